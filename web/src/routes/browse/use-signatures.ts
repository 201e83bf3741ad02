import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { BrowseSearch } from './browse-search.js';

const PAGE_LENGTH = 100;

/** The records that a search leaves, page by page; those of the search before stay until the first page is there. */
export function useSignatures(search: BrowseSearch) {
  const query = useInfiniteQuery({
    queryKey: ['signatures', search],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/signatures', {
          params: { query: { ...search, limit: PAGE_LENGTH, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor: next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { ...query, signatures: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}
