import type { MikroORM } from '@mikro-orm/postgresql';
import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Allowance } from './Allowance.js';
import type { Caller } from './Caller.js';
import type { ChangeHub } from './changes/ChangeHub.js';
import { logSecretReads, NOTED } from './changes/secretReads.js';
import { StaleVersion } from './changes/StaleVersion.js';
import { sessionOf } from './Caller.js';
import type { FileStore } from './FileStore.js';
import { answerOnce } from './answerOnce.js';
import { Refusal } from './Refusal.js';
import { Compiler } from './reading/Compiler.js';
import { compilePayload } from './reading/compilePayload.js';
import type { Sql } from './reading/Reading.js';
import { Query, readingOf, rowOf } from './reading/Reading.js';
import { StoredColumns } from './reading/StoredColumns.js';
import { retried } from './retried.js';

/** What every operation stands on, for as long as the server runs. */
export interface Ground {
  orm: MikroORM;
  columns: StoredColumns;
  /** told after each committed change, so that others' pages follow */
  changed: () => void;
  /** this node's live updates; null where nobody subscribes */
  hub: ChangeHub | null;
  /** bytes of files that were sent in or attached; null where there is no folder for them */
  files: FileStore | null;
}

export function groundOn(
  orm: MikroORM,
  changed: () => void,
  hub: ChangeHub | null = null,
  files: FileStore | null = null,
): Ground {
  return { orm, columns: new StoredColumns(orm.getMetadata()), changed, hub, files };
}

/** What the HTTP layer knows of the request. */
export interface Asked {
  caller: Caller | null;
  language: 'sv' | 'en';
  requestId: string;
  /** aborted when the caller hangs up or the time is out: the SQL is cancelled with it */
  signal?: AbortSignal;
  idempotencyKey?: string;
  /** what the operation cost in points, and what its caller has left */
  spent?: Allowance & { cost: number };
  /** fingerprint of the session's secret, when a browser asks: the session that stays when the others are ended */
  sessionHash?: Buffer;
  /** who the session or token stands for by now, null when it has ended; asked anew for as long as a subscription lasts */
  renew?: () => Promise<Caller | null>;
}

/** How a mutation is written down. */
export interface WriteOptions {
  /** payload fields that are shown once: they are not kept with the answer to an Idempotency-Key */
  once?: readonly string[];
}

/** One GraphQL operation: who asks, and the two ways to the database. */
export class Context {
  private answered?: Promise<Record<string, unknown>>;

  constructor(
    readonly ground: Ground,
    readonly asked: Asked,
  ) {}

  /** The signed-in caller; UNAUTHENTICATED when there is none. */
  get caller(): Caller {
    if (!this.asked.caller) {
      throw new Refusal('UNAUTHENTICATED', { sv: 'Du behöver logga in.', en: 'You need to sign in.' });
    }
    return this.asked.caller;
  }

  /** The whole query as one statement; every root field takes its part of the answer. */
  answer(info: GraphQLResolveInfo): Promise<Record<string, unknown>> {
    this.answered ??= (async () => {
      const { fields } = readingOf(Query);
      const selections = info.operation.selectionSet;
      const type = info.schema.getQueryType()!;
      const compiler = this.compilerFor(info);
      const expression = compiler.object(type, [selections], rowOf('root'), 0, (name) => fields.has(name));
      return (await this.readNoted(answering(expression))).answer;
    })();
    return this.answered;
  }

  /**
   * The one row of a statement that ends in `NOTED`, read under the caller's rights. Who read what is secret is written
   * down before the row is handed out: an answer that cannot be logged is not given.
   */
  async readNoted<T extends { noted: string | null }>(statement: RawBuilder<T>): Promise<T> {
    const { rows } = await this.read((em) => statement.execute(em.getKysely(), this.cancelling()));
    const { noted } = rows[0]!;
    if (noted !== null) await this.fork().transactional((em) => logSecretReads(em, noted));
    return rows[0]!;
  }

  /** Runs a read in a READ ONLY transaction under the caller's rights. */
  read<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.fork().transactional((em) => work(em), { readOnly: true });
  }

  /**
   * Runs one mutation: the action in a SERIALIZABLE transaction under the caller's rights, tried again when another won
   * the race, then its payload read in the same transaction. The action makes no outside effect.
   */
  async write(
    info: GraphQLResolveInfo,
    action: (em: EntityManager, caller: Caller) => Promise<object>,
    { once = [] }: WriteOptions = {},
  ): Promise<object> {
    const { caller } = this;
    const { idempotencyKey: key } = this.asked;
    const work = async (em: EntityManager) => {
      const payload = await action(em, caller).catch(async (error: unknown) => {
        throw error instanceof StaleVersion ? await error.withChanges(em) : error;
      });
      await em.flush();
      const type = getNamedType(info.returnType) as GraphQLObjectType;
      const selections = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
      const statement = answering(compilePayload(this.compilerFor(info), type, selections, payload));
      const { rows } = await statement.execute(em.getKysely(), this.cancelling());
      await logSecretReads(em, rows[0]!.noted);
      return rows[0]!.answer;
    };
    const written = await retried(() =>
      this.fork().transactional(
        (em) => (key === undefined ? work(em) : answerOnce({ em, key, info, once }, () => work(em))),
        { isolationLevel: IsolationLevel.SERIALIZABLE },
      ),
    );
    this.ground.changed();
    return written;
  }

  private fork(): EntityManager {
    return this.ground.orm.em.fork({ session: sessionOf(this.asked.caller), ...this.cancelling() });
  }

  /** What cancels a statement under way when the caller hangs up. */
  private cancelling() {
    const { signal } = this.asked;
    return signal ? { signal, inflightQueryAbortStrategy: 'cancel query' as const } : {};
  }

  /** Turns what the operation selects into SQL, for this caller. */
  compilerFor(info: GraphQLResolveInfo): Compiler {
    const asking = { accountId: this.asked.caller?.accountId ?? null, language: this.asked.language };
    return new Compiler(info.schema, info.fragments, info.variableValues, asking, this.ground.columns);
  }
}

/** A statement whose one row holds the JSON object that a compiled expression makes. */
function answering(expression: Sql) {
  return sql<{ answer: Record<string, unknown>; noted: string | null }>`select ${expression} as answer, ${NOTED}`;
}
