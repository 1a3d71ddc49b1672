import type { MikroORM } from '@mikro-orm/postgresql';
import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import { CompiledQuery, type QueryResult, type RawBuilder, sql } from 'kysely';
import type { ClientConfig } from 'pg';
import type { Allowance } from './Allowance.js';
import type { Caller } from './Caller.js';
import type { ChangeHub } from './changes/ChangeHub.js';
import { logSecretReads, NOTED } from './changes/secretReads.js';
import { StaleVersion } from './changes/StaleVersion.js';
import { sessionOf } from './Caller.js';
import type { FileStore } from './FileStore.js';
import { answerOnce } from './answerOnce.js';
import { Refusal } from './Refusal.js';
import { answerInBatches } from './reading/answerInBatches.js';
import { Compiler } from './reading/Compiler.js';
import { compilePayload } from './reading/compilePayload.js';
import type { Run } from './reading/Parameter.js';
import { Plan } from './reading/Plan.js';
import { Plans, type Question } from './reading/Plans.js';
import { ReadPool } from './reading/ReadPool.js';
import type { Sql } from './reading/Reading.js';
import { StoredColumns } from './reading/StoredColumns.js';
import { Reads } from './replica/Reads.js';
import type { Replica } from './replica/Replica.js';
import { retried, sqlState } from './retried.js';

/** What every operation stands on, for as long as the server runs. */
export interface Ground {
  orm: MikroORM;
  columns: StoredColumns;
  /** how queries are read: statements written once, on connections of their own */
  plans: Plans;
  reads: Reads;
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
  replica: Replica | null = null,
): Ground {
  const columns = new StoredColumns(orm.getMetadata());
  const reads = new Reads(new ReadPool(connectionOf(orm)), replica);
  return { orm, columns, plans: new Plans(columns), reads, changed, hub, files };
}

/** Where an ORM's database is, and how its driver is set. */
function connectionOf({ config }: MikroORM): ClientConfig {
  const { host, port, user, password, dbName: database, driverOptions } = config.getAll();
  return { host, port, user, database, password: String(password), ...(driverOptions as object) };
}

/** What the HTTP layer knows of the request. */
export interface Asked {
  caller: Caller | null;
  language: 'sv' | 'en';
  requestId: string;
  /** aborted when the caller hangs up or the time is out: the SQL is cancelled with it */
  signal?: AbortSignal;
  /** how far the database had written when the request came; see Reads */
  since?: bigint | null;
  idempotencyKey?: string;
  /** what the operation cost in points, and what its caller has left */
  spent?: Allowance & { cost: number };
  /** fingerprint of the session's secret, when a browser asks: the session that stays when the others are ended */
  sessionHash?: Buffer;
  /** who the session or token stands for by now, null when it has ended; asked anew for as long as a subscription lasts */
  renew?: () => Promise<Caller | null>;
}

/** PostgreSQL's class of errors for statements that are too large: too complex, too many columns or arguments. */
const BEYOND_LIMITS = '54';

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
  answer({ schema, operation, fragments, variableValues }: GraphQLResolveInfo): Promise<Record<string, unknown>> {
    this.answered ??= this.text({ schema, operation, fragments, variables: variableValues }, true).then(
      (text) => JSON.parse(text) as Record<string, unknown>,
    );
    return this.answered;
  }

  /** The whole answer of a query as JSON, to be handed on unread; null when some of it is not declared but made by code. */
  async wholeAnswer(question: Question): Promise<string | null> {
    if (!this.ground.plans.isWhole(question)) return null;
    const text = this.text(question, false);
    // Should it fail, then every root field fails with it.
    this.answered = text as Promise<never>;
    return await text;
  }

  private async text(question: Question, named: boolean): Promise<string> {
    try {
      return await this.run(this.ground.plans.planOf(question, named), question);
    } catch (error) {
      if (named || !sqlState(error)?.startsWith(BEYOND_LIMITS)) throw error;
      this.ground.plans.batched++;
      return this.textInBatches(question);
    }
  }

  /** The same answer, level by level, for a query that is too large to be one statement. */
  async textInBatches(question: Question): Promise<string> {
    // What the whole would refuse is refused, though no record should lead there.
    this.ground.plans.planOf(question, false).filledIn(this.runOf(question));
    return answerInBatches(question, this.ground.columns, (plan) => this.run(plan, question));
  }

  private runOf({ variables }: Question): Run {
    return { variables, accountId: this.asked.caller?.accountId ?? null };
  }

  private async run(plan: Plan, question: Question): Promise<string> {
    const { caller, signal, since } = this.asked;
    const statement = plan.filledIn(this.runOf(question));
    const { answer, noted } = await this.ground.reads.read(caller, statement, { signal, since });
    await this.writeDown(noted);
    return answer;
  }

  /**
   * Who read what is secret is written down before the answer is handed out: one that cannot be logged is not given.
   */
  private async writeDown(noted: string | null): Promise<void> {
    if (noted !== null) await this.fork().transactional((em) => logSecretReads(em, noted));
  }

  /** The one row of a statement that ends in `NOTED`, read under the caller's rights. */
  async readNoted<T extends { noted: string | null }>(statement: RawBuilder<T>): Promise<T> {
    const { rows } = await this.read((em) => this.execute(em, statement));
    await this.writeDown(rows[0]!.noted);
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
      const { rows } = await this.execute(
        em,
        answering(compilePayload(this.compilerFor(info), type, selections, payload)),
      );
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

  /** Turns what the operation selects into SQL. `named`: whether every object says its type, as GraphQL's own execution asks. */
  compilerFor({ schema, fragments, variableValues }: GraphQLResolveInfo, named = true): Compiler {
    return new Compiler(schema, fragments, variableValues, this.ground.columns, named);
  }

  /** Runs a statement that was written for this operation alone. */
  private execute<T>(em: EntityManager, statement: RawBuilder<T>): Promise<QueryResult<T>> {
    const { text, values } = new Plan(statement).filledIn({
      variables: {},
      accountId: this.asked.caller?.accountId ?? null,
    });
    return em.getKysely().executeQuery<T>(CompiledQuery.raw(text, values), this.cancelling());
  }
}

/** A statement whose one row holds the JSON object that a compiled expression makes. */
function answering(expression: Sql) {
  return sql<{ answer: Record<string, unknown>; noted: string | null }>`select ${expression} as answer, ${NOTED}`;
}
