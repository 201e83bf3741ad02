import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '@cairn/client';
import { accessToken } from '../api/access-token.js';
import classes from './shell.module.css';

type WaitingList = components['schemas']['WaitingListDto'];

const waitingIn = (one: WaitingList['locales'][number]) => one.assigned + one.needs_review + one.suggestions;

const AGAIN_MS = 60_000;
const MOST = 999;

/** The way to the translations, into the language with the most to do, with how many wait for the reader; not there for who may not read them. */
export function TranslateLink() {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['translations', 'waiting'],
    queryFn: ({ signal }) => waitingList(signal),
    refetchInterval: AGAIN_MS,
    staleTime: AGAIN_MS,
  });
  const locales = data?.locales ?? [];
  const [most] = locales.toSorted((one, other) => waitingIn(other) - waitingIn(one));
  if (!most) return null;
  const waiting = locales.reduce((sum, one) => sum + waitingIn(one), 0);
  const number = waiting > MOST ? `${MOST}+` : String(waiting);
  return (
    <Link
      to="/translate/$locale"
      params={{ locale: most.locale }}
      search={most.needs_review > 0 ? { state: 'needs_review' } : {}}
      activeOptions={{ includeSearch: false }}
      className={classes.link}
    >
      {t('nav.translate')}
      {waiting > 0 && (
        <span className={classes.waiting} title={t('nav.waiting', { number })}>
          {' '}
          {number}
        </span>
      )}
    </Link>
  );
}

/** Asked beside every view, also those that anyone may see: being refused here is no reason to ask for a token. */
async function waitingList(signal: AbortSignal): Promise<WaitingList> {
  const token = accessToken();
  const answer = await fetch('/v1/translations/waiting', {
    signal,
    ...(token && { headers: { authorization: `Bearer ${token}` } }),
  });
  return answer.ok ? ((await answer.json()) as WaitingList) : { locales: [] };
}
