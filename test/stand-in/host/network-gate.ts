// The proxy that all of Chromium's connections go through: the one place that a connection which
// cannot be intercepted otherwise (a WebSocket, one of a worker) must pass.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import net, { type Socket } from 'node:net';
import { report } from './report.ts';

/** Whether a connection may be opened; `authority` is host:port. */
export type Judge = (authority: string) => Promise<boolean>;

export class NetworkGate {
  /** host:port for Chromium's --proxy-server. */
  readonly address: string;
  judge: Judge = async () => true;

  private constructor(address: string) {
    this.address = address;
  }

  static async open(): Promise<NetworkGate> {
    const server = createServer();
    const listening = Promise.withResolvers<void>();
    server.once('error', listening.reject);
    server.listen(0, '127.0.0.1', listening.resolve);
    await listening.promise;
    // The app decides when the process ends, not an idle proxy.
    server.unref();
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
    const gate = new NetworkGate(`127.0.0.1:${address.port}`);
    server.on('request', (from: IncomingMessage, to: ServerResponse) => gate.#forward(from, to));
    server.on('connect', (from: IncomingMessage, client: Socket) => {
      gate.#tunnel(from.url ?? '', client).catch((problem: unknown) => {
        report('the proxy', problem);
        client.destroy();
      });
    });
    return gate;
  }

  async #tunnel(authority: string, client: Socket): Promise<void> {
    // Either end may vanish at any time.
    client.on('error', () => client.destroy());
    if (!(await this.judge(authority))) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(`http://${authority}`);
    const remote = net.connect(Number(port || 80), hostname.replace(/^\[|\]$/g, ''));
    remote.once('connect', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      remote.pipe(client);
      client.pipe(remote);
    });
    remote.on('error', () => client.destroy());
    client.on('close', () => remote.destroy());
  }

  /** Plain http: requests; Chromium asked about each of them before it sent it here. */
  #forward(from: IncomingMessage, to: ServerResponse): void {
    const target = URL.canParse(from.url ?? '') ? new URL(from.url ?? '') : undefined;
    if (!target) {
      to.writeHead(400).end();
      return;
    }
    const { method, headers } = from;
    const onward = request(target, { method, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', () => to.writeHead(502).end());
    from.pipe(onward);
  }
}
