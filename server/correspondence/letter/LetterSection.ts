import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../../shared/policies.js';
import { Stored } from '../../shared/Stored.js';
import { Stance } from '../agreement/Claim.js';
import { Letter } from './Letter.js';

/** The stance that a letter takes on one section of the referred document. */
@ObjectType({
  implements: [Stored],
  description: 'The stance that a letter takes on one section of the referred document.',
})
@Entity(walled(partPolicies('letter_section', { letter_id: 'letter' })))
@Unique({ properties: ['letter', 'section'] })
export class LetterSection extends Stored {
  @Field(() => Letter, { description: 'The letter.' })
  @ManyToOne(() => Letter, { ref: true, deleteRule: 'no action' })
  letter: Ref<Letter>;

  @Field(() => String, { description: 'Number of the section, such as "4.5".' })
  @Property({ type: 'text' })
  section: string;

  @Field(() => Stance, { description: 'For or against.' })
  @Enum({ items: () => Stance, type: 'text' })
  stance: Stance;

  constructor(letter: Letter, section: string, stance: Stance) {
    super();
    this.letter = ref(letter);
    this.section = section;
    this.stance = stance;
  }
}
