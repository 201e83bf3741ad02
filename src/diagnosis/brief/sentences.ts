const FULL_WIDTH_END = /[。！？；：，、）”》]$/;

/** One after the other, those that are there; behind a full-width mark, which has its own room, stands no blank. */
export const sentences = (...texts: (string | null | undefined)[]): string =>
  texts
    .filter((text) => text !== null && text !== undefined && text !== '')
    .reduce<string>((all, text) => (all === '' || FULL_WIDTH_END.test(all) ? all : `${all} `) + text, '');
