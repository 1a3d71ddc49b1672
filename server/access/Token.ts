import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { ACCOUNT, hasScope, ownerPolicy, SCOPES, walled } from '../shared/policies.js';
import { USER_ROLE } from '../shared/Caller.js';
import { DateTime } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Account } from './Account.js';

/** What a token may be used for. It never exceeds what its maker may do at the moment of use. */
export const TOKEN_SCOPES = ['read', 'write', 'contacts:read', 'files:read'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

const OWN = `account_id = ${ACCOUNT}`;

/** A key to the API, made by a person and bound to that person's organization. The secret is shown once. */
@ObjectType({
  implements: [Stored],
  description: "A key to the API, bound to its maker's organization. The secret is shown once, when it is made.",
})
@Entity(
  walled([
    { name: 'token_select', command: 'select', roles: [USER_ROLE], using: OWN },
    {
      name: 'token_insert',
      command: 'insert',
      roles: [USER_ROLE],
      // A token makes no token that may do more than it may itself.
      check: `${OWN} and ${hasScope('write')} and ('*' = any(${SCOPES}) or scopes <@ ${SCOPES})`,
    },
    {
      name: 'token_update',
      command: 'update',
      roles: [USER_ROLE],
      using: OWN,
      check: `${OWN} and ${hasScope('write')}`,
    },
    ...ownerPolicy('token'),
  ]),
)
export class Token extends Stored {
  @ManyToOne(() => Account, { ref: true, deleteRule: 'cascade', index: true })
  account: Ref<Account>;

  @Field(() => String, { description: 'What its maker calls it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'First characters of the secret, to recognise it by.' })
  @Property({ type: 'text' })
  prefix!: string;

  @Property({ columnType: 'bytea', type: 'blob', unique: true, hidden: true, lazy: true })
  secretHash!: Buffer;

  @Field(() => [String], { description: 'What it may be used for: read, write, contacts:read, files:read.' })
  @Property({ columnType: 'text[]', type: 'array' })
  scopes!: string[];

  @Field(() => DateTime, { description: 'When it was made.' })
  @Property({ type: 'datetime', length: 3 })
  madeAt: Date = new Date();

  @Field(() => DateTime, { description: 'When it stops working.' })
  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to the hour; null when never.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  usedAt: Date | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it works.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt: Date | null = null;

  constructor(
    account: Account,
    facts: { name: string; prefix: string; secretHash: Buffer; scopes: string[]; expiresAt: Date },
  ) {
    super();
    this.account = ref(account);
    Object.assign(this, facts);
  }
}
