// One running app for each userData folder; the second start hands its command line to the first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import net, { type Server } from 'node:net';
import { report } from './report.ts';

export interface SecondStart {
  argv: string[];
  workingDirectory: string;
  additionalData: unknown;
}

const PATIENCE_MS = 5000;
const ACKNOWLEDGED = 'ok';

// Run by the second start, which must know before it goes on whether it was heard.
const HAND_OVER = `
  const [address, message] = process.argv.slice(1);
  const socket = require('node:net').connect(Buffer.from(address, 'base64').toString());
  socket.on('error', () => process.exit(1));
  socket.on('data', (answer) => process.exit(String(answer) === '${ACKNOWLEDGED}' ? 0 : 1));
  socket.end(message);
`;

export class SingleInstance {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** The lock, or undefined when another process has it; that one hears `message` then. */
  static request(
    folder: string,
    message: SecondStart,
    onSecondStart: (message: SecondStart) => void,
  ): SingleInstance | undefined {
    // A name outside the file system: the kernel frees it with the process, and it has no length limit.
    const address = `\0stand-in-${createHash('sha256').update(folder).digest('hex')}`;
    for (let attempt = 0; attempt < 2; attempt++) {
      const server = net.createServer({ allowHalfOpen: true }, (socket) => {
        let text = '';
        socket.setEncoding('utf8');
        socket.on('data', (chunk: string) => (text += chunk));
        socket.on('error', (problem) => report('a second start', problem));
        socket.on('end', () => {
          socket.end(ACKNOWLEDGED);
          // Written by the lines above, in the other process.
          onSecondStart(JSON.parse(text) as SecondStart);
        });
      });
      // A taken address is told by `listening`, which is known at once.
      server.on('error', () => undefined);
      server.listen(address);
      if (server.listening) {
        server.unref();
        return new SingleInstance(server);
      }
      if (handOver(address, message)) return undefined;
      // The other process ended in between: its address is free now.
    }
    return undefined;
  }

  release(): void {
    this.#server.close();
  }
}

function handOver(address: string, message: SecondStart): boolean {
  const words = [Buffer.from(address).toString('base64'), JSON.stringify(message)];
  const { status } = spawnSync(process.execPath, ['-e', HAND_OVER, '--', ...words], {
    timeout: PATIENCE_MS,
    stdio: 'ignore',
  });
  return status === 0;
}
