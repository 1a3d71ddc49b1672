import type { Page } from 'playwright-core';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;

beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('COORDINATOR', 'Jämtland'));
});
afterAll(() => demo.close());

const pdf = {
  name: 'karta-över-byn.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n%%EOF\n'),
};

async function choose(files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bifoga filer' }).click();
  await (await chooser).setFiles(files);
}

test('the key n, pressed before the form has been fetched, is not lost', async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/RecordInteraction/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${demo.url}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('n');
  expect(await page.getByRole('dialog').count()).toBe(0);
  letGo();
  await page.getByRole('dialog').getByLabel('Vad gällde det?').waitFor();
  await page.unroute(/RecordInteraction/);
});

test('files are attached while one writes: what may not be kept is said, the rest survives a reload', async () => {
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: /Med vem/ }).pressSequentially('Bergs kommun', { delay: 10 });
  await page
    .getByRole('option', { name: /Bergs kommun/ })
    .first()
    .click();
  await form.getByLabel('Vad gällde det?').fill('Kartan över byn');
  await choose([
    pdf,
    {
      name: 'faktura.pdf.exe',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000'),
    },
  ]);
  await form.getByText('karta-över-byn.pdf').waitFor();
  await form.getByRole('alert').filter({ hasText: 'faktura.pdf.exe' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await form.getByRole('button', { name: 'Ta bort faktura.pdf.exe' }).click();
  expect(await form.getByLabel('Vad gällde det?').inputValue()).toBe('Kartan över byn');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('n');
  await form.getByText('karta-över-byn.pdf').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Kontaktpunkten är sparad').waitFor();
});

test('they stand on the page of the interaction, where they are fetched, added to and taken away', async () => {
  await page.getByRole('link', { name: 'Kartan över byn' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Kartan över byn' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'karta-över-byn.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('karta-över-byn.pdf');

  await choose([{ name: 'anteckningar.txt', mimeType: 'text/plain', buffer: Buffer.from('Hela byn vill ha fiber.') }]);
  await page.getByRole('link', { name: 'anteckningar.txt' }).waitFor();
  await page.getByRole('button', { name: 'Ta bort karta-över-byn.pdf' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await page.getByRole('link', { name: 'karta-över-byn.pdf' }).waitFor({ state: 'detached' });
  expect(await seriousFindings(page)).toEqual([]);
});
