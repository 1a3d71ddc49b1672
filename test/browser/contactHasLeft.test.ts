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

const waiting = `query ($id: ID!) { contact(id: $id) { status openAssignments { commitmentsGiven { id } commitmentsReceived { id } minutesPoints { id } responsibilities { id } } } }`;

test('when a contact has left, all that waits for the person is seen, handed over at once, and history keeps the name', async () => {
  const coordinator = demo.person('COORDINATOR', 'Jämtland');
  const { contacts } = await askDemo(
    demo.url,
    coordinator,
    `{ contacts(first: 100, filter: { status: { eq: ACTIVE } }) { nodes { id name affiliations { isCurrent organization { name affiliations { isCurrent contact { id name status } } } } openAssignments { commitmentsGiven { id title } } } } }`,
  );
  interface Found {
    id: string;
    name: string;
    affiliations: {
      isCurrent: boolean;
      organization: { affiliations: { isCurrent: boolean; contact: { id: string; name: string; status: string } }[] };
    }[];
    openAssignments: { commitmentsGiven: { id: string; title: string }[] };
  }
  const successorOf = (one: Found) =>
    one.affiliations
      .filter(({ isCurrent }) => isCurrent)
      .flatMap(({ organization }) => organization.affiliations)
      .find(({ isCurrent, contact }) => isCurrent && contact.status === 'ACTIVE' && contact.id !== one.id)?.contact;
  const leaving = (contacts.nodes as Found[]).find(
    (one) => one.openAssignments.commitmentsGiven.length > 0 && successorOf(one),
  )!;
  const successor = successorOf(leaving)!;
  const [promise] = leaving.openAssignments.commitmentsGiven;

  await page.goto(`${demo.url}/contacts/${leaving.id}`);
  await page.getByRole('heading', { level: 1, name: leaving.name }).waitFor();
  await page
    .getByRole('button', { name: /Har slutat|Mer/ })
    .first()
    .click();
  if (!(await page.getByRole('dialog').isVisible())) await page.getByRole('menuitem', { name: /Har slutat/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(promise!.title).first().waitFor();
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
    openAssignments: { commitmentsGiven: [], commitmentsReceived: [], minutesPoints: [], responsibilities: [] },
  });
  const { commitment } = await askDemo(
    demo.url,
    coordinator,
    `query ($id: ID!) { commitment(id: $id) { giverContact { name } handovers { fromContact { name } toContact { name } } } }`,
    { id: promise!.id },
  );
  expect(commitment).toEqual({
    giverContact: { name: successor.name },
    handovers: [{ fromContact: { name: leaving.name }, toContact: { name: successor.name } }],
  });
});
