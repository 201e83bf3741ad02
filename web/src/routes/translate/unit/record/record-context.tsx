import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Code.layer.css';
import { readableRecord } from '../../../../api/records.js';
import { unitsOfRecord, type Unit, type UnitContext } from '../../../../api/translations.js';
import { CodeBlock } from '../../../../components/code-block.js';
import { Failure } from '../../../../components/failure.js';
import { RecordLink } from '../../../../components/record-link.js';
import { codeBeside } from './code-beside.js';
import classes from './record-context.module.css';
import { TextRow } from './text-row.js';

/** The whole record of a unit, each text beside its translation, with that of the unit marked and in sight. */
export function RecordContext({ unit }: { unit: UnitContext }) {
  const { t } = useTranslation();
  const { signature_id: id, locale } = unit;
  const { data: units, error: unitsError } = useQuery(unitsOfRecord(locale, id));
  const { data: record, error: recordError } = useQuery(readableRecord(id));
  const error = unitsError ?? recordError;
  if (error) return <Failure error={error} />;
  if (!units || !record) return <Loader size="sm" />;
  const code = codeBeside(record, units);
  return (
    <>
      <RecordLink id={id}>{id}</RecordLink>
      <Scroller active={unit.id} label={t('translate.tabs.record')}>
        {(record.examples ?? []).slice(0, 1).map(({ text }) => (
          <CodeBlock key={text} code={text} label={t('fields.examples')} />
        ))}
        {sectionsOf(units).map(([field, texts]) => (
          <section key={field}>
            <h3 className={classes.heading}>{t(`fields.${field as 'signature'}`)}</h3>
            {texts.map((one) => (
              <div key={one.id}>
                <TextRow unit={one} recordLocale={record.locale ?? 'en'} isOpen={one.id === unit.id} />
                {code.has(one.path) && <CodeBlock code={code.get(one.path)!} label={t('fields.code')} />}
              </div>
            ))}
          </section>
        ))}
      </Scroller>
    </>
  );
}

interface ScrollerProps {
  /** What is to be in sight. */
  active: string;
  label: string;
  children: React.ReactNode;
}

/** Scrolls within itself, so that the text that one works on stays where it is. */
function Scroller({ active, label, children }: ScrollerProps) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current: box } = scroller;
    const open = box!.querySelector('[aria-current]');
    if (!open) return;
    const [inner, outer] = [open.getBoundingClientRect(), box!.getBoundingClientRect()];
    box!.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  }, [active]);
  return (
    <div ref={scroller} className={classes.scroller} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** The texts by the field of the record that they stand in, in its order. */
function sectionsOf(units: readonly Unit[]): [field: string, texts: Unit[]][] {
  const sections = new Map<string, Unit[]>();
  for (const unit of units) {
    const field = /^\w+/.exec(unit.field)![0];
    sections.set(field, [...(sections.get(field) ?? []), unit]);
  }
  return [...sections];
}
