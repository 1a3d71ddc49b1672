import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { DateTime, Day, Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import type { Visibility } from '../../shared/Visibility.js';
import type { Claim } from '../agreement/Claim.js';
import { Correspondence } from '../case/Correspondence.js';
import { LetterChannel, LetterDirection, LetterStatus, LetterTie } from './LetterKind.js';

/** What may be said of a letter. */
export interface LetterFacts {
  direction: LetterDirection;
  status: LetterStatus;
  subject: string;
  body: string;
  channel: LetterChannel;
  datedOn: string;
  isJoint?: boolean;
  replyDueOn?: string | null;
  signatories?: string[];
  tie?: LetterTie | null;
}

/**
 * One dated letter of a case, in or out. Sent or received it is frozen, with the SHA-256 of all it says; a correction is
 * another letter.
 */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'One dated letter of a case, in or out. Sent or received it is frozen, with a hash of all it says; a correction is another letter.',
})
@Entity(
  walled(
    recordedPolicies('letter', {
      correspondence_id: 'correspondence',
      sender_id: 'organization',
      about_id: 'letter',
    }),
  ),
)
@Index({ properties: ['status'] })
@Index({ properties: ['direction'] })
@Index({ properties: ['subject'] })
@Index({ properties: ['replyDueOn'] })
@Index({ properties: ['datedOn', 'id'] })
@Index({ properties: ['recordedAt', 'id'] })
@Unique({ properties: ['partnershipId', 'messageId'] })
@Check({
  expression: `message_id is null and original_hash is null or direction = 'IN' and message_id is not null and original_hash is not null`,
  name: 'letter_emailed_came_in',
})
@Check({ expression: `(about_id is null) = (tie is null)`, name: 'letter_tie_names_letter' })
@Check({
  expression: `status in ('DRAFT', 'FOR_APPROVAL') or content_hash is not null`,
  name: 'letter_frozen_has_hash',
})
export class Letter extends Recorded {
  @Field(() => Correspondence, { nullable: true, description: 'The case it belongs to; null when not to be seen.' })
  @ManyToOne(() => Correspondence, { ref: true, deleteRule: 'no action', index: true })
  correspondence: Ref<Correspondence>;

  @Field(() => LetterDirection, { description: 'Which way it went.' })
  @Enum({ items: () => LetterDirection, type: 'text' })
  direction!: LetterDirection;

  @Field(() => LetterStatus, { description: 'Where it stands.' })
  @Enum({ items: () => LetterStatus, type: 'text' })
  status!: LetterStatus;

  @Field(() => String, { description: 'In brief what it concerns.' })
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => Markdown, { description: 'What it says.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => LetterChannel, { description: 'How it went.' })
  @Enum({ items: () => LetterChannel, type: 'text' })
  channel!: LetterChannel;

  @Field(() => Day, { description: 'The day it bears.' })
  @Property({ type: 'date' })
  datedOn!: string;

  @Field({ description: 'Whether both principals send it together.' })
  @Property({ type: 'boolean' })
  isJoint: boolean = false;

  @Field(() => Organization, {
    nullable: true,
    description: 'Who sends it: of a joint letter the principal that holds the pen, of an incoming one the authority.',
  })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  sender: Ref<Organization>;

  @Field(() => [String], { description: 'Who signed it, by name and title.' })
  @Property({ columnType: 'text[]', type: 'array' })
  signatories: string[] = [];

  @Field(() => Day, { nullable: true, description: 'The day an answer to it is due; null when none is asked for.' })
  @Property({ type: 'date', nullable: true })
  replyDueOn: string | null = null;

  @Field(() => Letter, { nullable: true, description: 'The earlier letter it has to do with.' })
  @ManyToOne(() => Letter, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  about: Ref<Letter> | null = null;

  @Field(() => LetterTie, { nullable: true, description: 'What it has to do with that letter.' })
  @Enum({ items: () => LetterTie, type: 'text', nullable: true })
  tie: LetterTie | null = null;

  @Field(() => DateTime, { description: 'When its words were last changed.' })
  @Property({ type: 'datetime', length: 3 })
  editedAt: Date = new Date();

  @Field(() => DateTime, { nullable: true, description: 'When it was sent or received.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  frozenAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of all it says, in hexadecimal, since it was sent or received. The database derives it.',
  })
  @Property({ type: 'text', nullable: true })
  contentHash: string | null = null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day the other principal was told of it, when one sends it alone; null until then.',
  })
  @Property({ type: 'date', nullable: true })
  otherInformedOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Message-ID of the e-mail that it came as, without angle brackets; null when it came otherwise.',
  })
  @Property({ type: 'text', nullable: true })
  messageId: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of that e-mail as it came, in hexadecimal: a part of what `contentHash` is made of.',
  })
  @Property({ type: 'text', nullable: true })
  originalHash: string | null = null;

  /** what it claims, as the agreement check reads it */
  @Property({ type: 'json', hidden: true })
  claims: Claim[] = [];

  /** content that was last checked for agreement */
  @Property({ type: 'text', nullable: true, hidden: true })
  checkedHash: string | null = null;

  constructor(
    caller: Caller,
    correspondence: Correspondence,
    sender: Organization,
    facts: LetterFacts,
    about: Letter | null,
    visibility: Visibility,
  ) {
    super(caller, visibility);
    this.correspondence = ref(correspondence);
    this.sender = ref(sender);
    this.about = about ? ref(about) : null;
    Object.assign(this, facts);
  }
}
