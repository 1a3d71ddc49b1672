import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Contact } from '../../contact/Contact.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { refuseBackwards } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { CoordinatorAppointment } from './CoordinatorAppointment.js';

@InputType({ description: 'Who is to be the coordinator, from when to when.' })
export class AppointCoordinatorInput {
  @Field(() => ID, { description: 'Who.' })
  contact!: string;

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; left out while no end is set.' })
  until?: string | null;
}

/** Writes down who is the coordinator. For the principals. */
export async function appointCoordinator(
  em: EntityManager,
  caller: Caller,
  input: AppointCoordinatorInput,
): Promise<CoordinatorAppointment> {
  refuseOthersThanPrincipals(caller);
  const contact = await find(em, Contact, input.contact, 'input.contact');
  refuseBackwards('input.until', input.from, input.until);
  const appointment = new CoordinatorAppointment(caller, contact, input.from, input.until ?? null);
  em.persist(appointment);
  return appointment;
}
