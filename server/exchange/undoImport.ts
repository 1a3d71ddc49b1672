import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Affiliation } from '../contact/Affiliation.js';
import { Contact } from '../contact/Contact.js';
import { Interaction } from '../dialogue/Interaction.js';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { notFound, Refusal } from '../shared/Refusal.js';
import type { Stored } from '../shared/Stored.js';
import { Edition } from '../strategy/Edition.js';
import { Import } from './Import.js';
import { ImportedRecord, ImportOutcome } from './ImportedRecord.js';
import { namesOf, type Touched } from './namesOf.js';

@InputType({ description: 'An import to undo.' })
export class UndoImportInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** What an import makes or changes, in the order in which it is taken away: what refers goes before what is referred to. */
const NOUNS = { Interaction, Affiliation, Contact, Organization, Edition };

const done = new Refusal('INCONSISTENT', {
  sv: 'Importen är redan ångrad.',
  en: 'The import has been undone already.',
});

/**
 * Takes back what an import did: what it made goes, what it changed is as it was. Refuses as a whole when anything of it
 * was changed or used since, and says what.
 */
export async function undoImport(em: EntityManager, caller: Caller, input: UndoImportInput): Promise<Import> {
  const receipt = await findToChange(em, caller, Import, input.id, input.expectedVersion);
  if (receipt.undoneAt) throw done;
  await refuseTouched(em, receipt);
  const records = await em.find(ImportedRecord, { import: receipt }, { orderBy: { row: 'desc', id: 'desc' } });
  const made = records.filter(({ outcome }) => outcome === ImportOutcome.CREATED);
  const gone = new Set(made.map(({ recordId }) => recordId));
  const changed = records.filter(({ outcome, recordId }) => outcome === ImportOutcome.CHANGED && !gone.has(recordId));
  for (const [type, noun] of Object.entries(NOUNS)) {
    const ids = made.flatMap(({ recordType, recordId }) => (recordType === type && recordId ? [recordId] : []));
    if (ids.length === 0) continue;
    const removed = await em.nativeDelete(noun as typeof Contact, { id: { $in: ids } });
    if (removed !== ids.length) throw notFound('input.id');
  }
  await removeUnusedIndicators(em, made);
  // Last: whom more may see again must have stopped speaking for a market actor before.
  await restore(em, changed);
  receipt.undoneAt = new Date();
  return receipt;
}

/** Indicators that the import made go with it, but for those that other readings are of by now. */
async function removeUnusedIndicators(em: EntityManager, made: ImportedRecord[]): Promise<void> {
  const ids = made.flatMap(({ recordType, recordId }) => (recordType === 'Indicator' && recordId ? [recordId] : []));
  if (ids.length === 0) return;
  await sql`delete from indicator i where i.id = any(${ids}::uuid[]) and not exists (select from reading r where r.indicator_id = i.id)`.execute(
    em.getKysely(),
  );
}

async function refuseTouched(em: EntityManager, { id }: Import): Promise<void> {
  const { rows } = await sql<Touched>`
    select record_type as "recordType", record_id as "recordId", bool_or(is_used) as "isUsed"
    from touched_since_import(${id}) group by 1, 2 order by 1, 2`.execute(em.getKysely());
  if (rows.length === 0) return;
  const { sv, en } = await namesOf(em, rows);
  throw new Refusal('INCONSISTENT', {
    sv: `Importen kan inte ångras: ${sv}.`,
    en: `The import cannot be undone: ${en}.`,
  });
}

/** Gives the fields back what they were, the last change first. */
async function restore(em: EntityManager, changed: ImportedRecord[]): Promise<void> {
  for (const [type, noun] of Object.entries(NOUNS)) {
    const own = changed.filter(({ recordType }) => recordType === type);
    if (own.length === 0) continue;
    const ids = [...new Set(own.map(({ recordId }) => recordId!))];
    const records = (await em.find(noun as typeof Contact, { id: { $in: ids } })) as Stored[];
    const byId = new Map(records.map((one) => [one.id, one]));
    for (const { recordId, before } of own) {
      const record = byId.get(recordId!);
      if (!record) throw notFound('input.id');
      Object.assign(record, before);
    }
  }
}
