import { useTranslation } from 'react-i18next';
import { RecordText } from '../../../components/record-text.js';
import classes from './when.module.css';

/** When, or under another label for what, something is the right thing to do. */
export function When({ label, text, lang }: { label?: string; text: string; lang?: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.when}>
      <span className={classes.label}>{label ?? t('diagnose.when')}</span>
      <RecordText text={text} lang={lang} />
    </div>
  );
}
