import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import 'reflect-metadata';
import { pino } from 'pino';
import { startDatabase } from '../server/database/startDatabase.js';
import { serve } from '../server/http/serve.js';
import { readSettings } from '../server/settings.js';
import { generate, TOKEN, uuidOf } from './generate.js';
import { topics, twoPages, written } from './letterTexts.js';

/*
 * How long the check of a two-page letter takes through the API, set against 500 positions with 2,000 figures and 5,000
 * letters: `node --import ./.config/typescript.js bench/agreementApi.ts` prints the first, which reads and arranges all of
 * it, and the middle and the 95th of a hundred of those that follow.
 */
const ASKED = 200;
const DOCUMENT =
  'query ($text: String!) { checkAgreement(text: $text) { claims { words } findings { code sentence opposedSentence suggestion } } }';

const recorded = `gen_random_uuid(), now(), '${uuidOf('account', 1)}', '${uuidOf('organization', 1)}', '${uuidOf('partnership', 1)}', 'PARTNERSHIP'`;
const RECORDED = 'id, recorded_at, recorded_by_id, recorded_by_organization_id, partnership_id, visibility_level';

/** As superuser, past triggers: 250 topics, 500 positions, 2,000 figures, 400 cases, 5,000 sent letters. */
async function fill(superuser: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  const authority = `(select id from organization order by id limit 1)`;
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into topic (${RECORDED}, name, terms) select ${recorded}, t ->> 'name', array(select jsonb_array_elements_text(t -> 'terms')) from jsonb_array_elements($1) t`,
    [JSON.stringify(topics)],
  );
  await client.query(`
    insert into "position" (${RECORDED}, code, topic_id, owner_id, status, title, valid_from, valid_until, current_number, joint_since)
    select ${recorded}, 'SP-' || n, (select id from topic where name = 'Fråga ' || n % 250), '${uuidOf('organization', 1)}', 'JOINT',
      'Ståndpunkt ' || n, case when n < 250 then date '2020-01-01' else '2024-01-01' end, case when n < 250 then date '2023-12-31' end, 1, now()
    from generate_series(0, 499) n`);
  await client.query(`
    insert into position_version (id, position_id, number, title, statement, stance, body, valid_from, made_at, made_by_id)
    select gen_random_uuid(), p.id, 1, p.title, 'Stödform' || substr(p.code, 4)::int % 250 || ' bör förlängas.', 'SUPPORTS', '', p.valid_from, now(), p.recorded_by_id
    from "position" p`);
  await client.query(`
    insert into fact (id, position_id, position_version_id, number, kind, sentence, measure, population, place, "on", unit, value, source)
    select gen_random_uuid(), v.position_id, v.id, n, 'FIGURE', 'Uppgift ' || n, 'ACCESS_100_MBIT', 'HOUSEHOLDS', (2301 + n % 8)::text,
      (2000 + (n + substr(p.code, 4)::int) % 25) || '-10-01', 'PERCENT', 40 + (n * 7 + substr(p.code, 4)::int) % 50, 'PTS'
    from position_version v join "position" p on p.id = v.position_id, generate_series(1, 4) n`);
  await client.query(`
    insert into correspondence (${RECORDED}, kind, authority_id, subject, document, status)
    select ${recorded}, 'REFERRAL', ${authority}, 'Ärende ' || n, 'SOU 2025:110', 'SENT' from generate_series(0, 399) n`);
  await client.query(
    `insert into letter (${RECORDED}, correspondence_id, direction, status, subject, body, channel, dated_on, is_joint, sender_id, signatories, edited_at, frozen_at, content_hash, claims)
    select ${recorded}, (select id from correspondence where subject = 'Ärende ' || n % 400), 'OUT', 'SENT', 'Brev ' || n, '', 'EMAIL',
      date '2010-05-01' + n, false, '${uuidOf('organization', 1)}', '{}', now(), date '2010-05-01' + n, 'x', $1::jsonb -> (n % 500)::int
    from generate_series(0, 4999) n`,
    [JSON.stringify(written)],
  );
  await client.query('analyze');
  await client.end();
}

const dataDir = await mkdtemp(join(tmpdir(), 'samnod-bench-'));
const settings = { ...readSettings({ ...process.env, DATA_DIR: dataDir, PORT: '0' }), pointsPerMinute: 900_000_000 };
const log = pino({ level: 'warn' });
const database = await startDatabase(settings, log);
await generate(database.superuser!, { organizations: 50, contacts: 50, interactions: 200, commitments: 20 });
await fill(database.superuser!);
const served = await serve({ settings, database, log });
try {
  const times: number[] = [];
  let findings = 0;
  for (let run = 0; run <= ASKED; run++) {
    const start = performance.now();
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query: DOCUMENT, variables: { text: `${twoPages}\n\nUtkast ${run}.` } }),
    });
    const answer = (await response.json()) as { data?: { checkAgreement: { findings: unknown[] } }; errors?: unknown };
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    findings = answer.data.checkAgreement.findings.length;
    times.push(performance.now() - start);
  }
  const [first, ...rest] = times;
  const sorted = rest.sort((one, other) => one - other);
  const at = (part: number): string => sorted[Math.floor(sorted.length * part)]!.toFixed(1);
  process.stdout.write(
    `${twoPages.length} characters, ${findings} findings. The first: ${first!.toFixed(0)} ms; then median ${at(0.5)} ms, p95 ${at(0.95)} ms\n`,
  );
} finally {
  await served.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}
