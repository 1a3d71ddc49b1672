import type { Page } from 'playwright-core';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;

beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('ADMINISTRATOR'));
});
afterAll(() => demo.close());

const email = 'ture.ljusnedal@berg.example.se';
const password = 'sex svanar över Storsjön';
let link: string;

const rows = (heading: string) => page.getByRole('table', { name: heading }).getByRole('row');

/** The link that is shown once, taken and put away. */
async function takeLink(): Promise<string> {
  const shown = page.getByRole('dialog').getByLabel('Länk');
  await shown.waitFor();
  const taken = await shown.inputValue();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Klart' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return taken;
}

test('an administrator invites a person, and gets a link to hand over', async () => {
  await page.getByRole('link', { name: 'Konton' }).click();
  await rows('Kan logga in').filter({ hasText: 'Elin Fjällström' }).waitFor();
  await page.getByRole('button', { name: 'Bjud in', exact: true }).click();
  const window = page.getByRole('dialog');
  await window.getByRole('button', { name: 'Bjud in', exact: true }).click();
  await window.getByText('Välj vilken organisation personen arbetar för').first().waitFor();
  await window.getByLabel('Namn').fill('Ture Ljusnedal');
  await window.getByLabel('E-postadress').fill(email);
  await window.getByRole('combobox', { name: 'Organisation' }).pressSequentially('Bergs kom');
  await page.getByRole('option', { name: /Bergs kommun/ }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await window.getByRole('button', { name: 'Bjud in', exact: true }).click();
  await window.getByText('Ture Ljusnedal är inbjuden').waitFor();
  link = await takeLink();
  const waiting = rows('Inbjudna som inte har valt lösenord').filter({ hasText: 'Ture Ljusnedal' });
  expect(await waiting.textContent()).toMatch(/Bergs kommun.*Partner/);
});

test('the person follows the link, chooses a password, and is in with the eyes of the organization', async () => {
  const own = await demo.newPage();
  await own.goto(link);
  await own.getByRole('heading', { name: 'Välkommen, Ture' }).waitFor();
  await own.getByText(/som partner, för Bergs kommun/).waitFor();
  expect(await seriousFindings(own)).toEqual([]);
  // Nothing else is open until there is a password.
  await own.goto(`${demo.url}/contacts`);
  await own.getByLabel('Lösenord', { exact: true }).fill('kort');
  await own.getByLabel('Lösenordet en gång till').fill('kort');
  await own.getByRole('button', { name: 'Spara och börja' }).click();
  await own.getByText('Lösenordet behöver minst 12 tecken').first().waitFor();
  await own.getByLabel('Lösenord', { exact: true }).fill(password);
  await own.getByLabel('Lösenordet en gång till').fill(password);
  await own.getByRole('button', { name: 'Spara och börja' }).click();
  await own.getByRole('heading', { level: 1, name: 'Kontakter' }).waitFor();
  expect(await own.getByRole('link', { name: 'Konton' }).count()).toBe(0);
  await own.context().close();

  const again = await demo.newPage();
  await again.goto(link);
  await again.getByText(/Länken gäller inte längre/).waitFor();
  await again.getByLabel('E-postadress').fill(email);
  await again.getByLabel(/^Lösenord/).fill(password);
  await again.keyboard.press('Enter');
  await again.getByRole('button', { name: /Ture Ljusnedal/ }).waitFor();
  await again.context().close();
});

test('who is no longer to sign in has the account closed, and can be invited again', async () => {
  await page.reload();
  await page.getByRole('button', { name: 'Stäng kontot för Ture Ljusnedal' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng kontot', exact: true }).click();
  await rows('Stängda konton').filter({ hasText: 'Ture Ljusnedal' }).waitFor();
  expect(await demo.maySignIn({ email, password })).toBe(false);

  await page.getByRole('button', { name: 'Öppna igen kontot för Ture Ljusnedal' }).click();
  const fresh = await takeLink();
  await page.getByRole('button', { name: 'Dra tillbaka inbjudan till Ture Ljusnedal' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Dra tillbaka' }).click();
  await rows('Stängda konton').filter({ hasText: 'Ture Ljusnedal' }).waitFor();
  const late = await demo.newPage();
  await late.goto(fresh);
  await late.getByText(/Länken gäller inte längre/).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});
