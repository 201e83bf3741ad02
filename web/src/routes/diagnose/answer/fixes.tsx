import { useTranslation } from 'react-i18next';
import { RecordLine } from '../../../components/record-text.js';
import type { Answer, Match, System, Workaround } from '../question.js';
import { Fix } from './fix.js';
import classes from './fixes.module.css';
import { percent } from './standing.js';
import { Section } from './section.js';

/** What to do: the likeliest fix first and open, the others to be opened. */
export function Fixes({ match, answer, system }: { match: Match; answer: Answer; system: System }) {
  const { t } = useTranslation();
  const chances = chancesOf(match, answer);
  const chance = ({ id }: Workaround) => chances.get(id);
  const [first, ...others] = match.workarounds.toSorted((a, b) => (chance(b) ?? 0) - (chance(a) ?? 0));
  if (!first) return <Section title={t('diagnose.no_fix')}>{t('diagnose.no_fix_text')}</Section>;

  const fix = (one: Workaround) => ({ fix: one, chance: chance(one), match, answerId: answer.id, system });
  return (
    <>
      <Section title={t('diagnose.try_first')} tone="do">
        <Fix {...fix(first)} withAction />
      </Section>
      {others.length > 0 && (
        <Section title={t('diagnose.other_fixes')}>
          {others.map((one) => (
            <details key={one.id} className={classes.other}>
              <summary className={classes.summary} lang={match.locale}>
                <RecordLine text={one.action} />
                <span className={classes.mean}>{t('diagnose.percent', { percent: percent(one.rate.mean) })}</span>
              </summary>
              <Fix {...fix(one)} />
            </details>
          ))}
        </Section>
      )}
    </>
  );
}

const chancesOf = ({ signature_id: id }: Match, { fixes }: Answer) =>
  new Map(fixes.filter((fix) => fix.signature_id === id).map((fix) => [fix.workaround_id, fix.chance]));
