import { useTranslation } from 'react-i18next';
import { RecordLine } from '../../../components/record-text.js';
import { localeOf } from '../../../components/texts/text-notes.js';
import { TextState } from '../../../components/texts/text-state.js';
import { usePercent } from '../../../components/use-percent.js';
import type { Answer, Match, System, Workaround } from '../question.js';
import { Fix } from './fix.js';
import classes from './fixes.module.css';
import { Section } from './section.js';

/** What to do: the likeliest fix first and open, the others to be opened, last those that are for other systems. */
export function Fixes({ match, answer, system }: { match: Match; answer: Answer; system: System }) {
  const { t } = useTranslation();
  const percent = usePercent();
  const { workarounds } = match;
  if (workarounds.length === 0) return <Section title={t('diagnose.no_fix')}>{t('diagnose.no_fix_text')}</Section>;

  // They come in the order to try them in.
  const [first, ...others] = workarounds.filter((one) => one.not_applicable === null);
  const elsewhere = workarounds.filter((one) => one.not_applicable !== null);
  const chances = chancesOf(match, answer);
  const pathOf = (one: Workaround) => `workarounds[${workarounds.indexOf(one)}]`;
  const fix = (one: Workaround) => ({
    fix: one,
    path: pathOf(one),
    chance: chances.get(one.id),
    signatureId: match.signature_id,
    answerId: answer.id,
    system,
  });
  const folded = (one: Workaround) => (
    <details key={one.id} className={classes.other}>
      <summary className={classes.summary}>
        <span lang={localeOf(match, `${pathOf(one)}.action`)}>
          <RecordLine text={one.action} />
        </span>
        <TextState path={`${pathOf(one)}.action`} />
        <span className={classes.mean}>{percent(one.rate.mean)}</span>
        {one.not_applicable && <span className={classes.reason}>{one.not_applicable}</span>}
      </summary>
      <Fix {...fix(one)} />
    </details>
  );
  return (
    <>
      {first && (
        <Section title={t('diagnose.try_first')} tone="do">
          <Fix {...fix(first)} withAction />
        </Section>
      )}
      {others.length > 0 && <Section title={t('diagnose.other_fixes')}>{others.map(folded)}</Section>}
      {elsewhere.length > 0 && <Section title={t('diagnose.not_here')}>{elsewhere.map(folded)}</Section>}
    </>
  );
}

const chancesOf = ({ signature_id: id }: Match, { fixes }: Answer) =>
  new Map(fixes.filter((fix) => fix.signature_id === id).map((fix) => [fix.workaround_id, fix.chance]));
