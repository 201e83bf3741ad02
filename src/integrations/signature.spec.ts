import { describe, expect, it } from '@jest/globals';
import { Problem } from '../errors/problem.js';
import { requireSignature, signatureOf } from './signature.js';

/** The example of https://docs.slack.dev/authentication/verifying-requests-from-slack. */
const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const example = {
  timestamp: '1531420618',
  signature: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  body: 'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
};
const AT = 1_531_420_618_000;

function refusal(request: object, at = AT, secret = SECRET): string | undefined {
  try {
    requireSignature(secret, { ...example, ...request }, at);
  } catch (error) {
    return (error as Problem).code;
  }
}

describe('a signature', () => {
  it('is made as Slack documents it', () => {
    expect(signatureOf(SECRET, example.timestamp, example.body)).toBe(example.signature);
  });

  it.each([
    ['is good at once', {}, AT, undefined],
    ['is good for five minutes', {}, AT + 300_000, undefined],
    ['is stale afterwards', {}, AT + 301_000, 'stale_signature'],
    ['is stale when it comes from the future', {}, AT - 301_000, 'stale_signature'],
    ['is wrong for another body', { body: `${example.body}&` }, AT, 'wrong_signature'],
    ['is wrong for another time', { timestamp: '1531420619' }, AT, 'wrong_signature'],
    ['is wrong when cut', { signature: example.signature.slice(0, -1) }, AT, 'wrong_signature'],
    ['is wrong when another', { signature: example.signature.replace('a2', 'a3') }, AT, 'wrong_signature'],
    ['is wrong without its version', { signature: example.signature.slice(3) }, AT, 'wrong_signature'],
    ['is wrong when absent', { signature: undefined }, AT, 'wrong_signature'],
    ['is wrong without a time', { timestamp: undefined }, AT, 'wrong_signature'],
    ['is wrong with a time that is none', { timestamp: '1e9' }, AT, 'wrong_signature'],
  ])('%s', (_, request, at, code) => expect(refusal(request, at)).toBe(code));

  it('is wrong under another secret', () => {
    expect(refusal({}, AT, SECRET.toUpperCase())).toBe('wrong_signature');
    expect(refusal({}, AT, '')).toBe('wrong_signature');
  });

  it('is wrong for a time that is none, though it is signed', () => {
    const signature = signatureOf(SECRET, 'soon', example.body);
    expect(refusal({ timestamp: 'soon', signature })).toBe('wrong_signature');
  });
});
