import type { JsonObject } from '../record/fields/json.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { isSignatureId } from '../signature-id.js';
import { draftOf, textOf, type PageError } from './runbook/draft.js';
import { readFields } from './runbook/front-matter-fields.js';
import { readFrontMatter } from './runbook/front-matter.js';
import type { RunbookNote } from './runbook/note.js';
import { errorsOn } from './runbook/page-errors.js';
import { sectionsOf } from './runbook/page-sections.js';
import { parsePage } from './runbook/parse-page.js';
import { isRenderedPage, restorePage } from './runbook/rendered-page.js';
import { isChinese } from './runbook/section-names.js';
import { slugOf, unusedId } from './runbook/slug.js';

export interface Runbook {
  /** A draft for each error of the page. They have the keys of a record, and `symptom` and `front_matter` where needed. */
  records: SignatureRecordDto[];
  /** What was not understood. */
  notes: RunbookNote[];
}

/**
 * Reads a page about one error or several:
 *
 *     text ─▶ front matter ─▶ Markdown, restored from a rendering ─▶ sections ─▶ errors ─▶ drafts
 *
 * `file` is the path of the page, which names the record of a page about one error.
 */
export function readRunbook(text: string, { file }: { file?: string } = {}): Runbook {
  const { fields, body, notes } = readFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const rendered = isRenderedPage(body) ? restorePage(body) : undefined;
  const { page, notes: comments } = parsePage(rendered?.markdown ?? body);
  const sections = sectionsOf(page);
  const [heading, ...others] = sections.children;
  const title = titleOf(fields) ?? (others.length === 0 && !heading?.name ? heading?.heading : undefined);
  const { errors, notes: unknown } = errorsOn(sections, title);

  const common = commonFields(fields, title, rendered?.revision);
  const taken = new Set<string>();
  const records = errors.flatMap((error) => {
    const draft = draftOf(error);
    if (!draft) {
      unknown.push({ line: error.line, text: textOf(error) });
      return [];
    }
    const id = unusedId(errors.length === 1 ? idOfOnly(error, file, fields) : idOf(error, fields), taken);
    taken.add(id);
    return [{ id, ...merge({ ...draft }, common) } as SignatureRecordDto];
  });
  const found = [...comments, ...unknown].map((note) => ({
    ...note,
    line: rendered?.origins[note.line - 1] ?? note.line,
  }));
  return { records, notes: [...notes, ...(rendered?.notes ?? []), ...found].toSorted((a, b) => a.line - b.line) };
}

/** What the page says of all its errors. */
function commonFields(
  fields: JsonObject,
  title: string | undefined,
  { updated, revision }: { updated?: string; revision?: string } = {},
): JsonObject {
  const { record, source, rest } = readFields(fields);
  // What the page is called and known by; other values of these keys are kept as they are.
  if (titleOf(rest) !== undefined) delete rest.title;
  if (isSignatureId(rest.id)) delete rest.id;
  const whole = {
    ...(title && { title }),
    ...(revision && { revision }),
    ...(updated && { updated_at: updated }),
    ...source,
  };
  return {
    ...(updated && { last_updated: updated }),
    ...record,
    ...(Object.keys(whole).length > 0 && { source: whole }),
    ...(Object.keys(rest).length > 0 && { front_matter: rest }),
  };
}

/** What the page says of one error before what it says of all; lists that both have are joined. */
function merge(draft: JsonObject, common: JsonObject): JsonObject {
  const lists = Object.entries(draft).flatMap(([key, value]) =>
    Array.isArray(value) && Array.isArray(common[key])
      ? [[key, [...(common[key] as unknown[]), ...(value as unknown[])]]]
      : [],
  );
  const locale = isChinese(JSON.stringify([draft.root_cause, draft.workarounds, draft.symptom])) && { locale: 'zh' };
  return { ...draft, ...locale, ...common, ...draft, ...(Object.fromEntries(lists) as JsonObject) };
}

/** The page's own id, else one of its file's name, else of its title. */
function idOfOnly({ title }: PageError, file: string | undefined, fields: JsonObject): string {
  if (isSignatureId(fields.id)) return fields.id;
  const name = /([^/\\]+?)(?:\.[^./\\]*)?$/.exec(file ?? '')?.[1] ?? '';
  return `${domainOf(fields)}/${slugOf(name === '' || /^(?:index|readme)$/i.test(name) ? title : name)}`;
}

/** The page's id, or its domain, with what the error's heading says. */
function idOf({ title }: PageError, fields: JsonObject): string {
  const slug = slugOf(title);
  const id = isSignatureId(fields.id) ? `${fields.id}/${slug}` : undefined;
  return isSignatureId(id) ? id : `${domainOf(fields)}/${slug}`;
}

function domainOf({ domain, product }: JsonObject): string {
  const name = [domain, product].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof name === 'string' ? slugOf(name) : 'runbook';
}

function titleOf({ title }: JsonObject): string | undefined {
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}
