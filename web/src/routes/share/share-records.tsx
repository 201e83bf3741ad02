import { useTranslation } from 'react-i18next';
import type { Answer } from '../diagnose/question.js';
import { CopyField } from './copy-field.js';
import { recordsOf } from './shared-answer.js';

/** A link that names the records and holds nothing of the text. */
export function ShareRecords({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const link = new URL('/shared/records', location.href);
  for (const id of recordsOf(answer)) link.searchParams.append('id', id);
  return <CopyField label={t('share.link')} value={link.href.replaceAll('%2F', '/')} />;
}
