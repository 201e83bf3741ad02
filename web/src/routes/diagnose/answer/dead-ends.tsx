import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Odds } from '../../../components/odds.js';
import { NotedText } from '../../../components/texts/noted-text.js';
import { triedKey } from '../marks.js';
import type { Answer, DeadEnd, Match } from '../question.js';
import type { Diagnosis } from '../use-diagnosis.js';
import classes from './dead-ends.module.css';
import { Section } from './section.js';
import { Vote } from './vote/vote.js';
import { When } from './when.js';

interface DeadEndsProps {
  match: Match;
  answer: Answer;
  diagnosis: Diagnosis;
}

/** What people try in vain, set apart from what to do. */
export function DeadEnds({ match, answer, diagnosis }: DeadEndsProps) {
  const { t } = useTranslation();
  const { dead_ends: deadEnds, signature_id: id } = match;
  if (deadEnds.length === 0) return null;
  return (
    <Section title={t('diagnose.do_not')} tone="do-not">
      <ul className={classes.list}>
        {deadEnds.map((deadEnd, index) => (
          <li key={deadEnd.id}>
            <Explanation deadEnd={deadEnd} path={`dead_ends[${index}]`} />
            {deadEnd.tried_line !== null && <Tried signatureId={id} line={deadEnd.tried_line} diagnosis={diagnosis} />}
            <details className={classes.tried}>
              <summary>{t('diagnose.vote.tried')}</summary>
              <Vote
                signatureId={id}
                item={{ dead_end_id: deadEnd.id }}
                answerId={answer.id}
                system={diagnosis.system}
              />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Explanation({ deadEnd, path }: { deadEnd: DeadEnd; path: string }) {
  const { action, why_fails: why, condition, rate } = deadEnd;
  const head = `${path}.action`;
  return (
    <>
      {action.trim() !== '' && (
        <div className={classes.action}>
          <NotedText text={action} path={head} />
        </div>
      )}
      {why && <NotedText text={why} path={`${path}.why_fails`} like={head} />}
      {condition && <When text={condition} path={`${path}.condition`} like={head} />}
      {rate.basis !== 'none' && <Odds rate={rate} isDeadEnd />}
    </>
  );
}

/** The text itself shows that it was tried. */
function Tried({ signatureId, line, diagnosis }: { signatureId: string; line: number; diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const key = triedKey(signatureId, line);
  const mark = diagnosis.marks.find((one) => one.key === key);
  return (
    <p className={classes.already}>
      {t('diagnose.tried')}{' '}
      <UnstyledButton
        className={classes.place}
        aria-pressed={diagnosis.active?.key === key}
        onClick={() => mark && diagnosis.lookAt(mark)}
      >
        {t('diagnose.line', { line })}
      </UnstyledButton>
    </p>
  );
}
