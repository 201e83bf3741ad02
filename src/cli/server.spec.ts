import { describe, expect, it } from '@jest/globals';
import { CairnProblem, CairnUnreachable, NotCairn, type Problem } from '@cairn/client';
import { CliError } from './cli-error.js';
import { clientAt, Ending, told } from './server.js';

const PLACE = { url: 'http://localhost:3000', language: 'en' };

describe('what is told of a server', () => {
  it('is a problem with each faulty field, of which nothing acts on the terminal', () => {
    const errors = [{ path: 'limit', code: 'not_integer', detail: 'Must be a whole number.' }];
    const problem = { status: 400, code: 'invalid_id', detail: '"a\u001b[2J\u202e" is no id.', errors } as Problem;
    const error = told(new CairnProblem(400, problem), PLACE) as CliError;
    expect(error).toBeInstanceOf(CliError);
    expect(error.message).toBe('"a<U+202E>" is no id.\n  limit: Must be a whole number.');
  });

  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:3000'), { code: 'ECONNREFUSED' });
  it.each([
    ['that it is not Cairn', new NotCairn(PLACE.url, 200, 'text/html'), /is not Cairn \(status 200, type text\/html\)/],
    ['that it does not answer, and why', new CairnUnreachable(PLACE.url, refused), /localhost:3000: connect ECONNREF/],
    ['that it is ending', new NotCairn(PLACE.url, 503, 'application/json'), /just ending/],
  ])('is %s', (_, error, message) => {
    expect((told(error, PLACE) as CliError).message).toMatch(message);
  });

  it('is that the owner of the database has ended, where nobody answers any more', () => {
    expect(told(new CairnUnreachable(PLACE.url, refused), { ...PLACE, isPassing: true })).toBeInstanceOf(Ending);
  });

  it('is nothing of what went wrong elsewhere', () => {
    const error = new RangeError('x');
    expect(told(error, PLACE)).toBe(error);
  });
});

it.each([
  { url: '' },
  { url: 'localhost:3000' },
  { url: 'ftp://localhost' },
  { url: 'http://' },
  { url: 'http://a b' },
  { url: 'http://ann:secret@localhost' },
  { token: 'a\nb' },
  { language: 'en\r\n' },
])('asks nobody at %j', (given) => {
  expect(() => clientAt({ ...PLACE, ...given })).toThrow(CliError);
});
