import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { describe, expect, it } from '@jest/globals';
import { isCalendarDate, isDateOrTimestamp } from './fields/dates.js';
import { readRecord } from './read-record.js';
import { recordSchema } from './record-schema.js';

const root = new URL('../../../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, unknown>;

/** Class → property → doc comment, read from the source, since only the build puts them into the classes. */
function docComments(...files: string[]): Map<string, Map<string, string>> {
  const classes = new Map<string, Map<string, string>>();
  for (const name of files) {
    const text = readFileSync(new URL(name, import.meta.url), 'utf8');
    ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true).forEachChild((node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const properties = node.members.flatMap((member): [string, string][] => {
        const doc = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc);
        const comment = ts.getTextOfJSDocComment(doc?.comment);
        return comment && member.name ? [[member.name.getText(), comment]] : [];
      });
      classes.set(node.name.text, new Map(properties));
    });
  }
  return classes;
}

const docs = docComments('record.dto.ts', 'provenance.dto.ts');
const schema = recordSchema((type, property) => docs.get(type.name)?.get(property));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addFormat('date', isCalendarDate);
ajv.addFormat('date-time', isDateOrTimestamp);
ajv.addFormat('uri', (text) => URL.canParse(text));

describe('the JSON Schema of a record', () => {
  const errorsOf = (record: unknown): ErrorObject[] => {
    void ajv.validate(schema, record);
    return ajv.errors ?? [];
  };

  it('is the published one (after a change: npm run schema)', () => {
    expect(readJson('data/signature.schema.json')).toEqual(schema);
  });

  it('describes every key of every class', () => {
    const classes = [schema, ...Object.values(schema.$defs as Record<string, Record<string, unknown>>)];
    const keys = classes.flatMap(({ properties }) =>
      Object.entries(properties as Record<string, { description?: string }>),
    );
    expect(keys.length).toBeGreaterThan(90);
    expect(keys.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
  });

  const folder = new URL('data/signatures/', root);
  const seeds = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));

  it.each([...seeds.map((path) => `data/signatures/${path}`), 'test/fixtures/oauth2-invalid-scope-record.json'])(
    'accepts %s, as reading it does',
    (path) => {
      const record = readJson(path);
      expect(errorsOf(record)).toEqual([]);
      expect(readRecord(record)).toMatchObject({ faults: [], warnings: [] });
    },
  );

  it.each<[change: object, path: string]>([
    [{ id: 'x' }, '/id'],
    [{ signature: '' }, '/signature'],
    [{ confidence: 2 }, '/confidence'],
    [{ first_seen: '2024-02-30' }, '/first_seen'],
    [{ workarounds: [{ action: 1 }] }, '/workarounds/0/action'],
    [{ workarounds: [{ action: 'a', steps: [{}] }] }, '/workarounds/0/steps/0'],
    [{ tags: [1] }, '/tags/0'],
    [{ transition_graph: { leads_to: [{ error_id: 'x' }] } }, '/transition_graph/leads_to/0/error_id'],
    [{ review: { zh: { signature: { state: 'good' } } } }, '/review/zh/signature/state'],
    [{ official_doc_url: 'javascript:alert(1)' }, '/official_doc_url'],
    [{ signature_zh: 1 }, '/signature_zh'],
    [{ workarounds_zh: [{ steps: 'x' }] }, '/workarounds_zh/0/steps'],
    [{ regex: undefined, examples: [] }, ''],
    [{ id: undefined, domain: 'x' }, ''],
  ])('refuses %j, as reading it does', (change, path) => {
    const record = JSON.parse(JSON.stringify({ id: 'a/b', signature: 'x', regex: 'x', ...change })) as unknown;
    expect(errorsOf(record).map(({ instancePath }) => instancePath)).toContain(path);
    expect(readRecord(record).faults).not.toEqual([]);
  });

  it.each<[object]>([
    [{ domain: null, source: null, resolvable: null }],
    [{ mood: { any: 1 } }],
    [{ root_cause_type: 'generic' }],
    [{ workarounds: [{ action: 'a' }, { action: 'b' }], workarounds_zh: ['x', null] }],
    [{ transition_graph: { leads_to: ['a/b', { error_id: 'a/c' }] } }],
  ])('accepts %j, as reading it does', (change) => {
    const record = { id: 'a/b', signature: 'x', regex: 'x', ...change };
    expect(errorsOf(record)).toEqual([]);
    expect(readRecord(record).faults).toEqual([]);
  });
});
