import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { refuseJoining } from '../organization/defaultVisibility.js';
import type { Caller } from '../shared/Caller.js';
import { find, refuseUnchangeable } from '../shared/find.js';
import { Dialogue, Participation } from './Dialogue.js';
import { findOrganizations } from './findOrganizations.js';

@InputType({ description: 'Organizations that join a dialogue.' })
export class AddToDialogueInput {
  @Field(() => ID, { description: 'Which dialogue.' })
  id!: string;

  @Field(() => [ID], { description: 'Who joins, 1 to 100; those who take part already stay as they are.' })
  organizations!: string[];
}

/** Lets organizations join a dialogue. They see it from then on, where it is for its parties. */
export async function addToDialogue(em: EntityManager, caller: Caller, input: AddToDialogueInput): Promise<Dialogue> {
  const dialogue = await find(em, Dialogue, input.id, 'input.id');
  refuseUnchangeable(caller, dialogue);
  const organizations = await findOrganizations(em, input.organizations);
  const known = await em.find(Participation, { dialogue, organization: { $in: organizations } });
  const there = new Set(known.map((participation) => participation.organization.id));
  const joining = organizations.filter((organization) => !there.has(organization.id));
  refuseJoining(caller, joining, dialogue.visibilityLevel, 'input.organizations');
  em.persist(joining.map((organization) => new Participation(dialogue, organization)));
  return dialogue;
}
