import { cleanText } from '../../i18n/clean-text.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import { recordMarkdown, type MarkdownOptions } from './markdown.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { isReviewed } from '../record/reviewed.js';

const FENCE = /^(\s*)(`{3,})/;

/** A record as a page, also for a model, without what nobody sees: where no person has reviewed it, the page says so, and before each command again. */
export function recordPage(record: SignatureRecordDto, options: MarkdownOptions): string {
  const page = cleanText(recordMarkdown(record, options));
  if (isReviewed(record.verification_tier)) return page;
  const spoken = spokenLocale(options.locale);
  const mark = translate(spoken, 'brief:aside', { text: translate(spoken, 'brief:unverified') });
  return `${translate(spoken, 'brief:unreviewed')}\n\n${markedCommands(page, mark.trim())}`;
}

/** Puts the mark before each block of code. */
function markedCommands(page: string, mark: string): string {
  let open: string | undefined;
  const lines = page.split('\n').flatMap((line) => {
    const [, blanks = '', fence] = FENCE.exec(line) ?? [];
    if (open !== undefined) {
      if (line.trim() === open) open = undefined;
      return [line];
    }
    if (fence === undefined) return [line];
    open = fence;
    return [`${blanks}${mark}`, '', line];
  });
  return lines.join('\n');
}
