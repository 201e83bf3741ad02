import { readFileSync } from 'node:fs';
import { randomNumbers } from '../random.js';
import { exampleOf } from './patterns.js';

/** In bytes of UTF-8. */
export const LENGTHS = { '57 B': 57, '1 KB': 1024, '5 KB': 5 * 1024, '64 KB': 64 * 1024, '1 MB': 1024 * 1024 };
const HITS = [0, 1, 50];
/** Where fewer bytes than this are left for a hit, so many are not asked for. */
const BYTES_OF_A_HIT = 57;

const LANGUAGES = {
  English: { noise: ['en'], prefix: '2026-06-01 08:15:31.402 ERROR [main] com.example.Main - ' },
  Chinese: { noise: ['zh'], prefix: '2026-06-01 08:15:31.402 [main] 错误：' },
  mixed: { noise: ['en', 'zh'], prefix: '2026-06-01 08:15:31.402 [worker-7] ' },
};
const VALUES = ['orders_v2', 'db-01.example.com', '10.0.3.8', 'x7f3', 'payments', 'WEB-INF', '/var/lib/app/data'];
const WRAP_COLUMNS = 80;
const ESC = '\u001b';

/** What a paste goes through on its way; they take turns, line by line. */
const DRESSES = [
  (line) => `${ESC}[31m${line}${ESC}[0m`,
  (line) => asciiJson({ level: 'info', msg: `${line}\n\tat main.run("main.java":100)` }),
  (line) => line.match(new RegExp(`.{1,${WRAP_COLUMNS}}`, 'gu')).join('\n'),
];

/** The kinds of texts of a length. */
export function textKinds(length) {
  const kinds = [];
  for (const language of Object.keys(LANGUAGES))
    for (const dressed of [false, true])
      for (const hits of HITS)
        if (hits * BYTES_OF_A_HIT <= LENGTHS[length]) kinds.push({ length, language, dressed, hits });
  return kinds;
}

/** Texts of ordinary log lines on which no pattern fires, and of error lines on which one does. */
export class Texts {
  /** @param foundIn gives the numbers of the patterns in a text; without it nothing is known about a line. */
  constructor(patterns, foundIn, seed = 7) {
    this.patterns = patterns;
    this.foundIn = foundIn;
    this.seed = seed;
    this.next = randomNumbers(seed);
    this.noise = { en: this.quietLines('en'), zh: this.quietLines('zh') };
  }

  /** @returns nothing when no hit is short enough. */
  text(kind) {
    const length = LENGTHS[kind.length];
    const errors = this.errorLines(kind, length);
    if (errors.length === 0 && kind.hits > 0) return undefined;
    const lines = this.quietLog(kind, length - errors.reduce((sum, line) => sum + size(line), 0));
    const distance = lines.length / (errors.length + 1);
    errors.forEach((line, index) => lines.splice(Math.round(distance * (index + 1)) + index, 0, line));
    return lines.join('\n');
  }

  /** As many errors as are asked for and fit, behind what a logger puts before them where that fits too. */
  errorLines({ language, dressed, hits }, length) {
    const lines = [];
    let left = length;
    for (let tries = 0; lines.length < hits && tries < 20 * hits; tries++) {
      const example = this.hit(language);
      const written = [LANGUAGES[language].prefix + example, example].map((line) => dress(line, lines.length, dressed));
      const line = written.find((line) => size(line) <= left);
      if (line === undefined) continue;
      lines.push(line);
      left -= size(line);
    }
    return lines;
  }

  /** Lines of so many bytes in all, the last one cut. They are the same ones whatever errors stand between them. */
  quietLog({ length, language, dressed }, bytes) {
    const next = randomNumbers(this.seed + LENGTHS[length]);
    const known = LANGUAGES[language].noise.flatMap((name) => this.noise[name]);
    const lines = [];
    for (let left = bytes; left > 0; left -= size(lines.at(-1))) {
      const line = dress(withOtherDigits(known[next() % known.length], next), lines.length, dressed);
      lines.push(cut(line, left - 1));
    }
    return lines;
  }

  /** An error that one pattern matches and no other. */
  hit(language) {
    for (let tries = 0; tries < 10_000; tries++) {
      const number = this.next() % this.patterns.length;
      const isChinese = /\p{sc=Han}/u.test(this.patterns[number]);
      if (language !== 'mixed' && isChinese !== (language === 'Chinese')) continue;
      const example = exampleOf(this.patterns[number], () => VALUES[this.next() % VALUES.length]);
      const found = this.foundIn?.(example) ?? [number];
      if (found.length === 1 && found[0] === number) return example;
    }
    throw new Error(`Too few ${language} patterns have a text that they alone match.`);
  }

  quietLines(name) {
    const file = new URL(`../../../data/noise/${name}.log`, import.meta.url);
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return this.foundIn ? lines.filter((line) => this.foundIn(line).length === 0) : lines;
  }
}

function withOtherDigits(line, next) {
  return line.replace(/\d/g, () => next() % 10);
}

function dress(line, index, dressed) {
  return dressed ? DRESSES[index % DRESSES.length](line) : line;
}

/** The first bytes of a line, no character broken. */
function cut(line, bytes) {
  if (Buffer.byteLength(line) <= bytes) return line;
  return Buffer.from(line)
    .subarray(0, bytes)
    .toString()
    .replace(/\ufffd+$/, '');
}

/** With the line feed that follows. */
function size(line) {
  return Buffer.byteLength(line) + 1;
}

/** JSON as many loggers write it: everything beyond ASCII escaped. */
function asciiJson(value) {
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^\0-\x7f]/g, escaped);
}
