import type { Page } from 'playwright-core';
import { askDemo } from '../support/askDemo.js';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;
beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('COORDINATOR', 'Jämtland'));
});
afterAll(() => demo.close());

const WRONG = 'I Jämtlands län hade 78 procent av hushållen tillgång till 100 Mbit/s 2019, enligt PTS.';

test('the demonstration holds every code of finding at least once', async () => {
  const { findings } = await askDemo(
    demo.url,
    demo.person('COORDINATOR', 'Jämtland'),
    '{ findings(first: 100) { nodes { code } } __type(name: "FindingCode") { enumValues { name } } }',
  );
  const found = new Set((findings.nodes as { code: string }[]).map(({ code }) => code));
  expect([...found].sort()).toEqual(
    [
      'NO_POSITION',
      'NOT_JOINT',
      'EXPIRED',
      'SUPERSEDED_VERSION',
      'VALUE_CONFLICT',
      'STALE_VINTAGE',
      'MEASURE_MISMATCH',
      'STANCE_CONFLICT',
      'AUDIENCE_MISMATCH',
      'UNSOURCED',
      'UNREGISTERED',
      'LATE_REPLY',
      'OTHER_PRINCIPAL_NOT_INFORMED',
    ].sort(),
  );
});

test('each figure of a letter is found, conflicts named with both sentences, and the agreed one put in with one key', async () => {
  await page.goto(`${demo.url}/correspondence`);
  await page.getByRole('link', { name: /Enkät om koordinatorernas arbete/ }).click();
  await page.getByRole('button', { name: 'Skriv ett brev' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Huvudmännen skickar det gemensamt').check();
  await dialog.getByLabel('Brevets text').fill('Vi svarar på enkäten.');
  await dialog.getByRole('button', { name: 'Skriv ett brev' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const text = page.getByLabel('Brevets text');
  await text.fill(WRONG);
  const findings = page.getByRole('list', { name: 'Samstämmighet' });
  const conflict = findings.getByRole('listitem').filter({ hasText: 'Motstridig uppgift' }).filter({
    hasText: 'I länet hade 73 procent av hushållen tillgång till 100 Mbit/s 2019.',
  });
  await conflict.waitFor();
  await page.locator('mark', { hasText: '78' }).first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.locator('li[aria-current="true"]').waitFor();
  await page.keyboard.press('Alt+Enter');
  expect(await text.inputValue()).toContain('73 procent');
  await conflict.waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText('Brevet är sparat och kontrollerat').waitFor();
  await page.getByRole('button', { name: 'Begär godkännande' }).click();
  await page.getByText('För godkännande').first().waitFor();
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  // Neither the diary numbers nor the approvals are there yet, and the product says so.
  await page.getByText(/Begär ett diarienummer först/).waitFor();
});
