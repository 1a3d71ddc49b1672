import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Register } from '../agreement/Register.js';
import { placesOf } from './placesOf.js';

interface Read extends Omit<Register, 'places'> {
  municipalities: { code: string; name: string }[];
}

/** A list of objects as JSON, empty where there is none. */
const listOf = (columns: string, from: string) =>
  `(select coalesce(json_agg(json_build_object(${columns})), '[]') from ${from})`;

const principalIds = `(select coalesce(json_agg(m.organization_id), '[]') from membership m where m.partnership_id = l.partnership_id and m.is_principal)`;

/** Letters of our own, sent or open, with what they claim. */
const letters = (statuses: string) =>
  listOf(
    `'id', l.id, 'on', coalesce((l.frozen_at at time zone 'Europe/Stockholm')::date, (l.edited_at at time zone 'Europe/Stockholm')::date),
     'principalIds', case when l.is_joint then ${principalIds} else json_build_array(l.sender_id) end,
     'authorityId', c.authority_id, 'caseId', l.correspondence_id, 'reference', l.subject,
     'isCorrected', exists (select from letter later where later.about_id = l.id and later.tie = 'CORRECTS' and later.status = 'SENT'),
     'claims', l.claims`,
    `letter l join correspondence c on c.id = l.correspondence_id
     where l.partnership_id = asked.id and l.direction = 'OUT' and l.status in (${statuses})`,
  );

const versions = listOf(
  `'id', v.id, 'number', v.number, 'status', case when v.number = p.current_number then p.status else 'REPLACED' end,
   'sentence', v.statement, 'stance', v.stance,
   'sections', ${listOf(`'document', f.document, 'section', f.section, 'stance', f.stance`, `fact f where f.position_version_id = v.id and f.kind = 'STANCE' and f.section is not null`)},
   'approvedBy', (select coalesce(json_agg(distinct a.organization_id), '[]') from approval a
     where a.position_id = p.id and a.number = v.number and a.verdict = 'APPROVED')`,
  'position_version v where v.position_id = p.id',
);

const positions = listOf(
  `'id', p.id, 'code', p.code, 'title', p.title, 'topicId', p.topic_id,
   'audience', case when p.audience_id is null then null else json_build_array(p.audience_id) end,
   'from', p.valid_from, 'until', p.valid_until,
   'replacedBy', (select s.id from "position" s where s.supersedes_id = p.id and s.status in ('JOINT', 'UNDER_REVIEW') limit 1),
   'versions', ${versions}`,
  '"position" p where p.partnership_id = asked.id',
);

const facts = listOf(
  `'id', f.id, 'versionId', f.position_version_id, 'sentence', f.sentence, 'indicator', f.indicator, 'topicId', p.topic_id,
   'measure', f.measure, 'population', f.population, 'areaClass', f.area_class, 'place', f.place, 'on', f."on",
   'unit', coalesce(f.unit, 'COUNT'), 'value', f.value, 'low', null, 'high', null, 'tolerance', f.tolerance, 'isTarget', f.is_target,
   'source', f.source, 'vintage', f.vintage`,
  `fact f join position_version v on v.id = f.position_version_id join "position" p on p.id = v.position_id and p.current_number = v.number
   where p.partnership_id = asked.id and f.kind <> 'STANCE'`,
);

const principals = listOf(
  `'id', o.id, 'name', o.name, 'otherNames', array_remove(array[o.short_name, case o.kind when 'REGION' then 'regionen' when 'COUNTY_BOARD' then 'länsstyrelsen' end], null)`,
  'membership m join organization o on o.id = m.organization_id where m.partnership_id = asked.id and m.is_principal',
);

/**
 * Which state of everything a register is made of: the number of the last change, and what is small and not in the log.
 * Settled when no earlier change can still come in below it.
 */
const state = sql`json_build_object('number', (select number from agreement_version()), 'home', asked.county_code, 'principals', ${sql.raw(principals)})::text`;

export interface RegisterState {
  state: string;
  is_settled: boolean;
}

export async function readRegisterState(em: EntityManager, partnershipId: string): Promise<RegisterState> {
  const { rows } =
    await sql<RegisterState>`select ${state} as state, (select is_settled from agreement_version()) as is_settled
    from partnership asked where asked.id = ${partnershipId}::uuid`.execute(em.getKysely());
  return rows[0]!;
}

/** The same, with the register that was read in that very state. */
export async function readRegisterWithState(
  em: EntityManager,
  partnershipId: string,
): Promise<RegisterState & { register: Register }> {
  const { rows } = await sql<RegisterState & { register: Read }>`select json_build_object(${sql.raw(`
    'homePlace', asked.county_code,
    'principals', ${principals},
    'municipalities', ${listOf(`'code', o.municipality_code, 'name', o.name`, `organization o where o.municipality_code is not null and o.kind = 'MUNICIPALITY'`)},
    'topics', ${listOf(`'id', t.id, 'name', t.name, 'terms', t.terms`, 'topic t where t.partnership_id = asked.id')},
    'positions', ${positions}, 'facts', ${facts}, 'letters', ${letters(`'SENT'`)}, 'drafts', ${letters(`'DRAFT', 'FOR_APPROVAL'`)}`)}) as register,
    ${state} as state, (select is_settled from agreement_version()) as is_settled
    from partnership asked where asked.id = ${partnershipId}::uuid`.execute(em.getKysely());
  const { register: read, ...known } = rows[0]!;
  const { municipalities, ...register } = read;
  return { ...known, register: { ...register, places: placesOf(municipalities) } };
}

/** All that a text is set against, as far as the caller may see it, in one statement. */
export async function readRegister(em: EntityManager, partnershipId: string): Promise<Register> {
  return (await readRegisterWithState(em, partnershipId)).register;
}
