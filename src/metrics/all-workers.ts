import cluster, { type Worker } from 'node:cluster';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { mergeTexts } from './merge-texts.js';
import { Metrics } from './metrics.js';

/**
 * Workers share a port, so that a scrape reaches one of them, now this and now that. The one that is `asked` asks the process
 * that started them all, which has each `tell` what it has counted, and gives all that was `told` to the one that was asked.
 */
type Message =
  | { metrics: 'asked' | 'tell'; number: number }
  | { metrics: 'told'; number: number; text: string }
  | { metrics: 'gathered'; number: number; texts: string[] };

/** Who stands still for longer is left out, and the others are told of. */
const TELL_MS = 2_000;
const GATHER_MS = TELL_MS + 1_000;

/** What this process has counted and what it holds, for Prometheus; as one of several workers, what all of them have. */
@Injectable()
export class AllMetrics implements OnModuleInit, OnApplicationShutdown {
  private readonly scrapes = new Map<number, (texts: string[] | undefined) => void>();
  private last = 0;

  constructor(private readonly metrics: Metrics) {}

  onModuleInit(): void {
    cluster.worker?.on('message', this.hear);
  }

  onApplicationShutdown(): void {
    cluster.worker?.off('message', this.hear);
  }

  async text(): Promise<string> {
    const { worker } = cluster;
    const texts = worker && (await this.gathered(worker));
    return texts ? mergeTexts(texts) : this.metrics.text();
  }

  /** Undefined when the process that started this one does not answer. */
  private gathered(worker: Worker): Promise<string[] | undefined> {
    const number = ++this.last;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.scrapes.get(number)?.(undefined), GATHER_MS);
      this.scrapes.set(number, (texts) => {
        clearTimeout(timer);
        this.scrapes.delete(number);
        resolve(texts);
      });
      send(worker, { metrics: 'asked', number });
    });
  }

  private readonly hear = (message: unknown): void => {
    if (!isMessage(message)) return;
    const { number } = message;
    if (message.metrics === 'gathered') this.scrapes.get(number)?.(message.texts);
    if (message.metrics === 'tell')
      void this.metrics.text().then((text) => send(cluster.worker!, { metrics: 'told', number, text }));
  };
}

/** In the process that starts the workers: has all that serve tell their metrics when one of them is asked. */
export function gatherMetrics(): void {
  const serving = new Set<Worker>();
  cluster.on('listening', (worker) => serving.add(worker));
  cluster.on('exit', (worker) => serving.delete(worker));
  let last = 0;
  cluster.on('message', (asked, message: unknown) => {
    if (!isMessage(message) || message.metrics !== 'asked') return;
    const told = Promise.all([...serving].map((worker) => tell(worker, ++last)));
    void told.then((texts) => {
      const known = texts.filter((text) => text !== undefined);
      send(asked, { metrics: 'gathered', number: message.number, texts: known });
    });
  });
}

/** Undefined when the worker ends or stands still. */
function tell(worker: Worker, number: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const settle = (text?: string) => {
      clearTimeout(timer);
      worker.off('message', hear).off('exit', end);
      resolve(text);
    };
    const hear = (message: unknown) => {
      if (isMessage(message) && message.metrics === 'told' && message.number === number) settle(message.text);
    };
    const end = () => settle();
    const timer = setTimeout(end, TELL_MS);
    worker.on('message', hear).on('exit', end);
    send(worker, { metrics: 'tell', number });
  });
}

/** To one that has just ended nothing can be sent, nor does anybody wait for it. */
const send = (worker: Worker, message: Message) => void worker.send(message, () => undefined);

const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && 'metrics' in message;
