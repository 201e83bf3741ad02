import Papa from 'papaparse';
import {
  ExchangeSyntaxError,
  UNIT_STATES,
  type ExchangedUnit,
  type ExchangeFormat,
  type UnitState,
} from './exchange-file.js';

const COLUMNS = [
  'id',
  'source',
  'target',
  'state',
  'notes',
  'previous_source',
  'export',
  'source_locale',
  'target_locale',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/** What makes a spreadsheet take a cell for a formula; an apostrophe before it does not. */
const FORMULA = /^'*[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\ufeff';

/** CSV for spreadsheets. Cells that one would run as formulas start with an apostrophe. */
export const csv: ExchangeFormat = {
  extension: 'csv',
  mediaType: 'text/csv',

  write: ({ exportId, sourceLocale, targetLocale, units }) => {
    const rows = units.map(({ id, source, target, state, notes, previousSource = '' }) =>
      [id, source, target, state, notes.join('\n'), previousSource, exportId, sourceLocale, targetLocale].map(toCell),
    );
    return `${BYTE_ORDER_MARK}${Papa.unparse({ fields: [...COLUMNS], data: rows })}\r\n`;
  },

  read: (text) => {
    const { data, errors, meta } = Papa.parse<Row>(text.replace(BYTE_ORDER_MARK, ''), {
      header: true,
      skipEmptyLines: true,
      delimiter: ',',
    });
    const [error] = errors;
    if (error) throw new ExchangeSyntaxError(`row ${(error.row ?? 0) + 2}: ${error.message}`);
    const missing = COLUMNS.slice(0, 4).filter((column) => !meta.fields?.includes(column));
    if (missing.length > 0) throw new ExchangeSyntaxError(`it has no column ${missing.join(', ')}`);
    const [first] = data;
    return {
      exportId: fromCell(first?.export),
      sourceLocale: fromCell(first?.source_locale),
      targetLocale: fromCell(first?.target_locale),
      units: data.map(readRow),
    };
  },
};

function readRow(row: Row, index: number): ExchangedUnit {
  const previousSource = fromCell(row.previous_source);
  return {
    id: fromCell(row.id),
    source: fromCell(row.source),
    target: fromCell(row.target),
    state: readState(row.state, index),
    notes: fromCell(row.notes).split('\n').filter(Boolean),
    ...(previousSource !== '' && { previousSource }),
  };
}

function readState(text: string, index: number): UnitState {
  const state = UNIT_STATES.find((known) => known === text.trim());
  if (!state) throw new ExchangeSyntaxError(`row ${index + 2}: “${text}” is no state`);
  return state;
}

function toCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function fromCell(cell = ''): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
