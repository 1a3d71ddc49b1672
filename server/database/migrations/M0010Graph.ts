import { Migration } from '@mikro-orm/migrations';

/** Meetings of more people than this make nobody acquainted. */
const CROWD = 30;
/** How many nodes one step may go on from: the most recently met first. */
const FRONTIER = 500;

/**
 * Who knows whom. All functions run with the caller's rights, so that only what the caller may see is walked over. A
 * node is an organization or a contact; an edge is an affiliation, a relationship, a succession, or having spoken.
 */
export class M0010Graph extends Migration {
  override up(): void {
    this.addSql(`create type graph_edge as (
      from_type text, from_id uuid, to_type text, to_id uuid, kind text, label text, record_type text, record_id uuid,
      last_at timestamptz, times int, is_current boolean)`);
    this.addSql(`
      create function graph_edges(frontier uuid[]) returns setof graph_edge language sql stable set search_path = public as $$
        select 'Contact', a.contact_id, 'Organization', a.organization_id, 'AFFILIATION', a.title, 'Affiliation', a.id,
               a."from"::timestamptz, 1, coalesce(a.until, 'infinity') >= current_date
        from affiliation a where a.contact_id = any(frontier) or a.organization_id = any(frontier)
        union all
        select 'Organization', r.subject_id, 'Organization', r.object_id, 'RELATIONSHIP', r.kind, 'Relationship', r.id,
               r."from"::timestamptz, 1, coalesce(r.until, 'infinity') >= current_date
        from relationship r
        where (r.subject_id = any(frontier) or r.object_id = any(frontier))
          and exists (select 1 from organization o where o.id = r.subject_id) and exists (select 1 from organization o where o.id = r.object_id)
        union all
        select 'Organization', s.predecessor_id, 'Organization', s.successor_id, 'SUCCESSION', s.kind, 'Succession', s.id,
               s.occurred_on::timestamptz, 1, true
        from succession s where s.predecessor_id = any(frontier) or s.successor_id = any(frontier)
        union all
        select 'Organization', p.organization_id, 'Organization', q.organization_id, 'CONVERSATION', null, 'Interaction',
               (array_agg(i.id order by i.occurred_at desc))[1], max(i.occurred_at), count(distinct i.id)::int, true
        from interaction_participant p
        join interaction i on i.id = p.interaction_id and cardinality(i.party_ids) <= ${CROWD}
        join interaction_participant q on q.interaction_id = p.interaction_id and q.organization_id <> p.organization_id and q.role <> 'MENTIONED'
        where p.organization_id = any(frontier) and p.role <> 'MENTIONED'
        group by p.organization_id, q.organization_id
        union all
        select 'Contact', p.contact_id, 'Contact', q.contact_id, 'CONVERSATION', null, 'Interaction',
               (array_agg(i.id order by i.occurred_at desc))[1], max(i.occurred_at), count(distinct i.id)::int, true
        from interaction_participant p
        join interaction i on i.id = p.interaction_id and cardinality(i.party_ids) <= ${CROWD}
        join interaction_participant q on q.interaction_id = p.interaction_id and q.contact_id <> p.contact_id and q.role <> 'MENTIONED'
        where p.contact_id = any(frontier) and p.role <> 'MENTIONED'
        group by p.contact_id, q.contact_id
      $$`);
    this.addSql(`
      create function graph_steps(start_id uuid, steps int, goal uuid) returns table (node_id uuid, step int, edge graph_edge)
      language plpgsql stable set search_path = public as $$
      declare
        frontier uuid[] := array[start_id];
        seen uuid[] := array[start_id];
      begin
        for at in 1..steps loop
          frontier := array(
            select n.node_id from (
              select distinct on (e.far) e.far as node_id, e.last_at
              from (select g.*, case when g.from_id = any(frontier) and not g.to_id = any(seen) then g.to_id else g.from_id end as far
                    from graph_edges(frontier) g) e
              where not e.far = any(seen)
              order by e.far, e.is_current desc, e.last_at desc nulls last) n
            order by n.last_at desc nulls last, n.node_id limit ${FRONTIER});
          exit when cardinality(frontier) = 0;
          return query
            select distinct on (far.id) far.id, at, row(g.*)::graph_edge
            from unnest(frontier) far(id)
            join graph_edges(seen) g on (g.from_id = far.id and g.to_id = any(seen)) or (g.to_id = far.id and g.from_id = any(seen))
            order by far.id, g.is_current desc, g.last_at desc nulls last, g.record_id;
          seen := seen || frontier;
          exit when goal = any(seen);
        end loop;
      end $$`);
    this.addSql(`
      create function graph_path(start_id uuid, goal uuid) returns table (step int, node_id uuid, edge graph_edge)
      language sql stable set search_path = public as $$
        with recursive steps as materialized (select s.* from graph_steps(start_id, 4, goal) s),
        back(step, node_id, edge) as (
          select s.step, s.node_id, s.edge from steps s where s.node_id = goal
          union all
          select s.step, s.node_id, s.edge from back b
          join steps s on s.step = b.step - 1
            and s.node_id = case when (b.edge).from_id = b.node_id then (b.edge).to_id else (b.edge).from_id end
        )
        select b.step, b.node_id, b.edge from back b
      $$`);
    this.addSql(`
      create function graph_neighbourhood(start_id uuid, steps int, most int) returns table (node_id uuid, step int)
      language sql stable set search_path = public as $$
        select start_id, 0
        union all
        (select s.node_id, s.step from graph_steps(start_id, steps, null) s
         order by s.step, (s.edge).last_at desc nulls last, s.node_id limit most)
      $$`);
    for (const name of [
      'graph_edges(uuid[])',
      'graph_steps(uuid, int, uuid)',
      'graph_path(uuid, uuid)',
      'graph_neighbourhood(uuid, int, int)',
    ]) {
      this.addSql(`revoke execute on function ${name} from public`);
      this.addSql(`grant execute on function ${name} to samnod_user`);
    }
  }
}
