import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../shared/Allowed.js';
import { Context } from '../shared/Context.js';
import { Organization } from './Organization.js';
import { Relationship } from './Relationship.js';
import { Succession } from './Succession.js';
import { changeOrganization, ChangeOrganizationInput } from './changeOrganization.js';
import { changeRelationship, ChangeRelationshipInput } from './changeRelationship.js';
import { endRelationship, EndRelationshipInput } from './endRelationship.js';
import { recordSuccession, RecordSuccessionInput } from './recordSuccession.js';
import { registerOrganization, RegisterOrganizationInput } from './registerOrganization.js';
import { relateOrganizations, RelateOrganizationsInput } from './relateOrganizations.js';
import { removeSuccession, RemoveSuccessionInput } from './removeSuccession.js';
import { setParent, SetParentInput } from './setParent.js';

@Payload('The organization, as it stands now.')
export class OrganizationPayload {
  @Field(() => Organization, { description: 'It.' })
  organization!: Organization;
}

@Payload('The relationship, as it stands now.')
export class RelationshipPayload {
  @Field(() => Relationship, { description: 'It.' })
  relationship!: Relationship;
}

@Payload('The succession, as it stands now.')
export class SuccessionPayload {
  @Field(() => Succession, { description: 'It.' })
  succession!: Succession;
}

@Payload('The organization that was registered.')
export class RegisterOrganizationPayload extends OrganizationPayload {
  @Field(() => [Organization], {
    description:
      'Organizations with the same number or mailbox, or a similar name, at most 10: one of them may be the same.',
  })
  possibleDuplicates!: Organization[];
}

@Payload('The two that are no longer tied by a succession.')
export class RemoveSuccessionPayload {
  @Field(() => Organization, { description: 'Who was said to be before.' })
  predecessor!: Organization;

  @Field(() => Organization, { description: 'Who was said to come after.' })
  successor!: Organization;
}

@Resolver()
export class OrganizationResolver {
  @Mutation(() => RegisterOrganizationPayload, { description: 'Registers an organization of the field.' })
  @Allowed(RECORDERS)
  registerOrganization(
    @Arg('input', () => RegisterOrganizationInput) input: RegisterOrganizationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => registerOrganization(em, caller, input));
  }

  @Mutation(() => OrganizationPayload, {
    description: 'Changes what is known of an organization; only what is given changes.',
  })
  @Allowed(RECORDERS)
  changeOrganization(
    @Arg('input', () => ChangeOrganizationInput) input: ChangeOrganizationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ organization: await changeOrganization(em, caller, input) }));
  }

  @Mutation(() => OrganizationPayload, { description: 'Makes an organization a part of another, or of none.' })
  @Allowed(RECORDERS)
  setParent(
    @Arg('input', () => SetParentInput) input: SetParentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ organization: await setParent(em, caller, input) }));
  }

  @Mutation(() => RelationshipPayload, { description: 'Ties two organizations; both ends see it.' })
  @Allowed(RECORDERS)
  relateOrganizations(
    @Arg('input', () => RelateOrganizationsInput) input: RelateOrganizationsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ relationship: await relateOrganizations(em, caller, input) }));
  }

  @Mutation(() => RelationshipPayload, { description: 'Puts right a relationship; only what is given changes.' })
  @Allowed(RECORDERS)
  changeRelationship(
    @Arg('input', () => ChangeRelationshipInput) input: ChangeRelationshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ relationship: await changeRelationship(em, caller, input) }));
  }

  @Mutation(() => RelationshipPayload, { description: 'Ends a relationship; history keeps it.' })
  @Allowed(RECORDERS)
  endRelationship(
    @Arg('input', () => EndRelationshipInput) input: EndRelationshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ relationship: await endRelationship(em, caller, input) }));
  }

  @Mutation(() => SuccessionPayload, { description: 'Says that one organization continues another.' })
  @Allowed(RECORDERS)
  recordSuccession(
    @Arg('input', () => RecordSuccessionInput) input: RecordSuccessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ succession: await recordSuccession(em, caller, input) }));
  }

  @Mutation(() => RemoveSuccessionPayload, { description: 'Takes back a succession that was recorded by mistake.' })
  @Allowed(RECORDERS)
  removeSuccession(
    @Arg('input', () => RemoveSuccessionInput) input: RemoveSuccessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => removeSuccession(em, caller, input));
  }
}
