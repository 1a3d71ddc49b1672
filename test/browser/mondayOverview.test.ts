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

test('on Monday the coordinator sees all that is late, right to the day, and opens it', async () => {
  const coordinator = demo.person('COORDINATOR', 'Jämtland');
  const { commitments } = await askDemo(
    demo.url,
    coordinator,
    `{ commitments(first: 100, filter: { isLate: { eq: true } }) { nodes { title dueOn giver { name } } } }`,
  );
  const late = commitments.nodes as { title: string; dueOn: string }[];
  expect(late.length).toBeGreaterThan(0);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const main = page.getByRole('main');
  for (const { title, dueOn } of late) {
    const row = main.locator('li, tr, article, div').filter({ hasText: title }).last();
    await row.waitFor();
    expect(dueOn < new Date().toISOString().slice(0, 10)).toBe(true);
  }
  await main.getByText(late[0]!.title).first().click();
  await page.waitForURL(/\/(commitments|interactions|organizations)\//);
  await page.getByRole('heading', { level: 1, name: late[0]!.title }).waitFor();
});

test('a partner sees on the overview what concerns it, and nothing said in confidence to others', async () => {
  const operator = await demo.signIn(demo.person('PARTNER', 'Fjällnät'));
  await operator.getByRole('heading', { level: 1 }).waitFor();
  const confidential = await askDemo(
    demo.url,
    demo.person('COORDINATOR', 'Jämtland'),
    `{ organizations(first: 1, filter: { name: { contains: "Norrsund" } }) { nodes { commitmentsGiven(first: 50) { nodes { title visibility { level } } } } } }`,
  );
  const hidden = (
    confidential.organizations.nodes[0].commitmentsGiven.nodes as { title: string; visibility: { level: string } }[]
  ).filter(({ visibility }) => visibility.level === 'PARTIES');
  expect(hidden.length).toBeGreaterThan(0);
  const text = (await operator.getByRole('main').textContent()) ?? '';
  for (const { title } of hidden) expect(text).not.toContain(title);
});
