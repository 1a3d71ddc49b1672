import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { refuseBackwards } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { CoordinatorAppointment } from './CoordinatorAppointment.js';

@InputType({ description: 'The last day of a coordinator.' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'Which appointment.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'The last day; null takes an end away again.' })
  until?: string | null;
}

/** Sets, moves or takes away the last day of a coordinator. For the principals. */
export async function endAppointment(
  em: EntityManager,
  caller: Caller,
  input: EndAppointmentInput,
): Promise<CoordinatorAppointment> {
  refuseOthersThanPrincipals(caller);
  const appointment = await findToChange(em, caller, CoordinatorAppointment, input.id, input.expectedVersion);
  refuseBackwards('input.until', appointment.from, input.until);
  appointment.until = input.until ?? null;
  return appointment;
}
