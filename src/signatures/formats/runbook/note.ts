/** A part of a page that was not understood, for a person to look at. */
export interface RunbookNote {
  /** Where it begins in the file, from 1. */
  line: number;
  text: string;
}
