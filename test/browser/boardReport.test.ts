import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { askDemo } from '../support/askDemo.js';
import { DemoBrowser } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;

beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('COORDINATOR', 'Jämtland'));
});
afterAll(() => demo.close());

test('the quarterly report is drafted from the records, directives first, written on, handed in and sealed', async () => {
  const { directives } = await askDemo(
    demo.url,
    demo.person('COORDINATOR', 'Jämtland'),
    '{ directives(first: 50, filter: { status: { in: [RECEIVED, CONFIRMED, IN_PROGRESS, DONE] } }) { nodes { text } } }',
  );
  const open = directives.nodes as { text: string }[];
  expect(open.length).toBeGreaterThan(0);
  await page.goto(`${demo.url}/board`);
  await page.getByRole('button', { name: 'Ny rapport' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titel').fill('Rapport för prövning');
  await dialog.getByRole('button', { name: 'Ny rapport' }).click();
  await page.waitForURL(/\/board\/reports\//);
  await page.getByRole('heading', { level: 1, name: 'Rapport för prövning' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain('Uppdrag');
  const main = page.getByRole('main');
  for (const { text } of open) await main.getByText(text).first().waitFor();
  const row = main.getByRole('row', { name: /^Öppna uppdrag \d/ });
  await row.getByRole('cell').first().getByText(String(open.length), { exact: true }).waitFor();
  await row.getByRole('link').click();
  await page.waitForURL(/figures\/DIRECTIVES_OPEN/);
  for (const { text } of open) await main.getByText(text).first().waitFor();
  await page.goBack();
  const section = main.getByRole('region', { name: 'Beslut som önskas' });
  await section.getByRole('button', { name: 'Skriv' }).click();
  await dialog.getByLabel('Beslut som önskas').fill('Styrelsen ombeds besluta om medel för 2028.');
  await dialog.getByRole('button', { name: 'Skriv' }).click();
  await section.getByText('Styrelsen ombeds besluta om medel för 2028.').waitFor();
  await main.getByRole('button', { name: 'Lämna in' }).click();
  await main.getByText('Sigillet stämmer.').waitFor();
  expect(await main.getByRole('button', { name: 'Skriv' }).count()).toBe(0);
  const pdf = await (await download('PDF')).pdf();
  expect(pdf).toContain('Styrelsen ombeds besluta om medel för 2028.');
  for (const { text } of open) expect(pdf).toContain(text);
  expect(await (await download('Word')).word()).toContain('Styrelsen ombeds besluta om medel för 2028.');
  const member = await demo.signIn(demo.person('BOARD_MEMBER', 'Jämtland'));
  await member.goto(page.url());
  await member.getByText('Styrelsen ombeds besluta om medel för 2028.').waitFor();
});

/** A file of the report that is open, and what it says. */
async function download(name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name, exact: true }).click(),
  ]);
  const bytes = await readFile(await file.path());
  return {
    pdf: async () =>
      (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replace(
        /\s+/g,
        ' ',
      ),
    word: async () => (await mammoth.extractRawText({ buffer: bytes })).value,
  };
}

test('the board sends the report back with a viewpoint, which is answered before the new one is handed in', async () => {
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await main.getByRole('button', { name: 'Styrelsens beslut' }).click();
  await dialog.getByRole('combobox', { name: 'Vid vilket möte?' }).click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('combobox', { name: 'Paragraf' }).click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('combobox', { name: 'Vad gjorde styrelsen med rapporten?' }).click();
  await page.getByRole('option', { name: /Återremitterar/ }).click();
  await dialog.getByLabel('Synpunkter på rapporten').fill('Var står det om mobil täckning?');
  await dialog.getByRole('button', { name: 'Styrelsens beslut' }).click();
  await main.getByText('Var står det om mobil täckning?').waitFor();
  await main.getByRole('button', { name: 'Skriv en ny' }).click();
  await dialog.getByRole('button', { name: 'Skriv en ny' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rapport för prövning, omarbetad' }).waitFor();
  await main.getByText('Styrelsen ombeds besluta om medel för 2028.').waitFor();
  await main.getByText('Var står det om mobil täckning?').waitFor();
  const replacing = page.url();
  await main.getByRole('button', { name: 'Lämna in' }).click();
  await page.getByText(/Svara först på det som rapporten återremitterades med/).waitFor();
  await page.goto(`${demo.url}/board`);
  const viewpoint = main.getByRole('listitem').filter({ hasText: 'Var står det om mobil täckning?' });
  await viewpoint.getByRole('button', { name: 'Svara' }).click();
  await dialog.getByLabel('Svar').fill('Ett eget avsnitt är tillagt.');
  await dialog.getByRole('button', { name: 'Svara' }).click();
  await viewpoint.getByText(/Ett eget avsnitt är tillagt/).waitFor();
  await page.goto(replacing);
  await main.getByRole('button', { name: 'Lämna in' }).click();
  await main.getByText('Sigillet stämmer.').waitFor();
});

test('two who write in one section at once see both texts, and nothing is lost', async () => {
  await page.goto(`${demo.url}/board`);
  await page.getByRole('button', { name: 'Ny rapport' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titel').fill('Rapport som två skriver');
  await dialog.getByRole('button', { name: 'Ny rapport' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rapport som två skriver' }).waitFor();
  const other = await demo.signIn(demo.person('CASE_OFFICER', 'Jämtland'));
  await other.goto(page.url());
  for (const one of [page, other])
    await one.getByRole('main').getByRole('region', { name: 'Dialog' }).getByRole('button', { name: 'Skriv' }).click();
  const theirs = other.getByRole('dialog');
  await theirs.getByLabel('Dialog').fill('Handläggarens ord.');
  await theirs.getByRole('button', { name: 'Skriv' }).click();
  await theirs.waitFor({ state: 'hidden' });
  await dialog.getByLabel('Dialog').fill('Koordinatorns ord.');
  await dialog.getByRole('button', { name: 'Skriv' }).click();
  await dialog.getByText('Handläggarens ord.').waitFor();
  await dialog.getByRole('button', { name: 'Sätt ihop texterna' }).click();
  await dialog.getByRole('button', { name: 'Skriv' }).click();
  const section = page.getByRole('main').getByRole('region', { name: 'Dialog' });
  await section.getByText('Handläggarens ord.').waitFor();
  await section.getByText('Koordinatorns ord.').waitFor();
});
