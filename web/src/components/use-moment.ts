import { useTranslation } from 'react-i18next';

/** Writes a point in time as people of the reader's language do, in their own time zone. */
export function useMoment(): (timestamp: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (timestamp) => format.format(new Date(timestamp));
}
