import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import { Membership, MembershipStatus, Partnership } from '../partnership/Partnership.js';
import { type Caller, Language, Role } from '../shared/Caller.js';
import { find } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { EmailAddress } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { today } from '../shared/today.js';
import { Account } from './Account.js';

@InputType({ description: 'Somebody who is to sign in.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'Name of the person or system, 1 to 200 characters.' })
  name!: string;

  @Field(() => EmailAddress, { description: 'Address to sign in with; nobody else may have it.' })
  email!: string;

  @Field(() => Role, { description: 'What the person is to the partnership.' })
  role!: Role;

  @Field(() => ID, { description: "For whom the person works: a member of the administrator's partnership." })
  organization!: string;

  @Field(() => Language, { defaultValue: Language.sv, description: 'Language of the screen and of refusals.' })
  language!: Language;
}

/** Opens an account in the administrator's partnership. It has no password until its person chooses one. */
export async function createAccount(em: EntityManager, caller: Caller, input: CreateAccountInput): Promise<Account> {
  const name = textWithin('input.name', input.name, 200);
  const organization = await find(em, Organization, input.organization, 'input.organization');
  const partnership = await em.findOneOrFail(Partnership, caller.partnershipId);
  await refuseStranger(em, partnership, organization);
  const { rows } = await sql<{ free: boolean }>`select is_free_address(${input.email}) as free`.execute(em.getKysely());
  if (!rows[0]!.free) {
    throw badInput('input.email', { sv: 'Adressen har redan ett konto.', en: 'The address has an account already.' });
  }
  const account = new Account(partnership, organization, {
    name,
    email: input.email,
    role: input.role,
    language: input.language,
  });
  em.persist(account);
  return account;
}

/** Whoever is let in reads with the rights of the organization: it must be this partnership's to let in. */
async function refuseStranger(em: EntityManager, partnership: Partnership, organization: Organization): Promise<void> {
  const membership = await em.findOne(Membership, {
    partnership,
    organization,
    status: { $in: [MembershipStatus.MEMBER, MembershipStatus.DORMANT] },
    $or: [{ until: null }, { until: { $gte: today() } }],
  });
  if (membership) return;
  throw badInput('input.organization', {
    sv: 'Organisationen är inte medlem i partnerskapet.',
    en: 'The organization is not a member of the partnership.',
  });
}
