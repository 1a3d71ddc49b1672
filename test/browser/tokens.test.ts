import type { Page } from 'playwright-core';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;

beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('PARTNER', 'Bergs kommun'));
});
afterAll(() => demo.close());

/** What the API answers to a system that has the secret and nothing else. */
async function askWith(secret: string, query: string) {
  const response = await fetch(`${demo.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, never> };
}

const firstQuery = '{ viewer { name } organizations(first: 5) { nodes { name kind } } }';
const contacts = '{ contacts(first: 1) { nodes { email } } }';

let secret: string;
const rows = () => page.getByRole('table', { name: 'Dina nycklar' }).getByRole('row');

test('a token is made for a system, with what it may do and for how long, and its secret is shown once', async () => {
  await page.goto(`${demo.url}/`);
  await page.getByRole('link', { name: 'API' }).click();
  await page.getByRole('button', { name: 'Ny nyckel' }).click();
  const window = page.getByRole('dialog');
  await window.getByRole('button', { name: 'Skapa nyckeln' }).click();
  await window.getByText('Skriv vad nyckeln ska användas till').first().waitFor();
  await window.getByLabel('Vad ska nyckeln användas till?').fill('Kartportalen');
  await window.getByText('30 dagar').click();
  expect(await seriousFindings(page)).toEqual([]);
  await window.getByRole('button', { name: 'Skapa nyckeln' }).click();
  const shown = window.getByLabel('Nyckel', { exact: true });
  await shown.waitFor();
  secret = await shown.inputValue();
  expect(secret).toMatch(/^snd_.{20,}$/);
  expect(await seriousFindings(page)).toEqual([]);
  await window.getByRole('button', { name: 'Jag har sparat nyckeln' }).click();
  await window.waitFor({ state: 'detached' });

  const made = rows().filter({ hasText: 'Kartportalen' });
  await made.getByText(secret.slice(0, 10)).waitFor();
  expect(await made.textContent()).toContain('Aldrig');
  await page.reload();
  await made.waitFor();
  expect(await page.content()).not.toContain(secret);
});

test('the first query with it works at once, and shows its person’s partnership and no more than was allowed', async () => {
  const { answer } = await askWith(secret, firstQuery);
  expect(answer).toMatchObject({
    data: { viewer: { name: demo.person('PARTNER', 'Bergs kommun').name }, organizations: { nodes: { length: 5 } } },
  });
  expect(JSON.stringify((await askWith(secret, contacts)).answer)).not.toMatch(/@/);
});

test('a token that is taken back stops working, and is kept among those that no longer work', async () => {
  await page.getByRole('button', { name: 'Återkalla Kartportalen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click();
  const past = page.getByRole('table', { name: 'Nycklar som inte längre gäller' });
  await past
    .getByRole('row')
    .filter({ hasText: 'Kartportalen' })
    .getByText(/Återkallad/)
    .waitFor();
  const { status, answer } = await askWith(secret, firstQuery);
  expect([status, answer]).toMatchObject([401, { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  expect(await seriousFindings(page)).toEqual([]);
});
