import { Migration } from '@mikro-orm/migrations';

/** What the entities cannot say: rights of the database roles, and the triggers that keep parties. */
export class M0002Rules extends Migration {
  override up(): void {
    this.addSql('grant usage on schema public to samnod_user');
    this.addSql('grant select, insert, update, delete on all tables in schema public to samnod_user');
    this.addSql('revoke all on "mikro_orm_migrations" from samnod_user');
    this.addSql('revoke insert, update, delete on partnership, membership from samnod_user');
    this.secrets();
    this.partiesOfOwnColumns();
    this.partiesOfParts();
  }

  /** Addresses to sign in with, password hashes and secrets are read by the sign-in functions alone. */
  private secrets(): void {
    this.addSql('revoke select, delete on account, session, token from samnod_user');
    this.addSql('revoke insert, update on session from samnod_user');
    this.addSql(
      'grant select (id, name, role, language, organization_id, partnership_id, closed_at) on account to samnod_user',
    );
    this.addSql('grant select (id, account_id, started_at, used_at), delete on session to samnod_user');
    this.addSql(
      'grant select (id, account_id, name, prefix, scopes, made_at, expires_at, used_at, revoked_at) on token to samnod_user',
    );
  }

  private partiesOfOwnColumns(): void {
    const parties = {
      organization: 'new.id, new.parent_id',
      relationship: 'new.subject_id, new.object_id',
      commitment: 'new.giver_id, new.receiver_id',
    };
    for (const [table, columns] of Object.entries(parties)) {
      this.addSql(`
        create function ${table}_parties() returns trigger language plpgsql as $$
        begin
          new.party_ids := array_remove(array[${columns}], null);
          return new;
        end $$`);
      this.addSql(
        `create trigger ${table}_parties before insert or update on "${table}" for each row execute function ${table}_parties()`,
      );
    }
  }

  /** Whoever is only mentioned is no party: being spoken of gives no right to read. */
  private partiesOfParts(): void {
    this.keepParties('contact', 'affiliation', 'contact_id', 'true');
    this.keepParties('dialogue', 'participation', 'dialogue_id', 'true');
    this.keepParties('interaction', 'interaction_participant', 'interaction_id', `part.role <> 'MENTIONED'`);
  }

  /** Rows are found by index: a scan of a table that is still small would set serializable transactions against each other. */
  private keepParties(whole: string, part: string, column: string, counts: string): void {
    this.addSql(`
      create function ${part}_parties() returns trigger language plpgsql security definer set search_path = public set enable_seqscan = off as $$
      begin
        update "${whole}" whole set party_ids = parties.ids
        from (
          select touched.${column} as whole_id,
                 coalesce(array_agg(distinct part.organization_id order by part.organization_id)
                            filter (where part.organization_id is not null and ${counts}), '{}') as ids
          from (select distinct ${column} from touched) touched
          left join "${part}" part on part.${column} = touched.${column}
          group by touched.${column}
        ) parties
        where whole.id = parties.whole_id and whole.party_ids is distinct from parties.ids;
        return null;
      end $$`);
    for (const [event, rows] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ] as const) {
      this.addSql(`
        create trigger ${part}_parties_${event} after ${event} on "${part}"
        referencing ${rows} table as touched for each statement execute function ${part}_parties()`);
    }
  }
}
