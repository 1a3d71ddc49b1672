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

const topic = 'Tomrören vid skolan';

test('a call with an operator is begun by keyboard alone, and survives a reload', async () => {
  await page
    .getByRole('button', { name: /Ny kontaktpunkt/ })
    .first()
    .waitFor();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog');
  const who = form.getByRole('combobox', { name: /Med vem/ });
  await who.waitFor();
  await who.pressSequentially('Norrsund', { delay: 20 });
  await page
    .getByRole('option', { name: /Norrsund Fiber/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await form.getByText(/Förvalt, eftersom Norrsund/).waitFor();
  await form.getByLabel('Vad gällde det?').fill(topic);
  await form.getByLabel('Vad sades?').fill('De lägger ner tomrör i samma schakt.');
  await page.reload();
  await page
    .getByRole('button', { name: /Ny kontaktpunkt/ })
    .first()
    .waitFor();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog').getByLabel('Vad gällde det?').inputValue()).resolves.toBe(topic);
});

test('it is saved with a commitment, seen by the parties alone, and stands on the operator’s timeline', async () => {
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Lägg till åtagande' }).click();
  await form.getByLabel('Vad är lovat?').fill('Skicka kartan över tomrören');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Kontaktpunkten är sparad').waitFor();
  const { interactions } = await askDemo(
    demo.url,
    demo.person('PARTNER', 'Norrsund'),
    `{ interactions(first: 1, orderBy: [{ field: RECORDED_AT, direction: DESC }]) { nodes { topic kind visibility { level reason } commitments(first: 5) { nodes { title giver { name } } } } } }`,
  );
  expect(interactions.nodes[0]).toMatchObject({
    topic,
    visibility: { level: 'PARTIES', reason: 'PARTY' },
    commitments: { nodes: [{ title: 'Skicka kartan över tomrören' }] },
  });
  const competitor = await askDemo(
    demo.url,
    demo.person('PARTNER', 'Fjällnät'),
    `{ search(query: "${topic}", first: 5) { totalCount } }`,
  );
  expect(competitor.search.totalCount).toBe(0);
});

test('what one records appears on the page of another without a reload', async () => {
  const operator = await demo.signIn(demo.person('PARTNER', 'Norrsund'));
  await operator.getByRole('heading', { level: 1 }).waitFor();
  const { organizations } = await askDemo(
    demo.url,
    demo.person('COORDINATOR', 'Jämtland'),
    `{ organizations(first: 1, filter: { name: { contains: "Norrsund" } }) { nodes { id } } }`,
  );
  const { id } = organizations.nodes[0] as { id: string };
  await operator.goto(`${demo.url}/organizations/${id}`);
  await operator.getByText(topic).first().waitFor();
  await askDemo(
    demo.url,
    demo.person('COORDINATOR', 'Jämtland'),
    `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`,
    {
      input: {
        kind: 'PHONE',
        topic: 'Ett samtal till om tomrören',
        participants: [{ organization: id, role: 'RECIPIENT' }],
      },
    },
  );
  await operator.getByText('Ett samtal till om tomrören').first().waitFor();
});
