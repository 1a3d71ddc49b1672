import type { Page } from 'playwright-core';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
beforeAll(async () => {
  demo = await DemoBrowser.open();
});
afterAll(() => demo.close());

/** Opens the position of the open referral, which the two principals have approved in different versions. */
async function open(page: Page, text: string) {
  await page.goto(`${demo.url}/positions`);
  await page.getByRole('link', { name: new RegExp(text) }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(text.replace('S2026-01 ', '')) }).waitFor();
}

/** Presses a button, straight or in the menu of the page. */
async function press(page: Page, name: RegExp) {
  const button = page.getByRole('button', { name }).first();
  const more = page.getByRole('button', { name: 'Mer' }).first();
  await button.or(more).first().waitFor();
  if (await button.isVisible()) return button.click();
  await more.click();
  await page.getByRole('menuitem', { name }).click();
}

test('when the two approved different versions a position is not called joint, and it says why; the same version makes it so', async () => {
  const officer = await demo.signIn(demo.person('CASE_OFFICER', 'Länsstyrelsen'));
  await open(officer, 'S2026-01 Snabbare bredband i hela landet');
  await officer.getByText(/Inte gemensam: huvudmännen har inte godkänt samma version/).waitFor();
  await officer.getByText(/godkände version 1 genom Ingegerd Svartåsen/).waitFor();
  await officer.getByText(/godkände version 2 genom Marit Fjällhed/).waitFor();

  await officer.getByRole('combobox', { name: 'Jämför med' }).click();
  await officer.getByRole('option', { name: 'Version 1' }).click();
  await officer.locator('ins', { hasText: 'med ändringar' }).first().waitFor();

  const decider = await demo.signIn(demo.person('DECIDER', 'Länsstyrelsen'));
  await open(decider, 'S2026-01 Snabbare bredband i hela landet');
  await press(decider, /Godkänn version 2/);
  const dialog = decider.getByRole('dialog');
  await dialog.getByText(/version 2 ord för ord/).waitFor();
  await dialog.getByRole('button', { name: 'Godkänn version 2' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await decider.getByText(/Gemensam: båda huvudmännen har godkänt version 2, ord för ord/).waitFor();
  expect(await decider.getByText('Godkänn version 2').count()).toBe(0);

  await officer.reload();
  await officer.getByText(/Gemensam: båda huvudmännen har godkänt version 2/).waitFor();
  expect(await seriousFindings(officer)).toEqual([]);
});

test('a partner comments on a position that is out for comment', async () => {
  const partner = await demo.signIn(demo.person('PARTNER', 'Berg'));
  await open(partner, 'Mobiltäckning längs länets vägar');
  await press(partner, /Lämna en synpunkt/);
  const dialog = partner.getByRole('dialog');
  await dialog.getByLabel('Synpunkt').fill('Räkna även järnvägen.');
  await dialog.getByRole('button', { name: 'Lämna en synpunkt' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await partner.getByText('Räkna även järnvägen.').first().waitFor();
});
