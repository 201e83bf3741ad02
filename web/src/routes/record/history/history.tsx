import { Button, Loader } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { revisionPages, type SignatureRecord } from '../../../api/records.js';
import { Failure } from '../../../components/failure.js';
import classes from './history.module.css';
import { RevisionEntry } from './revision-entry.js';

/** Who did what to the record and when, newest first; each change can be looked at, each state come back. */
export default function History({ record: { id } }: { record: SignatureRecord }) {
  const { t } = useTranslation();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...revisionPages(id),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next_before: next }) => next ?? undefined,
  });
  if (error) return <Failure error={error} />;
  if (!data) return <Loader size="sm" />;
  const revisions = data.pages.flatMap((page) => page.revisions);
  const current = revisions[0]!.revision;
  return (
    <>
      <ol className={classes.revisions}>
        {revisions.map((revision) => (
          <RevisionEntry key={revision.revision} id={id} revision={revision} current={current} />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('record.history.more')}
        </Button>
      )}
    </>
  );
}
