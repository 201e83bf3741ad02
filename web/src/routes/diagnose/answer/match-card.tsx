import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ReadText } from '../../../components/read-text.js';
import { RecordLink } from '../../../components/record-link.js';
import { NotedText } from '../../../components/texts/noted-text.js';
import { localeOf, TextNotesContext } from '../../../components/texts/text-notes.js';
import { CommonTextState, TextState } from '../../../components/texts/text-state.js';
import type { Answer, Match } from '../question.js';
import type { Diagnosis } from '../use-diagnosis.js';
import { Captures } from './captures.js';
import { Checks } from './checks.js';
import { DeadEnds } from './dead-ends.js';
import { Fixes } from './fixes.js';
import classes from './match-card.module.css';
import { Origin } from './origin.js';
import { Places } from './places.js';
import { Reasons } from './reasons.js';
import { RelatedErrors } from './related-errors.js';
import { Section } from './section.js';
import { Standing } from './standing.js';

/** A known error that the text has: where, why, what to do and what not to. */
export function MatchCard({ match, answer, diagnosis }: { match: Match; answer: Answer; diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const { signature_id: id, signature, root_cause: cause } = match;
  const isActive = diagnosis.active?.signatureId === id;
  return (
    <TextNotesContext value={match}>
      <article className={classes.card} data-active={isActive} aria-label={signature}>
        <Title order={2} className={classes.signature} lang={localeOf(match, 'signature')}>
          <bdi>
            <ReadText text={signature} />
          </bdi>
        </Title>
        <div className={classes.id}>
          <RecordLink id={id}>{id}</RecordLink> <CommonTextState />{' '}
          <TextState path="signature" name={t('fields.signature')} />
        </div>
        <Standing match={match} />
        <Places match={match} diagnosis={diagnosis} />
        <Captures captures={match.captures} />
        {cause && (
          <Section title={t('diagnose.cause')}>
            <NotedText text={cause} path="root_cause" />
          </Section>
        )}
        <Fixes match={match} answer={answer} system={diagnosis.system} />
        <DeadEnds match={match} answer={answer} diagnosis={diagnosis} />
        <Checks match={match} />
        <RelatedErrors match={match} />
        <Origin match={match} />
        <Reasons match={match} />
      </article>
    </TextNotesContext>
  );
}
