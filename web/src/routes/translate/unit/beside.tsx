import { Button, Tabs, Textarea } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Tabs.layer.css';
import type { UnitContext } from '../../../api/translations.js';
import { RecordText } from '../../../components/record-text.js';
import { useMoment } from '../../../components/use-moment.js';
import { usePercent } from '../../../components/use-percent.js';
import { DiffParts } from './diff-parts.js';
import { RecordContext } from './record/record-context.js';
import classes from './unit.module.css';
import type { UnitActions } from './use-unit-actions.js';

interface BesideProps {
  unit: UnitContext;
  actions: UnitActions;
  onUse: (text: string) => void;
}

/** What a translator wants beside the text: the same before, the whole record, other languages, the past, the talk. */
export function Beside({ unit, actions, onUse }: BesideProps) {
  const { t } = useTranslation();
  const { memory, neighbours, history, comments } = unit;
  const tabs = {
    memory: [memory.length, <Memory key="memory" unit={unit} onUse={onUse} />],
    record: [undefined, <RecordContext key="record" unit={unit} />],
    neighbours: [neighbours.length, <Neighbours key="neighbours" unit={unit} />],
    history: [history.length, <History key="history" unit={unit} />],
    comments: [comments.length, <Comments key="comments" unit={unit} actions={actions} />],
  } as const;
  /** Who wants to see one of them sees it of each unit. */
  const [chosen, choose] = useSessionStorage<string | null>({
    key: 'cairn-translate-tab',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const names = Object.keys(tabs) as (keyof typeof tabs)[];
  return (
    <Tabs
      value={chosen ?? (memory.length > 0 ? 'memory' : 'record')}
      onChange={choose}
      keepMounted={false}
      className={classes.section}
    >
      <Tabs.List>
        {names.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`translate.tabs.${name}`)}
            {tabs[name][0] ? ` ${tabs[name][0]}` : ''}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {names.map((name) => (
        <Tabs.Panel key={name} value={name} pt="sm">
          {tabs[name][1]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Memory({ unit, onUse }: Pick<BesideProps, 'unit' | 'onUse'>) {
  const { t } = useTranslation();
  const percent = usePercent();
  if (unit.memory.length === 0) return <p>{t('translate.no_memory')}</p>;
  return (
    <ul className={classes.list}>
      {unit.memory.map((match) => (
        <li key={match.unit_id}>
          <DiffParts parts={match.diff} />
          <RecordText text={match.target} lang={unit.locale} />
          <p className={classes.facts}>
            {[percent(match.similarity), t(`translate.states.${match.state}`), match.signature_id].join(' · ')}{' '}
            <Button size="compact-xs" variant="subtle" onClick={() => onUse(match.target)}>
              {t('translate.use')}
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Neighbours({ unit }: { unit: UnitContext }) {
  const { t } = useTranslation();
  if (unit.neighbours.length === 0) return <p>{t('translate.no_neighbours')}</p>;
  return (
    <ul className={classes.list}>
      {unit.neighbours.map(({ locale, target, state }) => (
        <li key={locale}>
          <RecordText text={target} lang={locale} />
          <p className={classes.facts}>
            {locale} · {t(`translate.states.${state}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function History({ unit }: { unit: UnitContext }) {
  const { t } = useTranslation();
  const moment = useMoment();
  if (unit.history.length === 0) return <p>{t('translate.no_history')}</p>;
  return (
    <ol className={classes.list}>
      {unit.history.map((event) => (
        <li key={event.version}>
          {event.source_diff.some(({ change }) => change !== 'same') && <DiffParts parts={event.source_diff} />}
          <DiffParts parts={event.target_diff} lang={unit.locale} />
          <p className={classes.facts}>
            {[
              t(`translate.actions.${event.action}`),
              t(`translate.states.${event.state as 'reviewed'}`),
              event.actor,
              moment(event.at),
              event.reason,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Comments({ unit, actions }: Pick<BesideProps, 'unit' | 'actions'>) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [text, setText] = useState('');
  return (
    <>
      <ul className={classes.list}>
        {unit.comments.map((comment) => (
          <li key={comment.id}>
            <RecordText text={comment.text} />
            <p className={classes.facts}>
              {comment.author} · {moment(comment.at)}
            </p>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void actions.comment(text).then(() => setText(''));
        }}
      >
        <Textarea
          aria-label={t('translate.comment')}
          placeholder={t('translate.comment')}
          required
          rows={2}
          maxLength={4_000}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="default" mt={6}>
          {t('translate.send')}
        </Button>
      </form>
    </>
  );
}
