import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../server/database/EmbeddedPostgres.js';
import type { Log } from '../../../server/database/Log.js';
import { migrate } from '../../../server/database/migrate.js';
import { type DatabaseAccess, prepareDatabase } from '../../../server/database/prepareDatabase.js';
import { type DemoAccess, provideDemo } from '../../../server/demo/provideDemo.js';
import { startReplica } from './startReplica.js';

/** The databases of an installation of several nodes: a PostgreSQL with the demo partnership, and a streaming replica of it. */
export class Installation {
  private constructor(
    readonly dataDir: string,
    readonly access: DemoAccess[],
    readonly database: DatabaseAccess & { superuser: ClientConfig; replica: ClientConfig },
    /** the replica's own superuser, for holding it back and for stopping it */
    readonly replica: EmbeddedPostgres,
    private readonly primary: EmbeddedPostgres,
  ) {}

  static async open(dataDir: string, log: Log): Promise<Installation> {
    const primaryDir = join(dataDir, 'primary');
    const primary = await startEmbeddedPostgres({ dataDir: primaryDir, log });
    const { owner, login } = await prepareDatabase(primary);
    await migrate(owner);
    const access = await provideDemo(owner, dataDir);
    const replica = await startReplica({ primary, primaryDir, dataDir: join(dataDir, 'replica'), log });
    const { host, port } = replica.superuser;
    const database = {
      owner,
      login,
      superuser: { ...primary.superuser, database: owner.database },
      replica: { ...login, host, port },
    };
    return new Installation(dataDir, access, database, replica, primary);
  }

  /** Somebody of the demo. */
  person(role: string): DemoAccess {
    return this.access.find((one) => one.role === role)!;
  }

  async close(): Promise<void> {
    await this.replica.close();
    await this.primary.close();
  }
}
