import { Loader } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { recordAt } from '../../../api/records.js';
import { Failure } from '../../../components/failure.js';
import { outline } from '../../../components/outline.js';
import { TextDiff } from '../../../components/text-diff.js';
import { changedFields } from './changed-fields.js';
import classes from './history.module.css';

/** What a revision made of each field that it changed. */
export function RevisionChanges({ id, revision }: { id: string; revision: number }) {
  const [before, after] = useQueries({ queries: [recordAt(id, revision - 1), recordAt(id, revision)] });
  const error = before.error ?? after.error;
  if (error) return <Failure error={error} />;
  if (!before.data || !after.data) return <Loader size="sm" />;
  return (
    <dl className={classes.changes}>
      {changedFields(before.data, after.data).map(({ field, before: old, after: now }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            <TextDiff before={outline(old)} after={outline(now)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
