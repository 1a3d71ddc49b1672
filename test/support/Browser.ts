import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pino } from 'pino';
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';
import type { DemoAccess } from '../../server/demo/provideDemo.js';
import { serve } from '../../server/http/serve.js';
import { providedChromium } from './chromium.js';
import { createDemoDatabase } from './demoDatabase.js';

/** A finding of axe. */
export interface Violation {
  id: string;
  impact: string | null;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** The package's own arguments run all in one process, where two people's pages share their cookies. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/** Chromium from npm, or the one that CHROME_PATH names. */
export async function launch(): Promise<Browser> {
  return driver.launch({ ...providedChromium(), args: ARGUMENTS, headless: true });
}

/** The demo partnership on a server of its own, and a real browser in front of it. */
export class DemoBrowser {
  private constructor(
    readonly url: string,
    readonly access: DemoAccess[],
    private readonly browser: Browser,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(): Promise<DemoBrowser> {
    const { database, dataDir, access } = await createDemoDatabase();
    const settings = { host: '127.0.0.1', port: 0, trustedProxies: 0, dataDir, pointsPerMinute: 1_000_000 };
    const served = await serve({ settings, database, log: pino({ level: 'silent' }) });
    const browser = await launch();
    return new DemoBrowser(served.url, access, browser, async () => {
      await browser.close();
      await served.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    });
  }

  /** Somebody of the demo, by role and part of the organization's name. */
  person(role: string, organization = ''): DemoAccess {
    const found = this.access.find((one) => one.role === role && one.organization.includes(organization));
    if (!found) throw new Error(`Nobody in the demo is ${role} at ${organization}.`);
    return found;
  }

  /** A page of a browser of its own, in which nobody has signed in. */
  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }

  /** Whether an address and a password let somebody in. */
  async maySignIn(credentials: { email: string; password: string }): Promise<boolean> {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`${this.url}/session`, { method: 'POST', headers, body: JSON.stringify(credentials) });
    return response.ok;
  }

  /** A page on which a person has signed in through the form, at the overview. */
  async signIn(person: DemoAccess, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.newPage(options);
    await page.goto(`${this.url}/sign-in`);
    await page.getByLabel(/E-post|E-mail/).fill(person.email);
    await page.getByLabel(/^(Lösenord|Password)/).fill(person.password);
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
    return page;
  }

  close(): Promise<void> {
    return this.end();
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until nothing fades in or out any more: what is half there has half its contrast. */
async function atRest(page: Page): Promise<void> {
  let calm = 0;
  while (calm < 3) {
    const isMoving = await page.evaluate(() =>
      document
        .getAnimations()
        .some((one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity),
    );
    calm = isMoving ? 0 : calm + 1;
    await page.waitForTimeout(50);
  }
}

/** What axe finds serious or critical on a page as it stands, after WCAG 2.1 A and AA. */
export async function seriousFindings(page: Page): Promise<Violation[]> {
  await atRest(page);
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (where: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })).violations;
  });
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
