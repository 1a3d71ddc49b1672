import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../server/http/serve.js';
import { launch, seriousFindings } from '../support/Browser.js';
import { createDatabase, type TestDatabase } from '../support/cluster.js';

let database: TestDatabase;
let dataDir: string;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  database = await createDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'samnod-first-start-'));
  const settings = { host: '127.0.0.1', port: 0, trustedProxies: 0, dataDir, pointsPerMinute: 1_000_000 };
  served = await serve({ settings, database, log: pino({ level: 'silent' }), waitsForSetUp: true });
  browser = await launch();
  page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const administrator = () => page.getByRole('group', { name: 'Du som administrerar' });
const begin = () => page.getByRole('button', { name: 'Börja' }).click();

test('whoever opens an empty installation is asked for the code that the server printed', async () => {
  await page.goto(served.url);
  await page.getByRole('heading', { name: 'Kom i gång med Samnod' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('Kod som servern skrev ut').fill('AAAAA-AAAAA-AAAAA-AAAAA');
  await page.getByLabel('Partnerskapets namn').fill('Fjällets bredbandspartnerskap');
  await page.getByLabel('Länskod').fill('23');
  await page.getByLabel('Regionens namn').fill('Region Fjället');
  await page.getByLabel('Länsstyrelsens namn').fill('Länsstyrelsen i Fjället');
  await administrator().getByLabel('Namn').fill('Ada Administratör');
  await administrator().getByLabel('E-postadress').fill('ada@fjallet.example');
  await administrator().getByLabel('Lösenord').fill('två kor står på ängen');
  await begin();
  await page.getByRole('alert').getByText('Koden stämmer inte.').waitFor();
  expect(await page.getByLabel('Partnerskapets namn').inputValue()).toBe('Fjällets bredbandspartnerskap');
  expect(await seriousFindings(page)).toEqual([]);
});

test('with the code the partnership begins, and its first administrator is signed in', async () => {
  await page.getByLabel('Kod som servern skrev ut').fill(served.setUpCode!.toLowerCase());
  await administrator().getByLabel('Lösenord').fill('två kor står på ängen');
  await begin();
  await page.getByRole('button', { name: /Ada Administratör/ }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('the first thing to do is to invite those who are to work here', async () => {
  await page.getByRole('link', { name: 'Konton' }).click();
  await page.getByRole('button', { name: 'Bjud in', exact: true }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Namn').fill('Siv Samordnare');
  await window.getByLabel('E-postadress').fill('siv@fjallet.example');
  await window.getByRole('combobox', { name: 'Organisation' }).click();
  await page.getByRole('option', { name: /Region Fjället/ }).click();
  await window.getByRole('combobox', { name: 'Roll' }).click();
  await page.getByRole('option', { name: 'Bredbandskoordinator' }).click();
  await window.getByRole('button', { name: 'Bjud in', exact: true }).click();
  await window.getByText('Siv Samordnare är inbjuden').waitFor();
  expect(await window.getByLabel('Länk').inputValue()).toMatch(`${served.url}/sign-in?link=`);
});
