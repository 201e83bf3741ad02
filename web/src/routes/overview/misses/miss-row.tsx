import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordLink } from '../../../components/record-link.js';
import { useErrorText } from '../../../components/use-error-text.js';
import classes from '../overview.module.css';
import { useHide, useWrite, type Miss } from './use-misses.js';

/** A group of errors that no record matches, and what can be done about it. */
export function MissRow({ miss }: { miss: Miss }) {
  const { t } = useTranslation();
  const hide = useHide(miss);
  const write = useWrite(miss);
  const { sample, template, count, first_seen: first, last_seen: last, hidden } = miss;
  const { covered_by: cover, signature_id: draft } = miss;
  const error = hide.error ?? write.error;
  const errorText = useErrorText();
  return (
    <li className={classes.miss} data-hidden={hidden}>
      <div className={classes.sample}>
        <bdi title={template}>{sample}</bdi>
      </div>
      <div className={classes.actions}>
        <span className={classes.count}>{t('overview.misses.count', { number: count })}</span>
        <span>{t('overview.misses.seen', { first: first.slice(0, 10), last: last.slice(0, 10) })}</span>
        {cover && (
          <span>
            {t('overview.misses.covered')} <RecordLink id={cover}>{cover}</RecordLink>
          </span>
        )}
        {draft ? (
          <Button
            renderRoot={(props) => <Link {...props} to="/signatures/$" params={{ _splat: `${draft}/edit` }} />}
            size="compact-xs"
            variant="default"
          >
            {t('overview.misses.go_on')}
          </Button>
        ) : (
          <Button size="compact-xs" variant="default" loading={write.isPending} onClick={() => write.mutate()}>
            {t('overview.misses.write')}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          disabled={hide.isPending}
          onClick={() => hide.mutate(!hidden)}
        >
          {t(hidden ? 'overview.misses.show' : 'overview.misses.hide')}
        </Button>
      </div>
      {error && <p role="alert">{errorText(error)}</p>}
    </li>
  );
}
