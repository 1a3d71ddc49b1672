import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { askDemo } from '../support/askDemo.js';
import { DemoBrowser } from '../support/Browser.js';

let demo: DemoBrowser;
beforeAll(async () => {
  demo = await DemoBrowser.open();
});
afterAll(() => demo.close());

test('a successor finds all that is open, actor by actor, and takes it along as PDF', async () => {
  const coordinator = demo.person('COORDINATOR', 'Jämtland');
  const { openItems } = await askDemo(demo.url, coordinator, '{ openItems { title isLate actor { name } } }');
  const late = (openItems as { title: string; isLate: boolean; actor: { name: string } | null }[]).find(
    ({ isLate, actor }) => isLate && actor,
  )!;
  const page = await demo.signIn(coordinator);
  await page.goto(`${demo.url}/handover`);
  await page.getByRole('region', { name: late.actor!.name }).first().getByText(late.title).first().waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hämta som PDF' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^Överlämning .*\.pdf$/);
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await download.path())));
  const text = (await extractText(pdf)).text.join('\n').replace(/\s+/g, ' ');
  expect(text).toContain(late.actor!.name);
  expect(text).toContain(late.title.slice(0, 30));
});
