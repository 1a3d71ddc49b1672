import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { hashPassword } from '../access/password.js';
import { newSecret, secretHash } from '../access/secret.js';
import { checkDemoLetters } from './checkDemoLetters.js';
import { demoPartnership } from './content/demoPartnership.js';
import { loadDemo } from './loadDemo.js';
import { storeFile } from './storeFile.js';

/** How to sign in as one of the demo's people. `token` is an API token with the full rights of that person. */
export interface DemoAccess {
  role: string;
  name: string;
  organization: string;
  email: string;
  password: string;
  token: string;
}

/** The demo partnership, loaded on the first start, and how to sign in: also written to `demo-access.json` in the data folder. */
export async function provideDemo(owner: pg.ClientConfig, dataDir: string): Promise<DemoAccess[]> {
  const file = join(dataDir, 'demo-access.json');
  if (await hasAccounts(owner)) {
    if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as DemoAccess[];
    throw new Error(
      `${dataDir} holds a register that is no demo, or whose demo-access.json is gone. Choose another DATA_DIR.`,
    );
  }
  const demo = demoPartnership(new Date());
  const names = new Map(demo.organizations.map(({ key, name }) => [key, name]));
  const access = demo.accounts.map(({ key, role, name, organization, email }) => ({
    key,
    entry: {
      role,
      name,
      organization: names.get(organization)!,
      email,
      password: newSecret().slice(0, 20),
      token: newSecret('snd_'),
    },
  }));
  const secrets = await Promise.all(
    access.map(async ({ key, entry: { password, token } }) => ({
      accountKey: key,
      passwordHash: await hashPassword(password),
      tokenPrefix: token.slice(0, 10),
      tokenHash: secretHash(token),
    })),
  );
  const entries = access.map(({ entry }) => entry);
  // Written first: a register without its keys would be of no use, keys without a register do no harm.
  await writeFile(file, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600 });
  await loadDemo(owner, demo, secrets, (text) => storeFile(dataDir, text));
  await checkDemoLetters(owner, demo.cases);
  return entries;
}

async function hasAccounts(owner: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>('select exists (select 1 from account) as found');
    return rows[0]!.found;
  } finally {
    await client.end();
  }
}
