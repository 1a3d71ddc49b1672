import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../../shared/policies.js';
import { Stored } from '../../shared/Stored.js';
import { PositionVersion } from '../position/PositionVersion.js';
import { Letter } from './Letter.js';

/** The exact version of a position that a letter leans on. */
@ObjectType({ implements: [Stored], description: 'The exact version of a position that a letter leans on.' })
@Entity(walled(partPolicies('citation', { letter_id: 'letter', position_version_id: 'position_version' })))
@Unique({ properties: ['letter', 'positionVersion'] })
export class Citation extends Stored {
  @Field(() => Letter, { description: 'The letter.' })
  @ManyToOne(() => Letter, { ref: true, deleteRule: 'no action' })
  letter: Ref<Letter>;

  @Field(() => PositionVersion, { description: 'The version.' })
  @ManyToOne(() => PositionVersion, { ref: true, deleteRule: 'no action', index: true })
  positionVersion: Ref<PositionVersion>;

  constructor(letter: Letter, version: PositionVersion) {
    super();
    this.letter = ref(letter);
    this.positionVersion = ref(version);
  }
}
