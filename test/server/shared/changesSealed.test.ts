import pg from 'pg';
import { ChangeHub } from '../../../server/shared/changes/ChangeHub.js';
import { verifyChangeLog } from '../../../server/database/verifyChangeLog.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { settledLog } from '../../support/settledLog.js';
import { World } from '../../support/World.js';

let world: World;
let hub: ChangeHub;
let superuser: pg.Client;
beforeAll(async () => {
  world = await World.make();
  hub = await ChangeHub.open(world.database.login);
  superuser = new pg.Client(world.database.superuser);
  await superuser.connect();
  for (let at = 0; at < 5; at++) await record();
  await settledLog(world);
  await hub.seal();
});
afterAll(async () => {
  await superuser.end();
  await hub.close();
  await world.close();
});

async function record(): Promise<void> {
  const RECORD = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`;
  const organization = toGlobalId('Organization', world.organizations.municipality);
  const input = { kind: 'PHONE', topic: 'Sträckning', participants: [{ organization, role: 'RECIPIENT' }] };
  await world.read('coordinator', RECORD, { input });
}

/** What the command finds after something was done to the log by somebody whom no trigger stops. */
async function after(tampering: string): Promise<Awaited<ReturnType<typeof verifyChangeLog>>['broken']> {
  const kept = await superuser.query<{ dump: string }>('select c::text as dump from change c');
  const seals = await superuser.query<{ dump: string }>('select s::text as dump from change_seal s');
  await superuser.query(`set session_replication_role = replica; ${tampering}`);
  const { broken } = await verifyChangeLog(world.database.superuser);
  await superuser.query('delete from change; delete from change_seal');
  for (const [table, rows] of [
    ['change', kept.rows],
    ['change_seal', seals.rows],
  ] as const)
    for (const { dump } of rows)
      await superuser.query(`insert into ${table} overriding system value select ($1::${table}).*`, [dump]);
  await superuser.query('set session_replication_role = origin');
  expect((await verifyChangeLog(world.database.superuser)).broken).toBeNull();
  return broken;
}

test('the untouched log is whole, and its last seal moves with every row', async () => {
  const before = await verifyChangeLog(world.database.superuser);
  expect(before).toMatchObject({ broken: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await record();
  await settledLog(world);
  await hub.seal();
  const now = await verifyChangeLog(world.database.superuser);
  expect(now.rows).toBe(before.rows + 2);
  expect(now.hash).not.toBe(before.hash);
});

test('a record that is narrowed afterwards breaks no seal', async () => {
  await superuser.query(`update interaction set visibility_level = 'PRINCIPALS'`);
  expect((await verifyChangeLog(world.database.superuser)).broken).toBeNull();
});

const THIRD = `(select id from change order by position, seq offset 3 limit 1)`;

test.each([
  ['altered', `update change set after = '{"topic": "Något annat"}' where id = ${THIRD}`, 'says something else'],
  ['altered as to who', `update change set account_id = gen_random_uuid() where id = ${THIRD}`, 'says something else'],
  ['taken away', `delete from change where id = ${THIRD}`, 'taken away'],
  [
    'taken away with its seal',
    `delete from change_seal where change_id = ${THIRD}; delete from change where id = ${THIRD}`,
    'does not follow',
  ],
  [
    'put in',
    `insert into change (position, occurred_at, kind, record_type, record_id, visibility_level, recorded_by_organization_id, partnership_id, party_ids)
     select position, occurred_at, kind, record_type, record_id, visibility_level, recorded_by_organization_id, partnership_id, party_ids
     from change where id = ${THIRD}`,
    'put in afterwards',
  ],
])('a row that was %s is named', async (_what, tampering, words) => {
  const third = await superuser.query<{ id: string; position: string }>(
    `select id, position from change where id = ${THIRD}`,
  );
  const broken = await after(tampering);
  expect(broken!.what).toContain(words);
  expect(broken!.position).toBe(third.rows[0]!.position);
});
