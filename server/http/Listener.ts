import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Requests under way get this long to end, in milliseconds; streams of events have no end of their own. */
const PATIENCE = 2_000;

/** The listening socket: it can move to another address while requests are under way, and close. */
export class Listener {
  private readonly server: Server;

  constructor(answer: RequestListener) {
    this.server = createServer(answer);
    // Longer than a proxy waits, or it would send a request into a connection that is just being closed.
    this.server.keepAliveTimeout = 125_000;
  }

  async listen(host: string, port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => reject(readable(error, host, port)));
      this.server.listen(port, host, () => {
        this.server.removeAllListeners('error');
        resolve();
      });
    });
  }

  /** Takes the same port at another address. Requests under way are answered. */
  async move(host: string): Promise<void> {
    const { port } = this.address;
    this.server.close();
    await this.listen(host, port);
  }

  get url(): string {
    const { address, family, port } = this.address;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeIdleConnections();
    const patience = setTimeout(() => this.server.closeAllConnections(), PATIENCE);
    await closed;
    clearTimeout(patience);
  }

  private get address(): AddressInfo {
    return this.server.address() as AddressInfo;
  }
}

/** What went wrong in a sentence for the person who starts the server. */
function readable(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} at ${host} is taken: another Samnod, or another program. Choose another with PORT.`);
}
