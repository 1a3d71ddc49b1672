import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find, refuseOtherVersion } from '../shared/find.js';
import { refuseBackwards } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { today } from '../shared/today.js';
import { refuseNotForCaller } from './assignResponsibility.js';
import { Responsibility } from './Responsibility.js';

@InputType({ description: 'A responsibility that ends.' })
export class EndResponsibilityInput {
  @Field(() => ID, { description: 'Which responsibility.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'Last day; today when left out.' })
  until?: string | null;
}

/** Ends a responsibility; it stays in the history. */
export async function endResponsibility(
  em: EntityManager,
  caller: Caller,
  input: EndResponsibilityInput,
): Promise<Responsibility> {
  const responsibility = await find(em, Responsibility, input.id, 'input.id');
  refuseNotForCaller(caller, await responsibility.organization.loadOrFail());
  refuseOtherVersion(responsibility, input.expectedVersion);
  const until = input.until ?? today();
  refuseBackwards('input.until', responsibility.from, until);
  responsibility.until = until;
  return responsibility;
}
