import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AttachmentFacts } from '../../dialogue/Attachment.js';
import { partPolicies, walled } from '../../shared/policies.js';
import { Stored } from '../../shared/Stored.js';
import { Letter } from './Letter.js';

/** A file that came with a letter, the e-mail as it came among them. It is never changed. */
@ObjectType({
  implements: [Stored],
  description:
    'A file that came with a letter, the e-mail as it came among them. It is never changed. Fetch it from `/files/<id>`.',
})
@Entity(walled(partPolicies('letter_attachment', { letter_id: 'letter' })))
export class LetterAttachment extends Stored {
  @Field(() => Letter, { description: 'With which letter.' })
  @ManyToOne(() => Letter, { ref: true, deleteRule: 'no action', index: true })
  letter: Ref<Letter>;

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

  constructor(letter: Letter, { fileName, mediaType, sizeBytes, sha256 }: AttachmentFacts) {
    super();
    this.letter = ref(letter);
    Object.assign(this, { fileName, mediaType, sizeBytes, sha256 });
  }
}
