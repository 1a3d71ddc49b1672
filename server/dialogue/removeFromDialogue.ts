import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find, refuseUnchangeable } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Dialogue, Participation } from './Dialogue.js';
import { findOrganizations } from './findOrganizations.js';

@InputType({ description: 'Organizations that leave a dialogue.' })
export class RemoveFromDialogueInput {
  @Field(() => ID, { description: 'Which dialogue.' })
  id!: string;

  @Field(() => [ID], { description: 'Who leaves. At least one organization stays.' })
  organizations!: string[];
}

/** Lets organizations leave a dialogue; what was said while they took part stays theirs to see. */
export async function removeFromDialogue(
  em: EntityManager,
  caller: Caller,
  input: RemoveFromDialogueInput,
): Promise<Dialogue> {
  const dialogue = await find(em, Dialogue, input.id, 'input.id');
  refuseUnchangeable(caller, dialogue);
  const leaving = new Set((await findOrganizations(em, input.organizations)).map(({ id }) => id));
  const all = await em.find(Participation, { dialogue });
  const gone = all.filter((participation) => leaving.has(participation.organization.id));
  if (gone.length === all.length) {
    throw badInput('input.organizations', {
      sv: 'En dialog förs med någon: minst en organisation behöver vara kvar.',
      en: 'A dialogue is held with somebody: at least one organization stays.',
    });
  }
  for (const participation of gone) em.remove(participation);
  return dialogue;
}
