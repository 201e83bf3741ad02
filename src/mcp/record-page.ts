import { isReviewed } from '../diagnosis/brief/reviewed.js';
import { spokenLocale } from '../i18n/locales.js';
import { translate } from '../i18n/translate.js';
import { recordMarkdown, type MarkdownOptions } from '../signatures/formats/markdown.js';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';

const FENCE = /^(\s*)(`{3,})/;

/** A record as a page for a model: where no person has reviewed it, the page says so, and before each command again. */
export function recordPage(record: SignatureRecordDto, options: Omit<MarkdownOptions, 'today'>): string {
  const page = recordMarkdown(record, { ...options, today: new Date().toISOString().slice(0, 10) });
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
