import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { askDemo } from '../support/askDemo.js';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let ids: Record<string, string>;

/** The nouns whose pages stand at `/<plural>/:id`. */
const NOUNS: Record<string, string> = {
  organizations: '(first: 1, filter: { name: { contains: "Bergs kommun" } })',
  contacts: '(first: 1)',
  dialogues: '(first: 1)',
  interactions: '(first: 1)',
  meetings: '(first: 1)',
  commitments: '(first: 1)',
  positions: '(first: 1, filter: { status: { eq: JOINT } })',
  correspondences: '(first: 1, filter: { kind: { eq: REFERRAL } })',
  letters: '(first: 1, filter: { status: { eq: DRAFT } })',
  imports: '(first: 1)',
  boardReports: '(first: 1, filter: { status: { eq: SENT_BACK } })',
  boardMeetings: '(first: 1)',
};

beforeAll(async () => {
  demo = await DemoBrowser.open();
  const questions = Object.entries(NOUNS).map(([noun, args]) => `${noun}${args} { nodes { id } }`);
  const answer = await askDemo(demo.url, demo.person('COORDINATOR', 'Jämtland'), `{ ${questions.join(' ')} }`);
  ids = Object.fromEntries(
    Object.keys(NOUNS).map((noun) => [noun, (answer[noun].nodes[0]?.id as string | undefined) ?? 'none']),
  );
});
afterAll(() => demo.close());

/** Every address of the client, from its own list of routes. */
async function addresses(): Promise<string[]> {
  const routes = await readFile('web/App.tsx', 'utf8');
  const paths = [...routes.matchAll(/^\s+'(\/[^']*)': async/gm)].map(([, path]) => path!);
  return [...new Set(paths)].map((path) =>
    path
      .replace('/board/reports/:id', `/board/reports/${ids['boardReports']}`)
      .replace('/board/meetings/:id', `/board/meetings/${ids['boardMeetings']}`)
      .replace('/figures/:key', '/figures/COMMITMENTS_LATE')
      .replace(/^\/(\w+)\/:id/, (_whole, noun: string) => `/${noun}/${ids[noun] ?? ids[`${noun}s`]}`),
  );
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // The stream of changes keeps the network busy for ever: a page has settled when its text has.
  const text = async () => (await page.locator('body').textContent()) ?? '';
  for (let before = '', now = await text(), at = 0; before !== now && at < 20; at++) {
    await page.waitForTimeout(300);
    before = now;
    now = await text();
  }
}

test.each([
  ['in light on a wide screen', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
  ['in dark on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)(
  'no page hinders anyone: axe finds nothing serious, %s',
  async (_how, options) => {
    const page = await demo.signIn(demo.person('COORDINATOR', 'Jämtland'), options);
    const found: Record<string, string[]> = {};
    const wide: string[] = [];
    const all = await addresses();
    expect(all.length).toBeGreaterThan(8);
    for (const address of all) {
      await page.goto(demo.url + address);
      await settled(page);
      const findings = await seriousFindings(page);
      if (findings.length > 0)
        found[address] = findings.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
      );
      if (overflow) wide.push(address);
    }
    expect(found).toEqual({});
    expect(wide).toEqual([]);
  },
  240_000,
);
