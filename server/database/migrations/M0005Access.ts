import { Migration } from '@mikro-orm/migrations';

/** What signing in, the HTTP server and its limits keep in the database beside the nouns. */
export class M0005Access extends Migration {
  override up(): void {
    this.addSql(`
      create function applied_migrations() returns text[]
      language sql stable security definer set search_path = public as $$
        select array_agg(name::text order by id) from mikro_orm_migrations
      $$`);
    this.executableBySamnodUser('applied_migrations()');
  }

  private executableBySamnodUser(signature: string): void {
    this.addSql(`revoke execute on function ${signature} from public`);
    this.addSql(`grant execute on function ${signature} to samnod_user`);
  }
}
