import type { Page } from 'playwright-core';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';
import { unknownTable } from '../server/exchange/figures/workbooks.js';

let demo: DemoBrowser;
let page: Page;
beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('COORDINATOR', 'Jämtland'));
});
afterAll(() => demo.close());

const dialog = () => page.getByRole('dialog');
const choose = async (field: string, option: string | RegExp) => {
  await dialog().getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

test('a strategy is written down, given a goal with a target, and adopted', async () => {
  await page.goto(`${demo.url}/strategy`);
  await page.getByRole('button', { name: 'Skriv in strategi' }).click();
  await dialog().getByLabel('Strategins titel').fill('Fiberplan för fjällbyarna');
  await dialog().getByLabel('Första dag').fill('2026-06-01');
  await dialog().getByRole('button', { name: 'Skriv in strategi' }).click();
  const card = page.getByRole('region', { name: 'Fiberplan för fjällbyarna' });
  await card.getByText('Inga mål är satta än.').waitFor();

  await card.getByRole('button', { name: 'Sätt mål', exact: true }).click();
  await dialog().getByLabel('Beteckning').fill('B1');
  await dialog().getByLabel('Vad målet är').fill('Fiber i fjällbyarna');
  await dialog().getByRole('button', { name: 'Sätt mål' }).click();
  await card.getByRole('heading', { name: 'B1. Fiber i fjällbyarna' }).waitFor();

  await card.getByRole('button', { name: 'Sätt målvärde' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await choose('Mått', 'Ansluten till fiber');
  await choose('Plats', 'Bräcke kommun');
  await dialog().getByLabel('Minst så mycket').fill('80,5');
  await dialog().getByLabel('Senast').fill('2030-12-31');
  await dialog().getByRole('button', { name: 'Sätt målvärde' }).click();
  await card.getByText('84 % år 2019').waitFor();
  await card.getByText('Nått', { exact: true }).waitFor();

  await card.getByRole('button', { name: 'Anteckna antagande' }).click();
  await dialog().getByRole('combobox', { name: 'Organisation' }).fill('Bräcke');
  await page.getByRole('option', { name: /Bräcke kommun/ }).click();
  await dialog().getByLabel('Beslut', { exact: true }).fill('Kommunstyrelsen § 12');
  await dialog().getByRole('button', { name: 'Anteckna antagande' }).click();
  await card.getByText(/Bräcke kommun: Kommunstyrelsen § 12/).waitFor();
});

test('a dialogue that serves no goal is tied to one on its form, and leaves the list of what is tied to none', async () => {
  const title = 'Dalarna: erfarenhetsutbyte';
  await page.goto(`${demo.url}/strategy`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: 'Ändra' }).click();
  await choose('Mål som det tjänar', /M5\. Gemensamt arbete/);
  await dialog().getByRole('button', { name: 'Spara' }).click();
  await page.getByText(/Tjänar mål M5: Gemensamt arbete/).waitFor();
  await page.goto(`${demo.url}/strategy`);
  await page.getByRole('heading', { name: /Dialoger utan mål/ }).waitFor();
  expect(await page.getByRole('link', { name: title }).count()).toBe(0);
});

test('readings are written down by hand, and a table that nobody knows is read the way somebody says', async () => {
  await page.goto(`${demo.url}/indicators?indicator=PTS-FIBER-HUSHALL&place=2326`);
  await page.getByRole('heading', { name: 'År för år: Berg' }).waitFor();
  await page.getByRole('button', { name: 'Mer' }).first().click();
  await page.getByRole('menuitem', { name: 'Skriv in värden' }).click();
  await dialog().getByLabel('Publicerat som').fill('Kommunens egen räkning');
  await dialog().getByLabel('Utgåva').fill('2026-11');
  await dialog().getByLabel('År', { exact: true }).fill('2025');
  await dialog().getByLabel('Tal', { exact: true }).fill('61,5');
  await dialog().getByRole('button', { name: 'Skriv in värden' }).click();
  await page.getByRole('region', { name: 'År för år: Berg' }).getByText('61,5 %').first().waitFor();

  await page.goto(`${demo.url}/figures`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Välj fil' }).click();
  const file = { name: 'hastighet.xlsx', mimeType: '', buffer: await unknownTable() };
  await (await chooser).setFiles(file);
  await page.getByText('Igenkänd som: Okänd tabell.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const pick = async (field: string, option: string) => {
    await page.getByRole('combobox', { name: field, exact: true }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await page.getByLabel('Rad med rubriker').fill('2');
  await pick('Kolumn med kommun eller kod', '1. Var');
  await pick('Kolumn med år', '2. När');
  await pick('Kolumn med värden', '3. Andel');
  await pick('Indikator', 'Tillgång till minst 100 Mbit/s, hushåll');
  await page.getByRole('button', { name: 'Läs tabellen så' }).click();
  await page.getByText('Igenkänd som: Tabell som du har pekat ut.').waitFor();
  await page.getByText('Platser: 2').waitFor();
});
