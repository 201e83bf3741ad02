import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import { FrontendBatches } from './frontend-batches.js';

/** A session with the embedded database, in the shape of the socket that node-postgres expects. */
export class SessionStream extends Duplex {
  readonly #open: () => MessagePort;
  readonly #batches = new FrontendBatches();
  #port?: MessagePort;

  constructor(open: () => MessagePort) {
    super();
    this.#open = open;
  }

  connect(): this {
    this.#port = this.#open();
    this.#port.on('message', (bytes: Uint8Array) => this.push(bytes));
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      for (const batch of this.#batches.push(chunk)) this.#port?.postMessage(batch, [batch.buffer]);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#port?.close();
    done(error);
  }

  ref(): this {
    this.#port?.ref();
    return this;
  }

  unref(): this {
    this.#port?.unref();
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }
}
