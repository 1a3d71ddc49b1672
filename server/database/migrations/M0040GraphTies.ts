import { Migration } from '@mikro-orm/migrations';

/** Of two equally good ways between people, the same one is shown each time: what they tie on is decided by their ids. */
export class M0040GraphTies extends Migration {
  override up(): void {
    this.decide(
      'graph_steps(uuid, int, uuid)',
      'nulls last, g.record_id',
      'nulls last, g.record_id, g.from_id, g.to_id',
    );
    this.decide('graph_edges(uuid[])', 'order by i.occurred_at desc)', 'order by i.occurred_at desc, i.id)');
  }

  /** Makes a function anew with some of its words replaced. */
  private decide(name: string, was: string, becomes: string): void {
    this.addSql(`
      do $$ begin execute replace(pg_get_functiondef('${name}'::regprocedure), '${was}', '${becomes}'); end $$`);
  }
}
