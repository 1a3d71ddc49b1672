import type { Page } from 'playwright-core';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;

beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('CASE_OFFICER', 'Region Jämtland'));
});
afterAll(() => demo.close());

const next = 'sju sömniga renar i dimman';

async function change(from: string, to: string, again = to): Promise<void> {
  await page.getByLabel('Nuvarande lösenord').fill(from);
  await page.getByLabel('Nytt lösenord', { exact: true }).fill(to);
  await page.getByLabel('Nytt lösenord en gång till').fill(again);
  await page.getByRole('button', { name: 'Byt lösenord' }).click();
}

test('a person changes password from the menu, is told what does not fit, and is signed out elsewhere', async () => {
  const person = demo.person('CASE_OFFICER', 'Region Jämtland');
  const elsewhere = await demo.signIn(person);
  await page.getByRole('button', { name: /Din meny/ }).click();
  await page.getByRole('link', { name: 'Inställningar' }).click();
  await change(person.password, next, 'något annat');
  await page.getByText('De två lösenorden är inte lika').first().waitFor();
  await change('inte det rätta', next);
  await page.getByText('Det nuvarande lösenordet stämmer inte.').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await change(person.password, next);
  await page.getByText('Lösenordet är bytt, och du är utloggad på andra enheter').waitFor();
  await elsewhere.goto(`${demo.url}/contacts`);
  await elsewhere.waitForURL(/\/sign-in/);
  await page.goto(`${demo.url}/contacts`);
  await page.getByRole('heading', { level: 1, name: 'Kontakter' }).waitFor();
});

test('one who forgot to sign out somewhere does it from here', async () => {
  const elsewhere = await demo.signIn({ ...demo.person('CASE_OFFICER', 'Region Jämtland'), password: next });
  await page.goto(`${demo.url}/settings`);
  await page.getByRole('button', { name: 'Logga ut på andra enheter' }).click();
  await page.getByText('Utloggad på 1 annan enhet').waitFor();
  await elsewhere.reload();
  await elsewhere.waitForURL(/\/sign-in/);
  await page.getByRole('button', { name: 'Logga ut på andra enheter' }).click();
  await page.getByText('Du är inte inloggad någon annanstans').waitFor();
});

test('the language that a person chooses is the one of the screen, and of the next browser', async () => {
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  const another = await demo.signIn(
    { ...demo.person('CASE_OFFICER', 'Region Jämtland'), password: next },
    { locale: 'sv-SE' },
  );
  await another.getByRole('link', { name: 'Organizations' }).first().waitFor();
});
