import { CliError } from '../cli-error.js';
import { phrase } from '../../terminal-phrase.js';
import { printable, printableJson } from '../printable.js';
import type { Place } from './input-records.js';
import type { Answered, Unsent } from './sending.js';

/** How many places of each kind of warning are named. */
const NAMED = 3;

interface Kind {
  count: number;
  first: string[];
}

/**
 * What is said of each record: errors at once, as a person has to act on them; warnings at the end, by kind. What it
 * remembers does not grow with the input. As JSON it is the server's lines, with the file and the line of each record.
 */
export class Report<Summary extends object> {
  /** How many parts of the input could not even be sent. */
  unread = 0;
  private summary?: Summary;
  private readonly warnings = new Map<string, Kind>();

  constructor(
    private readonly asJson: boolean,
    private readonly print: (line: string) => void,
  ) {}

  add({ place, ...answer }: Answered<Summary>): void {
    this.summary = answer.summary ?? this.summary;
    if (this.asJson)
      return this.printJson(
        answer.summary ? { summary: { ...answer.summary, unread: this.unread } } : { ...answer, ...place },
      );
    const { id, result, errors = [], warnings = [] } = answer;
    for (const { code, path, detail } of warnings)
      this.count(code, phrase('bulk:at', { place: placeText(place, id, path), text: printable(detail) }));
    if (result === 'conflict') this.print(phrase('bulk:conflict', { place: placeText(place, id) }));
    for (const { path, detail } of errors) this.printError(placeText(place, id, path), detail);
  }

  addUnsent(part: Unsent): void {
    if (part.kind === 'unread') this.unread++;
    if (this.asJson) this.printJson(part);
    else if (part.kind === 'unread') this.printError(placeText(part), part.reason);
    else this.print(phrase('bulk:note', { place: placeText(part), text: printable(part.text) }));
  }

  /**
   * Tells the warnings, the most frequent kind first, the files that were not looked at, and when there was nothing to
   * look at. Returns what the server counted; throws `CliError` when its answer broke off before.
   */
  close(passedOver: readonly string[] = []): Summary {
    if (!this.summary) throw new CliError(phrase('bulk:no_summary'));
    for (const file of passedOver) this.addUnsent({ kind: 'note', file, text: phrase('bulk:passed_over') });
    for (const [code, { count, first }] of [...this.warnings].toSorted(([, a], [, b]) => b.count - a.count)) {
      this.print(phrase('bulk:warnings', { code: printable(code), count }));
      for (const place of first) this.print(`  ${place.replaceAll('\n', '\n    ')}`);
      if (count > first.length) this.print(`  ${phrase('bulk:more', { count: count - first.length })}`);
    }
    if (!this.asJson && this.unread === 0 && countsNothing(this.summary)) this.print(phrase('bulk:no_record'));
    return this.summary;
  }

  private count(code: string, place: string): void {
    const kind = this.warnings.get(code) ?? { count: 0, first: [] };
    this.warnings.set(code, kind);
    kind.count++;
    if (kind.first.length < NAMED) kind.first.push(place);
  }

  private printError(place: string, reason: string): void {
    this.print(phrase('bulk:error', { place, reason: printable(reason) }));
  }

  private printJson(value: object): void {
    this.print(printableJson(value, 0));
  }
}

/** Whether every number of a summary is 0: each record counts in one of them. */
function countsNothing(summary: object): boolean {
  return Object.values(summary).every((count) => typeof count !== 'number' || count === 0);
}

/** File, line, id and key, as far as they are known. */
function placeText({ file, line }: Partial<Place> = {}, id?: string, path?: string): string {
  const where = [file, line].filter((part) => part !== undefined).join(':');
  return printable([where, id, path].filter(Boolean).join(' '));
}
