import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Letter } from '../correspondence/letter/Letter.js';
import { Dialogue } from '../dialogue/Dialogue.js';
import { Interaction } from '../dialogue/Interaction.js';
import { MinutesPoint } from '../dialogue/MinutesPoint.js';
import { Organization } from '../organization/Organization.js';
import { Clause } from '../partnership/declaration/Clause.js';
import { type Caller, USER_ROLE } from '../shared/Caller.js';
import { recordedPolicies, seenPolicy, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { Day, Markdown } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import type { Visibility } from '../shared/Visibility.js';
import { Goal } from '../strategy/Goal.js';
import { isParty } from './changeableByParty.js';

/** Where a commitment stands. That it is late is derived, not stored. */
export enum CommitmentStatus {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  FULFILLED = 'FULFILLED',
  WAIVED = 'WAIVED',
}
describedEnum(CommitmentStatus, 'CommitmentStatus', 'Where a commitment stands. That it is late is derived.', {
  OPEN: 'Promised.',
  IN_PROGRESS: 'Begun.',
  FULFILLED: 'Kept, with proof.',
  WAIVED: 'Written off, with a reason.',
});

/** What is still to be kept. */
export const OPEN_STATUSES = [CommitmentStatus.OPEN, CommitmentStatus.IN_PROGRESS];

/** Out of what a commitment was given. */
export enum CommitmentOrigin {
  INTERACTION = 'INTERACTION',
  MEETING = 'MEETING',
  DIRECTIVE = 'DIRECTIVE',
  LETTER = 'LETTER',
  OTHER = 'OTHER',
}
describedEnum(CommitmentOrigin, 'CommitmentOrigin', 'Out of what a commitment was given.', {
  INTERACTION: 'Something said.',
  MEETING: 'A point of the minutes.',
  DIRECTIVE: 'A directive of the board.',
  LETTER: 'A letter.',
  OTHER: 'Something else.',
});

/** What may be said of a commitment when it is given. */
export interface CommitmentFacts {
  title: string;
  description?: string | null;
  dueOn?: string | null;
  origin?: CommitmentOrigin;
}

/** A promise by a date, from one organization to another. */
@ObjectType({ implements: [Stored, Recorded], description: 'A promise by a date, from one organization to another.' })
@Entity(
  walled([
    ...recordedPolicies(
      'commitment',
      {
        giver_id: 'organization',
        receiver_id: 'organization',
        giver_contact_id: 'contact',
        receiver_contact_id: 'contact',
        interaction_id: 'interaction',
        dialogue_id: 'dialogue',
      },
      isParty(),
    ),
    seenPolicy('commitment', 'minutes_point_id', 'minutes_point'),
    {
      name: 'commitment_in_seen_letter',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: 'letter_id is null or exists (select 1 from "letter" seen where seen.id = "commitment".letter_id)',
    },
    seenPolicy('commitment', 'goal_id', 'goal'),
    seenPolicy('commitment', 'clause_id', 'clause'),
  ]),
)
@Index({ properties: ['status', 'dueOn'] })
@Index({ properties: ['origin', 'dueOn'] })
@Index({ properties: ['dueOn'] })
@Index({ properties: ['title'] })
@Index({ properties: ['recordedAt', 'id'] })
@Index({
  name: 'commitment_due_on_or_never',
  expression: `create index commitment_due_on_or_never on commitment (coalesce(due_on, 'infinity'::date), id)`,
})
@Check({ expression: `(status = 'FULFILLED') = (fulfilled_on is not null)`, name: 'commitment_fulfilled_has_day' })
@Check({ expression: `status <> 'FULFILLED' or proof is not null`, name: 'commitment_fulfilled_has_proof' })
@Check({ expression: `(status = 'WAIVED') = (waived_reason is not null)`, name: 'commitment_waived_has_reason' })
export class Commitment extends Recorded {
  @Field(() => String, { description: 'What was promised, in a few words.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'More about it.' })
  @Property({ type: 'text', nullable: true })
  description: string | null = null;

  @Field(() => Organization, { nullable: true, description: 'Who promised; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  giver: Ref<Organization>;

  @Field(() => Contact, { nullable: true, description: 'The person who gave it, or answers for it now.' })
  @ManyToOne(() => Contact, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  giverContact: Ref<Contact> | null = null;

  @Field(() => Organization, { nullable: true, description: 'To whom; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  receiver: Ref<Organization>;

  @Field(() => Contact, { nullable: true, description: 'The person it was given to.' })
  @ManyToOne(() => Contact, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  receiverContact: Ref<Contact> | null = null;

  @Field(() => Day, { nullable: true, description: 'By which day; null when none was said.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => CommitmentStatus, { description: 'Where it stands.' })
  @Enum({ items: () => CommitmentStatus, type: 'text' })
  status: CommitmentStatus = CommitmentStatus.OPEN;

  @Field(() => CommitmentOrigin, { description: 'Out of what it was given.' })
  @Enum({ items: () => CommitmentOrigin, type: 'text' })
  origin: CommitmentOrigin = CommitmentOrigin.OTHER;

  @Field(() => Interaction, { nullable: true, description: 'Where it was given; null when none, or not to be seen.' })
  @ManyToOne(() => Interaction, { ref: true, nullable: true, deleteRule: 'set null', index: true })
  interaction: Ref<Interaction> | null = null;

  @Field(() => Letter, {
    nullable: true,
    description: 'The letter it was given in; null when none, or not to be seen.',
  })
  @ManyToOne(() => Letter, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  letter: Ref<Letter> | null = null;

  @Field(() => Dialogue, {
    nullable: true,
    description: 'The dialogue it belongs to; null when none, or not to be seen.',
  })
  @ManyToOne(() => Dialogue, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  dialogue: Ref<Dialogue> | null = null;

  @Field(() => MinutesPoint, {
    nullable: true,
    description: 'The point of the minutes that it was made of; null when none, or not to be seen.',
  })
  @ManyToOne(() => MinutesPoint, { ref: true, nullable: true, deleteRule: 'set null' })
  @Unique()
  minutesPoint: Ref<MinutesPoint> | null = null;

  @Field(() => Goal, { nullable: true, description: 'The goal it serves; null when none, or not to be seen.' })
  @ManyToOne(() => Goal, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  goal: Ref<Goal> | null = null;

  @Field(() => Clause, {
    nullable: true,
    description: 'The clause of the declaration that it carries out; null when none.',
  })
  @ManyToOne(() => Clause, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  clause: Ref<Clause> | null = null;

  @Field(() => Day, { nullable: true, description: 'The day it was kept.' })
  @Property({ type: 'date', nullable: true })
  fulfilledOn: string | null = null;

  @Field(() => Markdown, { nullable: true, description: 'What shows that it was kept.' })
  @Property({ type: 'text', nullable: true })
  proof: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was written off.' })
  @Property({ type: 'text', nullable: true })
  waivedReason: string | null = null;

  constructor(
    caller: Caller,
    giver: Organization,
    receiver: Organization,
    facts: CommitmentFacts,
    visibility: Visibility,
  ) {
    super(caller, visibility);
    this.giver = ref(giver);
    this.receiver = ref(receiver);
    Object.assign(this, facts);
  }
}
