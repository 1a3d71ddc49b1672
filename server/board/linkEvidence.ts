import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { findRecorded } from '../access/visibility/findRecorded.js';
import { Clause } from '../partnership/declaration/Clause.js';
import { EvidenceStrength } from '../partnership/declaration/EvidenceStrength.js';
import type { Caller } from '../shared/Caller.js';
import { find } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { refuseFutureDay } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { today } from '../shared/today.js';
import { ClauseEvidence } from './ClauseEvidence.js';

@InputType({ description: 'Points out a record as evidence for a clause.' })
export class LinkEvidenceInput {
  @Field(() => ID, { description: 'Which clause.' })
  clause!: string;

  @Field(() => ID, { description: 'The record that shows it.' })
  id!: string;

  @Field(() => EvidenceStrength, { description: 'How much it shows: STRONG or THIN.' })
  strength!: EvidenceStrength;

  @Field(() => String, { description: 'What it shows, 1 to 1,000 characters.' })
  why!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The day that decides in which quarter it counts; today when left out. Not in the future.',
  })
  occurredOn?: string | null;
}

/** Points out a record as evidence. Refuses a strength of NONE, and the same record for the same clause twice. */
export async function linkEvidence(
  em: EntityManager,
  caller: Caller,
  input: LinkEvidenceInput,
): Promise<ClauseEvidence> {
  const clause = await find(em, Clause, input.clause, 'input.clause');
  const record = await findRecorded(em, input.id);
  if (input.strength === EvidenceStrength.NONE) {
    throw badInput('input.strength', {
      sv: 'Ett belägg är starkt eller tunt.',
      en: 'Evidence is strong or thin.',
    });
  }
  if ((await em.count(ClauseEvidence, { clause, recordId: record.id })) > 0) {
    throw badInput('input.id', {
      sv: 'Uppgiften är redan knuten till klausulen.',
      en: 'The record is linked to the clause already.',
    });
  }
  const occurredOn = input.occurredOn ?? today();
  refuseFutureDay('input.occurredOn', occurredOn);
  const why = textWithin('input.why', input.why, 1000);
  const evidence = new ClauseEvidence(caller, clause, record, { strength: input.strength, occurredOn, why });
  em.persist(evidence);
  return evidence;
}
