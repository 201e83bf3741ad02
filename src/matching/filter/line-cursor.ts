/** Tells where the line starts that an offset stands for. */
export interface Lines {
  lineAt(offset: number): number;
}

/** Finds the lines of a text, most of them near the one before. */
export class LineCursor implements Lines {
  /** The line that was found last, `\n` not included. */
  start = 0;
  end = -1;

  constructor(private readonly text: string) {}

  /** @returns where the line starts that holds `at`, or ends there. */
  lineAt(at: number): number {
    if (this.start <= at && at <= this.end) return this.start;
    const feed = this.text.indexOf('\n', at);
    this.end = feed < 0 ? this.text.length : feed;
    this.start = at === 0 ? 0 : this.text.lastIndexOf('\n', at - 1) + 1;
    return this.start;
  }
}
