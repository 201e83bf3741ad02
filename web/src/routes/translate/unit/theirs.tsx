import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Alert.layer.css';
import { RecordText } from '../../../components/record-text.js';
import classes from './unit.module.css';

interface TheirsProps {
  text: string;
  locale: string;
  onUse: () => void;
  onKeep: () => void;
}

/** What somebody else has saved while one was typing: nothing is saved over it before one has chosen. */
export function Theirs({ text, locale, onUse, onKeep }: TheirsProps) {
  const { t } = useTranslation();
  return (
    <Alert color="gray" title={t('translate.theirs.title')} role="alert">
      <RecordText text={text === '' ? '—' : text} lang={locale} />
      <div className={classes.buttons}>
        <Button size="xs" variant="default" onClick={onKeep}>
          {t('translate.theirs.keep')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onUse}>
          {t('translate.theirs.use')}
        </Button>
      </div>
    </Alert>
  );
}
