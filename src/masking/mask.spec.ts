import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mask } from './mask.js';
import { readLabelled } from '../../test/support/labelled-secrets.js';

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const LABELLED = linesOf('test/masking/secrets.txt').map(readLabelled);
const HARMLESS = linesOf('test/masking/harmless.txt');
const HELD_OUT = linesOf('test/masking/held-out-secrets.txt').map(readLabelled);
const HELD_OUT_HARMLESS = linesOf('test/masking/held-out-harmless.txt');
const NOISE = [...linesOf('data/noise/en.log'), ...linesOf('data/noise/zh.log')];
/** What noise has to mask: addresses kept for documentation and private ones, and a token of nobody. */
const NOISE_SECRETS =
  /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|10\.0\.3\.|\w+@example\.(?:cn|com)$|eyJhbGciOiJSUzI1NiJ9\.e30\.c2ln$)/;

const SECRETS = LABELLED.flatMap(({ secrets }) => secrets.map(({ value }) => value));
const placeholdersOf = (text: string) => text.match(/\{[a-z_]+\}/g) ?? [];

describe('mask', () => {
  it('finds the secrets of the labelled lines, whole and of their kind', () => {
    const missed = LABELLED.filter(({ text, secrets }) => {
      const found = mask(text).masked.map(({ start, end, kind }) => ({ kind, value: text.slice(start, end) }));
      return JSON.stringify(found) !== JSON.stringify(secrets);
    });
    expect(missed).toEqual([]);
  });

  it('leaves harmless lines as they are', () => {
    expect(HARMLESS.filter((line) => mask(line).text !== line)).toEqual([]);
  });

  it('masks of ordinary log lines nothing but addresses and a token', () => {
    const values = NOISE.flatMap((line) => mask(line).masked.map(({ start, end }) => line.slice(start, end)));
    expect(values.filter((value) => !NOISE_SECRETS.test(value))).toEqual([]);
    expect(values.length).toBeGreaterThan(20);
  });

  it('hides what no rule was made for', () => {
    const missed = HELD_OUT.flatMap(({ text, secrets }) => {
      const found = mask(text).masked.map(({ start, end }) => text.slice(start, end));
      return secrets.filter(({ value }) => !found.includes(value));
    });
    expect(HELD_OUT.flatMap(({ secrets }) => secrets).length).toBeGreaterThanOrEqual(100);
    expect(missed.length).toBeLessThanOrEqual(2);
    expect(HELD_OUT_HARMLESS.filter((line) => mask(line).text !== line).length).toBeLessThanOrEqual(1);
  });

  it('sees through the colours of terminals', () => {
    const masked = mask('\u001b[31mann@mail.test\u001b[0m password=\u001b[1mhunter2\u001b[0m').text;
    expect(masked).toBe('\u001b[31m{email}\u001b[0m password=\u001b[1m{secret}\u001b[0m');
  });

  it('is measured on enough lines', () => {
    expect(SECRETS.length).toBeGreaterThanOrEqual(200);
    expect(HARMLESS.length + NOISE.length).toBeGreaterThanOrEqual(700);
  });

  const pieces = fc.oneof(
    fc.constantFrom(...[...LABELLED, ...HELD_OUT].map(({ text }) => text)),
    fc.constantFrom(...[...LABELLED, ...HELD_OUT].flatMap(({ text }) => text.split(/(?<=[\s:="'/@])/))),
    fc.constantFrom(...HARMLESS, ...HELD_OUT_HARMLESS),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(' ', '\n', '"', '=', ': ', '/', '@', '.', '{email}', 'token=', 'X', '1', '密码：', 'v', '-'),
  );
  const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));

  it('changes nothing when it masks again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = mask(text).text;
        expect(mask(once)).toMatchObject({ text: once, masked: [] });
      }),
      { seed: 13, numRuns: 5_000 },
    );
  });

  it('puts a placeholder in place of each span, and leaves all between as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: masked, masked: spans } = mask(text);
        let rebuilt = '';
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          rebuilt += `${text.slice(end, span.start)}{${span.kind}}`;
          end = span.end;
        }
        expect(masked).toBe(rebuilt + text.slice(end));
      }),
      { seed: 14 },
    );
  });

  it('hides a labelled secret wherever its line stands', () => {
    const labelled = fc.constantFrom(
      ...LABELLED.filter(({ secrets }) => secrets.every(({ value }) => value.length > 8)),
    );
    fc.assert(
      fc.property(fc.array(labelled, { minLength: 1, maxLength: 4 }), (lines) => {
        const masked = mask(lines.map(({ text }) => text).join('\n')).text;
        for (const { secrets } of lines) for (const { value } of secrets) expect(masked).not.toContain(value);
      }),
      { seed: 15 },
    );
  });

  it('tells where a range of the raw text is in the masked one, and back', () => {
    const text = 'a ann@mail.test b 10.9.8.7 c';
    const masked = mask(text);
    expect(masked.text).toBe('a {email} b {ip} c');
    expect(masked.toMasked({ start: 16, end: 17 })).toEqual({ start: 10, end: 11 });
    expect(masked.toMasked({ start: 4, end: 6 })).toEqual({ start: 2, end: 9 });
    expect(masked.toMasked({ start: 0, end: text.length })).toEqual({ start: 0, end: masked.text.length });
    expect(masked.toRaw({ start: 10, end: 14 })).toEqual({ start: 16, end: 26 });
    expect(masked.toRaw({ start: 16, end: 18 })).toEqual({ start: 26, end: 28 });
  });

  it('moves what stands between secrets there and back', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const masked = mask(text);
        const edge = (n: number) => n % (text.length + 1);
        const range = { start: Math.min(edge(a), edge(b)), end: Math.max(edge(a), edge(b)) };
        const outside = masked.masked.every(({ start, end }) => end <= range.start || range.end <= start);
        const moved = masked.toMasked(range);
        const shown = masked.text.slice(moved.start, moved.end);
        if (outside) expect(shown).toBe(text.slice(range.start, range.end));
        else expect(placeholdersOf(shown)).not.toEqual([]);
        const back = masked.toRaw(moved);
        expect(back.start <= range.start && range.end <= back.end).toBe(true);
      }),
      { seed: 16, numRuns: 500 },
    );
  });
});
