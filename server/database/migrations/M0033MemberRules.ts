import { Migration } from '@mikro-orm/migrations';

const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;
const PRINCIPAL_OF = `string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[]`;

/** A membership stands where its latest step left it; who is spoken of may read it; who is asked answers a rejoinder, once. */
export class M0033MemberRules extends Migration {
  override up(): void {
    this.addSql('grant select, insert, update on interest_assessment, membership_step, rejoinder to samnod_user');
    this.parties();
    this.steps();
    this.standing();
    this.rejoinders();
    for (const table of ['interest_assessment', 'membership_step', 'rejoinder']) {
      this.addSql(`select keep_change_log('${table}')`);
      this.addSql(`select guard_records_of('${table}')`);
    }
  }

  private parties(): void {
    for (const [table, column] of Object.entries({
      interest_assessment: 'organization_id',
      membership_step: 'organization_id',
      rejoinder: 'asked_id',
    })) {
      this.addSql(`
        create function ${table}_parties() returns trigger language plpgsql as $$
        begin
          new.party_ids := array[new.${column}];
          return new;
        end $$`);
      this.addSql(
        `create trigger ${table}_parties before insert or update on ${table} for each row execute function ${table}_parties()`,
      );
    }
  }

  private steps(): void {
    this.addSql(`
      create function take_membership_step() returns trigger language plpgsql security definer set search_path = public as $$
      declare
        known membership;
      begin
        select * into known from membership m where m.organization_id = new.organization_id and m.partnership_id = new.partnership_id;
        if known.is_principal then
          raise insufficient_privilege using message = 'the membership of a principal stands';
        end if;
        if new.status in ('ASSESSED', 'INVITED') and not exists (
          select from interest_assessment i where i.organization_id = new.organization_id and i.partnership_id = new.partnership_id
        ) then
          raise insufficient_privilege using message = 'who is invited has been assessed';
        end if;
        if exists (
          select from membership_step s where s.organization_id = new.organization_id and s.partnership_id = new.partnership_id
            and s.id <> new.id and s.happened_on > new.happened_on
        ) then return null; end if;
        insert into membership (id, partnership_id, organization_id, is_principal, status, "from", until)
        values (gen_random_uuid(), new.partnership_id, new.organization_id, false, new.status,
          case when new.status = 'MEMBER' then new.happened_on end, null)
        on conflict (partnership_id, organization_id) do update set
          status = excluded.status,
          "from" = case when new.status = 'MEMBER' then coalesce(membership."from", new.happened_on) else membership."from" end,
          until = case when new.status = 'LEFT' then new.happened_on when new.status = 'MEMBER' then null else membership.until end;
        return null;
      end $$`);
    this.addSql('revoke execute on function take_membership_step from public');
    this.addSql(
      'create trigger membership_step_taken after insert on membership_step for each row execute function take_membership_step()',
    );
  }

  private standing(): void {
    const facts: Record<string, string> = {
      interest_assessment: 'organization_id interest works_for_regional_development reason assessed_on',
      membership_step: 'organization_id status reason happened_on',
    };
    for (const [table, columns] of Object.entries(facts)) {
      const of = (row: string) =>
        columns
          .split(' ')
          .map((column) => `${row}.${column}`)
          .join(', ');
      this.addSql(`
        create function ${table}_stands() returns trigger language plpgsql set search_path = public as $$
        begin
          if current_user = 'samnod_user' and (${of('new')}) is distinct from (${of('old')}) then
            raise insufficient_privilege using message = 'what was written down of a membership stands';
          end if;
          return new;
        end $$`);
      this.addSql(
        `create trigger ${table}_stands before update on ${table} for each row execute function ${table}_stands()`,
      );
    }
  }

  private rejoinders(): void {
    this.addSql(`
      create function rejoinder_rules() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user <> 'samnod_user' then return new; end if;
        if tg_op = 'INSERT' then
          if new.answer is not null or not sees(table_of_type(new.record_type), new.record_id) then
            raise insufficient_privilege using message = 'a rejoinder begins unanswered, to a record that is seen';
          end if;
        elsif (new.record_type, new.record_id, new.kind, new.text, new.asked_id) is distinct from (old.record_type, old.record_id, old.kind, old.text, old.asked_id)
          or (new.answer, new.answered_at, new.answered_by_id) is distinct from (old.answer, old.answered_at, old.answered_by_id)
            and (old.answer is not null or old.recorded_by_organization_id is not distinct from ${WRITES_FOR}
              or not coalesce(old.asked_id = ${WRITES_FOR} or old.partnership_id = any(${PRINCIPAL_OF}), false))
        then
          raise insufficient_privilege using message = 'who is asked answers, once, and nothing else changes';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger rejoinder_rules before insert or update on rejoinder for each row execute function rejoinder_rules()',
    );
  }
}
