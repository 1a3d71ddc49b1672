import { Check, Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** The seven kinds of obstacle that those who build broadband in the countryside meet. */
export enum ObstacleKind {
  DISTANCE_AND_COST = 'DISTANCE_AND_COST',
  LITTLE_PUBLIC_ENGAGEMENT = 'LITTLE_PUBLIC_ENGAGEMENT',
  LOCAL_PROCESSES = 'LOCAL_PROCESSES',
  ACTORS_UNCOORDINATED = 'ACTORS_UNCOORDINATED',
  LACK_OF_INFORMATION = 'LACK_OF_INFORMATION',
  POOR_ROBUSTNESS = 'POOR_ROBUSTNESS',
  DIGITALIZATION_UNPRIORITIZED = 'DIGITALIZATION_UNPRIORITIZED',
}
describedEnum(ObstacleKind, 'ObstacleKind', 'The seven kinds of obstacle.', {
  DISTANCE_AND_COST: 'Long distances and high costs.',
  LITTLE_PUBLIC_ENGAGEMENT: 'Little engagement of public bodies.',
  LOCAL_PROCESSES: 'Local processes that are slow or hard to see into.',
  ACTORS_UNCOORDINATED: 'Actors that do not coordinate what they do.',
  LACK_OF_INFORMATION: 'Lack of information and communication.',
  POOR_ROBUSTNESS: 'Poor robustness.',
  DIGITALIZATION_UNPRIORITIZED: 'Digitalization that is given no priority.',
});

/** Something that stands in the way, until it is cleared. */
@ObjectType({ implements: [Stored, Recorded], description: 'Something that stands in the way, until it is cleared.' })
@Entity(walled(recordedPolicies('obstacle')))
@Index({ properties: ['raisedOn'] })
@Index({ properties: ['kind'] })
@Index({ properties: ['clearedOn'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'obstacle_cleared_how', expression: '(cleared_on is null) = (cleared_how is null)' })
export class Obstacle extends Recorded {
  @Field(() => ObstacleKind, { description: 'Of what kind.' })
  @Enum({ items: () => ObstacleKind, type: 'text' })
  kind: ObstacleKind;

  @Field(() => String, { description: 'What stands in the way of what.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => Day, { description: 'The day it was raised.' })
  @Property({ type: 'date' })
  raisedOn: string;

  @Field(() => Day, { nullable: true, description: 'The day it was cleared; null while it stands.' })
  @Property({ type: 'date', nullable: true })
  clearedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'How it was cleared.' })
  @Property({ type: 'text', nullable: true })
  clearedHow: string | null = null;

  constructor(caller: Caller, kind: ObstacleKind, text: string, raisedOn: string) {
    super(caller, Visibility.PARTNERSHIP);
    this.kind = kind;
    this.text = text;
    this.raisedOn = raisedOn;
  }
}
