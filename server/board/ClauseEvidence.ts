import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Clause } from '../partnership/declaration/Clause.js';
import { EvidenceStrength } from '../partnership/declaration/EvidenceStrength.js';
import { type Caller, USER_ROLE } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';

/** Whether the caller sees the record that is pointed out; the table follows from the type's name. */
const SEES_RECORD = `sees(lower(regexp_replace(record_type, '([a-z])([A-Z])', '\\1_\\2', 'g')), record_id)`;

/** A person's word that a record shows how a clause is carried out. Seen by those who see the record too. */
@ObjectType({
  implements: [Stored, Recorded],
  description: "A person's word that a record shows how a clause is carried out. Seen by those who see the record too.",
})
@Entity(
  walled([
    ...recordedPolicies('clause_evidence', { clause_id: 'clause' }),
    {
      name: 'clause_evidence_of_seen',
      command: 'all',
      type: 'restrictive',
      roles: [USER_ROLE],
      using: SEES_RECORD,
      check: SEES_RECORD,
    },
  ]),
)
@Index({ properties: ['recordId'] })
@Index({ properties: ['clause', 'occurredOn'] })
@Index({ properties: ['occurredOn'] })
@Index({ properties: ['strength'] })
@Index({ properties: ['recordedAt', 'id'] })
export class ClauseEvidence extends Recorded {
  @Field(() => Clause, { nullable: true, description: 'Which clause; null when not to be seen.' })
  @ManyToOne(() => Clause, { ref: true, deleteRule: 'no action' })
  clause: Ref<Clause>;

  /** type of the record, under its GraphQL name */
  @Property({ type: 'text' })
  recordType: string;

  @Property({ type: 'uuid' })
  recordId: string;

  @Field(() => EvidenceStrength, { description: 'How much it shows: STRONG or THIN.' })
  @Enum({ items: () => EvidenceStrength, type: 'text' })
  strength: EvidenceStrength;

  @Field(() => Day, { description: 'The day that decides in which quarter it counts.' })
  @Property({ type: 'date' })
  occurredOn: string;

  @Field(() => String, { description: 'What it shows.' })
  @Property({ type: 'text' })
  why: string;

  constructor(
    caller: Caller,
    clause: Clause,
    record: Recorded,
    facts: { strength: EvidenceStrength; occurredOn: string; why: string },
  ) {
    super(caller, record.visibilityLevel);
    this.clause = ref(clause);
    this.recordType = record.constructor.name;
    this.recordId = record.id;
    this.strength = facts.strength;
    this.occurredOn = facts.occurredOn;
    this.why = facts.why;
  }
}
