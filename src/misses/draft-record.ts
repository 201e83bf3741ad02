import { generalize } from '../matching/generalize.js';
import { slugOf } from '../signatures/formats/runbook/slug.js';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import type { MissEntity } from './miss.entity.js';
import { templateOf } from './miss-groups.js';
import { VARIABLE, wordsOf } from './template-tree.js';

/** Where drafts of misses go that are given no id. */
const DOMAIN = 'misses';

type Told = Pick<MissEntity, 'sample' | 'template'>;

export const draftId = ({ sample }: Told): string => `${DOMAIN}/${slugOf(sample)}`;

/** A draft that recognizes the group, with its values as named groups and its sample as example. */
export function draftRecord(id: string, miss: Told): SignatureRecordDto {
  return {
    id,
    signature: miss.sample,
    regex: generalize(withOpenWords(miss)).regex,
    examples: [{ text: miss.sample }],
    status: 'draft',
  };
}

/** The sample with a placeholder for each word in which others of the group differ from it. */
function withOpenWords({ sample, template }: Told): string {
  const common = wordsOf(template);
  let text = '';
  let end = 0;
  wordsOf(templateOf(sample)).forEach((word, at) => {
    const start = word.includes(VARIABLE) ? -1 : sample.indexOf(word, end);
    if (start === -1) return;
    text += sample.slice(end, start) + (common[at] === VARIABLE ? '{0}' : word);
    end = start + word.length;
  });
  return text + sample.slice(end);
}
