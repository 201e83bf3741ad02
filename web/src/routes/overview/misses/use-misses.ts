import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { components } from '@cairn/client';
import { answerOf, api } from '../../../api/client.js';

export type Miss = components['schemas']['MissDto'];

const PAGE_LENGTH = 20;

/** The groups of errors that nothing matched, the most frequent first, page by page. */
export const useMisses = (hidden: boolean) =>
  useInfiniteQuery({
    queryKey: ['misses', hidden],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/misses', {
          params: { query: { hidden, limit: PAGE_LENGTH, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor: next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Hides a group, or shows it again. */
export function useHide({ id }: Miss) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (hidden: boolean) =>
      answerOf(api.PATCH('/v1/misses/{miss_id}', { params: { path: { miss_id: id } }, body: { hidden } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['misses'] }),
  });
}

/** Makes a draft of a group, and goes on to write it. */
export function useWrite({ id }: Miss) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/v1/misses/{miss_id}/draft', { params: { path: { miss_id: id } }, body: {} })),
    onSuccess: (saved) => navigate({ to: '/signatures/$', params: { _splat: `${saved.id}/edit` } }),
  });
}
