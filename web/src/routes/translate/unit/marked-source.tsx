import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnitContext } from '../../../api/translations.js';
import { ReadText } from '../../../components/read-text.js';
import classes from './unit.module.css';

interface MarkedSourceProps {
  unit: UnitContext;
  onInsert: (text: string) => void;
}

/** The source, with the terms of the glossary marked: a click on one inserts its translation. */
export function MarkedSource({ unit: { source, terms }, onInsert }: MarkedSourceProps) {
  const { t } = useTranslation();
  const parts = terms.map((place, index) => {
    const target = place.preferred[0] ?? place.term;
    return (
      <span key={place.start}>
        <ReadText text={source.slice(terms[index - 1]?.end ?? 0, place.start)} />
        <UnstyledButton
          component="button"
          className={classes.term}
          title={[place.preferred.join(' / ') || t('translate.stays'), place.note].filter(Boolean).join(' · ')}
          aria-label={t('translate.insert_term', { term: source.slice(place.start, place.end), text: target })}
          onClick={() => onInsert(target)}
        >
          <ReadText text={source.slice(place.start, place.end)} />
        </UnstyledButton>
      </span>
    );
  });
  return (
    <p className={classes.source}>
      <bdi>
        {parts}
        <ReadText text={source.slice(terms.at(-1)?.end ?? 0)} />
      </bdi>
    </p>
  );
}
