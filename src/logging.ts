import { isatty } from 'node:tty';
import { ConsoleLogger, type ConsoleLoggerOptions, type LogLevel as NestLogLevel } from '@nestjs/common';
import { pino, stdTimeFunctions } from 'pino';
import type { Config, LogLevel } from './config.js';
import { mask } from './masking/mask.js';
import type { Tracing } from './tracing/tracing.js';

const LEVELS: Record<LogLevel, NestLogLevel[] | false> = {
  debug: ['debug', 'verbose', 'log', 'warn', 'error', 'fatal'],
  info: ['warn', 'error', 'fatal', 'log'],
  warn: ['warn', 'error', 'fatal'],
  error: ['error', 'fatal'],
  silent: false,
};

/** Nest reports each route and module as it starts, which is of interest only when looking for a fault in them. */
const STARTUP_CONTEXTS = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

type Fields = Record<string, unknown>;

/** Writes nothing unmasked: what failed may quote the text that it failed on. */
class TextLogger extends ConsoleLogger {
  constructor(
    options: ConsoleLoggerOptions,
    private readonly tracing: Tracing | undefined,
  ) {
    super(options);
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (STARTUP_CONTEXTS.has(String(rest.at(-1)))) this.debug(message, ...rest);
    else super.log(message, ...(rest as [string]));
  }

  protected override printMessages(
    messages: unknown[],
    context?: string,
    level?: NestLogLevel,
    stream?: 'stdout' | 'stderr',
    stack?: unknown,
    params?: Fields,
  ): void {
    super.printMessages(messages, context, level, stream, stack, this.traced(params));
  }

  /** With the names of the trace, if there is one. */
  protected traced(params?: Fields): Fields | undefined {
    const names = this.tracing?.names();
    return names ? { ...params, ...names } : params;
  }

  protected override stringifyMessage(message: unknown, level: NestLogLevel): string {
    return mask(super.stringifyMessage(message, level)).text;
  }

  protected override stringifyParams(params: Fields): string {
    return super.stringifyParams(maskTexts(params));
  }

  protected override printStackTrace(stack: string): void {
    super.printStackTrace(stack && mask(stack).text);
  }
}

const PINO_LEVELS = {
  verbose: 'trace',
  debug: 'debug',
  log: 'info',
  warn: 'warn',
  error: 'error',
  fatal: 'fatal',
} as const satisfies Record<NestLogLevel, string>;

/** The same as a JSON object a line, for programs that collect logs. */
class JsonLogger extends TextLogger {
  private readonly pino = pino(
    // Nest has decided about levels already.
    { level: 'trace', messageKey: 'message', timestamp: stdTimeFunctions.isoTime, formatters: { level: levelName } },
    process.stdout,
  );

  protected override printMessages(
    messages: unknown[],
    context?: string,
    level: NestLogLevel = 'log',
    _stream?: 'stdout' | 'stderr',
    stack?: unknown,
    params?: Fields,
  ): void {
    const fields = maskTexts({ context, ...this.traced(params), stack });
    for (const message of messages) this.pino[PINO_LEVELS[level]](fields, this.stringifyMessage(message, level));
  }

  /** It is a field of the line. */
  protected override printStackTrace(): void {}
}

const levelName = (level: string) => ({ level });

function maskTexts(fields: Fields): Fields {
  const masked = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? mask(value).text : value,
  ]);
  return Object.fromEntries(masked) as Fields;
}

export function nestLogger({ logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>, tracing?: Tracing) {
  const levels = LEVELS[logLevel];
  if (!levels) return false;
  return logFormat === 'json'
    ? new JsonLogger({ logLevels: levels, colors: false }, tracing)
    : new TextLogger({ logLevels: levels, colors: isatty(1) }, tracing);
}
