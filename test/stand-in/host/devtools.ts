// A client for Chromium's DevTools protocol over the pipe that Chromium was started with.
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import { report } from './report.ts';

export type { Protocol };
type Commands = Protocol.CommandParameters;
type Results = Protocol.CommandReturnValues;
export type Method = keyof Commands & keyof Results;
type Parameters<M extends Method> = object extends Commands[M] ? [Commands[M]?] : [Commands[M]];
type Listener = (parameters: never) => void;

interface Answer {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** The connection is gone, or the thing that was talked to is: normal while windows close. */
export class Disconnected extends Error {}

/** One conversation: with the browser itself, or with one of its pages. */
export class DevtoolsSession {
  readonly #connection: DevtoolsConnection;
  readonly #sessionId: string | undefined;
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(connection: DevtoolsConnection, sessionId?: string) {
    this.#connection = connection;
    this.#sessionId = sessionId;
  }

  /** Throws {@link Disconnected} once the page or the browser has gone. */
  send<M extends Method>(method: M, ...[parameters]: Parameters<M>): Promise<Results[M]> {
    // The protocol's own description pairs each method with the shape of its result.
    return this.#connection.call(method, parameters ?? {}, this.#sessionId) as Promise<Results[M]>;
  }

  /** Sends and does not wait; says so when it fails for another reason than that the page has gone. */
  post<M extends Method>(method: M, ...parameters: Parameters<M>): void {
    this.send(method, ...parameters).catch((error: unknown) => {
      if (!(error instanceof Disconnected)) report(method, error);
    });
  }

  on<E extends keyof Protocol.Events>(
    event: E,
    listener: (parameters: Protocol.Events[E]) => void,
  ): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  deliver(event: string, parameters: unknown): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) {
      // `on` typed the listener by the same event name.
      (listener as (parameters: unknown) => void)(parameters);
    }
  }
}

export class DevtoolsConnection {
  readonly browser: DevtoolsSession = new DevtoolsSession(this);
  readonly #output: Writable;
  readonly #sessions = new Map<string, DevtoolsSession>();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #closed = false;
  #rest: Buffer[] = [];

  constructor(output: Writable, input: Readable) {
    this.#output = output;
    // Chromium may go first; what was waiting is rejected by #close.
    output.on('error', () => this.#close());
    input.on('data', (chunk: Buffer) => this.#receive(chunk));
    input.on('close', () => this.#close());
    this.browser.on('Target.detachedFromTarget', ({ sessionId }) => {
      this.#sessions.delete(sessionId);
    });
  }

  async attach(targetId: string): Promise<DevtoolsSession> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const session = new DevtoolsSession(this, sessionId);
    this.#sessions.set(sessionId, session);
    return session;
  }

  call(method: string, params: object, sessionId?: string): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Disconnected(`${method}: Chromium has ended`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...this.#rest, chunk.subarray(start, end)]).toString('utf8');
      this.#rest = [];
      start = end + 1;
      // Chromium's own messages, in the shape that the protocol fixes.
      this.#dispatch(JSON.parse(text) as Answer);
    }
    if (start < chunk.length) this.#rest.push(chunk.subarray(start));
  }

  #dispatch(answer: Answer): void {
    if (answer.id === undefined) {
      const session =
        answer.sessionId === undefined ? this.browser : this.#sessions.get(answer.sessionId);
      if (answer.method) session?.deliver(answer.method, answer.params);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (!waiting) return;
    if (!answer.error) waiting.resolve(answer.result);
    else waiting.reject(failure(waiting.method, answer.error.message));
  }

  #close(): void {
    this.#closed = true;
    for (const { method, reject } of this.#waiting.values()) {
      reject(new Disconnected(`${method}: Chromium has ended`));
    }
    this.#waiting.clear();
  }
}

const GONE =
  /Session with given id not found|No target with given id|Inspected target navigated or closed|Cannot find context|Target closed|Internal error|Execution context was destroyed/;

function failure(method: string, message: string): Error {
  return GONE.test(message)
    ? new Disconnected(`${method}: ${message}`)
    : new Error(`${method}: ${message}`);
}
