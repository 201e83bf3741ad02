import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../api/translations.js';
import { ReadText } from '../../../components/read-text.js';
import classes from './queue.module.css';
import { StateMark } from './state-mark.js';

interface QueueProps {
  units: Unit[];
  active: string | undefined;
  onOpen: (id: string) => void;
  onEndInSight: () => void;
}

/** The units below one another, with what has become of each. */
export function Queue({ units, active, onOpen, onEndInSight }: QueueProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ol
      ref={list}
      className={classes.queue}
      aria-label={t('translate.queue')}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (scrollTop + clientHeight > scrollHeight - 400) onEndInSight();
      }}
    >
      {units.map((unit) => (
        <li key={unit.id}>
          <UnstyledButton
            className={classes.unit}
            aria-current={unit.id === active ? 'true' : undefined}
            onClick={() => onOpen(unit.id)}
          >
            <StateMark unit={unit} />
            <span className={classes.source}>
              <bdi>
                <ReadText text={unit.source} />
              </bdi>
            </span>
            <span className={classes.place}>{unit.signature_id}</span>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}
