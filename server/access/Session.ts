import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { ACCOUNT, ownerPolicy, walled } from '../shared/policies.js';
import { USER_ROLE } from '../shared/Caller.js';
import { Stored } from '../shared/Stored.js';
import { Account } from './Account.js';

/** A browser's sign-in. The secret is known to the browser alone; here is its SHA-256. */
@Entity(
  walled([
    { name: 'session_select', command: 'select', roles: [USER_ROLE], using: `account_id = ${ACCOUNT}` },
    { name: 'session_delete', command: 'delete', roles: [USER_ROLE], using: `account_id = ${ACCOUNT}` },
    ...ownerPolicy('session'),
  ]),
)
export class Session extends Stored {
  @ManyToOne(() => Account, { ref: true, deleteRule: 'cascade', index: true })
  account!: Ref<Account>;

  @Property({ columnType: 'bytea', type: 'blob', unique: true, hidden: true, lazy: true })
  secretHash!: Buffer;

  @Property({ type: 'datetime', length: 3 })
  startedAt!: Date;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  usedAt!: Date;
}
