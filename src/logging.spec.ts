import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { ConsoleLogger } from '@nestjs/common';
import type { LogLevel } from './config.js';
import { nestLogger } from './logging.js';

const loggerAt = (level: LogLevel) => nestLogger(level) as ConsoleLogger;

const written = (stream: 'stdout' | 'stderr') => {
  let text = '';
  jest.spyOn(process[stream], 'write').mockImplementation((chunk) => Boolean((text += String(chunk))) || true);
  return () => text;
};

describe('the log', () => {
  afterEach(() => void jest.restoreAllMocks());

  it('writes messages and objects masked', () => {
    const stdout = written('stdout');
    const logger = loggerAt('debug');
    logger.warn('POST /v1/match: could not read "password=hunter2"', 'http');
    logger.debug({ asked: 'Authorization: Bearer abcdef1234567890' }, 'http');
    expect(stdout()).toMatch(/password=\{secret\}"[\s\S]*Bearer \{credential\}/);
    expect(stdout()).not.toMatch(/hunter2|abcdef1234567890/);
  });

  it('writes stacks masked', () => {
    const stderr = written('stderr');
    loggerAt('error').error('POST /v1/match', 'Error: no such user ann@mail.test\n    at read (/app/a.js:1:2)', 'http');
    expect(stderr()).toContain('Error: no such user {email}\n    at read (/app/a.js:1:2)');
  });
});
