import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { findRecorded } from '../../access/visibility/findRecorded.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { Rejoinder, RejoinderKind } from './Rejoinder.js';

@InputType({ description: 'A comment on what is recorded, or a wish that it be put right.' })
export class MakeRejoinderInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => RejoinderKind, { description: 'What is wanted.' })
  kind!: RejoinderKind;

  @Field(() => String, { description: 'What the member says, 1 to 4,000 characters.' })
  text!: string;
}

/** Writes a member's rejoinder to a record that others wrote. Refuses one to the member's own record: that it changes itself. */
export async function makeRejoinder(em: EntityManager, caller: Caller, input: MakeRejoinderInput): Promise<Rejoinder> {
  const record = await findRecorded(em, input.id);
  if (record.recordedByOrganizationId === caller.writesFor) {
    throw badInput('input.id', {
      sv: 'Det här har ni själva skrivit in. Ändra det i stället.',
      en: 'You wrote this yourselves. Change it instead.',
    });
  }
  const asked = await em.findOneOrFail(Organization, record.recordedByOrganizationId);
  const rejoinder = new Rejoinder(caller, record, asked, input.kind, textWithin('input.text', input.text, 4000));
  em.persist(rejoinder);
  return rejoinder;
}
