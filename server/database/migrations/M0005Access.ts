import { Migration } from '@mikro-orm/migrations';

const ACCOUNT = `(select nullif(current_setting('samnod.account', true), '')::uuid)`;

/** What signing in, the HTTP server and its limits keep in the database beside the nouns. */
export class M0005Access extends Migration {
  override up(): void {
    this.addSql(`
      create function applied_migrations() returns text[]
      language sql stable security definer set search_path = public as $$
        select array_agg(name::text order by id) from mikro_orm_migrations
      $$`);
    this.grantExecute('applied_migrations()');
    this.rateLimits();
    this.idempotentAnswers();
  }

  /** Counted before anyone is known, so by nobody's account; not worth a write-ahead log. */
  private rateLimits(): void {
    this.addSql(
      'create unlogged table rate_limit (key text primary key, points integer not null default 0, expire bigint)',
    );
    this.wall('rate_limit', `${ACCOUNT} is null`);
    this.addSql('grant select, insert, update, delete on rate_limit to samnod_user');
  }

  private idempotentAnswers(): void {
    this.addSql(`
      create table idempotent_answer (
        account_id uuid not null references account on delete cascade,
        key text not null,
        field text not null,
        fingerprint bytea not null,
        answer json,
        made_at timestamptz(3) not null default now(),
        primary key (account_id, key, field)
      )`);
    this.addSql('create index idempotent_answer_made_at on idempotent_answer (made_at)');
    this.wall('idempotent_answer', `account_id = ${ACCOUNT}`);
    this.addSql('grant select, insert, update, delete on idempotent_answer to samnod_user');
  }

  /** Forced row-level security, with one rule for everything people do and none for the owner's functions. */
  private wall(table: string, rule: string): void {
    this.addSql(`alter table ${table} enable row level security`);
    this.addSql(`alter table ${table} force row level security`);
    this.addSql(`create policy ${table}_owner on ${table} to samnod_owner using (true) with check (true)`);
    if (rule)
      this.addSql(`create policy ${table}_user on ${table} to samnod_user using (${rule}) with check (${rule})`);
  }

  private grantExecute(signature: string): void {
    this.addSql(`revoke execute on function ${signature} from public`);
    this.addSql(`grant execute on function ${signature} to samnod_user`);
  }
}
