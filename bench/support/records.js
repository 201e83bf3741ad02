/** Records for benchmarks: the same ones at each run, of the size and variety of real ones. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { randomNumbers } from './random.js';

const PRODUCTS = ['Keycloak', 'nginx', 'PostgreSQL', 'Kafka', 'Terraform', 'npm', 'Spring Boot', 'containerd'];
const SUBJECTS = ['token', 'session', 'replica', 'partition', 'certificate', 'volume', 'connection', 'manifest'];
const OBJECTS = ['realm', 'upstream', 'tablespace', 'broker', 'provider', 'registry', 'context', 'namespace'];
const FAILURES = [
  'expired before',
  'was rejected by',
  'is not known to',
  'timed out at',
  'was revoked in',
  'clashes with',
];
const SYLLABLES = ['ka', 'ro', 'min', 'tel', 'vas', 'cor', 'du', 'lex', 'pra', 'zon', 'wi', 'fer'];

/** `count` made records, of which a third have examples. */
export function* madeRecords(count, seed = 1) {
  const next = randomNumbers(seed);
  const pick = (list) => list[next() % list.length];
  const name = () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
  for (let n = 0; n < count; n++) {
    const [product, subject, object, failure] = [pick(PRODUCTS), pick(SUBJECTS), pick(OBJECTS), pick(FAILURES)];
    const code = `${subject.slice(0, 3).toUpperCase()}-${String(n).padStart(6, '0')}`;
    const module = name();
    const message = `${subject} %s ${failure} ${object} of ${module}`;
    yield {
      id: `bench/${product.toLowerCase().replace(' ', '-')}/${module}-${n}`,
      signature: `${code}: ${message}`,
      regex: `${code}: ${message.replace('%s', '(?P<name>\\S+)')}`,
      patterns: [{ regex: `${code}：${module} 的 ${object} 中的 ${subject} (?P<name>\\S+) 无效`, locale: 'zh' }],
      domain: product.toLowerCase(),
      category: pick(['auth_error', 'network', 'storage', 'configuration']),
      root_cause: `The ${subject} and the ${object} of ${module} do not agree since ${name()} was changed.`,
      root_cause_zh: `${name()} 变更后，${module} 的 ${subject} 与 ${object} 不再一致。`,
      signature_zh: `${code}：${module} 的 ${object} 中的 ${subject} %s 无效`,
      workarounds: [
        { action: `Renew the ${subject} in the ${object}`, how: `Run ${name()}ctl renew {{name}}.`, success_rate: 0.8 },
        { action: `Set ${name()}.${name()} to the value of the ${object}`, success_rate: 0.4 },
      ],
      workarounds_zh: [`在 ${object} 中更新 ${subject}`],
      dead_ends: [
        { action: `Restart ${product}`, why_fails: `The ${object} keeps the old ${subject}.`, fail_rate: 0.9 },
      ],
      ...(n % 3 === 0 && { examples: [{ text: `ERROR ${code}: ${message.replace('%s', name())}` }] }),
      error_code: code,
      confidence: 0.7,
      last_confirmed: '2026-06-01',
      tags: [product.toLowerCase(), subject],
      locale: 'en',
    };
  }
}

/** `count` records of a corpus (NDJSON, `.gz` or not), which is repeated with other ids and texts until it is enough. */
export async function* corpusRecords(file, count) {
  const records = [];
  const stream = createReadStream(file);
  for await (const line of createInterface({ input: file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream }))
    if (line.trim()) records.push(JSON.parse(line));
  for (let n = 0; n < count; n++) yield repeated(records[n % records.length], Math.floor(n / records.length));
}

function repeated(record, round) {
  if (round === 0) return record;
  const text = ` round ${round}`;
  const { regex, patterns = [] } = record;
  return {
    ...record,
    id: `${record.id}-${round}`,
    signature: record.signature + text,
    ...(regex !== undefined && { regex: regex + text }),
    patterns: patterns.map((pattern) => ({ ...pattern, regex: pattern.regex + text })),
  };
}
