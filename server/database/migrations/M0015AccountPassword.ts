import { Migration } from '@mikro-orm/migrations';
import { ACCOUNT } from '../../shared/policies.js';

/** Whether an account has a password: known to its person, who may have to choose one, and to its administrators. */
export class M0015AccountPassword extends Migration {
  override up(): void {
    this.addSql(`
      create function account_has_password(account uuid) returns boolean
      language sql stable security definer set search_path = public as $$
        select a.password_hash is not null from account a
        where a.id = account_has_password.account and (a.id = ${ACCOUNT} or administers(a.id))
      $$`);
    this.addSql('revoke execute on function account_has_password(uuid) from public');
    this.addSql('grant execute on function account_has_password(uuid) to samnod_user');
  }
}
