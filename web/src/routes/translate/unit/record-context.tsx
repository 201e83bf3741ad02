import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import '@mantine/core/styles/Code.layer.css';
import { readableRecord } from '../../../api/records.js';
import type { UnitContext } from '../../../api/translations.js';
import { Failure } from '../../../components/failure.js';
import { RecordLink } from '../../../components/record-link.js';
import { Reading } from '../../record/reading/reading.js';

/** The whole record of a unit, as its readers see it. */
export function RecordContext({ unit: { signature_id: id } }: { unit: UnitContext }) {
  const { data, error } = useQuery(readableRecord(id));
  if (error) return <Failure error={error} />;
  if (!data) return <Loader size="sm" />;
  return (
    <>
      <RecordLink id={id}>{id}</RecordLink>
      <Reading record={data} />
    </>
  );
}
