import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { findVersion } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseFutureDay } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { Declaration, DeclarationSignature } from './Declaration.js';

@InputType({ description: "The caller's principal signs an edition of the declaration." })
export class SignDeclarationInput {
  @Field(() => ID, { description: 'Which edition.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Who signs: name and title, 1 to 200 characters.' })
  signatory!: string;

  @Field(() => Day, { nullable: true, description: 'The day it was signed; today when left out. Not in the future.' })
  signedOn?: string | null;
}

/** Signs an edition for the caller's principal, once. From then on its words stand. */
export async function signDeclaration(
  em: EntityManager,
  caller: Caller,
  input: SignDeclarationInput,
): Promise<Declaration> {
  refuseOthersThanPrincipals(caller);
  const declaration = await findVersion(em, Declaration, input.id, input.expectedVersion);
  const organization = await em.findOneOrFail(Organization, caller.writesFor!);
  if ((await em.count(DeclarationSignature, { declaration, organization })) > 0) {
    throw badInput('input.id', {
      sv: 'Er huvudman har redan skrivit under den här utgåvan.',
      en: 'Your principal has signed this edition already.',
    });
  }
  const signedOn = input.signedOn ?? today();
  refuseFutureDay('input.signedOn', signedOn);
  em.persist(
    new DeclarationSignature(declaration, organization, textWithin('input.signatory', input.signatory, 200), signedOn),
  );
  return declaration;
}
