import { Container, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { storedRecord } from '../../api/records.js';
import { Failure } from '../../components/failure.js';
import { RecordForm } from './record-form.js';

/** The form of a stored record. */
export default function EditRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ['record', id, 'stored'],
    queryFn: ({ signal }) => storedRecord(id, signal),
    // What is being written is not changed under the author's hands; saving finds out what others did.
    staleTime: Infinity,
    gcTime: 0,
  });
  if (error)
    return (
      <Container size="lg" py="xl">
        <Failure error={error} />
      </Container>
    );
  if (!data) return <Loader size="sm" mx="auto" my="xl" display="block" />;
  return <RecordForm key={id} title={t('write.edit', { id })} initial={data.record} stored={data} />;
}
