import { createHash } from 'node:crypto';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, print } from 'graphql';
import { sql } from 'kysely';
import { sessionOf } from '../Caller.js';
import { Context } from '../Context.js';
import { type Sql, rowOf } from '../reading/Reading.js';
import { Refusal } from '../Refusal.js';
import { spoken } from '../speakingTheCallersLanguage.js';
import type { Told } from './ChangeChannel.js';
import type { ChangeStream } from './ChangeStream.js';
import { NOTED } from './secretReads.js';

/**
 * The stream of a subscription: changes from now on, each answered as asked, read again with the subscriber's rights. The
 * answers are whole, and written once for all who asked the same: they are handed on as they are.
 */
export async function followChanges(context: Context, info: GraphQLResolveInfo): Promise<ChangeStream> {
  const { ground, asked } = context;
  try {
    const { caller } = context;
    if (!ground.hub) throw new Error('this server has no live updates');
    const rights = JSON.stringify(sessionOf(caller).variables);
    const renewed = async () => {
      const now = asked.renew ? await asked.renew() : caller;
      return now !== null && JSON.stringify(sessionOf(now).variables) === rights;
    };
    // Others share the answers, so the hanging up of one must not cancel them.
    const shared = new Context(ground, { ...asked, signal: undefined });
    return await ground.hub.follow({
      key: keyOf(info, rights, asked.language),
      look: (since) => shared.readNoted(look(shared, info, since)),
      stands: renewed,
    });
  } catch (error) {
    throw error instanceof Refusal ? spoken(error, asked.language) : error;
  }
}

function keyOf(info: GraphQLResolveInfo, rights: string, language: string): string {
  const document = [info.operation, ...Object.values(info.fragments)].map((node) => print(node));
  return createHash('sha256')
    .update(JSON.stringify([rights, language, document, info.variableValues]))
    .digest('base64url');
}

/** One statement: how far the log can be followed, and what is new since the last look, one row per record. */
function look(context: Context, info: GraphQLResolveInfo, since: string | null) {
  const item = rowOf('t0');
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const selections = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  const answers: Sql =
    since === null
      ? sql`'{}'::text[]`
      : sql`(select coalesce(array_agg(json_build_object('data', json_build_object(${sql.lit(String(info.path.key))}::text, l.n))::text), '{}')
          from (select ${context.compilerFor(info, false).object(type, selections, item, 1)} as n
          from (${recordsSince(since)}) as ${sql.ref(item.alias)} order by ${item('position')}, ${item('seq')}) l)`;
  return sql<Told & { noted: string | null }>`
    select reach.horizon::text as horizon, ${answers} as answers,
      exists (select from change where position >= reach.horizon) as "isHeldBack",
      ${NOTED}
    from (select change_horizon() as horizon) reach`;
}

const recordsSince = (since: string): Sql => sql`
  select record_type, record_id, min(position) as position, min(seq) as seq,
    case when (array_agg(kind order by position desc, seq desc))[1] = 'WITHDRAWN' then 'WITHDRAWN'
      when bool_or(kind = 'CREATED') then 'CREATED' else 'CHANGED' end as kind
  from change where position >= ${since}::bigint and position < reach.horizon group by record_type, record_id`;
