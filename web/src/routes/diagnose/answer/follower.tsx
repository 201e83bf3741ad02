import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadText } from '../../../components/read-text.js';
import type { ErrorGroup, Match } from '../question.js';
import type { Diagnosis } from '../use-diagnosis.js';
import classes from './follower.module.css';

interface FollowerProps {
  match: Match;
  why: ErrorGroup['followers'][number]['why'];
  diagnosis: Diagnosis;
  children: ReactNode;
}

/** An error that goes away with the root of its group; folded until the reader opens it or comes to it in the text. */
export function Follower({ match, why, diagnosis, children }: FollowerProps) {
  const { t } = useTranslation();
  const details = useRef<HTMLDetailsElement>(null);
  const { signature, locale } = match;
  const isActive = diagnosis.active?.signatureId === match.signature_id;
  useEffect(() => {
    if (isActive) details.current!.open = true;
  }, [isActive]);
  return (
    <details ref={details} className={classes.follower}>
      <summary className={classes.summary}>
        <span className={classes.why}>{t(`diagnose.group.follower.${why}`)}</span>{' '}
        <bdi lang={locale}>
          <ReadText text={signature} />
        </bdi>
      </summary>
      <div className={classes.card}>{children}</div>
    </details>
  );
}
