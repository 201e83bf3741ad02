import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { po } from 'gettext-parser';
import Papa from 'papaparse';
import type { ExchangeFormatName } from '../../../src/translations/exchange/formats.js';

/** What a translator makes of a unit in their tool. */
export interface Edit {
  target: string;
  isReviewed: boolean;
}

/** Edits a file as tools for its format do: knowing the format, and nothing of Cairn's way of writing it. */
export function editFile(format: ExchangeFormatName, file: string, edits: ReadonlyMap<string, Edit>): string {
  return EDITORS[format](file, edits);
}

type Editor = (file: string, edits: ReadonlyMap<string, Edit>) => string;

const EDITORS: Record<ExchangeFormatName, Editor> = {
  json: (file, edits) => {
    const content = JSON.parse(file) as { units: { id: string; target: string; state: string }[] };
    for (const unit of content.units) {
      const edit = edits.get(unit.id);
      if (edit) Object.assign(unit, { target: edit.target, state: stateOf(edit) });
    }
    return JSON.stringify(content);
  },

  csv: (file, edits) => {
    const { data } = Papa.parse<Record<'id' | 'target' | 'state', string>>(file.replace('\ufeff', ''), {
      header: true,
      skipEmptyLines: true,
    });
    for (const row of data) {
      const edit = edits.get(row.id);
      if (edit) Object.assign(row, { target: edit.target, state: stateOf(edit) });
    }
    return Papa.unparse(data, { quotes: true, newline: '\n' });
  },

  po: (file, edits) => {
    const content = po.parse(file);
    for (const message of Object.values(content.translations).flatMap((context) => Object.values(context))) {
      const edit = edits.get(message.msgctxt ?? '');
      if (!edit) continue;
      message.msgstr = [edit.target];
      message.comments = { ...message.comments!, flag: edit.isReviewed ? '' : 'fuzzy', translator: '' };
    }
    return po.compile(content, { foldLength: 60 }).toString();
  },

  xliff12: (file, edits) =>
    editXml(file, 'trans-unit', (unit) => {
      const edit = edits.get(unit.getAttribute('id')!);
      if (!edit) return;
      const target = first(unit, 'target');
      target.textContent = edit.target;
      target.setAttribute('state', edit.isReviewed ? 'signed-off' : 'translated');
      target.removeAttribute('state-qualifier');
      unit.setAttribute('approved', edit.isReviewed ? 'yes' : 'no');
    }),

  xliff21: (file, edits) =>
    editXml(file, 'unit', (unit) => {
      const edit = edits.get(unit.getAttribute('name')!);
      if (!edit) return;
      const segment = first(unit, 'segment');
      first(segment, 'target').textContent = edit.target;
      segment.setAttribute('state', edit.isReviewed ? 'final' : 'translated');
      segment.removeAttribute('subState');
    }),
};

const stateOf = ({ isReviewed }: Edit) => (isReviewed ? 'reviewed' : 'needs_review');

function editXml(file: string, tag: string, edit: (unit: Element) => void): string {
  const document: Document = new DOMParser().parseFromString(file, 'text/xml');
  for (const unit of Array.from(document.getElementsByTagName(tag))) edit(unit);
  return new XMLSerializer().serializeToString(document);
}

const first = (parent: Element, tag: string) => parent.getElementsByTagName(tag).item(0)!;
