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

const waiting = `query ($id: ID!) { contact(id: $id) { status openAssignments { commitmentsGiven(first: 5) { nodes { id } } commitmentsReceived(first: 5) { nodes { id } } minutesPoints(first: 5) { nodes { id } } responsibilities { id } } } }`;

test('when a contact has left, all that waits for the person is seen, handed over at once, and history keeps the name', async () => {
  const coordinator = demo.person('COORDINATOR', 'Jämtland');
  const { commitments } = await askDemo(
    demo.url,
    coordinator,
    `{ commitments(first: 40, filter: { status: { in: [OPEN, IN_PROGRESS] } }) { nodes { id title giver { contacts(first: 5) { nodes { id name } } } giverContact { id name status } } } }`,
  );
  interface Promised {
    id: string;
    title: string;
    giver: { contacts: { nodes: { id: string; name: string }[] } } | null;
    giverContact: { id: string; name: string; status: string } | null;
  }
  const successorOf = ({ giver, giverContact }: Promised) =>
    giver?.contacts.nodes.find(({ id }) => id !== giverContact?.id);
  const promise = (commitments.nodes as Promised[]).find(
    (one) => one.giverContact?.status === 'ACTIVE' && successorOf(one),
  )!;
  const leaving = promise.giverContact!;
  const successor = successorOf(promise)!;

  await page.goto(`${demo.url}/contacts/${leaving.id}`);
  await page.getByRole('heading', { level: 1, name: leaving.name }).waitFor();
  await page
    .getByRole('button', { name: /Har slutat|Mer/ })
    .first()
    .click();
  // Beside the name, or in the menu where there is less room: one of the two comes.
  const dialog = page.getByRole('dialog');
  const choice = page.getByRole('menuitem', { name: /Har slutat/ });
  await dialog.or(choice).first().waitFor();
  if (await choice.isVisible()) await choice.click();
  await dialog.getByText(promise.title).first().waitFor();
  const picker = dialog.getByRole('combobox', { name: /Lämna över allt till/ });
  await picker.click();
  await picker.pressSequentially(successor.name, { delay: 15 });
  await page
    .getByRole('option', { name: new RegExp(successor.name) })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Har slutat' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const { contact } = await askDemo(demo.url, coordinator, waiting, { id: leaving.id });
  expect(contact).toEqual({
    status: 'LEFT',
    openAssignments: {
      commitmentsGiven: { nodes: [] },
      commitmentsReceived: { nodes: [] },
      minutesPoints: { nodes: [] },
      responsibilities: [],
    },
  });
  const { commitment } = await askDemo(
    demo.url,
    coordinator,
    `query ($id: ID!) { commitment(id: $id) { giverContact { name } handovers { fromContact { name } toContact { name } } } }`,
    { id: promise.id },
  );
  expect(commitment).toEqual({
    giverContact: { name: successor.name },
    handovers: [{ fromContact: { name: leaving.name }, toContact: { name: successor.name } }],
  });
});
