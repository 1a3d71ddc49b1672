import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import { Partnership } from '../partnership/Partnership.js';
import { ACCOUNT, hasScope, MEMBER_OF, ownerPolicy, ROLE, walled } from '../shared/policies.js';
import { Language, Role, USER_ROLE } from '../shared/Caller.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { DateTime } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';

describedEnum(Role, 'Role', 'What a signed-in person is to the partnership.', {
  COORDINATOR: 'Coordinates the partnership, employed by a principal.',
  CASE_OFFICER: 'Case officer of a principal.',
  DECIDER: 'Decides for a principal.',
  BOARD_MEMBER: "Member of the partnership's board.",
  PARTNER: 'Works for a member organization.',
  REGISTRAR: "Keeps a principal's diary.",
  INTEGRATOR: 'Connects another system.',
  ADMINISTRATOR: 'Administers accounts; sees no more than a member.',
});
describedEnum(Language, 'Language', 'Language of the screen and of refusals.', { sv: 'Swedish.', en: 'English.' });

/** An administrator of the partnership asks; a trigger keeps what is an administrator's from everyone else. */
const ADMINISTERED = `${ROLE} = 'ADMINISTRATOR' and partnership_id = any(${MEMBER_OF}) and ${hasScope('write')}`;
/** Nobody is let in for an organization that is nothing to the partnership: what it said elsewhere would be read with its rights. */
const OF_A_MEMBER = `exists (select 1 from "membership" m where m.organization_id = "account".organization_id
  and m.partnership_id = "account".partnership_id and m.status in ('MEMBER', 'DORMANT') and coalesce(m.until, 'infinity') >= current_date)`;
const CHANGEABLE = `(id = ${ACCOUNT} and ${hasScope('write')}) or (${ADMINISTERED})`;

/** Somebody who may sign in. Name, role and organization are seen by members; the rest only by the person and administrators. */
@ObjectType({ implements: [Stored], description: 'Somebody who may sign in.' })
@Entity(
  walled([
    {
      name: 'account_select',
      command: 'select',
      roles: [USER_ROLE],
      using: `id = ${ACCOUNT} or partnership_id = any(${MEMBER_OF}) and ${ACCOUNT} is not null`,
    },
    { name: 'account_update', command: 'update', roles: [USER_ROLE], using: CHANGEABLE, check: CHANGEABLE },
    {
      name: 'account_insert',
      command: 'insert',
      roles: [USER_ROLE],
      check: `${ADMINISTERED} and exists (select 1 from "organization" seen where seen.id = "account".organization_id) and ${OF_A_MEMBER}`,
    },
    ...ownerPolicy('account'),
  ]),
)
export class Account extends Stored {
  @Field(() => String, { description: 'Name of the person or system.' })
  @Property({ type: 'text' })
  name!: string;

  /** Address to sign in with, in lower case. Not readable by the role of operations: column rights leave it out. */
  @Property({ type: 'text', unique: true, lazy: true })
  email!: string;

  /** argon2id; null for an account without a password. Readable only by the sign-in functions. */
  @Property({ type: 'text', nullable: true, lazy: true, hidden: true })
  passwordHash: string | null = null;

  @Field(() => Role, { description: 'What the person is to the partnership.' })
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Field(() => Language, { description: 'Language of the screen and of refusals.' })
  @Enum({ items: () => Language, type: 'text' })
  language: Language = Language.sv;

  @Field(() => Organization, { nullable: true, description: 'For whom the person works.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization!: Ref<Organization>;

  @Field(() => Partnership, {
    description: 'The partnership the person works in; what the person records belongs to it.',
  })
  @ManyToOne(() => Partnership, { ref: true, deleteRule: 'no action', index: true })
  partnership!: Ref<Partnership>;

  @Field(() => DateTime, { nullable: true, description: 'When the account was closed; null while it is open.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  closedAt: Date | null = null;

  constructor(
    partnership: Partnership,
    organization: Organization,
    facts: { name: string; email: string; role: Role; language?: Language; passwordHash?: string | null },
  ) {
    super();
    this.partnership = ref(partnership);
    this.organization = ref(organization);
    Object.assign(this, facts, { email: facts.email.toLowerCase() });
  }
}
