import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

/** What was asked in so many days, what came of it, and which records it led to. */
export const statistics = (days: number) =>
  queryOptions({
    queryKey: ['statistics', days],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/statistics', { params: { query: { days } }, signal })),
  });

/** How often a record matched, by day. */
export const recordHits = (id: string, days: number) =>
  queryOptions({
    queryKey: ['hits', id, days],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/hits/{id}', { params: { path: { id }, query: { days } }, signal })),
  });
