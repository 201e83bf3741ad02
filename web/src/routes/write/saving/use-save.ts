import { CairnProblem } from '@cairn/client';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { storedRecord, type SignatureRecord, type StoredRecord } from '../../../api/records.js';
import { mergeRecords, type Merge } from './merge.js';

/**
 * Saves a record: a new one, or another state of a stored one. If someone else has saved it meanwhile, both changes are
 * brought together, and shown before anything is saved over.
 */
export function useSave(stored: StoredRecord | undefined, onMerged: (record: SignatureRecord) => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(stored);
  /** What is to be decided before anything is saved, and what it is a change of then. */
  const [open, setOpen] = useState<{ merge: Merge; theirs: StoredRecord }>();
  const saved = useRef(false);

  const mutation = useMutation({
    mutationFn: async (record: SignatureRecord) => {
      if (!base) return answerOf(api.POST('/v1/signatures', { body: record }));
      const params = { path: { id: record.id }, header: { 'if-match': base.etag } };
      return answerOf(api.PUT('/v1/signatures/{id}', { params, body: record }));
    },
    onSuccess: async ({ id }) => {
      saved.current = true;
      notifications.show({ message: t('write.saved') });
      await queries.invalidateQueries();
      await navigate({ to: '/signatures/$', params: { _splat: id } });
    },
    onError: async (error, record) => {
      if (!base || !(error instanceof CairnProblem) || error.status !== 412) return;
      const theirs = await storedRecord(record.id);
      setOpen({ merge: mergeRecords(base.record, record, theirs.record), theirs });
    },
  });

  return {
    /** Saves nothing while a merge is to be decided, nor a second time at once. */
    save: (record: SignatureRecord) => {
      if (!open && !mutation.isPending) mutation.mutate(record);
    },
    isSaving: mutation.isPending,
    isSaved: () => saved.current,
    /** What keeps it from being saved; a record that others have changed is merged instead. */
    error: open ? null : mutation.error,
    merge: open?.merge,
    /** Goes on with the merged record, which is saved when its author has looked at it. */
    resume: (record: SignatureRecord) => {
      onMerged(record);
      setBase(open?.theirs ?? base);
      setOpen(undefined);
      mutation.reset();
    },
  };
}
