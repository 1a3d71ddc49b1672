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

test('what was promised to a village stands on one timeline, though the operator changed owner, under the names of then', async () => {
  const coordinator = demo.person('COORDINATOR', 'Jämtland');
  const { organizations } = await askDemo(
    demo.url,
    coordinator,
    `{ organizations(first: 5, filter: { name: { contains: "GlobalConnect" } }) { nodes { id name timeline(first: 100, filter: { kind: { eq: COMMITMENT_GIVEN } }) { totalCount nodes { title via { name } } } } } }`,
  );
  const [operator] = organizations.nodes;
  const inherited = (operator.timeline.nodes as { title: string; via: { name: string } | null }[]).filter(
    ({ via }) => via !== null,
  );
  expect(inherited.length).toBeGreaterThan(0);
  await page.goto(`${demo.url}/organizations/${operator.id}`);
  await page.getByRole('heading', { level: 1, name: operator.name }).waitFor();
  const { title, via } = inherited[0]!;
  await page
    .getByRole('searchbox')
    .or(page.getByPlaceholder(/historiken/))
    .first()
    .fill(title);
  const line = page.getByRole('main').locator('li').filter({ hasText: title }).first();
  await line.waitFor();
  expect(await line.textContent()).toContain(via!.name);
});
