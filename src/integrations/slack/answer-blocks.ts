import type { AnswerDto } from '../../diagnosis/answer.dto.js';
import type { BriefDto, BriefFixDto, BriefMatchDto } from '../../diagnosis/brief/brief.dto.js';
import { failureOdds, odds, type Phrase } from '../../diagnosis/brief/odds.js';
import { sentences } from '../../diagnosis/brief/sentences.js';
import { writeBrief } from '../../diagnosis/brief/write-brief.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import { percent } from '../../i18n/percent.js';
import { context, MAX_BLOCKS, mrkdwn, plainText, section, type SlackBlock } from './message.js';
import { codePassages, escapeText, MAX_TEXT, passages, recordText, type Passage } from './mrkdwn.js';
import { subjectValue, type Subject } from './press.js';

/** About what a message may have in all; nobody reads more than that in a chat. */
const MAX_TOKENS = 3_000;

/** An answer as blocks: what matters most is kept where there is no room for all, and what is left out is counted. */
export function answerBlocks(answer: AnswerDto, locale: string): SlackBlock[] {
  for (let maxTokens = MAX_TOKENS; ; maxTokens = Math.floor(maxTokens * 0.7)) {
    const blocks = briefBlocks(writeBrief(answer, { locale, maxTokens }).brief, locale);
    if (blocks.length <= MAX_BLOCKS) return blocks;
  }
}

function briefBlocks({ match_id, matches, suggestions, left_out }: BriefDto, locale: string): SlackBlock[] {
  const phrase: Phrase = (key, params) => translate(spokenLocale(locale), key, params);
  const left = Object.values(left_out).reduce((sum, count) => sum + count, 0);
  const isKnown = left_out.match !== undefined || matches.some(({ weak }) => !weak);
  return [
    ...(isKnown ? [] : packed(passages(phrase('answer:page.none')))),
    ...matches.flatMap((match) => matchBlocks(match, match_id, phrase)),
    ...suggestions.flatMap(({ signature_id: id, signature }) =>
      packed(passages(`${phrase('brief:suggestion')}\`${id}\` ${escapeText(signature)}`)),
    ),
    ...(left > 0 ? [context(mrkdwn(phrase('chat:left_out', { count: left })))] : []),
  ];
}

function matchBlocks(match: BriefMatchDto, matchId: string, phrase: Phrase): SlackBlock[] {
  const { signature_id: id, signature, score, lines, weak, reviewed, stale, root_cause: cause } = match;
  const standing = [
    `\`${id}\``,
    phrase('answer:page.score', { percent: percent(score) }),
    phrase('brief:lines', { lines: lines.join(phrase('brief:between_items')) }),
    ...(weak ? [phrase('brief:weak')] : []),
    ...(reviewed ? [] : [phrase('brief:unreviewed')]),
    ...(stale ? [phrase('chat:stale')] : []),
  ];
  const labelled = (label: string, text: string) => passages(`*${label.trim()}* ${recordText(text)}`);
  return [
    ...packed(passages(`*${escapeText(signature.replace(/\s+/g, ' ').trim())}*`)),
    context(mrkdwn(standing.join(' · '))),
    ...(cause === null ? [] : packed(labelled(phrase('brief:cause'), cause))),
    ...match.fixes.flatMap((fix, place) => {
      const subject = { match_id: matchId, signature_id: id, workaround_id: fix.workaround_id };
      return [...packed(fixPassages(fix, place, reviewed, phrase)), buttons(subject, phrase)];
    }),
    ...packed(
      match.dead_ends.flatMap(({ action, why_fails: why, rate }) =>
        labelled(phrase('brief:do_not'), sentences(action, why) + aside([failureOdds(rate, phrase)], phrase)),
      ),
    ),
    ...packed([
      ...match.verify.flatMap((text) => labelled(phrase('brief:verify'), text)),
      ...match.gotchas.flatMap((text) => labelled(phrase('brief:gotcha'), text)),
      ...match.related.flatMap(({ kind, signature_id: other, distinction, count }) =>
        labelled(
          kind === 'observed_leads_to' ? phrase('markdown:observed', { count: count! }) : phrase(`markdown:${kind}`),
          `\`${other}\` ${distinction ?? ''}`,
        ),
      ),
    ]),
  ];
}

function fixPassages(fix: BriefFixDto, place: number, isReviewed: boolean, phrase: Phrase): Passage[] {
  const { action, how, steps, condition, applies_to: where, rate } = fix;
  const notes = [
    odds(rate, phrase),
    ...(condition ? [phrase('markdown:condition', { text: condition })] : []),
    ...(where ? [phrase('markdown:applies_to', { text: where })] : []),
    ...(isReviewed ? [] : [phrase('brief:unverified')]),
  ];
  const label = phrase(place === 0 ? 'brief:try_first' : 'brief:then');
  return [
    ...passages(`*${label}* ${recordText(action)}${recordText(aside(notes, phrase))}`),
    ...(how ? passages(recordText(how)) : []),
    ...steps.flatMap(({ text, code }, index) => [
      ...passages(`${index + 1}. ${recordText(text)}`),
      ...(code ? codePassages(code) : []),
    ]),
  ];
}

/** Notes in brackets. */
const aside = (notes: readonly string[], phrase: Phrase) =>
  phrase('brief:aside', { text: notes.join(phrase('brief:between_notes')) });

/** Below a fix: whether it worked. */
function buttons(subject: Subject, phrase: Phrase): SlackBlock {
  const button = (verdict: 'worked' | 'failed') => ({
    type: 'button',
    action_id: verdict,
    text: plainText(phrase(`chat:${verdict}`)),
    value: subjectValue(subject),
  });
  return {
    type: 'actions',
    // The last 255 characters, which are all that Slack takes, are those that differ.
    block_id: `${subject.signature_id} ${subject.workaround_id}`.slice(-255),
    elements: [{ ...button('worked'), style: 'primary' }, button('failed')],
  };
}

/** As few sections as the passages fit into, one under the other. */
function packed(parts: readonly Passage[]): SlackBlock[] {
  const texts: Passage[] = [];
  for (const part of parts) {
    const last = texts.at(-1);
    const isRoom = last?.type === part.type && last.text.length + 1 + part.text.length <= MAX_TEXT;
    if (isRoom) last.text += `\n${part.text}`;
    else texts.push({ ...part });
  }
  return texts.map(({ type, text }) => section(type === 'mrkdwn' ? mrkdwn(text) : plainText(text)));
}
