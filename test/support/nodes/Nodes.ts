import { spawnSync } from 'node:child_process';
import type { ClientConfig } from 'pg';
import type { Log } from '../../../server/database/Log.js';
import { Installation } from './Installation.js';
import { freePort, NodeProcess } from './NodeProcess.js';
import { RoundRobin } from './RoundRobin.js';

export interface NodesOptions {
  /** folder for the two databases, and the nodes' files */
  dataDir: string;
  /** of the proxy; 0 for any */
  port?: number;
  log: Log;
  /** further settings of the nodes */
  environment?: NodeJS.ProcessEnv;
  /** whether the first node prints how to sign in */
  says?: boolean;
}

/** The shape of docker-compose.yml without docker: two databases, two nodes, and a proxy before them. */
export class Nodes {
  private constructor(
    /** the proxy's address */
    readonly url: string,
    readonly installation: Installation,
    readonly nodes: readonly [NodeProcess, NodeProcess],
    private readonly proxy: RoundRobin,
  ) {}

  static async start({ dataDir, port = 0, log, environment = {}, says = false }: NodesOptions): Promise<Nodes> {
    build();
    const installation = await Installation.open(dataDir, log);
    const { login, owner, replica } = installation.database;
    const ports = [await freePort(), await freePort()] as const;
    const proxy = new RoundRobin(ports);
    const url = await proxy.listen(port);
    const settings = {
      DATABASE_URL: addressOf(login),
      DATABASE_OWNER_URL: addressOf(owner),
      DATABASE_REPLICA_URL: addressOf(replica),
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      PUBLIC_URL: url,
      TRUSTED_PROXIES: '1',
      ...environment,
    };
    const nodes = [new NodeProcess(ports[0], settings), new NodeProcess(ports[1], settings)] as const;
    await nodes[0].start(says);
    await nodes[1].start();
    return new Nodes(url, installation, nodes, proxy);
  }

  async close(): Promise<void> {
    await this.proxy.close();
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.installation.close();
  }
}

function addressOf({ host, port, user, password, database }: ClientConfig): string {
  const place = new URLSearchParams({ host: host!, port: String(port) });
  return `postgresql://${user}:${encodeURIComponent(String(password))}@localhost/${database}?${place}`;
}

/** The nodes run what `npm start` runs. */
function build(): void {
  const { status } = spawnSync(process.execPath, ['.config/build.js', 'server', 'web'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The server could not be built.');
}
