import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { PROBLEMS } from '../src/errors/problems.js';
import { SeedLoader } from '../src/signatures/bulk/seed-loader.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

interface Rule {
  alert: string;
  expr: string;
  annotations: { summary: string; runbook: string };
}

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { groups } = parse(readFileSync(at('deploy/prometheus/alerts.yml'), 'utf8')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);

/** The metrics that an expression asks for; `up` is Prometheus's own. */
const metricsOf = ({ expr }: Rule) => [...new Set(expr.match(/\b(?:cairn|nodejs|process)_\w+/g))];
/** The labels and values by which it chooses of them. */
const labelsOf = ({ expr }: Rule) => [...expr.matchAll(/(\w+)=~?"([^"]*)"/g)].filter(([, label]) => label !== 'job');

it.each(rules)('$alert is asked for by an expression that Prometheus can read', ({ expr }) => {
  const faults: number[] = [];
  parser.parse(expr).iterate({ enter: ({ type, from }) => void (type.isError && faults.push(from)) });
  expect(faults).toEqual([]);
});

describeOnEachDatabase('alerts', ({ open }) => {
  let cairn: TestApp;
  let metrics = '';
  beforeAll(async () => {
    cairn = await startApp(await open());
    expect(await cairn.app.get(SeedLoader).load(at('data/signatures'))).toEqual([]);
    await cairn.call('POST', '/v1/match', { text: 'x' });
    metrics = (await cairn.call<string>('GET', '/metrics')).body;
  });
  afterAll(() => cairn.close());

  describe.each(rules)('$alert', (rule) => {
    const { alert, annotations } = rule;

    it('asks for metrics that there are, by labels and values that they have', () => {
      for (const metric of metricsOf(rule)) expect(metrics).toMatch(new RegExp(`^${metric}[{ ]`, 'm'));
      for (const [, label, values] of labelsOf(rule))
        for (const value of values!.split('|'))
          expect([label, value, metrics.includes(`${label}="${value}"`) || isProblem(label!, value)]).toEqual([
            label,
            value,
            true,
          ]);
    });

    it('is answered by the record that its runbook names, in both languages', async () => {
      for (const locale of ['en', 'zh']) {
        const text = `[FIRING:1] ${alert} (cairn:3000 page)`;
        const { body } = await cairn.call<AnswerDto>('POST', '/v1/match', { text, locale });
        expect(body.matches[0]).toMatchObject({ signature_id: annotations.runbook, locale });
        expect(body.matches[0]!.workarounds.length).toBeGreaterThan(0);
      }
    });
  });
});

/** Problems that did not happen yet have no series. */
const isProblem = (label: string, value: string) => label === 'code' && value in PROBLEMS;
