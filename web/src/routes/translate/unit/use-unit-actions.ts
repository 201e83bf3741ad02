import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CairnProblem } from '@cairn/client';
import { answerOf, api } from '../../../api/client.js';
import { unitContext, type Unit, type UnitContext } from '../../../api/translations.js';
import { forgetDraft } from './use-draft.js';

type Pages = InfiniteData<{ items: Unit[]; next_cursor: string | null }>;

/** What one can do about a unit. Each names the version that was seen, so that nothing of others is overwritten. */
export function useUnitActions(locale: string, unit: UnitContext, onDone: () => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const path = { target: locale, unit_id: unit.id };
  const header = { 'if-match': `"${unit.version}"` };

  /** The row of the queue follows at once; the queue itself stays as it is. */
  const taken = async (changed: Unit) => {
    queries.setQueriesData<Pages>({ queryKey: ['translations', locale, 'queue'] }, (pages) => {
      if (!pages) return pages;
      const replaced = (items: Unit[]) => items.map((one) => (one.id === changed.id ? { ...one, ...changed } : one));
      return { ...pages, pages: pages.pages.map((page) => ({ ...page, items: replaced(page.items) })) };
    });
    void queries.invalidateQueries({ queryKey: ['translations', 'waiting'] });
    void queries.invalidateQueries({ queryKey: ['translations', locale, 'statistics'] });
    void queries.invalidateQueries({ queryKey: ['translations', locale, 'record', unit.signature_id] });
    await queries.invalidateQueries(unitContext(locale, unit.id));
  };

  /** Who started from another version is shown what it has become. */
  const onError = (error: Error) => {
    if (error instanceof CairnProblem && error.code === 'translation_changed')
      void queries.invalidateQueries(unitContext(locale, unit.id));
  };

  const saving = useMutation({
    onError,
    mutationFn: ({ target, approve }: { target: string; approve: boolean }) =>
      answerOf(
        api.PUT('/v1/translations/{target}/units/{unit_id}', {
          params: { path, header },
          body: { target, approve, origin: 'human' },
        }),
      ),
    onSuccess: async ({ outcome, unit: saved }) => {
      forgetDraft(`${locale} ${unit.id}`);
      notifications.show({ message: t(`translate.${outcome}`) });
      onDone();
      await taken(saved);
    },
  });
  const deciding = useMutation({
    onError,
    mutationFn: (body: { action: 'approve' | 'reject' | 'confirm'; reason?: string }) =>
      answerOf(api.POST('/v1/translations/{target}/units/{unit_id}/decision', { params: { path, header }, body })),
    onSuccess: async (decided) => {
      onDone();
      await taken(decided);
    },
  });
  const judging = useMutation({
    mutationFn: ({ id, ...body }: { id: string; action: 'accept' | 'reject'; reason?: string }) =>
      answerOf(
        api.POST('/v1/translations/{target}/units/{unit_id}/suggestions/{suggestion_id}/decision', {
          params: { path: { ...path, suggestion_id: id } },
          body,
        }),
      ),
    onSuccess: (judged) => {
      forgetDraft(`${locale} ${unit.id}`);
      return taken(judged);
    },
  });
  const assigning = useMutation({
    mutationFn: (assignee: 'me' | null) =>
      answerOf(
        api.PUT('/v1/translations/{target}/units/{unit_id}/assignee', {
          params: { path },
          body: { ...(assignee && { assignee }) },
        }),
      ),
    onSuccess: taken,
  });
  const commenting = useMutation({
    mutationFn: (text: string) =>
      answerOf(api.POST('/v1/translations/{target}/units/{unit_id}/comments', { params: { path }, body: { text } })),
    onSuccess: taken,
  });
  const ignoring = useMutation({
    mutationFn: ({ check, reason }: { check: string; reason: string }) =>
      answerOf(
        api.PUT('/v1/translations/{target}/units/{unit_id}/ignored-checks/{check}', {
          params: { path: { ...path, check } },
          body: { reason },
        }),
      ),
    onSuccess: taken,
  });
  const all = [saving, deciding, judging, assigning, commenting, ignoring];
  return {
    save: (target: string, approve: boolean) => saving.mutate({ target, approve }),
    decide: deciding.mutate,
    judge: judging.mutate,
    assign: assigning.mutate,
    comment: commenting.mutateAsync,
    ignore: ignoring.mutate,
    isBusy: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error)?.error ?? null,
  };
}

export type UnitActions = ReturnType<typeof useUnitActions>;
