import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import lighthouse, { desktopConfig } from 'lighthouse';
import { pino } from 'pino';
import { chromium as driver, type BrowserContext } from 'playwright-core';
import { startDatabase } from '../server/database/startDatabase.js';
import { type DemoAccess, provideDemo } from '../server/demo/provideDemo.js';
import { serve } from '../server/http/serve.js';
import { readSettings } from '../server/settings.js';
import { provideChromium, providedChromium } from '../test/support/chromium.js';
import { freePort } from '../test/support/nodes/NodeProcess.js';

/*
 * `npm run lighthouse`: the overview and the page of an organization, with the demo partnership, as Lighthouse sees them on
 * a desktop. Ends with 1 where a page falls below the house's marks, after saying what costs it the points.
 */
const MARKS = { performance: 90, accessibility: 100 } as const;
type Category = keyof typeof MARKS;

/** Signs in by the form, in the browser's own profile: Lighthouse opens its pages there. */
async function signIn(browser: BrowserContext, url: string, { email, password }: DemoAccess): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel(/E-post|E-mail/).fill(email);
  await page.getByLabel(/^(Lösenord|Password)/).fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  await page.close();
}

/** The address of an organization with a long history. */
async function organizationPage(url: string, { token }: DemoAccess): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ municipality(code: "2326") { id } }' }),
  });
  const { data } = (await response.json()) as { data: { municipality: { id: string } } };
  return `/organizations/${data.municipality.id}`;
}

/** Whether a page keeps the marks; prints its points, and what costs them. */
async function isGood(address: string, port: number): Promise<boolean> {
  const categories = Object.keys(MARKS) as Category[];
  const flags = { port, onlyCategories: categories, disableStorageReset: true, logLevel: 'error' } as const;
  const result = await lighthouse(address, flags, desktopConfig);
  if (!result) throw new Error('Lighthouse has no result.');
  const { lhr } = result;
  let isKept = true;
  for (const category of categories) {
    const { score, auditRefs } = lhr.categories[category]!;
    const points = Math.round((score ?? 0) * 100);
    process.stdout.write(`${new URL(address).pathname} · ${category} ${points} of at least ${MARKS[category]}\n`);
    if (points >= MARKS[category]) continue;
    isKept = false;
    const costly = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]!.score ?? 1) < 0.9);
    for (const { id } of costly) {
      const { title, displayValue = '', details } = lhr.audits[id]!;
      process.stdout.write(`  ${title} ${displayValue}\n`);
      const items = details && 'items' in details ? (details.items as { node?: { snippet?: string } }[]) : [];
      for (const { node } of items.slice(0, 5)) if (node?.snippet) process.stdout.write(`    ${node.snippet}\n`);
    }
  }
  return isKept;
}

const dataDir = await mkdtemp(join(tmpdir(), 'samnod-lighthouse-'));
const settings = { ...readSettings({ ...process.env, DATA_DIR: dataDir, PORT: '0' }), pointsPerMinute: 900_000_000 };
const log = pino({ level: 'warn' });
const database = await startDatabase(settings, log);
const access = await provideDemo(database.owner!, dataDir);
const served = await serve({ settings, database, log });
await provideChromium();
const port = await freePort();
const browser = await driver.launchPersistentContext(join(dataDir, 'browser'), {
  ...providedChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
  headless: true,
  locale: 'sv-SE',
});
let isAllGood = true;
try {
  const coordinator = access.find(({ role }) => role === 'COORDINATOR')!;
  await signIn(browser, served.url, coordinator);
  for (const path of ['/', await organizationPage(served.url, coordinator)])
    isAllGood = (await isGood(served.url + path, port)) && isAllGood;
} finally {
  await browser.close();
  await served.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}
process.exit(isAllGood ? 0 : 1);
