import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Alert.layer.css';
import type { SignatureRecord } from '../../../api/records.js';
import { outline } from '../../../components/outline.js';
import { TextDiff } from '../../../components/text-diff.js';
import { decided, type Merge } from './merge.js';
import classes from './merge-form.module.css';

interface MergeFormProps {
  merge: Merge;
  onDecided: (record: SignatureRecord) => void;
}

/**
 * Someone else has saved the record meanwhile: shows what both changed differently, and takes one of the two; and what
 * comes together by itself.
 */
export function MergeForm({ merge, onDecided }: MergeFormProps) {
  const { t } = useTranslation();
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(merge.conflicts.map(({ field }) => field)));
  const choose = (field: string, isMine: boolean) =>
    setMine((chosen) => new Set([...[...chosen].filter((one) => one !== field), ...(isMine ? [field] : [])]));
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.scrollIntoView({ block: 'start' });
    alert.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Alert
      ref={alert}
      tabIndex={-1}
      color="gray"
      title={t('write.merge.title')}
      role="alertdialog"
      aria-label={t('write.merge.title')}
    >
      <p className={classes.text}>{t(merge.conflicts.length > 0 ? 'write.merge.conflicts' : 'write.merge.clean')}</p>
      {merge.conflicts.map(({ field, base, mine: my, theirs }) => (
        <fieldset key={field} className={classes.conflict}>
          <legend>{field}</legend>
          <div className={classes.versions}>
            {([true, false] as const).map((isMine) => (
              <div key={String(isMine)}>
                <label>
                  <input
                    type="radio"
                    name={`merge-${field}`}
                    checked={mine.has(field) === isMine}
                    onChange={() => choose(field, isMine)}
                  />{' '}
                  {t(isMine ? 'write.merge.mine' : 'write.merge.theirs')}
                </label>
                <TextDiff before={outline(base)} after={outline(isMine ? my : theirs)} />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      {merge.clean.map(({ field, base, changed, by }) => (
        <section key={field} className={classes.clean} aria-label={field}>
          <p className={classes.field}>
            <code>{field}</code> {t(`write.merge.by_${by}`)}
          </p>
          <TextDiff before={outline(base)} after={outline(changed)} />
        </section>
      ))}
      <Group mt="sm">
        <Button size="xs" onClick={() => onDecided(decided(merge, mine))}>
          {t('write.merge.apply')}
        </Button>
      </Group>
    </Alert>
  );
}
