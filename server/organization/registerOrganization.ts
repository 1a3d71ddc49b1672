import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findOptional } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { Visibility } from '../shared/Visibility.js';
import { findSimilarOrganizations } from './findSimilarOrganizations.js';
import { Organization, type OrganizationFacts } from './Organization.js';
import { OrganizationDetailsInput, settleFacts } from './OrganizationDetailsInput.js';
import { OrganizationKind, Sector } from './OrganizationKind.js';

@InputType({ description: 'An organization of the field.' })
export class RegisterOrganizationInput extends OrganizationDetailsInput {
  @Field(() => String, { description: 'Its full name, 1 to 200 characters.' })
  name!: string;

  @Field(() => OrganizationKind, { description: 'What it is in the field.' })
  kind!: OrganizationKind;

  @Field(() => Sector, { description: 'Who stands behind it.' })
  sector!: Sector;

  @Field(() => ID, { nullable: true, description: 'The organization it is a part of.' })
  parent?: string | null;

  @Field(() => Visibility, { defaultValue: Visibility.PUBLIC, description: 'Who may see it.' })
  visibility!: Visibility;
}

/** Registers an organization. Nothing is refused for being known already: look-alikes are told. */
export async function registerOrganization(em: EntityManager, caller: Caller, input: RegisterOrganizationInput) {
  const { parent, visibility, ...facts } = givenFields(input, ['name', 'kind', 'sector']);
  const organization = new Organization(caller, facts as OrganizationFacts, visibility);
  settleFacts(organization);
  const above = await findOptional(em, Organization, parent, 'input.parent');
  organization.parent = above && ref(above);
  const possibleDuplicates = await findSimilarOrganizations(em, organization);
  em.persist(organization);
  return { organization, possibleDuplicates };
}
