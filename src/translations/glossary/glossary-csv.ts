import Papa from 'papaparse';
import { Problem } from '../../errors/problem.js';
import type { GlossaryEntryDto } from './glossary.dto.js';

const COLUMNS = ['term', 'preferred', 'forbidden', 'case_sensitive', 'note'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;
const SEPARATOR = '|';
const MAX_LENGTH = 200;

/** Reads terms of a CSV with a header; several translations stand in one cell, between `|`. Throws `invalid_file`. */
export function readGlossaryCsv(text: string): GlossaryEntryDto[] {
  const { data, errors, meta } = Papa.parse<Row>(text.replace('\ufeff', ''), { header: true, skipEmptyLines: true });
  const error = errors.find(({ code }) => code !== 'UndetectableDelimiter');
  if (error) throw new Problem('invalid_file', { reason: `row ${(error.row ?? 0) + 2}: ${error.message}` });
  if (!meta.fields?.includes('term')) throw new Problem('invalid_file', { reason: 'it has no column term' });
  const terms = data.map(readRow);
  // The last row about a term counts.
  return [...new Map(terms.map((term) => [term.term, term])).values()];
}

function readRow(
  { term = '', preferred = '', forbidden = '', case_sensitive: sensitive = '', note = '' }: Row,
  index: number,
) {
  const cells = [term.trim(), ...list(preferred), ...list(forbidden)];
  if (term.trim() === '' || cells.some((cell) => cell.length > MAX_LENGTH))
    throw new Problem('invalid_file', { reason: `row ${index + 2}: a term has 1 to ${MAX_LENGTH} characters` });
  return {
    term: term.trim(),
    preferred: list(preferred),
    forbidden: list(forbidden),
    case_sensitive: /^(?:true|yes|1)$/i.test(sensitive.trim()),
    note: note.trim() || null,
  };
}

function list(cell: string): string[] {
  return cell
    .split(SEPARATOR)
    .map((text) => text.trim())
    .filter(Boolean);
}
