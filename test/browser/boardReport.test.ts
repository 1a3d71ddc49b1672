import type { Page } from 'playwright-core';
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
    '{ directives(first: 50, filter: { status: { in: [RECEIVED, CONFIRMED, IN_PROGRESS] } }) { nodes { text } } }',
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
  await main
    .getByRole('row', { name: /Öppna uppdrag/ })
    .getByText(String(open.length), { exact: true })
    .waitFor();
  const section = main.getByRole('region', { name: 'Beslut som önskas' });
  await section.getByRole('button', { name: 'Skriv' }).click();
  await dialog.getByLabel('Beslut som önskas').fill('Styrelsen ombeds besluta om medel för 2028.');
  await dialog.getByRole('button', { name: 'Skriv' }).click();
  await section.getByText('Styrelsen ombeds besluta om medel för 2028.').waitFor();
  await main.getByRole('button', { name: 'Lämna in' }).click();
  await main.getByText('Sigillet stämmer.').waitFor();
  expect(await main.getByRole('button', { name: 'Skriv' }).count()).toBe(0);
  const member = await demo.signIn(demo.person('BOARD_MEMBER', 'Jämtland'));
  await member.goto(page.url());
  await member.getByText('Styrelsen ombeds besluta om medel för 2028.').waitFor();
});
