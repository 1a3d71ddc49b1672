import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../../shared/policies.js';
import { principalsAlone } from './principalsAlone.js';
import { DateTime } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { type Finding as Found, FindingCode, FindingSeverity, OpposedKind } from '../agreement/Finding.js';
import { Letter } from '../letter/Letter.js';
import { FindingStatus } from './findingEnums.js';

/** A rule's objection to a letter, with both sentences and what would resolve it. */
@ObjectType({
  implements: [Stored],
  description: "A rule's objection to a letter, with both sentences and what would resolve it.",
})
@Entity(walled([...partPolicies('finding', { letter_id: 'letter' }), principalsAlone('finding')]))
@Unique({ properties: ['letter', 'key'] })
@Index({ properties: ['code'] })
@Index({ properties: ['status'] })
@Index({ properties: ['severity'] })
@Index({ properties: ['foundAt', 'id'] })
export class Finding extends Stored {
  @Field(() => Letter, { description: 'The letter.' })
  @ManyToOne(() => Letter, { ref: true, deleteRule: 'no action' })
  letter: Ref<Letter>;

  @Field(() => String, { description: 'The same for the same objection whenever the check runs.' })
  @Property({ type: 'text' })
  key!: string;

  @Field(() => FindingCode, { description: 'What the rule objects to.' })
  @Enum({ items: () => FindingCode, type: 'text' })
  code!: FindingCode;

  @Field(() => FindingSeverity, { description: 'Whether a joint letter may go out with it open.' })
  @Enum({ items: () => FindingSeverity, type: 'text' })
  severity!: FindingSeverity;

  @Field(() => FindingStatus, { description: 'Where it stands.' })
  @Enum({ items: () => FindingStatus, type: 'text' })
  status: FindingStatus = FindingStatus.OPEN;

  @Field(() => String, { nullable: true, description: 'Our sentence; null when it concerns the letter as a whole.' })
  @Property({ type: 'text', nullable: true })
  sentence!: string | null;

  @Field(() => Int, { nullable: true, description: 'Where in the text it begins, in UTF-16 units.' })
  @Property({ type: 'integer', nullable: true })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where in the text it ends.' })
  @Property({ type: 'integer', nullable: true })
  until!: number | null;

  @Field(() => OpposedKind, { nullable: true, description: 'What kind of record the other sentence stands in.' })
  @Enum({ items: () => OpposedKind, type: 'text', nullable: true })
  opposedKind!: OpposedKind | null;

  /** uuid of the record that the other sentence stands in */
  @Property({ type: 'text', nullable: true })
  opposedId!: string | null;

  @Field(() => String, { nullable: true, description: 'The other sentence.' })
  @Property({ type: 'text', nullable: true })
  opposedSentence!: string | null;

  @Property({ type: 'text' })
  explanationSv!: string;

  @Property({ type: 'text' })
  explanationEn!: string;

  @Property({ type: 'text' })
  resolutionSv!: string;

  @Property({ type: 'text' })
  resolutionEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What may stand in its place in the text; null when nothing can be proposed.',
  })
  @Property({ type: 'text', nullable: true })
  suggestion!: string | null;

  @Field(() => DateTime, { description: 'When it was first found.' })
  @Property({ type: 'datetime', length: 3 })
  foundAt: Date = new Date();

  constructor(letter: Letter, found: Found) {
    super();
    this.letter = ref(letter);
    this.key = found.key;
    this.take(found);
  }

  /** The same objection as the check finds it now. */
  take(found: Found): void {
    const { code, severity, sentence, from, until, opposed, explanation, resolution, suggestion } = found;
    Object.assign(this, { code, severity, sentence, from, until, suggestion });
    this.opposedKind = opposed?.kind ?? null;
    this.opposedId = opposed?.id ?? null;
    this.opposedSentence = opposed?.sentence ?? null;
    this.explanationSv = explanation.sv;
    this.explanationEn = explanation.en;
    this.resolutionSv = resolution.sv;
    this.resolutionEn = resolution.en;
  }
}
