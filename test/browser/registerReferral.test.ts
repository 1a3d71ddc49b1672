import type { Page } from 'playwright-core';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;
beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('CASE_OFFICER', 'Region'));
});
afterAll(() => demo.close());

test('an incoming referral is registered: deadlines are proposed backwards, who answers is decided, both diary numbers are asked for', async () => {
  await page.goto(`${demo.url}/correspondence`);
  await page.getByRole('button', { name: 'Registrera ärendet' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ärendemening').fill('Remiss om robusta nät i glesbygd');
  const authority = dialog.getByRole('combobox', { name: 'Myndighet' });
  await authority.click();
  await authority.pressSequentially('Post- och tele', { delay: 15 });
  await page.getByRole('option', { name: /Post- och telestyrelsen/ }).click();
  await dialog.getByLabel('Myndighetens diarienummer').fill('26-4711');
  await dialog.getByLabel('Svar senast').fill('2099-06-23');
  await dialog.getByRole('button', { name: 'Registrera ärendet' }).click();

  await page.getByRole('heading', { level: 1, name: 'Remiss om robusta nät i glesbygd' }).waitFor();
  const days = page.getByRole('region', { name: 'Egna dagar' });
  // Midsummer's Eve is the 19th and the 6th of June the national day: neither is worked.
  await days.getByText('Skickas').waitFor();
  expect(await days.getByText('(föreslagen)').count()).toBe(4);
  const diary = page.getByRole('region', { name: 'Diarienummer' });
  expect(await diary.getByText('saknas').count()).toBe(2);

  await page.getByRole('button', { name: 'Bestäm vem som svarar' }).click();
  await page.getByRole('dialog').getByLabel('Huvudmännen gemensamt').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Bestäm vem som svarar' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('Fördelat').first().waitFor();

  await diary.getByRole('button', { name: 'Begär nummer' }).click();
  await diary.getByText('begärt hos registrator').waitFor();
  expect(await diary.getByRole('button', { name: 'Begär nummer' }).count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);

  const registrar = await demo.signIn(demo.person('REGISTRAR'));
  await registrar.goto(`${demo.url}/registrar`);
  await registrar.getByRole('link', { name: 'Remiss om robusta nät i glesbygd' }).waitFor();
  const file = await registrar.getByRole('link', { name: 'Hämta som CSV' }).getAttribute('href');
  expect(decodeURIComponent(file!)).toContain('26-4711');
});
