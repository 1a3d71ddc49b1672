import { Migration } from '@mikro-orm/migrations';

const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;
const PRINCIPAL_OF = `string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[]`;

/** Whether the caller may change all of a recorded row; see `changeable` in policies.ts. */
const mayChange = (row: string) =>
  `coalesce(${row}.recorded_by_organization_id = ${WRITES_FOR} or (${WRITES_FOR} is not null and ${row}.partnership_id = any(${PRINCIPAL_OF})), false)`;

/** What each part of the core asks of the database beyond its policies. */
export class M0006Core extends Migration {
  override up(): void {
    this.commitmentsByTheirParties();
    this.minutesPointsByTheirOwners();
    this.partiesOfWithdrawals();
    this.addSql(`select keep_change_log('handover', 'commitment_id')`);
  }

  /**
   * The two whom a commitment binds move it on, and leave all else as it is. Only those to whom it was promised, and the
   * principals, let go of it.
   */
  private commitmentsByTheirParties(): void {
    this.addSql(`
      create function commitment_by_its_parties() returns trigger language plpgsql set search_path = public as $$
      declare
        is_principal boolean := coalesce(old.partnership_id = any(${PRINCIPAL_OF}), false);
      begin
        if current_user <> 'samnod_user' then return new; end if;
        if new.status = 'WAIVED' and old.status <> 'WAIVED' and not is_principal
          and old.receiver_id is distinct from ${WRITES_FOR}
        then
          raise insufficient_privilege using message = 'only the receiver waives a commitment';
        end if;
        if ${mayChange('old')} then return new; end if;
        if (new.title, new.description, new.giver_id, new.receiver_id, new.origin, new.interaction_id, new.dialogue_id,
            new.visibility_level, new.secrecy_reader_ids, new.partnership_id, new.recorded_by_id, new.recorded_by_organization_id,
            new.recorded_at)
          is distinct from
           (old.title, old.description, old.giver_id, old.receiver_id, old.origin, old.interaction_id, old.dialogue_id,
            old.visibility_level, old.secrecy_reader_ids, old.partnership_id, old.recorded_by_id, old.recorded_by_organization_id,
            old.recorded_at)
          or exists (
            select from (values (old.giver_contact_id, new.giver_contact_id), (old.receiver_contact_id, new.receiver_contact_id))
              named(before, after)
            where after is distinct from before and after is not null and not exists (select from contact c where c.id = after)
          )
        then
          raise insufficient_privilege using message = 'a party moves a commitment on, and no more';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger commitment_by_its_parties before update on commitment
      for each row execute function commitment_by_its_parties()`);
  }

  /** The organization that follows up a point of the minutes says when it is done, and through whom. */
  private minutesPointsByTheirOwners(): void {
    this.addSql(`
      create function minutes_point_by_its_owner() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user'
          and (new.interaction_id, new.number, new.text, new.owner_id, new.follow_up_on)
            is distinct from (old.interaction_id, old.number, old.text, old.owner_id, old.follow_up_on)
          and not exists (select from interaction i where i.id = old.interaction_id and ${mayChange('i')})
        then
          raise insufficient_privilege using message = 'its owner says when a point is done, and no more';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger minutes_point_by_its_owner before update on minutes_point
      for each row execute function minutes_point_by_its_owner()`);
  }

  private partiesOfWithdrawals(): void {
    this.addSql(`
      create function withdrawal_parties() returns trigger language plpgsql as $$
      begin
        new.party_ids := array[new.taken_from_id];
        return new;
      end $$`);
    this.addSql(`
      create trigger withdrawal_parties before insert or update on withdrawal
      for each row execute function withdrawal_parties()`);
  }
}
