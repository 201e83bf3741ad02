import { Logger } from '@nestjs/common';
import { Client, type ClientConfig } from 'pg';
import { reasonOf } from './reason.js';

const RETRY_MS = 1_000;

/** Listens to one channel over a connection of its own, and connects again when that is lost. */
export class PostgresListener {
  readonly #logger = new Logger('database');
  #client?: Client;
  #retry?: NodeJS.Timeout;
  #lost = false;
  #stopped = false;
  #connecting: Promise<void>;

  /** @param onNotification Called with what each notification says, and after each connect, as some may have been missed. */
  constructor(
    private readonly connection: ClientConfig,
    private readonly channel: string,
    private readonly onNotification: (said?: string) => void,
  ) {
    this.#connecting = this.#connect();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await this.#connecting;
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new Client(this.connection);
    client.on('notification', ({ payload }) => this.onNotification(payload));
    // After an error comes the end, unless the connection was never made.
    client.on('error', (error) => this.#note(error));
    try {
      await client.connect();
      client.once('end', () => this.#connectLater());
      await client.query(`LISTEN ${client.escapeIdentifier(this.channel)}`);
    } catch (error) {
      this.#note(error);
      await client.end();
      return this.#connectLater();
    }
    this.#client = client;
    if (this.#lost) this.#logger.log('Change notifications are back.');
    this.#lost = false;
    this.onNotification();
  }

  #connectLater(): void {
    this.#client = undefined;
    if (this.#stopped) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#connecting = this.#connect();
    }, RETRY_MS).unref();
  }

  /** Says it once until the connection is back. */
  #note(error: unknown): void {
    if (!this.#lost)
      this.#logger.warn(`Change notifications are lost, until then changes are polled: ${reasonOf(error)}`);
    this.#lost = true;
  }
}
