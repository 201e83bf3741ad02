import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components, paths } from '@cairn/client';
import { answerOf, api } from './client.js';

export type Unit = components['schemas']['UnitDto'];
export type UnitContext = components['schemas']['UnitContextDto'];
export type Finding = components['schemas']['FindingDto'];
export type DiffPart = components['schemas']['DiffPartDto'];
export type UnitFilters = Omit<
  NonNullable<paths['/v1/translations/{target}/units']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

const PAGE_LENGTH = 50;
const MAX_PAGE_LENGTH = 200;

/** The units that the filters leave, page by page. */
export const unitQueue = (locale: string, filters: UnitFilters) =>
  infiniteQueryOptions({
    queryKey: ['translations', locale, 'queue', filters],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, limit: PAGE_LENGTH, ...(pageParam && { cursor: pageParam }) };
      return answerOf(
        api.GET('/v1/translations/{target}/units', { params: { path: { target: locale }, query }, signal }),
      );
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor: next }) => next ?? undefined,
    // Who works through a queue does not want it to change under their hands.
    staleTime: Infinity,
  });

/** All units of a record, in its order. */
export const unitsOfRecord = (locale: string, id: string) =>
  queryOptions({
    queryKey: ['translations', locale, 'record', id],
    queryFn: async ({ signal }) => {
      const units: Unit[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const query = { signature_id: id, limit: MAX_PAGE_LENGTH, ...(cursor && { cursor }) };
        const page = await answerOf(
          api.GET('/v1/translations/{target}/units', { params: { path: { target: locale }, query }, signal }),
        );
        units.push(...page.items);
        cursor = page.next_cursor;
      }
      return units;
    },
  });

/** A unit with all that a translator wants beside it. */
export const unitContext = (locale: string, id: string) =>
  queryOptions({
    queryKey: ['translations', locale, 'unit', id],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/translations/{target}/units/{unit_id}', {
          params: { path: { target: locale, unit_id: id } },
          signal,
        }),
      ),
  });

/** How far the translations into a language are. */
export const translationStatistics = (locale: string) =>
  queryOptions({
    queryKey: ['translations', locale, 'statistics'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/translations/{target}/statistics', { params: { path: { target: locale } }, signal })),
  });
