import { CairnProblem } from '@cairn/client';
import { Button, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../components/use-error-text.js';
import { useShortcuts } from '../../../keyboard/shortcuts.js';
import type { Diagnosis } from '../use-diagnosis.js';
import { AnswerActions } from './answer-actions.js';
import { AnswerGroups } from './answer-groups.js';
import classes from './answer-pane.module.css';
import { AskingProgress } from './asking-progress.js';
import { NothingFound } from './nothing-found.js';
import { WeakMatches } from './weak-matches.js';

/** What is known about the errors in the text. */
export function AnswerPane({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { answer, error, isAsking, isGivenUp, active, isSought, step } = diagnosis;
  useShortcuts([
    { keys: 'F8', label: t('diagnose.keys.next'), run: () => step(1), everywhere: true },
    { keys: 'shift+F8', label: t('diagnose.keys.previous'), run: () => step(-1), everywhere: true },
    { keys: 'n', label: t('diagnose.keys.next'), run: () => step(1) },
    { keys: 'p', label: t('diagnose.keys.previous'), run: () => step(-1) },
  ]);

  const activeKey = active?.key;
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = pane;
    // Beneath the text, the pane scrolls with the page, which would take the text away from under the reader's eyes.
    if (!activeKey || !isSought || !current || current.scrollHeight <= current.clientHeight) return;
    // Its title: the whole of it may be longer than the pane.
    current.querySelector('[data-active=true] h2')?.scrollIntoView({ block: 'start' });
  }, [activeKey, isSought]);

  return (
    <section ref={pane} className={classes.pane} aria-label={t('diagnose.answer')} aria-busy={isAsking}>
      <div className={classes.head}>
        <Text component="p" role="status" className={classes.status} data-said-below={answer?.matches.length === 0}>
          {statusOf(diagnosis, t)}
        </Text>
        {answer && answer.matches.length > 0 && <AnswerActions answer={answer} />}
      </div>
      {diagnosis.progress && <AskingProgress progress={diagnosis.progress} />}
      {error && (
        <Text role="alert" className={classes.error}>
          {errorText(error)}
        </Text>
      )}
      {(isGivenUp || (error && maySucceed(error))) && (
        <Button variant="default" size="compact-sm" onClick={diagnosis.askAgain}>
          {t(error ? 'diagnose.try_again' : 'diagnose.ask_again')}
        </Button>
      )}
      {answer && (
        <>
          {answer.degraded && <p className={classes.note}>{t('diagnose.degraded')}</p>}
          <AnswerGroups answer={answer} diagnosis={diagnosis} />
          {answer.matches.length === 0 && <NothingFound answer={answer} />}
          <WeakMatches diagnosis={diagnosis} matches={answer.weak} />
          {answer.more > 0 && <p className={classes.note}>{t('diagnose.more', { count: answer.more })}</p>}
          {answer.skipped.map(({ signature_id: id, pattern }) => (
            <p key={`${id} ${pattern}`} className={classes.note}>
              {t('diagnose.skipped', { id, pattern: pattern + 1 })}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

/** Whether the same text may be answered another time. */
const maySucceed = (error: Error) =>
  !(error instanceof CairnProblem) || error.status >= 500 || [408, 429].includes(error.status);

/** What a reader who does not see the page is told when an answer comes. */
function statusOf(
  { answer, error, isAsking, isGivenUp }: Diagnosis,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  if (error) return '';
  if (isGivenUp) return t('diagnose.given_up');
  if (!answer) return isAsking ? t('diagnose.asking') : '';
  const count = answer.matches.length;
  return count > 0 ? t('diagnose.found', { count }) : t('diagnose.none');
}
