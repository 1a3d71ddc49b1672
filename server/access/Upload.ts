import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { ACCOUNT, ownerPolicy, walled } from '../shared/policies.js';
import { USER_ROLE } from '../shared/Caller.js';
import { Stored } from '../shared/Stored.js';
import { Account } from './Account.js';

/** What is known of a file: its name made safe, its type sniffed from its bytes, its size in bytes, its SHA-256 in hexadecimal. */
export interface FileFacts {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
}

const OWN = `account_id = ${ACCOUNT}`;

/** A file that a person sent in and has not yet attached to anything; it is forgotten after a day. */
@Entity(
  walled([
    { name: 'upload_select', command: 'select', roles: [USER_ROLE], using: OWN },
    { name: 'upload_insert', command: 'insert', roles: [USER_ROLE], check: OWN },
    { name: 'upload_delete', command: 'delete', roles: [USER_ROLE], using: OWN },
    ...ownerPolicy('upload'),
  ]),
)
export class Upload extends Stored {
  @ManyToOne(() => Account, { ref: true, deleteRule: 'cascade', index: true })
  account: Ref<Account>;

  @Property({ type: 'text' })
  fileName!: string;

  @Property({ type: 'text' })
  mediaType!: string;

  @Property({ type: 'integer' })
  sizeBytes!: number;

  @Property({ type: 'text' })
  sha256!: string;

  @Index()
  @Property({ type: 'datetime', length: 3 })
  madeAt: Date = new Date();

  constructor(account: Account, facts: FileFacts) {
    super();
    this.account = ref(account);
    Object.assign(this, facts);
  }
}
