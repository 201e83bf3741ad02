import { useTranslation } from 'react-i18next';
import { useTitle } from '../../components/use-title.js';
import { AnswerPane } from './answer/answer-pane.js';
import classes from './diagnose.module.css';
import type { Initial } from './kept.js';
import { PastePane } from './paste/paste-pane.js';
import { useDiagnosis } from './use-diagnosis.js';

/** A text on one side, what is known about the errors in it on the other. */
export function Diagnose({ initial, title }: { initial?: Initial; title?: string }) {
  const { t } = useTranslation();
  useTitle(title ?? t('diagnose.title'));
  const diagnosis = useDiagnosis(initial);
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('diagnose.title')}</h1>
      <PastePane diagnosis={diagnosis} />
      {diagnosis.hasText && <AnswerPane diagnosis={diagnosis} />}
    </div>
  );
}
