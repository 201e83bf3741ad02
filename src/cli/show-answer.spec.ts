import { describe, expect, it } from '@jest/globals';
import type { AnswerDto, MatchDto } from '../diagnosis/answer.dto.js';
import { answer } from '../openapi/answer-example.js';
import { showAnswer } from './show-answer.js';
import type { Style } from './style.js';

const bare: Style = { paint: (_, text) => text, columns: undefined };
const tagged: Style = { paint: (format, text) => `<${[format].flat().join(' ')}>${text}</>`, columns: undefined };
const match = answer.matches[0]!;

const answerWith = (changes: Partial<MatchDto>, others: Partial<AnswerDto> = {}): AnswerDto => ({
  ...answer,
  matches: [{ ...match, ...changes }],
  ...others,
});

describe('an answer on a terminal', () => {
  it('goes from the error to what to do about it', () => {
    expect(showAnswer(answerWith({ reasons: [] }), { ...bare, locale: 'en' })).toBe(
      `FATAL: sorry, too many clients already
  postgresql/too-many-clients · Score 69 %
  In line 1:
    sorry, too many clients already

  Cause
    All max_connections slots of the server are taken.

  Try first
    Put a connection pooler such as PgBouncer in front of the server
    resolves it with a chance of 41 % · works in 60 % of cases (17–95 %), by the author's estimate

  Dead ends: do not
    - Raise max_connections
      Each connection costs memory, and a leak of connections fills the new slots too.
`,
    );
  });

  it('puts the likeliest fix first, with its steps, and says where the others have theirs', () => {
    const first = match.workarounds[0]!;
    const steps = [{ text: 'Reload it', code: 'pg_ctl reload\n  -D data', language: 'bash' }];
    const likelier = { ...first, id: 'likelier', action: 'Close idle connections', steps };
    const fixes = [{ ...answer.fixes[0]!, workaround_id: 'likelier', chance: 0.9 }, ...answer.fixes];
    const shown = showAnswer(answerWith({ workarounds: [{ ...first, how: 'By `apt`.' }, likelier] }, { fixes }), {
      ...bare,
      locale: 'en',
    });
    const part = shown.slice(shown.indexOf('  Try first'), shown.indexOf('\n\n  Dead ends'));
    expect(part).toBe(`  Try first
    Close idle connections
    resolves it with a chance of 90 % · works in 60 % of cases (17–95 %), by the author's estimate
    1. Reload it
         pg_ctl reload
           -D data

  If that does not help
    - Put a connection pooler such as PgBouncer in front of the server
      resolves it with a chance of 41 % · works in 60 % of cases (17–95 %), by the author's estimate`);
    expect(shown).toMatch(/\n\nThe steps of the other fixes: --markdown\n$/);
    expect(
      showAnswer(answerWith({ workarounds: [first, likelier] }, { fixes }), { ...bare, locale: 'en' }),
    ).not.toContain('--markdown');
  });

  it('colours what helps, what does not, and code', () => {
    const shown = showAnswer(answerWith({ root_cause: 'Set `max`.' }), { ...tagged, locale: 'en' });
    expect(shown).toContain('<bold>FATAL');
    expect(shown).toContain('<bold green>Try first</>');
    expect(shown).toContain('<bold red>Dead ends: do not</>');
    expect(shown).toContain('Set <cyan>max</>.');
  });

  it('wraps texts to the terminal within their indentation, but no code', () => {
    const code = 'x'.repeat(60);
    const steps = [{ text: '数据库连接数过多，'.repeat(6), code }];
    const shown = showAnswer(answerWith({ workarounds: [{ ...match.workarounds[0]!, steps }] }), {
      ...bare,
      columns: 40,
      locale: 'en',
    });
    expect(shown).toContain(`\n         ${code}\n`);
    expect(shown).toContain('\n    All max_connections slots of the\n    server are taken.\n');
    expect(shown).toMatch(/\n {7}\S*连接/);
  });

  it('wraps headings too', () => {
    const signature = 'All the slots of the server are taken: try again later';
    const shown = showAnswer(answerWith({ signature }), { ...bare, columns: 40, locale: 'en' });
    expect(shown).toMatch(/^All the slots of the server are taken:\ntry again later\n/);
  });

  it('lets nothing through that acts on the terminal', () => {
    const hostile = 'a\u001b[2Jb\rc\u202ed\u009b';
    const text = JSON.stringify(answer).replaceAll(/sorry|Put|Raise|All|Each/g, () =>
      JSON.stringify(hostile).slice(1, -1),
    );
    const shown = showAnswer(JSON.parse(text) as AnswerDto, { ...bare, locale: 'zh' });
    expect(shown).toContain('ab␍c<U+202E>d<U+009B>');
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it('tells what else there is, when nothing matched', () => {
    const shown = showAnswer(
      {
        ...answer,
        matches: [],
        groups: [],
        weak: [{ ...match, score: 0.12, occurrences: 3 }],
        fixes: [],
        more: 2,
        suggestions: [
          {
            signature_id: 'a/b',
            signature: 'Out of\nslots',
            locale: 'en',
            score: 0.4,
            because: ['slots', 'pg'],
            spans: [{ start: 0, end: 5, line: 1, column: 1, text: 'slots' }],
          },
        ],
        skipped: [{ signature_id: 'c/d', pattern: 0, reason: 'step_budget' }],
      },
      { ...bare, locale: 'zh' },
    );
    expect(shown).toBe(`没有已知错误与该文本匹配。

弱匹配，可能出于偶然
  - FATAL: sorry, too many clients already
    postgresql/too-many-clients · 得分 12%
    共出现 3 处，首次位于第 1 行：
      sorry, too many clients already

用词相近的已知错误
  - Out of slots
    a/b · 共有的词：slots, pg
  超出上限而未显示的匹配：2 个
  c/d 的第 1 个模式耗时过长而被放弃，无法得知是否匹配。
`);
  });
});
