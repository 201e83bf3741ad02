import { Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKEN, type FileResult, type ImportReport } from '../../../api/translation-files.js';
import { TextDiff } from '../../../components/text-diff.js';
import classes from './imported-units.module.css';

/** So many are enough to see what a file does; their sums are told of all. */
const MOST_SHOWN = 200;

/** What became of the units of a file: the sums, and each that is not as it was. */
export const ImportedUnits = memo(function ImportedUnits({ report: { units, summary } }: { report: ImportReport }) {
  const { t } = useTranslation();
  return (
    <>
      <dl className={classes.sums}>
        {(Object.entries(summary) as [FileResult, number][]).map(([result, count]) => (
          <div key={result}>
            <dt>{t(`translate.files.results.${result}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <ul className={classes.units}>
        {units.slice(0, MOST_SHOWN).map(({ name = '', result, code, current, target = '' }, index) => (
          <li key={`${index} ${name}`}>
            <Text size="sm" component="p">
              <bdi>{name}</bdi> · {t(`translate.files.results.${result}`)} {code && <code>{code}</code>}
            </Text>
            {TAKEN.includes(result) && current !== undefined && current !== target && (
              <TextDiff before={current} after={target} />
            )}
          </li>
        ))}
      </ul>
      {units.length > MOST_SHOWN && (
        <Text size="sm">{t('translate.files.more', { number: units.length - MOST_SHOWN })}</Text>
      )}
    </>
  );
});
