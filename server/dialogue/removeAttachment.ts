import type { EntityManager } from '@mikro-orm/postgresql';
import { find } from '../shared/find.js';
import { Attachment } from './Attachment.js';
import type { Interaction } from './Interaction.js';

/** Takes a file away from the interaction it is attached to. The log of changes keeps that it was there. */
export async function removeAttachment(em: EntityManager, id: string): Promise<Interaction> {
  const attachment = await find(em, Attachment, id, 'id');
  const interaction = await attachment.interaction.loadOrFail();
  em.remove(attachment);
  return interaction;
}
