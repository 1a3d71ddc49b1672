import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** A matter that the partnership takes positions on, with the Swedish words that give it away in a text. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A matter that the partnership takes positions on, with the Swedish words that give it away in a text.',
})
@Entity(walled(recordedPolicies('topic')))
@Index({ properties: ['name'] })
@Index({ properties: ['recordedAt', 'id'] })
export class Topic extends Recorded {
  @Field(() => String, { description: 'What it is called, in Swedish.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => [String], {
    description:
      'Swedish words and phrases that a text about it uses, in their basic form: "robusthet", "reservkraft".',
  })
  @Property({ columnType: 'text[]', type: 'array' })
  terms: string[];

  constructor(caller: Caller, facts: { name: string; terms: string[] }, visibility = Visibility.PARTNERSHIP) {
    super(caller, visibility);
    this.name = facts.name;
    this.terms = facts.terms;
  }
}
