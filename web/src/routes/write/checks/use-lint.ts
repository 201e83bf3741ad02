import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '@cairn/client';
import { answerOf, api } from '../../../api/client.js';
import type { SignatureRecord } from '../../../api/records.js';

export type Fault = components['schemas']['FaultDto'];

const PAUSE_MS = 400;

/** What the service would say of the record if it were saved, a moment after each change. */
export function useLint(record: SignatureRecord) {
  const [checked] = useDebouncedValue(record, PAUSE_MS);
  const {
    data,
    error,
    isSuccess: isChecked,
  } = useQuery({
    queryKey: ['lint', checked],
    queryFn: ({ signal }) => answerOf(api.POST('/v1/lint', { body: checked, signal })),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { errors: data?.errors ?? [], warnings: data?.warnings ?? [], isChecked, error };
}
