import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { refuseBackwards } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { BoardSeat } from './BoardSeat.js';

@InputType({ description: 'The last day of a seat on the board.' })
export class EndSeatInput {
  @Field(() => ID, { description: 'Which seat.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'The last day; null takes an end away again.' })
  until?: string | null;
}

/** Sets, moves or takes away the last day of a seat. For the principals. */
export async function endSeat(em: EntityManager, caller: Caller, input: EndSeatInput): Promise<BoardSeat> {
  refuseOthersThanPrincipals(caller);
  const seat = await findToChange(em, caller, BoardSeat, input.id, input.expectedVersion);
  refuseBackwards('input.until', seat.from, input.until);
  seat.until = input.until ?? null;
  return seat;
}
