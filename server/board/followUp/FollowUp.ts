import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { partPolicies, PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day, Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** To whom a year is accounted for. */
export enum FollowUpKind {
  PTS = 'PTS',
  COUNTY_BOARD = 'COUNTY_BOARD',
}
describedEnum(FollowUpKind, 'FollowUpKind', 'To whom a year is accounted for.', {
  PTS: "The region's follow-up to PTS, the Swedish Post and Telecom Authority.",
  COUNTY_BOARD: "The county administrative board's own, for its annual report.",
});

/** One figure as it was when the follow-up was handed in. */
export interface FrozenYearFigure {
  key: string;
  value: number;
}

/** The account of a year, under the headings that are asked for, filled from the records and written on by people. */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'The account of a year, under the headings that are asked for: figures from the records, and words that people write on. Handed in, it stands.',
})
@Entity(
  walled([
    ...recordedPolicies('follow_up'),
    {
      name: 'follow_up_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['year'] })
@Index({ properties: ['kind'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'follow_up_frozen_when_handed_in', expression: '(handed_in_on is null) = (frozen_figures is null)' })
export class FollowUp extends Recorded {
  @Field(() => FollowUpKind, { description: 'To whom.' })
  @Enum({ items: () => FollowUpKind, type: 'text' })
  kind: FollowUpKind;

  @Field(() => Int, { description: 'Of which year.' })
  @Property({ type: 'integer', check: 'year between 2000 and 2100' })
  year: number;

  @Field(() => Day, { nullable: true, description: 'The day it was handed in; null while it is being written.' })
  @Property({ type: 'date', nullable: true })
  handedInOn: string | null = null;

  /** the figures as they were handed in */
  @Property({ type: 'json', nullable: true, hidden: true })
  frozenFigures: FrozenYearFigure[] | null = null;

  constructor(caller: Caller, kind: FollowUpKind, year: number) {
    super(caller, Visibility.PRINCIPALS);
    this.kind = kind;
    this.year = year;
  }
}

/** What a follow-up says under one heading. */
@ObjectType({ implements: [Stored], description: 'What a follow-up says under one heading.' })
@Entity(walled(partPolicies('follow_up_section', { follow_up_id: 'follow_up' })))
@Unique({ properties: ['followUp', 'place'] })
export class FollowUpSection extends Stored {
  @Field(() => FollowUp, { description: 'Of which follow-up.' })
  @ManyToOne(() => FollowUp, { ref: true, deleteRule: 'cascade' })
  followUp: Ref<FollowUp>;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Int, { description: 'Its number among the headings, from 1.' })
  @Property({ type: 'integer' })
  place: number;

  @Field(() => String, { description: 'The heading.' })
  @Property({ type: 'text' })
  heading: string;

  @Field(() => Markdown, { description: 'What is said.' })
  @Property({ type: 'text' })
  text: string;

  constructor(followUp: FollowUp, place: number, heading: string, text: string) {
    super();
    this.followUp = ref(followUp);
    this.place = place;
    this.heading = heading;
    this.text = text;
  }
}
