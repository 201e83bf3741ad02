import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

/** What was asked in so many days, what came of it. */
export const statistics = (days: number) =>
  queryOptions({
    queryKey: ['statistics', days],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/statistics', { params: { query: { days } }, signal })),
  });

/** Which records helped most and least in so many days. */
export const recordHelp = (days: number) =>
  queryOptions({
    queryKey: ['help', days],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/outcomes/help', { params: { query: { days } }, signal })),
  });

/** How often a record matched, by day. */
export const recordHits = (id: string, days: number) =>
  queryOptions({
    queryKey: ['hits', id, days],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/hits/{id}', { params: { path: { id }, query: { days } }, signal })),
  });
