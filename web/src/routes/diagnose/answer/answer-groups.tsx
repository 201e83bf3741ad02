import { useTranslation } from 'react-i18next';
import type { Answer, Match } from '../question.js';
import type { Diagnosis } from '../use-diagnosis.js';
import classes from './answer-groups.module.css';
import { Follower } from './follower.js';
import { MatchCard } from './match-card.js';

/** The errors of the text, each with the match to begin with; what follows from it is folded under it. */
export function AnswerGroups({ answer, diagnosis }: { answer: Answer; diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const { groups } = answer;
  const byId = new Map(answer.matches.map((match) => [match.signature_id, match]));
  const card = (match: Match) => <MatchCard match={match} diagnosis={diagnosis} answer={answer} />;
  return groups.map(({ root, why, followers, more, first_line: from, last_line: to }, index) => {
    const number = { number: index + 1, count: groups.length };
    return (
      <section key={root} className={classes.group} aria-label={t('diagnose.group.title', number)}>
        {(groups.length > 1 || followers.length > 0) && (
          <p className={classes.head}>
            {groups.length > 1 && <strong>{t('diagnose.group.title', number)}</strong>}
            <span>{from === to ? t('diagnose.line', { line: from }) : t('diagnose.group.lines', { from, to })}</span>
            {why !== 'only' && <span>{t(`diagnose.group.root.${why}`)}</span>}
          </p>
        )}
        {card(byId.get(root)!)}
        {followers.map(({ signature_id: id, why: reason }) => (
          <Follower key={id} match={byId.get(id)!} why={reason} diagnosis={diagnosis}>
            {card(byId.get(id)!)}
          </Follower>
        ))}
        {more > 0 && <p className={classes.more}>{t('diagnose.group.more', { count: more })}</p>}
      </section>
    );
  });
}
