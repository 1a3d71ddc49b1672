import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../shared/policies.js';
import { DateTime } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Interaction } from './Interaction.js';

/** What is known of an attached file. Its bytes lie outside the web root, under their SHA-256. */
export interface AttachmentFacts {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
}

/** A file attached to an interaction. */
@ObjectType({ implements: [Stored], description: 'A file attached to an interaction. Fetch it from `/files/<id>`.' })
@Entity(walled(partPolicies('attachment', { interaction_id: 'interaction' })))
export class Attachment extends Stored {
  @Field(() => Interaction, { description: 'To which interaction.' })
  @ManyToOne(() => Interaction, { ref: true, deleteRule: 'cascade', index: true })
  interaction: Ref<Interaction>;

  @Field(() => String, { description: 'Name of the file, made safe.' })
  @Property({ type: 'text' })
  fileName!: string;

  @Field(() => String, { description: 'Media type, sniffed from its bytes.' })
  @Property({ type: 'text' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  @Property({ type: 'integer' })
  sizeBytes!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  @Property({ type: 'text' })
  sha256!: string;

  @Field(() => DateTime, { description: 'When it was attached.' })
  @Property({ type: 'datetime', length: 3 })
  attachedAt: Date = new Date();

  constructor(interaction: Interaction, facts: AttachmentFacts) {
    super();
    this.interaction = ref(interaction);
    Object.assign(this, facts);
  }
}
