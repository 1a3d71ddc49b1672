import pg from 'pg';
import { secretHash } from '../server/access/secret.js';

/** How large a made-up register is. */
export interface Size {
  organizations: number;
  contacts: number;
  interactions: number;
  commitments: number;
}

export const SIZES = {
  county: { organizations: 500, contacts: 3_000, interactions: 50_000, commitments: 3_000 },
  nation: { organizations: 20_000, contacts: 150_000, interactions: 3_000_000, commitments: 150_000 },
} satisfies Record<string, Size>;

/** The API token of the coordinator of the made-up register. */
export const TOKEN = 'snd_bench_bench_bench_bench_bench_bench_00';

/** A uuid for the n-th record of a kind, in the order of time as version 7 has it. */
export const uuidOf = (kind: keyof typeof KINDS, n: number) =>
  `${KINDS[kind]}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

const KINDS = {
  partnership: '0a000000',
  account: '0b000000',
  organization: '01000000',
  contact: '02000000',
  affiliation: '03000000',
  dialogue: '04000000',
  participation: '05000000',
  interaction: '06000000',
  participant: '07000000',
  commitment: '08000000',
  membership: '09000000',
  token: '0c000000',
};

const id = (kind: keyof typeof KINDS, n: string) =>
  `('${KINDS[kind]}-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`;

/** A number from 0 to `most - 1` that n decides, and that looks like chance. */
const some = (n: string, salt: number, most: number | string) =>
  `(abs(hashint8extended((${n})::bigint, ${salt})) % (${most}))`;

const oneOf = (values: string[], n: string, salt: number) =>
  `(array[${values.map((value) => `'${value}'`).join(', ')}])[1 + ${some(n, salt, values.length)}]`;

const WORDS =
  'fiber tillstånd ledning kommun byalag ansökan mast täckning robusthet avtal karta möte underlag budget samråd remiss stöd prioritering dragning nod'.split(
    ' ',
  );
const KINDS_OF_BODY = [
  'MUNICIPALITY',
  'OPERATOR',
  'VILLAGE_ASSOCIATION',
  'FIBRE_ASSOCIATION',
  'CITY_NETWORK',
  'CONTRACTOR',
];

/** The large organization, 1, takes part in one interaction of four in a county, and in 12,000 at the most. */
const LARGE = 1;
const LARGE_ENTRIES = 12_000;
/** One meeting has so many participants. */
const LARGE_MEETING = 1_000;

/**
 * Fills an empty, migrated database with a register of a size, the same each time. As superuser, past triggers and
 * foreign keys: what triggers would keep is written as they would write it. Indexes are made anew at the end.
 */
export async function generate(superuser: pg.ClientConfig, size: Size): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    await client.query(`set maintenance_work_mem = '1GB'`);
    await client.query(`set synchronous_commit = off`);
    const indexes = await dropIndexes(client);
    for (const statement of statements(size)) await client.query(statement);
    await client.query(
      `insert into token (id, account_id, name, prefix, secret_hash, scopes, made_at, expires_at)
       values ($1, $2, 'bench', 'snd_bench_', $3, '{read,write,contacts:read,files:read}', now(), now() + interval '10 years')`,
      [uuidOf('token', 1), uuidOf('account', 1), secretHash(TOKEN)],
    );
    for (const index of indexes) await client.query(index);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** Drops the indexes of the large tables that no constraint needs; answers how to make them again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
    where i.indrelid in ('interaction'::regclass, 'interaction_participant'::regclass, 'contact'::regclass, 'affiliation'::regclass)
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ made }) => made);
}

const recorded = (n: string, spread: string) =>
  `1, now() - interval '1 hour' * ${some(n, 91, spread)}, ${id('account', '1')}, ${id('organization', '2')}, ${id('partnership', '1')}`;
const RECORDED = 'version, recorded_at, recorded_by_id, recorded_by_organization_id, partnership_id';
/** One record of twenty is the neighbours' own, one of a hundred secret. */
const level = (n: string) =>
  `(case when ${some(n, 92, 20)} = 0 then 'OWN_ORGANIZATION' when ${some(n, 92, 20)} < 4 then 'PARTIES' when ${some(n, 92, 20)} < 6 then 'PRINCIPALS' when ${some(n, 92, 20)} < 18 then 'PARTNERSHIP' else 'PUBLIC' end)`;
const secret = (n: string) => `(case when ${some(n, 93, 100)} = 0 then array[${id('account', '2')}] end)`;

/** From 2013 on. */
const occurredAt = `date_trunc('second', timestamptz '2026-11-01' - interval '1 second' * (${some('n', 7, 420_000_000)}))`;

function statements({ organizations, contacts, interactions, commitments }: Size): string[] {
  const dialogues = Math.ceil(organizations / 2);
  const organizationOf = (n: string) => `(${some(n, 11, organizations)} + 1)`;
  const largeEvery = Math.max(4, Math.ceil(interactions / LARGE_ENTRIES));
  return [
    `insert into partnership values (${id('partnership', '1')}, 'Prövningslän', '98')`,
    `insert into organization (id, ${RECORDED}, visibility_level, party_ids, name, kind, sector, county_code)
     select ${id('organization', 'n')}, ${recorded('n', '100000')}, 'PARTNERSHIP', array[${id('organization', 'n')}],
       case n when 1 then 'Storkommunen' when 2 then 'Prövningsregionen' when 3 then 'Länsstyrelsen i Prövningslän' else initcap(${oneOf(WORDS, 'n', 1)}) || 'bolaget ' || n end,
       case n when 1 then 'MUNICIPALITY' when 2 then 'REGION' when 3 then 'COUNTY_BOARD' else ${oneOf(KINDS_OF_BODY, 'n', 2)} end,
       case when n <= 3 then 'PUBLIC' else 'PRIVATE' end, '98' from generate_series(1, ${organizations}) n`,
    `insert into membership (id, partnership_id, organization_id, is_principal, status, "from")
     select ${id('membership', 'n')}, ${id('partnership', '1')}, ${id('organization', 'n')}, n in (2, 3), 'MEMBER', '2015-01-01' from generate_series(1, ${organizations}) n`,
    `insert into account (id, name, email, role, language, organization_id, partnership_id)
     select ${id('account', 'n')}, 'Prov ' || n, 'prov' || n || '@example.se', case n when 1 then 'COORDINATOR' when 2 then 'CASE_OFFICER' else 'PARTNER' end, 'sv',
       ${id('organization', 'case n when 1 then 2 when 2 then 3 else n + 1 end')}, ${id('partnership', '1')} from generate_series(1, 20) n`,
    `insert into contact (id, ${RECORDED}, visibility_level, party_ids, given_name, family_name, email, status)
     select ${id('contact', 'n')}, ${recorded('n', '90000')}, 'PARTNERSHIP', array[${id('organization', organizationOf('n'))}], initcap(${oneOf(WORDS, 'n', 3)}), initcap(${oneOf(WORDS, 'n', 4)}) || 'son' || n,
       'k' || n || '@example.se', 'ACTIVE' from generate_series(1, ${contacts}) n`,
    `insert into affiliation (id, contact_id, organization_id, title, "from")
     select ${id('affiliation', 'n')}, ${id('contact', 'n')}, ${id('organization', organizationOf('n'))}, ${oneOf(['handläggare', 'projektledare', 'ordförande'], 'n', 5)}, '2018-01-01' from generate_series(1, ${contacts}) n`,
    `insert into dialogue (id, ${RECORDED}, visibility_level, party_ids, title, status, cadence_days)
     select ${id('dialogue', 'n')}, ${recorded('n', '80000')}, 'PARTNERSHIP', array[${id('organization', 'n')}], 'Dialog ' || n, 'OPEN', 90 from generate_series(1, ${dialogues}) n`,
    `insert into participation (id, dialogue_id, organization_id) select ${id('participation', 'n')}, ${id('dialogue', 'n')}, ${id('organization', 'n')} from generate_series(1, ${dialogues}) n`,
    participants(organizations, contacts, interactions, largeEvery),
    `insert into interaction (id, ${RECORDED}, visibility_level, party_ids, secrecy_reader_ids, kind, occurred_at, topic, summary, initiative, awaits_answer, dialogue_id, time_spent_minutes)
     select ${id('interaction', 'n')}, ${recorded('n', '70000')}, ${level('n')},
       parties.ids, ${secret('n')},
       ${oneOf(['MEETING', 'PHONE', 'EMAIL', 'VIDEO', 'SITE_VISIT'], 'n', 6)}, ${occurredAt},
       initcap(${oneOf(WORDS, 'n', 8)}) || ' i Ort' || ${some('n', 9, 5_000)} || 'by', 'Om ' || ${oneOf(WORDS, 'n', 10)} || ', ' || ${oneOf(WORDS, 'n', 12)} || ' samt ' || ${oneOf(WORDS, 'n', 13)} || '.',
       ${oneOf(['OURS', 'THEIRS', 'JOINT'], 'n', 14)}, ${some('n', 15, 50)} = 0, ${id('dialogue', some('n', 16, dialogues) + ' + 1')}, 30
     from generate_series(1, ${interactions}) s(n)
     join (select n, array_agg(distinct organization_id order by organization_id) as ids from made group by n) parties using (n)`,
    `insert into interaction_participant (id, interaction_id, organization_id, contact_id, role, participated_at)
     select ${id('participant', 'row_number() over ()')}, ${id('interaction', 'n')}, organization_id, contact_id, 'ATTENDEE', ${occurredAt} from made`,
    `drop table made`,
    `insert into commitment (id, ${RECORDED}, visibility_level, party_ids, title, giver_id, receiver_id, due_on, status, origin)
     select ${id('commitment', 'n')}, ${recorded('n', '60000')}, 'PARTNERSHIP', array[${id('organization', organizationOf('n'))}, ${id('organization', '2')}], 'Lova ' || ${oneOf(WORDS, 'n', 17)},
       ${id('organization', organizationOf('n'))}, ${id('organization', '2')}, date '2026-11-23' + (${some('n', 18, 400)} - 200)::int, ${oneOf(['OPEN', 'IN_PROGRESS', 'OPEN'], 'n', 19)}, 'MEETING' from generate_series(1, ${commitments}) n`,
  ];
}

/** Three participants to an interaction; the large organization in many, and one meeting with a thousand. */
function participants(organizations: number, contacts: number, interactions: number, largeEvery: number): string {
  const meeting = Math.min(LARGE_MEETING, contacts);
  return `create unlogged table made as
    select n, ${id('organization', `case when k = 1 and n % ${largeEvery} = 0 then ${LARGE} else ${some('n * 4 + k', 20, organizations)} + 1 end`)} as organization_id,
      ${id('contact', `${some('n * 4 + k', 21, contacts)} + 1`)} as contact_id
    from generate_series(1, ${interactions}) n, generate_series(1, 3) k
    union all select 1, ${id('organization', `${some('k', 22, organizations)} + 1`)}, ${id('contact', 'k')} from generate_series(1, ${meeting}) k
    order by 1`;
}
