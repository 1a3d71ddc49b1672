import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../shared/Allowed.js';
import { Context } from '../shared/Context.js';
import { affiliateContact, AffiliateContactInput } from './affiliateContact.js';
import { Affiliation } from './Affiliation.js';
import { assignResponsibility, AssignResponsibilityInput } from './assignResponsibility.js';
import { changeAffiliation, ChangeAffiliationInput } from './changeAffiliation.js';
import { changeContact, ChangeContactInput } from './changeContact.js';
import { Contact } from './Contact.js';
import { endAffiliation, EndAffiliationInput } from './endAffiliation.js';
import { endResponsibility, EndResponsibilityInput } from './endResponsibility.js';
import { registerContact, RegisterContactInput } from './registerContact.js';
import { Responsibility } from './Responsibility.js';
import { verifyContact, VerifyContactInput } from './verifyContact.js';

@Payload('The contact, as it stands now.')
export class ContactPayload {
  @Field(() => Contact, { description: 'It.' })
  contact!: Contact;
}

@Payload('The contact that was registered.')
export class RegisterContactPayload extends ContactPayload {
  @Field(() => [Contact], {
    description: 'Contacts with the same address or name, at most 10: one of them may be the same person.',
  })
  possibleDuplicates!: Contact[];
}

@Payload('The affiliation, as it stands now.')
export class AffiliationPayload {
  @Field(() => Affiliation, { description: 'It.' })
  affiliation!: Affiliation;
}

@Payload('The responsibility, as it stands now.')
export class ResponsibilityPayload {
  @Field(() => Responsibility, { description: 'It.' })
  responsibility!: Responsibility;
}

@Resolver()
export class ContactResolver {
  @Mutation(() => RegisterContactPayload, { description: 'Registers a person who speaks for an organization.' })
  @Allowed(RECORDERS)
  registerContact(
    @Arg('input', () => RegisterContactInput) input: RegisterContactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => registerContact(em, caller, input));
  }

  @Mutation(() => ContactPayload, { description: 'Changes what is known of a contact; only what is given changes.' })
  @Allowed(RECORDERS)
  changeContact(
    @Arg('input', () => ChangeContactInput) input: ChangeContactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ contact: await changeContact(em, caller, input) }));
  }

  @Mutation(() => ContactPayload, { description: "Says that a contact's facts hold, as of now." })
  @Allowed(RECORDERS)
  verifyContact(
    @Arg('input', () => VerifyContactInput) input: VerifyContactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ contact: await verifyContact(em, caller, input) }));
  }

  @Mutation(() => AffiliationPayload, { description: 'Says for whom a contact speaks.' })
  @Allowed(RECORDERS)
  affiliateContact(
    @Arg('input', () => AffiliateContactInput) input: AffiliateContactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ affiliation: await affiliateContact(em, caller, input) }));
  }

  @Mutation(() => AffiliationPayload, { description: 'Puts right title and period of an affiliation.' })
  @Allowed(RECORDERS)
  changeAffiliation(
    @Arg('input', () => ChangeAffiliationInput) input: ChangeAffiliationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ affiliation: await changeAffiliation(em, caller, input) }));
  }

  @Mutation(() => AffiliationPayload, { description: 'Ends an affiliation.' })
  @Allowed(RECORDERS)
  endAffiliation(
    @Arg('input', () => EndAffiliationInput) input: EndAffiliationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ affiliation: await endAffiliation(em, caller, input) }));
  }

  @Mutation(() => ResponsibilityPayload, { description: 'Says who is responsible for an area.' })
  @Allowed(RECORDERS)
  assignResponsibility(
    @Arg('input', () => AssignResponsibilityInput) input: AssignResponsibilityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({
      responsibility: await assignResponsibility(em, caller, input),
    }));
  }

  @Mutation(() => ResponsibilityPayload, { description: 'Ends a responsibility.' })
  @Allowed(RECORDERS)
  endResponsibility(
    @Arg('input', () => EndResponsibilityInput) input: EndResponsibilityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ responsibility: await endResponsibility(em, caller, input) }));
  }
}
