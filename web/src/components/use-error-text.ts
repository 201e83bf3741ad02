import { CairnUnreachable, NotCairn } from '@cairn/client';
import { useTranslation } from 'react-i18next';

/** What went wrong, in the reader's language: in the words of the service where it answered, else what kept it from that. */
export function useErrorText(): (error: Error) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof CairnUnreachable) return t('unreachable');
    if (error instanceof NotCairn) return t('not_cairn');
    return error.message;
  };
}
