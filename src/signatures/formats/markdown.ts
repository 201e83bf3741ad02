import { spokenLocale } from '../../i18n/locales.js';
import type { PhraseKey } from '../../i18n/phrases.js';
import { translate, type PhraseParams } from '../../i18n/translate.js';
import { isStale } from '../freshness.js';
import { localize } from '../record/localized.js';
import type {
  AppliesToDto,
  DeadEndDto,
  SignatureRecordDto,
  StepDto,
  TransitionDto,
  WorkaroundDto,
} from '../record/record.dto.js';
import type { ObservedTransition } from '../graph/observed-transitions.js';
import { asTransition } from '../graph/transitions.js';

/** Text that may stand anywhere in Markdown: no HTML, and no line that begins a block of its own. */
export const inline = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** A record's text, whose line breaks and back-quoted code are its own. */
export const block = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/^(\s*)([#>=|~]|[-*+](?=\s)|-{3,})/, '$1\\$2'),
    )
    .join('\n');

export function fenced(code: string, language = ''): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[^\w+#.-]/g, '')}\n${code.replace(/\n$/, '')}\n${fence}`;
}

export const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
export const percent = (rate: number) => Math.round(rate * 100);

export interface MarkdownOptions {
  /** The reader's language. */
  locale: string;
  /** As `YYYY-MM-DD`. */
  today: string;
  onlyReviewed?: boolean;
  /** What people met after they had fixed it, which is no part of the record. */
  observed?: readonly ObservedTransition[];
}

/** A record as a Markdown page for its reader, as `localize` has it. */
export function recordMarkdown(
  record: SignatureRecordDto,
  { locale, today, onlyReviewed = false, observed = [] }: MarkdownOptions,
): string {
  const spoken = spokenLocale(locale);
  const phrase = (key: PhraseKey, params?: PhraseParams) => translate(spoken, key, params);
  const { record: text } = localize(record, locale, onlyReviewed);

  const steps = (list: StepDto[] = []) =>
    list.map((step, index) => [
      `${index + 1}. ${inline(step.text)}`,
      step.code && indent(fenced(step.code, step.language ?? ''), 3),
    ]);
  const appliesTo = (to: AppliesToDto) => [to.product, to.versions, to.os].filter(Boolean).join(', ');
  const section = (title: PhraseKey, parts: unknown[]) => (parts.length > 0 ? [`## ${phrase(title)}`, ...parts] : []);

  const workaround = (one: WorkaroundDto, index: number) => [
    `### ${index + 1}. ${inline(one.action.split('\n')[0]!)}`,
    one.action.includes('\n') && block(one.action.split('\n').slice(1).join('\n')),
    one.how && one.how !== one.action && block(one.how),
    one.condition && phrase('markdown:condition', { text: inline(one.condition) }),
    one.applies_to && phrase('markdown:applies_to', { text: inline(appliesTo(one.applies_to)) }),
    ...steps(one.steps),
    typeof one.success_rate === 'number' && phrase('markdown:success_rate', { percent: percent(one.success_rate) }),
    one.id && phrase('markdown:to_report', { name: 'workaround_id', id: one.id }),
  ];
  const deadEnd = (one: DeadEndDto) => [
    `- **${inline(one.action || (one.why_fails ?? ''))}**`,
    one.action && one.why_fails && indent(phrase('markdown:why_fails', { text: inline(one.why_fails) }), 2),
    one.condition && indent(phrase('markdown:condition', { text: inline(one.condition) }), 2),
    typeof one.fail_rate === 'number' && indent(phrase('markdown:fail_rate', { percent: percent(one.fail_rate) }), 2),
    one.id && indent(phrase('markdown:to_report', { name: 'dead_end_id', id: one.id }), 2),
  ];
  const neighbour = (kind: string, id: string) => `- ${phrase('answer:page.transition', { kind })}\`${inline(id)}\``;
  const transition = (key: PhraseKey) => (link: TransitionDto) => {
    const note = link.distinction ?? link.condition;
    return `${neighbour(phrase(key), link.error_id)}${note ? phrase('markdown:note', { text: inline(note) }) : ''}`;
  };
  const graph = text.transition_graph ?? {};
  const links = (list: (string | TransitionDto)[] = []) => list.map(asTransition);
  const lastConfirmed = text.last_confirmed && (isStale(text.last_confirmed, today) ? 'stale' : 'last_confirmed');

  const parts: unknown[] = [
    `# ${inline(text.signature)}`,
    phrase('markdown:id', { id: text.id }),
    (text.status === 'draft' || text.status === 'retired') && `**${phrase(`markdown:status.${text.status}`)}**`,
    ...section('markdown:root_cause', text.root_cause ? [block(text.root_cause)] : []),
    ...section('markdown:workarounds', (text.workarounds ?? []).map(workaround)),
    ...section('markdown:dead_ends', (text.dead_ends ?? []).map(deadEnd)),
    ...section(
      'markdown:verify',
      (text.verify ?? []).map((one) => [
        `- ${inline(one.action)}`,
        one.command && indent(fenced(one.command), 2),
        one.expect && indent(phrase('markdown:expect', { text: inline(one.expect) }), 2),
      ]),
    ),
    ...section(
      'markdown:gotchas',
      (text.gotchas ?? []).map((one) => [`- ${inline(one.text)}`, one.why && indent(inline(one.why), 2)]),
    ),
    ...section('markdown:transitions', [
      ...links(graph.leads_to).map(transition('markdown:leads_to')),
      ...links(graph.preceded_by).map(transition('markdown:preceded_by')),
      ...links(graph.frequently_confused_with).map(transition('markdown:frequently_confused_with')),
    ]),
    ...section(
      'markdown:met_after',
      observed.map(({ to, count }) => neighbour(phrase('markdown:observed', { count }), to)),
    ),
    ...section(
      'markdown:related',
      (text.related ?? []).map(
        ({ title, url, id }) => `- ${inline(title)}${url ? ` <${url}>` : ''}${id ? ` (\`${id}\`)` : ''}`,
      ),
    ),
    ...section(
      'markdown:provenance',
      [
        text.verification_tier && phrase('markdown:verification_tier', { tier: inline(text.verification_tier) }),
        typeof text.confidence === 'number' && phrase('markdown:confidence', { percent: percent(text.confidence) }),
        lastConfirmed && phrase(`markdown:${lastConfirmed}`, { day: text.last_confirmed! }),
        text.official_doc_url && phrase('markdown:official_doc_url', { url: text.official_doc_url }),
        text.source?.title && phrase('markdown:source', { title: inline(text.source.title) }),
      ]
        .filter(Boolean)
        .map((line) => `- ${line as string}`),
    ),
  ];
  return `${(parts.flat(2).filter(Boolean) as string[]).join('\n\n')}\n`;
}
