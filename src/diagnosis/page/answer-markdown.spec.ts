import { describe, expect, it } from '@jest/globals';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { answer } from '../../openapi/answer-example.js';
import { answerMarkdown } from './answer-markdown.js';
import type { AnswerDto, MatchDto } from '../answer.dto.js';

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const nodesOf = (node: Nodes): Nodes[] => ['children' in node ? node.children.flatMap(nodesOf) : [], node].flat();
const match = answer.matches[0]!;

/** All but text; code within a text is the author's, and an address that is a link by itself says where it leads. */
const structureOf = (markdown: string) =>
  nodesOf(read(markdown)).flatMap((node) => {
    if (['text', 'break', 'paragraph', 'inlineCode'].includes(node.type)) return [];
    if (node.type !== 'link') return [node.type];
    const [label] = node.children;
    return label?.type === 'text' && node.url.endsWith(label.value) ? [] : [node.type];
  });

describe('an answer as Markdown', () => {
  it('has the steps of every fix, code with its language, and the documentation as a link', () => {
    const steps = [{ text: 'Reload', code: 'pg_ctl reload', language: 'bash' }];
    const fix = { ...match.workarounds[0]!, steps };
    const full: MatchDto = {
      ...match,
      workarounds: [fix, { ...fix, id: '2', action: 'Another' }],
      official_doc_url: 'https://www.postgresql.org/docs/',
    };
    const markdown = answerMarkdown({ ...answer, matches: [full] }, 'zh');
    expect(markdown).toMatch(
      /^## FATAL: sorry, too many clients already\n\n`postgresql\/too-many-clients` · 得分 69%\n/,
    );
    expect(markdown.match(/```bash\n *pg_ctl reload\n *```/g)).toHaveLength(2);
    expect(markdown).toContain('<https://www.postgresql.org/docs/>');
  });

  it.each([
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![x](https://evil.example/x.png)',
    '# Heading\n## Heading\n\n---\n\n> quote',
    '``` \n```\n~~~\n# out of the fence\n````',
    '| a | b |\n|---|---|\n| c | d |',
    'https://evil.example www.evil.example a@evil.example',
    '&lt;b&gt; &#60;b> \\<b>',
    '`<b>` ``` `` ` <b> `',
    '[x]: https://evil.example\n[x]',
    '1. one\n2. two\n- [ ] three\n+ four',
    '**bold** _it_ ~~no~~ Title\n===',
  ])('takes no structure from what it tells: %j', (hostile) => {
    // Every text of the answer begins and ends with it, as records and captured values may.
    const text = JSON.stringify(answer, (key, value: unknown) =>
      typeof value === 'string' &&
      !['signature_id', 'id', 'workaround_id', 'basis', 'view', 'root', 'why'].includes(key)
        ? `${hostile} ${value} ${hostile}`
        : value,
    );
    const hostileAnswer = JSON.parse(text) as AnswerDto;
    expect(structureOf(answerMarkdown(hostileAnswer, 'en'))).toEqual(structureOf(answerMarkdown(answer, 'en')));
    const { text: span } = hostileAnswer.matches[0]!.spans[0]!;
    const code = nodesOf(read(answerMarkdown(hostileAnswer, 'en'))).find(({ type }) => type === 'code');
    expect(code).toMatchObject({ value: span });
  });
});
