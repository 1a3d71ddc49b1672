import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { Organization } from './Organization.js';
import { OrganizationDetailsInput, settleFacts } from './OrganizationDetailsInput.js';
import { OrganizationKind, Sector } from './OrganizationKind.js';

@InputType({ description: 'What to change about an organization. What is left out stays as it is; null clears.' })
export class ChangeOrganizationInput extends OrganizationDetailsInput {
  @Field(() => ID, { description: 'Which organization.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Its full name; can not be cleared. A new name for the same body is better told by `recordSuccession`.',
  })
  name?: string | null;

  @Field(() => OrganizationKind, { nullable: true, description: 'What it is in the field; can not be cleared.' })
  kind?: OrganizationKind | null;

  @Field(() => Sector, { nullable: true, description: 'Who stands behind it; can not be cleared.' })
  sector?: Sector | null;
}

/** Changes what is known of an organization. */
export async function changeOrganization(
  em: EntityManager,
  caller: Caller,
  input: ChangeOrganizationInput,
): Promise<Organization> {
  const organization = await findToChange(em, caller, Organization, input.id, input.expectedVersion);
  Object.assign(organization, givenFields(input, ['name', 'kind', 'sector']));
  settleFacts(organization);
  return organization;
}
