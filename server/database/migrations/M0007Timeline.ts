import { Migration } from '@mikro-orm/migrations';

/** An organization with all it continues and all that continue it, as far as the caller may see them. */
export class M0007Timeline extends Migration {
  override up(): void {
    this.addSql(`
      create function succession_chain(start uuid) returns setof uuid language sql stable set search_path = public as $$
        with recursive before(id) as (
          select start
          union
          select s.predecessor_id from succession s join before b on s.successor_id = b.id
        ), after(id) as (
          select start
          union
          select s.successor_id from succession s join after a on s.predecessor_id = a.id
        )
        select id from before union select id from after
      $$`);
    this.addSql('revoke execute on function succession_chain(uuid) from public');
    this.addSql('grant execute on function succession_chain(uuid) to samnod_user');
  }
}
