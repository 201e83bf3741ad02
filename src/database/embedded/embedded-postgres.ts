import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { SessionStream } from './session-stream.js';

const CLOSE_MS = 10_000;
/** With less, deep recursion overflows the thread's stack before Postgres itself refuses it (54001). */
const STACK_MB = 64;

/**
 * An embedded Postgres (PGlite) on a folder, in a worker thread. Give `stream` to node-postgres, with one connection
 * at a time: further ones wait until it ends.
 *
 * When the worker crashes, its sessions end with the error, and the next connection starts a new worker, which
 * recovers from the write-ahead log.
 */
export class EmbeddedPostgres {
  /** Where to tell of trouble. Nest has its own, which takes longer to read than the thread should wait for. */
  logger: Pick<Console, 'warn' | 'error'> = console;

  readonly #dataDir: string;
  readonly #sessions = new Set<SessionStream>();
  #worker?: Worker;
  #closing = false;

  /** @param dataDir Folder of the database files; made when missing. */
  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** Makes the socket of one session; the `stream` option of node-postgres. */
  readonly stream = (): SessionStream => {
    const session = new SessionStream(() => this.#openSession());
    this.#sessions.add(session);
    session.once('close', () => this.#sessions.delete(session));
    return session;
  };

  /** Starts the thread, if it does not run: the first session then need not wait for all of it. */
  start(): Worker {
    return (this.#worker ??= this.#startWorker());
  }

  /** Ends the sessions, writes everything to the folder and ends the worker. */
  async close(): Promise<void> {
    this.#closing = true;
    const worker = this.#worker;
    if (!worker) return;
    for (const session of this.#sessions) session.destroy();
    const exited = new Promise((resolve) => worker.once('exit', resolve));
    const timer = setTimeout(() => {
      this.logger.warn(`Still busy after ${CLOSE_MS / 1000} s: the query that runs is given up.`);
      void this.kill();
    }, CLOSE_MS);
    worker.postMessage('close'); // oxlint-disable-line unicorn/require-post-message-target-origin -- no window
    await exited;
    clearTimeout(timer);
  }

  /** Ends the worker at once, as a crash would. Committed data survive: Postgres recovers when it starts again. */
  async kill(): Promise<void> {
    await this.#worker?.terminate();
  }

  #openSession(): MessagePort {
    if (this.#closing) throw new Error('The embedded database is closed.');
    const { port1, port2 } = new MessageChannel();
    this.start().postMessage(port2, [port2]);
    return port1;
  }

  #startWorker(): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      name: 'embedded-postgres',
      workerData: { dataDir: this.#dataDir },
      execArgv: [],
      resourceLimits: { stackSizeMb: STACK_MB },
    });
    let reason = 'its thread ended';
    worker.once('error', ({ message }) => (reason = message));
    worker.once('message', (trap: string) => (reason = trap));
    worker.once('exit', () => {
      this.#worker = undefined;
      const error = new Error(`The embedded database in ${this.#dataDir} stopped: ${reason}`);
      if (!this.#closing) this.logger.error(error.message);
      for (const session of this.#sessions) session.destroy(error);
    });
    return worker;
  }
}
