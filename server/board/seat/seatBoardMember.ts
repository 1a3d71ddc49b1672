import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Contact } from '../../contact/Contact.js';
import { Organization } from '../../organization/Organization.js';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { refuseBackwards } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { BoardSeat, SeatRole } from './BoardSeat.js';

@InputType({ description: 'Who is to sit on the board, for whom, from when to when.' })
export class SeatBoardMemberInput {
  @Field(() => ID, { description: 'Who.' })
  contact!: string;

  @Field(() => ID, { description: 'For which organization.' })
  organization!: string;

  @Field(() => SeatRole, { description: 'As what.' })
  role!: SeatRole;

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; left out while no end is set.' })
  until?: string | null;
}

/** Gives somebody a seat on the board. For the principals. */
export async function seatBoardMember(
  em: EntityManager,
  caller: Caller,
  input: SeatBoardMemberInput,
): Promise<BoardSeat> {
  refuseOthersThanPrincipals(caller);
  const contact = await find(em, Contact, input.contact, 'input.contact');
  const organization = await find(em, Organization, input.organization, 'input.organization');
  refuseBackwards('input.until', input.from, input.until);
  const { role, from, until = null } = input;
  const seat = new BoardSeat(caller, contact, organization, { role, from, until });
  em.persist(seat);
  return seat;
}
