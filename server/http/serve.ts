import { join } from 'node:path';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { Door } from '../access/Door.js';
import { RateLimits } from '../access/RateLimits.js';
import type { Database } from '../database/openDatabase.js';
import { ormOptions } from '../orm.js';
import { makeSchema } from '../schema.js';
import type { Settings } from '../settings.js';
import { ChangeHub } from '../shared/changes/ChangeHub.js';
import { FileStore } from '../shared/FileStore.js';
import { groundOn } from '../shared/Context.js';
import { Replica } from '../shared/replica/Replica.js';
import { Guard } from './graphql/Guard.js';
import { graphqlEndpoint } from './graphql/graphqlEndpoint.js';
import { LIMITS } from './graphql/limits.js';
import { StoredDocuments } from './graphql/StoredDocuments.js';
import { Listener } from './Listener.js';
import { makeApp } from './makeApp.js';
import { SetUpCode } from './setup/SetUpCode.js';

export interface ServeOptions {
  settings: Pick<Settings, 'host' | 'port' | 'publicUrl' | 'trustedProxies' | 'dataDir' | 'pointsPerMinute'>;
  /** Migrated, with its wall inspected. */
  database: Pick<Database, 'login' | 'replica'>;
  log: Logger;
  /** File with the web client's stored documents; the built client's own when left out. */
  documents?: string;
  /** Whether the demo's sign-in links work. Nothing else differs. */
  isDemo?: boolean;
  /** Whether an empty installation waits for its set-up code, reachable from this machine only. */
  waitsForSetUp?: boolean;
}

/** A server that listens. */
export interface Served {
  /** The address people type, without a final slash. */
  url: string;
  /** The address of the server itself: another one when a proxy stands in front. */
  listeningAt: string;
  /** To be printed for whoever starts an empty installation; null where it has begun. */
  setUpCode: string | null;
  /** Lets requests under way end, then closes everything that was opened here; the database goes on. */
  close: () => Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const HOUR_MS = 60 * 60 * 1000;
const LOOK_AGAIN_MS = 2_000;

/** Serves the API and the web client on a database. */
export async function serve(asked: ServeOptions): Promise<Served> {
  const { settings, database, log, documents, isDemo = false, waitsForSetUp = false } = asked;
  const schema = await makeSchema();
  const door = new Door(database.login, { tellsPosition: database.replica !== undefined });
  const options = impatient(ormOptions(database.login));
  const orm = await MikroORM.init(options);
  const hub = await ChangeHub.open(database.login);
  const files = new FileStore(join(settings.dataDir, 'files'));
  const replica = database.replica && { ...(options.driverOptions as object), ...database.replica };
  const replicated = replica && (await Replica.open(replica, database.login, (sentence) => log.error(sentence)));
  const ground = groundOn(orm, () => hub.changed(), hub, files, replicated);
  const limits = new RateLimits(door, settings.pointsPerMinute);
  const guard = new Guard(schema, limits);
  const graphql = await graphqlEndpoint({ ground, guard, documents: new StoredDocuments(documents), log });
  const code = waitsForSetUp && (await door.needsSetUp()) ? new SetUpCode() : null;
  const begun = () => {
    clearInterval(looking);
    if (settings.host !== LOOPBACK) void listener.move(settings.host).then(() => log.info(`open at ${listener.url}`));
  };
  const setUp = code && { door, limits, code, done: begun };
  const listener = new Listener(makeApp({ settings, door, limits, ground, files, graphql, log, isDemo, setUp }));
  // With several servers on one database, another one may be where the code is used.
  const looking = setInterval(() => void door.needsSetUp().then((needs) => needs || begun()), LOOK_AGAIN_MS);
  if (!code) clearInterval(looking);
  const sweeping = setInterval(
    () => void door.sweep().catch((err: unknown) => log.warn({ err }, 'not swept')),
    HOUR_MS,
  );
  await listener.listen(code ? LOOPBACK : settings.host, settings.port);
  return {
    url: settings.publicUrl && !code ? settings.publicUrl : listener.url,
    listeningAt: listener.url,
    setUpCode: code?.text ?? null,
    close: async () => {
      clearInterval(looking);
      clearInterval(sweeping);
      // Streams end first: they have no end of their own.
      await hub.close();
      await listener.close();
      await graphql.stop();
      await ground.reads.close();
      await orm.close(true);
      await door.close();
    },
  };
}

/** How long the database may take over what people wait for. Migrations and imports of the demo have their own patience. */
function impatient(options: Options): Options {
  const driverOptions = {
    ...(options.driverOptions as object),
    statement_timeout: LIMITS.statementMs,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 15_000,
  };
  return { ...options, driverOptions };
}
