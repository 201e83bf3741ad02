import { isatty } from 'node:tty';
import { ConsoleLogger, type LogLevel as NestLogLevel } from '@nestjs/common';
import type { LogLevel } from './config.js';
import { mask } from './masking/mask.js';

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

/** Writes nothing unmasked: what failed may quote the text that it failed on. */
class Logger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (STARTUP_CONTEXTS.has(String(rest.at(-1)))) this.debug(message, ...rest);
    else super.log(message, ...(rest as [string]));
  }

  protected override stringifyMessage(message: unknown, level: NestLogLevel): string {
    return mask(super.stringifyMessage(message, level)).text;
  }

  protected override printStackTrace(stack: string): void {
    super.printStackTrace(stack && mask(stack).text);
  }
}

export function nestLogger(level: LogLevel) {
  const levels = LEVELS[level];
  return levels && new Logger({ logLevels: levels, colors: isatty(1) });
}
