import { Migration } from '@mikro-orm/migrations';
import { ACCOUNT } from '../../shared/policies.js';
import { pausedDays, pauseOf } from '../../shared/swedishCalendar.js';

/** The first day that counts in the year 2000: the calendar must begin with one that does. */
const FIRST_DAY = '2000-01-02';
const LAST_DAY = '2060-12-31';

/** What silence is measured by: the days that count, how long each category of actors may be silent, and who was there. */
export class M0008Silence extends Migration {
  override up(): void {
    this.calendar();
    this.countedDays();
    this.cadences();
    this.interactionsWith();
  }

  /** Every day with a running number, so that the days that count between two days are one subtraction. */
  private calendar(): void {
    this.addSql(`
      create table calendar_day (
        day date primary key,
        pause text,
        counted integer not null
      )`);
    this.addSql(`comment on column calendar_day.pause is 'why the day does not count as silence: JULY or a holiday'`);
    this.addSql(
      `comment on column calendar_day.counted is 'how many days count from ${FIRST_DAY} until this day, both included'`,
    );
    const pauses = JSON.stringify(
      Object.fromEntries(pausedDays(FIRST_DAY, LAST_DAY).map((day) => [day, pauseOf(day)])),
    );
    this.addSql(`
      insert into calendar_day (day, pause, counted)
      select day::date, pause, count(*) filter (where pause is null) over (order by day)
      from generate_series(date '${FIRST_DAY}', date '${LAST_DAY}', interval '1 day') day
      left join jsonb_each_text('${pauses}') paused(paused_on, pause) on paused_on::date = day`);
    this.addSql('alter table calendar_day enable row level security, force row level security');
    this.addSql(
      `create policy calendar_day_select on calendar_day for select to samnod_user using (${ACCOUNT} is not null)`,
    );
    this.addSql(
      'create policy calendar_day_owner on calendar_day for all to samnod_owner using (true) with check (true)',
    );
    this.addSql('grant select on calendar_day to samnod_user');
  }

  /** The days after one day, until and with another, that count. Beyond the calendar every day does. */
  private countedDays(): void {
    this.addSql(`
      create function counted_until(asked date) returns integer language sql stable parallel safe as $$
        select c.counted + (asked - c.day) from public.calendar_day c
        where c.day = greatest(date '${FIRST_DAY}', least(date '${LAST_DAY}', asked))
      $$`);
    this.addSql(`
      create function counted_days(after_day date, until_day date) returns integer language sql stable parallel safe as $$
        select greatest(public.counted_until(until_day) - public.counted_until(after_day), 0)
      $$`);
    this.granted('counted_until(date)');
    this.granted('counted_days(date, date)');
  }

  /** Every partnership has a cadence for each category of actors from its start; the coordinator changes them. */
  private cadences(): void {
    this.addSql('revoke insert, delete on cadence from samnod_user');
    this.addSql(`
      create function first_cadences() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        insert into cadence (id, version, partnership_id, actor_category, days, days_in_open_dialogue)
        select gen_random_uuid(), 1, new.id, first.* from (values
          ('PRINCIPAL', null::integer, null::integer), ('MUNICIPALITY', 180, null), ('MARKET', 180, null),
          ('VILLAGE', 365, 60), ('NATIONAL', null, null), ('OTHER', null, null)
        ) first;
        return null;
      end $$`);
    this.addSql('revoke execute on function first_cadences() from public');
    this.addSql(
      'create trigger first_cadences after insert on partnership for each row execute function first_cadences()',
    );
  }

  /**
   * Which interactions some organizations took part in or recorded. It runs with its owner's rights, so that finding them
   * costs one look-up by index; what it finds is read again behind the wall.
   */
  private interactionsWith(): void {
    this.addSql('create index interaction_recorder on interaction (recorded_by_organization_id)');
    this.addSql(`
      create function interactions_with(organizations uuid[]) returns setof uuid
      language sql stable security definer set search_path = public as $$
        select p.interaction_id from interaction_participant p
        where p.organization_id = any(organizations) and p.role <> 'MENTIONED'
        union
        select i.id from interaction i where i.recorded_by_organization_id = any(organizations)
      $$`);
    this.granted('interactions_with(uuid[])');
  }

  private granted(name: string): void {
    this.addSql(`revoke execute on function ${name} from public`);
    this.addSql(`grant execute on function ${name} to samnod_user`);
  }
}
