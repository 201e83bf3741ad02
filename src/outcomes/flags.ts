import jstat from 'jstat';
import { DAY_MS, dayOf } from '../calendar.js';
import { percent } from '../i18n/percent.js';
import { translate } from '../i18n/translate.js';
import { spokenLocale } from '../i18n/locales.js';
import type { FlagDto } from './outcome-summary.dto.js';
import type { Standing } from './rates/standings.js';

const TAIL = 0.05;

/** What a person should look at: reports that contradict the record for good, and reports that came as a flood. */
export function flagsOf(standing: Standing, locale: string): FlagDto[] {
  const spoken = spokenLocale(locale);
  const floods = standing.reports.floods.map(({ kind, day, votes, counted }) => {
    const params = {
      day: dayOf(day * DAY_MS),
      votes: round(votes),
      counted: round(counted),
    };
    return { code: kind, detail: translate(spoken, `outcomes:${kind}`, params) };
  });
  const code = contradiction(standing);
  if (!code) return floods;
  const { worked, failed } = standing.reports;
  const params = { worked: round(worked), failed: round(failed), percent: percent(reportedBound(standing)) };
  return [{ code, detail: translate(spoken, `outcomes:${code}`, params) }, ...floods];
}

/** A fix that fails more often than not, a dead end that works more often than not, each with 95 % certainty. */
function contradiction(standing: Standing): 'keeps_failing' | 'keeps_working' | undefined {
  const bound = reportedBound(standing);
  if (standing.kind === 'workaround') return bound < 0.5 ? 'keeps_failing' : undefined;
  return bound > 0.5 ? 'keeps_working' : undefined;
}

/** By the reports alone: the chance that a workaround hardly exceeds, or that a dead end hardly falls below. */
function reportedBound({ kind, reports: { worked, failed } }: Standing): number {
  return jstat.jStat.beta.inv(kind === 'workaround' ? 1 - TAIL : TAIL, 1 + worked, 1 + failed);
}

const round = (figure: number) => Math.round(figure * 10) / 10;
