import type { Page } from 'playwright-core';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;
beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('COORDINATOR', 'Jämtland'));
});
afterAll(() => demo.close());

/** The day before today in Sweden: a meeting that has been. */
const yesterday = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() - 86_400_000);

async function plan(title: string, day: string, municipalities: string[]): Promise<void> {
  await page.goto(`${demo.url}/meetings`);
  await page.getByRole('button', { name: 'Planera möte' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mötets namn').fill(title);
  await dialog.getByLabel('Dag', { exact: true }).fill(day);
  await dialog.getByLabel('Plats eller länk').fill('Regionens hus, Östersund');
  const called = dialog.getByRole('combobox', { name: 'Kallas' });
  for (const name of municipalities) {
    await called.fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  }
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Planera möte' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

test('the municipality network is called through one contact each, and answers are noted', async () => {
  await plan('Kommunnätverket i januari', '2099-01-15', ['Bergs kommun', 'Åre kommun']);
  const called = page.getByRole('region', { name: /Kallade/ });
  await called
    .getByRole('row', { name: /Bergs kommun/ })
    .getByText('@')
    .waitFor();
  await page.getByRole('button', { name: 'Kalla 2' }).click();
  await page.getByText('Kallat', { exact: true }).waitFor();
  await called.getByText('Har inte svarat').nth(1).waitFor();
  await called
    .getByRole('row', { name: /Bergs kommun/ })
    .getByRole('button', { name: 'Svara' })
    .click();
  await page.getByRole('dialog').getByLabel('Kommer', { exact: true }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Svara' }).click();
  await called
    .getByRole('row', { name: /Bergs kommun/ })
    .getByText('Kommer', { exact: true })
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('afterwards attendance is noted, and what each is to do becomes its commitment', async () => {
  await plan('Kommunnätverket i går', yesterday, ['Bergs kommun', 'Åre kommun']);
  await page.getByRole('button', { name: 'Anteckna mötet' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Åre kommun').uncheck();
  const point = dialog.getByRole('group', { name: 'Punkt 1' });
  await point.getByLabel('Vad som bestämdes').fill('Berg tar fram en karta över master');
  await point.getByRole('combobox', { name: 'Följs upp av' }).click();
  await page.getByRole('option', { name: 'Bergs kommun' }).click();
  await point.getByLabel('Senast').fill('2099-03-01');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Anteckna mötet' }).click();
  await page.getByText('Hållet', { exact: true }).waitFor();
  const called = page.getByRole('region', { name: /Kallade/ });
  await called
    .getByRole('row', { name: /Åre kommun/ })
    .getByText('Var inte med')
    .waitFor();

  await page.getByRole('button', { name: 'Gör 1 åtagande' }).click();
  await page.getByRole('button', { name: 'Gör 1 åtagande' }).waitFor({ state: 'hidden' });
  await page.goto(`${demo.url}/commitments?text=${encodeURIComponent('karta över master')}`);
  await page.getByRole('link', { name: 'Berg tar fram en karta över master' }).waitFor();
  await page.getByRole('link', { name: 'Berg tar fram en karta över master' }).click();
  await page.getByRole('heading', { level: 1, name: 'Berg tar fram en karta över master' }).waitFor();
  await page.getByRole('link', { name: 'Bergs kommun' }).first().waitFor();
});
