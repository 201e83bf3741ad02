import { describe, expect, it } from '@jest/globals';
import { cleanText } from '../../i18n/clean-text.js';
import { answer as example } from '../../openapi/answer-example.js';
import type { AnswerDto, MatchDto } from '../answer.dto.js';
import { tokensOf } from './tokens.js';
import { writeBrief } from './write-brief.js';

const [match] = example.matches as [MatchDto];
const rate = match.workarounds[0]!.rate;

/** A match with so many fixes, the last of which has the best chance. */
function matchWith(id: string, fixes: number): MatchDto {
  const workarounds = Array.from({ length: fixes }, (_, index) => ({
    ...match.workarounds[0]!,
    id: `${id}-${index}`,
    action: `Fix ${index} of ${id}`,
    steps: [{ text: 'Run it', code: `fix --number ${index}` }],
    rate,
  }));
  return {
    ...match,
    signature_id: `shop/${id}`,
    signature: `Error ${id}`,
    workarounds,
    gotchas: [{ id: 'g', text: 'Mind the gap', why: null }],
  };
}

function answerWith(...matches: MatchDto[]): AnswerDto {
  const fixes = matches.flatMap(({ signature_id, workarounds }) =>
    workarounds.map(({ id, action }, index) => ({
      signature_id,
      workaround_id: id,
      action,
      chance: index / 10,
      not_applicable: null,
    })),
  );
  return { ...example, matches, fixes };
}

describe('a brief', () => {
  it('says all when there is room, the likeliest fix first', () => {
    const { brief, markdown } = writeBrief(answerWith(matchWith('one', 3)), { locale: 'en' });
    expect(brief.matches[0]!.fixes.map(({ workaround_id }) => workaround_id)).toEqual(['one-2', 'one-1', 'one-0']);
    expect(brief.matches[0]!.fixes[0]!.steps).toEqual([{ text: 'Run it', code: 'fix --number 2' }]);
    expect(brief.left_out).toEqual({});
    expect(markdown.indexOf('Fix 2 of one')).toBeLessThan(markdown.indexOf('Fix 1 of one'));
  });

  it.each([150, 250, 400, 800, 3_000].flatMap((tokens) => ['en', 'zh'].map((locale) => [tokens, locale] as const)))(
    'takes no more than about %i tokens (%s)',
    (maxTokens, locale) => {
      const answer = answerWith(...['one', 'two', 'three'].map((id) => matchWith(id, 4)));
      const { brief, markdown } = writeBrief(answer, { locale, maxTokens });
      expect(tokensOf(markdown)).toBeLessThanOrEqual(maxTokens);
      const kept = brief.matches.flatMap(({ fixes }) => fixes).length;
      expect(kept + (brief.left_out.fix ?? 0)).toBe(12);
      expect(/Left out|省略/.test(markdown)).toBe(Object.keys(brief.left_out).length > 0);
    },
  );

  it('is punctuated in Chinese as Chinese is', () => {
    const { markdown } = writeBrief(answerWith(...['one', 'two'].map((id) => matchWith(id, 3))), {
      locale: 'zh',
      maxTokens: 700,
    });
    expect(markdown).toMatch(/因篇幅所限省略：.*修复步骤 \d 组、/);
    expect(markdown).not.toMatch(/\p{Script=Han}[`%]? ?[,:;()]|[,:;()] ?\p{Script=Han}/u);
  });

  it('keeps the first fix with its steps and what not to do before anything else', () => {
    const { brief } = writeBrief(answerWith(matchWith('one', 4)), { locale: 'en', maxTokens: 225 });
    const [first] = brief.matches;
    expect(first!.fixes.map(({ workaround_id }) => workaround_id)).toEqual(['one-3']);
    expect(first!.fixes[0]!.steps).toHaveLength(1);
    expect(first!.dead_ends).toHaveLength(1);
    expect(brief.left_out).toMatchObject({ fix: 3, steps: 3 });
  });

  it('warns of the first dead end before it tells the steps of the fix', () => {
    const [dead] = match.dead_ends;
    const dead_ends = ['one', 'two'].map((id) => ({ ...dead!, id, action: `Never ${id}`, why_fails: null }));
    const answer = answerWith({ ...matchWith('one', 2), dead_ends });
    const told = (maxTokens: number) => writeBrief(answer, { locale: 'en', maxTokens }).brief.matches[0]!;
    const sizes = Array.from({ length: 60 }, (_, index) => 150 + index * 5).map(told);
    const without = sizes.filter(({ fixes }) => fixes.length > 0 && fixes[0]!.steps.length === 0);
    expect(without.at(-1)!.dead_ends.map(({ dead_end_id }) => dead_end_id)).toEqual(['one']);
    expect(sizes.filter(({ fixes, dead_ends: kept }) => fixes[0]?.steps.length && kept.length === 0)).toEqual([]);
    expect(sizes.at(-1)!.dead_ends).toHaveLength(2);
  });

  it('says what reports a rate rests on', () => {
    const reported = { ...rate, basis: 'both' as const, reports: 12, last_reported: '2026-03-02' };
    const [fix] = match.workarounds;
    const answer = answerWith({ ...match, workarounds: [{ ...fix!, rate: reported }] });
    expect(writeBrief(answer, { locale: 'en' }).markdown).toContain('reports: 12, the last on 2026-03-02;');
    expect(writeBrief(answer, { locale: 'zh' }).markdown).toContain('用户反馈：12 条，最近一条于 2026-03-02；');
  });

  it('says of a dead end how often it fails', () => {
    const [dead] = match.dead_ends;
    const answer = answerWith({
      ...match,
      dead_ends: [{ ...dead!, rate: { ...rate, mean: 0.4, low: 0.05, high: 0.8 } }],
    });
    expect(writeBrief(answer, { locale: 'en' }).markdown).toMatch(/\*\*Do not:.*fails in 60 % of cases \(20–95 %\)/);
    expect(writeBrief(answer, { locale: 'zh' }).markdown).toMatch(/\*\*不要：.*失败率 60%（20%–95%）/);
  });

  it('puts no blank behind a full-width mark', () => {
    const [dead] = match.dead_ends;
    const answer = answerWith({ ...match, dead_ends: [{ ...dead!, action: '重启服务。', why_fails: '数据仍在。' }] });
    expect(writeBrief(answer, { locale: 'zh' }).markdown).toContain('重启服务。数据仍在。');
  });

  it('tells nothing of a match that it leaves out', () => {
    const { brief } = writeBrief(answerWith(matchWith('one', 1), matchWith('two', 1)), {
      locale: 'en',
      maxTokens: 200,
    });
    expect(brief.matches.map(({ signature_id }) => signature_id)).toEqual(['shop/one']);
    expect(brief.left_out.match).toBe(1);
  });

  it('holds nothing of the text', () => {
    const { brief, markdown } = writeBrief(example, { locale: 'en' });
    expect(JSON.stringify(brief)).not.toContain('spans');
    expect(markdown).not.toContain(`\n${match.spans[0]!.text}\n`);
  });
});

it.each([
  ['line\r\nend', 'line\nend'],
  ['a\u202eb\u2066c\u200bd\ufeffe', 'abcde'],
  [`tag${String.fromCodePoint(0xe0041, 0xe007f)}`, 'tag'],
  ['\u001b[31mred\u0007', '[31mred'],
  ['\ud800half', 'half'],
  ['a\tb\n中文 👩‍💻', 'a\tb\n中文 👩‍💻'],
])('cleans %j', (text, clean) => expect(cleanText(text)).toBe(clean));
