import { Migration } from '@mikro-orm/migrations';

/** Records whose changes may change what a text is set against. Their parts are logged with them. */
const RECORDS = `('Correspondence', 'Letter', 'Organization', 'Position', 'Topic')`;

/**
 * How far all that a text is set against has come: a number that grows with every change that is committed to any of it.
 * It is settled when no transaction that began earlier is still under way, so that nothing can come in below it.
 */
export class M0050AgreementVersion extends Migration {
  override up(): void {
    this.addSql(`create index change_of_agreement on change (position) where record_type in ${RECORDS}`);
    this.addSql(`
      create function agreement_version(out number bigint, out is_settled boolean) language sql stable security definer set search_path = public as $$
        select max(position), coalesce(max(position) < change_horizon(), true) from change where record_type in ${RECORDS}
      $$`);
    this.addSql('revoke execute on function agreement_version() from public');
    this.addSql('grant execute on function agreement_version() to samnod_user');
  }
}
