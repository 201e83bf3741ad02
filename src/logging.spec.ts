import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { ConsoleLogger } from '@nestjs/common';
import type { Config } from './config.js';
import { nestLogger } from './logging.js';

const loggerOf = (logLevel: Config['logLevel'], logFormat: Config['logFormat']) =>
  nestLogger({ logLevel, logFormat }) as ConsoleLogger;

const written = (stream: 'stdout' | 'stderr') => {
  let text = '';
  jest.spyOn(process[stream], 'write').mockImplementation((chunk) => Boolean((text += String(chunk))) || true);
  return () => text;
};

const STACK = 'Error: no such user ann@mail.test\n    at read (/app/a.js:1:2)';
const REQUEST = { request_id: '8e03978e-40d5-43e8-bc93-6894a57f9324' };

afterEach(() => void jest.restoreAllMocks());

describe('the log as text', () => {
  it('has messages, objects and parameters masked', () => {
    const stdout = written('stdout');
    const logger = loggerOf('debug', 'text');
    logger.warn('POST /v1/match: could not read "password=hunter2"', { ...REQUEST, of: 'ann@mail.test' }, 'http');
    logger.debug({ asked: 'Authorization: Bearer abcdef1234567890' }, 'http');
    expect(stdout()).toMatch(/password=\{secret\}"[\s\S]*Bearer \{credential\}/);
    expect(stdout()).toContain(REQUEST.request_id);
    expect(stdout()).not.toMatch(/hunter2|abcdef1234567890|ann@/);
  });

  it('has stacks masked', () => {
    const stderr = written('stderr');
    loggerOf('error', 'text').error('POST /v1/match', STACK, 'http');
    expect(stderr()).toContain('Error: no such user {email}\n    at read (/app/a.js:1:2)');
  });
});

describe('the log as JSON', () => {
  it('is an object a line, with the parameters as fields, masked', () => {
    const [stdout, stderr] = [written('stdout'), written('stderr')];
    const logger = loggerOf('info', 'json');
    logger.warn('could not read "password=hunter2"', { ...REQUEST, of: 'ann@mail.test' }, 'http');
    logger.error('POST /v1/match', REQUEST, STACK, 'http');
    logger.debug('not of interest', 'http');
    const lines = stdout()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const common = { ...REQUEST, context: 'http', time: expect.any(String), pid: process.pid };
    expect(lines).toEqual([
      expect.objectContaining({
        ...common,
        level: 'warn',
        message: 'could not read "password={secret}"',
        of: '{email}',
      }),
      expect.objectContaining({
        ...common,
        level: 'error',
        message: 'POST /v1/match',
        stack: 'Error: no such user {email}\n    at read (/app/a.js:1:2)',
      }),
    ]);
    expect(stderr()).toBe('');
  });
});
