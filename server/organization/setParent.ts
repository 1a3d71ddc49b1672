import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findOptional, findToChange } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { leadsTo } from './leadsTo.js';
import { Organization } from './Organization.js';

@InputType({ description: 'Where an organization belongs.' })
export class SetParentInput {
  @Field(() => ID, { description: 'Which organization.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'The organization it is a part of; null when of none.' })
  parent?: string | null;
}

/** Makes an organization a part of another, or of none. Nothing is a part of itself, however far up. */
export async function setParent(em: EntityManager, caller: Caller, input: SetParentInput): Promise<Organization> {
  const organization = await findToChange(em, caller, Organization, input.id, input.expectedVersion);
  const parent = await findOptional(em, Organization, input.parent, 'input.parent');
  if (parent && (await leadsTo(em, 'parent', parent.id, organization.id))) {
    throw badInput('input.parent', {
      sv: `${organization.name} kan inte vara en del av sig själv.`,
      en: `${organization.name} can not be a part of itself.`,
    });
  }
  organization.parent = parent && ref(parent);
  return organization;
}
