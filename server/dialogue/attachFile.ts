import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { find } from '../shared/find.js';
import type { Attachment } from './Attachment.js';
import { attachUploads } from './attachUploads.js';
import { Interaction } from './Interaction.js';

@InputType({ description: 'A file that was sent in, and what it belongs to.' })
export class AttachFileInput {
  @Field(() => ID, { description: 'The interaction.' })
  interaction!: string;

  @Field(() => ID, { description: 'What `POST /files` answered. It can be used once, within a day.' })
  upload!: string;
}

/** Attaches a file that the caller sent in to an interaction that the caller may change. */
export async function attachFile(em: EntityManager, input: AttachFileInput): Promise<Attachment> {
  const interaction = await find(em, Interaction, input.interaction, 'input.interaction');
  const [attachment] = await attachUploads(em, interaction, [input.upload], () => 'input.upload');
  return attachment!;
}
