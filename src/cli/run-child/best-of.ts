import type { AnswerDto, FixDto } from '../../diagnosis/answer.dto.js';

/** The fix to try first for the first error of an answer. */
export function firstFix({ matches, fixes }: AnswerDto): FixDto | undefined {
  return fixes.find(({ signature_id: id }) => id === matches[0]?.signature_id);
}

/** Of an answer that found something, what is read below a failed command: the first error, what to try, what not to do. */
export function bestOf(answer: AnswerDto): AnswerDto {
  const match = answer.matches[0]!;
  const fix = firstFix(answer);
  return {
    ...answer,
    matches: [
      {
        ...match,
        workarounds: match.workarounds.filter(({ id }) => id === fix?.workaround_id),
        verify: [],
        gotchas: [],
        leads_to: [],
        preceded_by: [],
        frequently_confused_with: [],
        also: [],
        official_doc_url: null,
      },
    ],
    groups: answer.groups.slice(0, 1).map((group) => ({ ...group, root: match.signature_id, followers: [] })),
    weak: [],
    more: 0,
    fixes: fix ? [fix] : [],
    suggestions: [],
  };
}
