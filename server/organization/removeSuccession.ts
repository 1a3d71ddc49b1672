import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find, mayChange, refuseUnchangeable } from '../shared/find.js';
import { dayBefore } from './recordSuccession.js';
import { Succession } from './Succession.js';

@InputType({ description: 'A succession that was recorded by mistake.' })
export class RemoveSuccessionInput {
  @Field(() => ID, { description: 'Which succession.' })
  id!: string;
}

/** Takes back a succession; the predecessor lives on, where it was this that ended it. */
export async function removeSuccession(em: EntityManager, caller: Caller, input: RemoveSuccessionInput) {
  const succession = await find(em, Succession, input.id, 'input.id');
  const predecessor = await succession.predecessor.loadOrFail();
  const successor = await succession.successor.loadOrFail();
  refuseUnchangeable(caller, successor);
  const endedIt = predecessor.activeUntil === dayBefore(succession.occurredOn);
  if (endedIt && mayChange(caller, predecessor)) predecessor.activeUntil = null;
  em.remove(succession);
  return { predecessor, successor };
}
