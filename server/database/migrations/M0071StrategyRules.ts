import { Migration } from '@mikro-orm/migrations';

/** What was adopted and what was set as a target stands; a goal stays with its strategy. */
export class M0071StrategyRules extends Migration {
  override up(): void {
    this.addSql('grant select, insert, update, delete on strategy, goal to samnod_user');
    this.addSql('grant select, insert, delete on adoption, target to samnod_user');
    this.addSql('grant update (replaced_by_id) on target to samnod_user');
    this.goalStays();
    this.targetReplacedOnce();
    for (const table of ['strategy', 'goal']) {
      this.addSql(`select keep_change_log('${table}')`);
      this.addSql(`select guard_records_of('${table}')`);
    }
    this.addSql(`select keep_change_log('adoption', 'strategy_id')`);
    this.addSql(`select keep_change_log('target', 'goal_id')`);
  }

  private goalStays(): void {
    this.addSql(`
      create function goal_stays() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and (new.strategy_id, new.code) is distinct from (old.strategy_id, old.code) then
          raise insufficient_privilege using message = 'a goal stays with its strategy, under its code';
        end if;
        return new;
      end $$`);
    this.addSql('create trigger goal_stays before update on goal for each row execute function goal_stays()');
  }

  /** A target is replaced once, by a target of the same goal. */
  private targetReplacedOnce(): void {
    this.addSql(`
      create function target_replaced() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and (old.replaced_by_id is not null
          or not exists (select from target t where t.id = new.replaced_by_id and t.goal_id = new.goal_id))
        then
          raise insufficient_privilege using message = 'a target is replaced once, by a target of the same goal';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger target_replaced before update on target for each row execute function target_replaced()',
    );
  }
}
