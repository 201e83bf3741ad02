import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Record } from './record.js';
import { readSignaturePath } from './signature-path.js';

const EditRecord = lazy(() => import('../write/edit-record.js'));

/** What stands under the address of a record: itself, or its form. */
export function RecordViews() {
  const { _splat: path = '' } = useParams({ from: '/signatures/$' });
  const { id, isEdited } = readSignaturePath(path);
  return <Suspense>{isEdited ? <EditRecord id={id} /> : <Record id={id} />}</Suspense>;
}
