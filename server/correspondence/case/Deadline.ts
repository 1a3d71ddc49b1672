import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../../shared/policies.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Correspondence } from './Correspondence.js';
import { DeadlineKind } from './CorrespondenceKind.js';

/** A day of our own on the way to the day an answer is due. */
@ObjectType({ implements: [Stored], description: 'A day of our own on the way to the day an answer is due.' })
@Entity(walled(partPolicies('deadline', { correspondence_id: 'correspondence' })))
@Unique({ properties: ['correspondence', 'kind'] })
export class Deadline extends Stored {
  @Field(() => Correspondence, { description: 'Of which case.' })
  @ManyToOne(() => Correspondence, { ref: true, deleteRule: 'no action' })
  correspondence: Ref<Correspondence>;

  @Field(() => DeadlineKind, { description: 'What is to be done by then.' })
  @Enum({ items: () => DeadlineKind, type: 'text' })
  kind: DeadlineKind;

  @Field(() => Day, { description: 'By which day.' })
  @Property({ type: 'date' })
  dueOn: string;

  @Field({ description: 'Whether the day was counted backwards over Swedish working days, and nobody has moved it.' })
  @Property({ type: 'boolean' })
  isProposed: boolean = true;

  constructor(correspondence: Correspondence, kind: DeadlineKind, dueOn: string) {
    super();
    this.correspondence = ref(correspondence);
    this.kind = kind;
    this.dueOn = dueOn;
  }
}
