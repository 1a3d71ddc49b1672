import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { askDemo } from '../support/askDemo.js';
import { DemoBrowser } from '../support/Browser.js';
import { Follower } from '../support/nodes/Follower.js';
import { Nodes } from '../support/nodes/Nodes.js';

/** Interactions that are recorded while nodes are killed, and how often one is. */
const [EVENTS, KILLS] = process.env['SAMNOD_LONG'] ? [10_000, 20] : [300, 2];
const WRITERS = 4;
const PATIENCE_MS = 60_000;

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let dataDir: string;
let nodes: Nodes;
let demo: DemoBrowser;
let page: Page;
let organization: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samnod-nodes-'));
  nodes = await Nodes.start({ dataDir, log, environment: { POINTS_PER_MINUTE: '900000000', LOG_LEVEL: 'silent' } });
  demo = await DemoBrowser.at(nodes.url, nodes.installation.access);
  const coordinator = demo.person('COORDINATOR', 'Jämtland');
  const { organizations } = await askDemo(
    nodes.url,
    coordinator,
    '{ organizations(first: 1, filter: { kind: { eq: MUNICIPALITY } }) { nodes { id } } }',
  );
  organization = (organizations.nodes as { id: string }[])[0]!.id;
  page = await demo.signIn(coordinator);
  await page.goto(`${nodes.url}/organizations/${organization}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}, 600_000);
afterAll(async () => {
  await demo.close();
  await nodes.close();
  await rm(dataDir, { recursive: true });
}, 60_000);

const RECORD = `mutation ($organization: ID!, $topic: String!) { recordInteraction(input: { kind: PHONE, topic: $topic,
  participants: [{ organization: $organization, role: RECIPIENT }] }) { interaction { id } } }`;

/** Records an interaction at an address, as a client that tries again until it is acknowledged. */
async function record(url: string, topic: string): Promise<string> {
  const key = randomUUID();
  const { token } = demo.person('COORDINATOR', 'Jämtland');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key };
  const body = JSON.stringify({ query: RECORD, variables: { organization, topic } });
  for (;;) {
    try {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      const { data } = (await response.json()) as { data?: { recordInteraction: { interaction: { id: string } } } };
      if (data) return data.recordInteraction.interaction.id;
    } catch {
      // The node died with the request, or with its answer.
    }
    await sleep(50);
  }
}

const shows = (topic: string) => page.getByText(topic).first().waitFor({ timeout: PATIENCE_MS });

test('what is recorded at either node appears on a page that is open', async () => {
  for (const [at, node] of nodes.nodes.entries()) {
    await record(node.url, `Samtal vid nod ${at}`);
    const start = performance.now();
    await shows(`Samtal vid nod ${at}`);
    if (process.env['SAMNOD_LONG']) process.stdout.write(`shown after ${Math.round(performance.now() - start)} ms\n`);
  }
}, 120_000);

test('when either node is killed, the page goes on by itself', async () => {
  for (const [at, node] of nodes.nodes.entries()) {
    await node.kill();
    await record(nodes.url, `Medan nod ${at} är borta`);
    await shows(`Medan nod ${at} är borta`);
    await node.start();
  }
}, 600_000);

test('while nodes are killed, nothing that was acknowledged is lost, and nothing is shown twice', async () => {
  const followers = ['COORDINATOR', 'DECIDER'].map((role) => new Follower(nodes.url, demo.person(role, 'Jämtland')));
  await Promise.all(followers.map((one) => one.begin()));
  const acknowledged: string[] = [];
  let begun = 0;
  const writing = Promise.all(
    Array.from({ length: WRITERS }, async () => {
      while (begun < EVENTS) acknowledged.push(await record(nodes.url, `Händelse ${begun++}`));
    }),
  );
  for (let kill = 0; kill < KILLS; kill++) {
    while (acknowledged.length < ((kill + 1) * EVENTS) / (KILLS + 1)) await sleep(20);
    const node = nodes.nodes[kill % 2]!;
    await node.kill();
    await sleep(200);
    await node.start();
  }
  await writing;
  expect(acknowledged.length).toBeGreaterThanOrEqual(EVENTS);
  for (const follower of followers) {
    while (follower.shown.length < acknowledged.length) await follower.wake().then(() => sleep(200));
    await follower.close();
    expect([...follower.shown].sort()).toEqual([...acknowledged].sort());
  }
}, 1_800_000);
