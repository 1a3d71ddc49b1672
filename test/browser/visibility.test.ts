import type { Page } from 'playwright-core';
import { askDemo } from '../support/askDemo.js';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;
let id: string;

const topic = 'Norrsunds planer för Klövsjö';
const coordinator = () => demo.person('COORDINATOR', 'Jämtland');

beforeAll(async () => {
  demo = await DemoBrowser.open();
  const { organizations } = await askDemo(
    demo.url,
    coordinator(),
    `{ organizations(first: 1, filter: { name: { contains: "Norrsund" } }) { nodes { id } } }`,
  );
  const { recordInteraction } = await askDemo(
    demo.url,
    coordinator(),
    `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`,
    { input: { kind: 'PHONE', topic, participants: [{ organization: organizations.nodes[0].id, role: 'SENDER' }] } },
  );
  id = recordInteraction.interaction.id as string;
  page = await demo.signIn(coordinator());
  await page.goto(`${demo.url}/interactions/${id}`);
});
afterAll(() => demo.close());

const mark = (level: string) => page.getByRole('button', { name: `Vem kan se detta? ${level}` });
const why = () => page.getByRole('dialog', { name: 'Vem kan se detta, och varför' });

/** How many of a municipality, which takes no part, find it. */
async function foundByBerg(): Promise<number> {
  const asking = `{ search(query: "${topic}", first: 5) { totalCount } }`;
  const { search } = await askDemo(demo.url, demo.person('PARTNER', 'Bergs kommun'), asking);
  return search.totalCount as number;
}

async function choose(level: RegExp): Promise<void> {
  await why().getByRole('button', { name: 'Ändra vem som ser' }).click();
  const window = page.getByRole('dialog', { name: 'Ändra vem som ser' });
  await window.getByRole('radio', { name: level }).check();
  await window.getByRole('button', { name: 'Spara' }).click();
}

test('a coordinator sees who can see a record, and by which rule each of them does', async () => {
  await mark('Parterna').click();
  await why().getByText('Din organisation förde in uppgiften.').waitFor();
  const readers = why().getByRole('listitem');
  await readers.filter({ hasText: 'Region Jämtland Härjedalen' }).getByText('förde in uppgiften').waitFor();
  await readers.filter({ hasText: 'Länsstyrelsen i Jämtlands län' }).getByText('huvudman').waitFor();
  await readers.filter({ hasText: 'Norrsund Fiber AB' }).getByText('deltar').waitFor();
  expect(await readers.count()).toBe(3);
  expect(await seriousFindings(page)).toEqual([]);
});

test('what comes from a market actor is not shown to more until the actor has been asked', async () => {
  await choose(/^Partnerskapet/);
  const window = page.getByRole('dialog', { name: 'Ändra vem som ser' });
  await window.getByText(/Uppgiften kommer från Norrsund Fiber AB/).waitFor();
  await window.getByLabel('Varför fler behöver se det').fill('Kommunerna planerar samma schakt.');
  expect(await seriousFindings(page)).toEqual([]);
  await window.getByRole('button', { name: 'Fråga om samtycke' }).click();
  await window.waitFor({ state: 'detached' });
  await mark('Parterna').click();
  await why()
    .getByText(/tillfrågad .*, har inte svarat/)
    .waitFor();
  await page.keyboard.press('Escape');
  expect(await foundByBerg()).toBe(0);
});

test('the operator is asked on its overview, reads why, and consents', async () => {
  const operator = await demo.signIn(demo.person('PARTNER', 'Norrsund'));
  const asked = operator.getByRole('region', { name: /Frågor om insyn/ });
  await asked.getByText(/frågar om hela partnerskapet får se/).waitFor();
  await asked.getByText('Kommunerna planerar samma schakt.').waitFor();
  await asked.getByRole('link', { name: topic }).waitFor();
  expect(await seriousFindings(operator)).toEqual([]);
  await asked.getByRole('button', { name: 'Samtyck' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(await foundByBerg()).toBe(0);
});

test('with the consent the coordinator lets the partnership see it', async () => {
  await mark('Parterna').click();
  await why()
    .getByText(/samtyckte .* till Partnerskapet/)
    .waitFor();
  await choose(/^Partnerskapet/);
  await mark('Partnerskapet').waitFor();
  expect(await foundByBerg()).toBe(1);
});

test('a secrecy mark leaves it to the named readers, with its provision', async () => {
  await mark('Partnerskapet').click();
  await why().getByRole('button', { name: 'Sekretessmarkera' }).click();
  const window = page.getByRole('dialog', { name: 'Sekretessmarkera' });
  await window.getByRole('button', { name: 'Sekretessmarkera' }).click();
  await window.getByText('Välj minst en läsare').first().waitFor();
  await window.getByRole('combobox', { name: /Namngivna läsare/ }).pressSequentially('Marklund');
  await page.getByRole('option', { name: /Marklund/ }).click();
  await window.getByLabel(/Bestämmelse/).fill('OSL 31 kap. 16 §');
  expect(await seriousFindings(page)).toEqual([]);
  await window.getByRole('button', { name: 'Sekretessmarkera' }).click();
  await mark('Sekretessmarkerat').click();
  await why().getByText('OSL 31 kap. 16 §').waitFor();
  await why().getByRole('listitem').filter({ hasText: 'Marklund' }).getByText('namngiven läsare').waitFor();
  expect(await foundByBerg()).toBe(0);
});
