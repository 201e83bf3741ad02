import { useParams } from '@tanstack/react-router';
import { Record } from './record.js';
import { readSignaturePath } from './signature-path.js';

/** What stands under the address of a record. */
export function RecordViews() {
  const { _splat: path = '' } = useParams({ from: '/signatures/$' });
  const { id } = readSignaturePath(path);
  return <Record id={id} />;
}
