import { Migration } from '@mikro-orm/migrations';

/**
 * A participant's row knows when its interaction happened, so that an index serves whoever asks for the latest of an
 * organization or a contact, be it one of thousands. Triggers keep it; the change log passes over it.
 */
export class M0016ParticipatedAt extends Migration {
  override up(): void {
    this.addSql('alter table interaction_participant add column participated_at timestamptz(3)');
    this.addSql(`
      update interaction_participant p set participated_at = i.occurred_at from interaction i where i.id = p.interaction_id`);
    this.keep();
    this.passOverInLog();
    for (const whose of ['organization_id', 'contact_id']) {
      this.addSql(`
        create index interaction_participant_latest_${whose} on interaction_participant (${whose}, participated_at) where ${whose} is not null`);
    }
    this.addSql('create index interaction_latest_of_partnership on interaction (partnership_id, occurred_at)');
  }

  private keep(): void {
    this.addSql(`
      create function participant_moment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        select i.occurred_at into new.participated_at from interaction i where i.id = new.interaction_id;
        return new;
      end $$`);
    this.addSql(`
      create trigger participant_moment before insert or update on interaction_participant
      for each row execute function participant_moment()`);
    this.addSql(`
      create function interaction_moment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        update interaction_participant set participated_at = new.occurred_at where interaction_id = new.id;
        return null;
      end $$`);
    this.addSql(`
      create trigger interaction_moment after update of occurred_at on interaction
      for each row when (old.occurred_at is distinct from new.occurred_at) execute function interaction_moment()`);
    this.addSql('revoke execute on function participant_moment(), interaction_moment() from public');
  }

  private passOverInLog(): void {
    this.addSql(`
      do $$
      declare
        logging regproc;
      begin
        for logging in select unnest(array['interaction_participant_log_insert', 'interaction_participant_log_update', 'interaction_participant_log_delete']::regproc[]) loop
          execute replace(pg_get_functiondef(logging), '''used_at''', '''used_at'', ''participated_at''');
        end loop;
      end $$`);
  }
}
