import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What another node may be asked instead: the request never reached the one that was asked. */
const NEVER_ARRIVED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENOTFOUND']);

/**
 * A small proxy in the place of the one in docker-compose.yml: it hands each request to the next node in turn, and to
 * another one when that one is not there. A request that a node had got when it died is answered 502: only whoever
 * asked knows whether it may be asked again.
 */
export class RoundRobin {
  private turn = 0;
  private readonly server: Server;

  constructor(private readonly ports: readonly number[]) {
    this.server = createServer((incoming, outgoing) => void this.handOn(incoming, outgoing));
  }

  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => this.server.once('error', reject).listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async handOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks);
    for (let tried = 0; tried < this.ports.length; tried++) {
      const port = this.ports[this.turn++ % this.ports.length]!;
      if (await this.ask(port, incoming, body, outgoing)) return;
    }
    outgoing.writeHead(502).end();
  }

  /** False when the node is not there. */
  private ask(port: number, incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse): Promise<boolean> {
    return new Promise((resolve) => {
      const { method, url, headers, socket } = incoming;
      const forwarded = { ...headers, 'x-forwarded-for': socket.remoteAddress, 'x-forwarded-proto': 'http' };
      const asked = request({ host: '127.0.0.1', port, method, path: url, headers: forwarded, agent: false });
      outgoing.once('close', () => asked.destroy());
      asked.once('response', (answer) => {
        resolve(true);
        outgoing.writeHead(answer.statusCode!, answer.headers);
        outgoing.flushHeaders();
        answer.once('error', () => outgoing.destroy());
        answer.pipe(outgoing);
      });
      asked.once('error', (error: NodeJS.ErrnoException) => {
        if (NEVER_ARRIVED.has(error.code ?? '')) return resolve(false);
        if (!outgoing.headersSent) outgoing.writeHead(502).end();
        else outgoing.destroy();
        resolve(true);
      });
      asked.end(body);
    });
  }
}
