import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components } from '@cairn/client';
import { answerOf, api } from '../../../../api/client.js';
import type { Answer } from '../../question.js';
import { withRate } from './with-rate.js';

/** What doing it came to; null takes back what was told. */
export type Worked = components['schemas']['NewOutcomeDto']['worked'];

/** What is voted on: a workaround or a dead end. */
export type Item = { workaround_id: string } | { dead_end_id: string };

/** What the reader says of something now. */
export interface OwnReport {
  worked: Worked;
  note: string;
}

export const NO_REPORT: OwnReport = { worked: null, note: '' };

export const itemId = (item: Item) => ('workaround_id' in item ? item.workaround_id : item.dead_end_id);

/** What the reader said before of the items of a record, by their ids. */
export const ownReports = (signatureId: string) =>
  queryOptions({
    queryKey: ['own-reports', signatureId],
    queryFn: async ({ signal }) => {
      const query = { signature_id: signatureId, limit: 200 };
      const { reports } = await answerOf(api.GET('/v1/outcomes/own', { params: { query }, signal }));
      return Object.fromEntries(
        reports.map(({ item_id: id, worked, note }): [string, OwnReport] => [id, { worked, note: note ?? '' }]),
      );
    },
    staleTime: Infinity,
  });

/** Shows a report that was just taken in, and the rate that follows from it, without asking about the text anew. */
export function useTakenIn(): (outcome: components['schemas']['OutcomeDto'], report: OwnReport) => void {
  const queries = useQueryClient();
  return (outcome, report) => {
    const id = outcome.workaround_id ?? outcome.dead_end_id!;
    const { queryKey } = ownReports(outcome.signature_id);
    queries.setQueryData(queryKey, (own) => ({ ...own, [id]: report }));
    // What was still on its way is older than the report, and a note is stored with its secrets masked.
    void queries.invalidateQueries({ queryKey });
    queries.setQueriesData<Answer>({ queryKey: ['answer'] }, (answer) => answer && withRate(answer, outcome));
  };
}
