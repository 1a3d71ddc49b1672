import pg from 'pg';
import { CLAUSE_WORDS } from '../partnership/declaration/clauseWords.js';
import type { DemoPartnership } from './content/DemoRows.js';
import { insertBoard } from './insertBoard.js';
import { insertDeclaration, withClause } from './insertDeclaration.js';
import { loadCases } from './loadCases.js';
import { loadMeetings } from './loadMeetings.js';
import { loadPositions } from './loadPositions.js';
import { loadReadings } from './loadReadings.js';
import { loadStrategies } from './loadStrategies.js';
import { rowsOf, uuidOfKey } from './rowsOf.js';
import type { StoredFile } from './storeFile.js';

/** What signing in as one of the demo's people takes. */
export interface DemoSecret {
  accountKey: string;
  passwordHash: string;
  tokenPrefix: string;
  tokenHash: Buffer;
}

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];
const SCOPES = ['read', 'write', 'contacts:read', 'files:read'];

/** Loads the demo partnership into an empty, migrated database, as the owner of its tables: all of it or nothing. */
export async function loadDemo(
  owner: pg.ClientConfig,
  demo: DemoPartnership,
  secrets: DemoSecret[],
  store: (text: string) => Promise<StoredFile>,
): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('begin');
    const insert = inserter(client);
    await insert('partnership', rowsOf(demo.partnerships, []));
    await insert('organization', rowsOf(demo.organizations, [...RECORDED, 'parent']));
    await insert('membership', rowsOf(demo.memberships, ['partnership', 'organization']));
    await insert('succession', rowsOf(demo.successions, ['predecessor', 'successor']));
    await insert('account', accountRows(demo, secrets));
    await insert('token', tokenRows(secrets));
    await insert('relationship', rowsOf(demo.relationships, [...RECORDED, 'subject', 'object']));
    await insert('contact', rowsOf(demo.contacts, RECORDED));
    await insert('affiliation', rowsOf(demo.affiliations, ['contact', 'organization']));
    await insert('responsibility', rowsOf(demo.responsibilities, ['organization', 'contact']));
    await loadStrategies(insert, demo.strategies);
    await loadReadings(insert, demo.indicators, demo.editions);
    await insertDialogues(insert, demo);
    await insertInteractions(insert, demo, store);
    await loadMeetings(insert, demo.meetings);
    await insertCommitments(insert, demo);
    await insertDeclaration(insert, demo, CLAUSE_WORDS);
    await loadPositions(insert, demo.topics, demo.positions);
    await loadCases(insert, demo.cases);
    // The reports count what has just been loaded: without its measure the planner would read it row by row.
    await client.query('analyze');
    await insertBoard(client, insert, demo);
    await client.query('commit');
    await client.query('analyze');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

type Insert = (table: string, rows: Record<string, unknown>[]) => Promise<void>;

/** Inserts rows as one statement per table; the database reads them from JSON by the columns' own types. */
function inserter(client: pg.Client): Insert {
  return async (table, rows) => {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!)
      .map((name) => pg.escapeIdentifier(name))
      .join(', ');
    const name = pg.escapeIdentifier(table);
    await client.query(
      `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  };
}

function accountRows(demo: DemoPartnership, secrets: DemoSecret[]) {
  const partnershipOf = new Map(demo.memberships.map(({ organization, partnership }) => [organization, partnership]));
  const hashes = new Map(secrets.map(({ accountKey, passwordHash }) => [accountKey, passwordHash]));
  return demo.accounts.map(({ key, organization, contact: _contact, ...facts }) => ({
    id: uuidOfKey(key),
    ...facts,
    organization_id: uuidOfKey(organization),
    partnership_id: uuidOfKey(partnershipOf.get(organization)!),
    password_hash: hashes.get(key) ?? null,
  }));
}

function tokenRows(secrets: DemoSecret[]) {
  const madeAt = new Date();
  const expiresAt = new Date(madeAt.getTime() + 365 * 86_400_000);
  return secrets.map(({ accountKey, tokenPrefix, tokenHash }) => ({
    id: uuidOfKey(`token:${accountKey}`),
    account_id: uuidOfKey(accountKey),
    name: 'Demo',
    prefix: tokenPrefix,
    secret_hash: `\\x${tokenHash.toString('hex')}`,
    scopes: SCOPES,
    made_at: madeAt,
    expires_at: expiresAt,
  }));
}

async function insertDialogues(insert: Insert, demo: DemoPartnership): Promise<void> {
  await insert('dialogue', rowsOf(demo.dialogues, [...RECORDED, 'goal'], ['organizations']));
  const participations = demo.dialogues.flatMap(({ key, organizations }) =>
    organizations.map((organization) => ({ key: `${key}/${organization}`, dialogue: key, organization })),
  );
  await insert('participation', rowsOf(participations, ['dialogue', 'organization']));
}

async function insertInteractions(
  insert: Insert,
  demo: DemoPartnership,
  store: (text: string) => Promise<StoredFile>,
): Promise<void> {
  const keyOf = new Map(
    demo.interactions.flatMap(({ key, messageId }) => (messageId ? [[messageId, key] as const] : [])),
  );
  const interactions = demo.interactions.map((one) => ({
    ...one,
    inReplyTo: one.inReplyTo ? (keyOf.get(one.inReplyTo) ?? null) : null,
  }));
  await insert(
    'interaction',
    rowsOf(interactions, [...RECORDED, 'dialogue', 'inReplyTo'], ['participants', 'minutesPoints', 'attachments']),
  );
  const parts = <Part extends object>(name: string, of: (interaction: (typeof interactions)[number]) => Part[]) =>
    interactions.flatMap((one) =>
      of(one).map((part, at) => ({ key: `${one.key}/${name}/${at}`, interaction: one.key, ...part })),
    );
  await insert(
    'interaction_participant',
    rowsOf(
      parts('participant', (one) => one.participants),
      ['interaction', 'organization', 'contact'],
    ),
  );
  await insert(
    'minutes_point',
    rowsOf(
      parts('point', (one) => one.minutesPoints),
      ['interaction', 'owner', 'ownerContact'],
    ),
  );
  const attachments = parts('attachment', (one) =>
    one.attachments.map((file) => ({ ...file, attachedAt: one.recordedAt })),
  );
  const stored = await Promise.all(attachments.map(async ({ text, ...file }) => ({ ...file, ...(await store(text)) })));
  await insert('attachment', rowsOf(stored, ['interaction']));
}

async function insertCommitments(insert: Insert, demo: DemoPartnership): Promise<void> {
  const references = [
    ...RECORDED,
    'giver',
    'giverContact',
    'receiver',
    'receiverContact',
    'interaction',
    'dialogue',
    'goal',
  ];
  await insert('commitment', rowsOf(demo.commitments, references, ['renegotiations']).map(withClause));
  const renegotiations = demo.commitments.flatMap(({ key, renegotiations: agreed }) =>
    agreed.map((one, at) => ({ key: `${key}/renegotiation/${at}`, commitment: key, ...one })),
  );
  await insert('renegotiation', rowsOf(renegotiations, ['commitment']));
}
