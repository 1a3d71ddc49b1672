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

test('a brief for a meeting with a municipality has contacts, last contacts and open commitments both ways, and prints', async () => {
  const { municipality } = await askDemo(
    demo.url,
    demo.person('COORDINATOR', 'Jämtland'),
    `{ municipality(code: "2326") { id contacts(first: 5) { nodes { name } }
       commitmentsGiven(first: 5, filter: { status: { in: [OPEN, IN_PROGRESS] } }) { nodes { title } }
       commitmentsReceived(first: 5, filter: { status: { in: [OPEN, IN_PROGRESS] } }) { nodes { title } }
       timeline(first: 1, filter: { kind: { eq: INTERACTION } }) { nodes { title } } } }`,
  );
  await page.goto(`${demo.url}/organizations/${municipality.id}`);
  await page.getByRole('link', { name: 'Mötesunderlag' }).click();
  await page.waitForURL(/\/brief$/);
  await page.emulateMedia({ media: 'print' });
  const facts = [
    municipality.timeline.nodes[0].title,
    ...municipality.contacts.nodes.map(({ name }: { name: string }) => name),
    ...municipality.commitmentsGiven.nodes.map(({ title }: { title: string }) => title),
    ...municipality.commitmentsReceived.nodes.map(({ title }: { title: string }) => title),
  ] as string[];
  expect(facts.length).toBeGreaterThan(3);
  for (const fact of facts) await page.getByRole('main').getByText(fact).first().waitFor();
  await expect(page.getByRole('navigation').first().isVisible()).resolves.toBe(false);
});
