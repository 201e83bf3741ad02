import type { Cursor } from './cursor.js';

/** The flags of a stretch of a regex; `U` makes quantifiers lazy. */
export interface Flags {
  i: boolean;
  m: boolean;
  s: boolean;
  U: boolean;
}

export type GroupOpening =
  | { kind: 'group'; capture: boolean; name?: string; flags: Flags }
  /** `(?i)`: flags for the rest of the group that it stands in. */
  | { kind: 'flags'; flags: Flags };

const LOOK_AROUND = /\(\?<?[=!]/y;
const NAMED_BACK_REFERENCE = /\(\?P=\w*\)?/y;
const NAMED = /\(\?P?<([0-9A-Za-z_]+)>/y;
const FLAGGED = /\(\?([imsU]*)(?:-([imsU]+))?([:)])/y;

/** Reads from `(` to where the group's body starts. */
export function readGroupOpening(cursor: Cursor, flags: Flags): GroupOpening {
  const start = cursor.at;
  if (!cursor.looksAt('(?')) {
    cursor.skip('(');
    return { kind: 'group', capture: true, flags };
  }

  const lookAround = cursor.take(LOOK_AROUND);
  if (lookAround) {
    const construct = lookAround[0];
    throw cursor.fault(start, 'look-around does not exist in RE2', 'pattern_look_around', { construct });
  }
  const backReference = cursor.take(NAMED_BACK_REFERENCE);
  if (backReference) {
    const construct = backReference[0];
    throw cursor.fault(start, 'back-references do not exist in RE2', 'pattern_back_reference', { construct });
  }

  const named = cursor.take(NAMED);
  if (named) return { kind: 'group', capture: true, name: named[1]!, flags };

  const flagged = cursor.take(FLAGGED);
  if (!flagged) throw cursor.fault(start, 'invalid or unsupported group');
  const changed = withFlags(withFlags(flags, flagged[1]!, true), flagged[2] ?? '', false);
  return flagged[3] === ')' ? { kind: 'flags', flags: changed } : { kind: 'group', capture: false, flags: changed };
}

function withFlags(flags: Flags, letters: string, on: boolean): Flags {
  return {
    i: letters.includes('i') ? on : flags.i,
    m: letters.includes('m') ? on : flags.m,
    s: letters.includes('s') ? on : flags.s,
    U: letters.includes('U') ? on : flags.U,
  };
}
