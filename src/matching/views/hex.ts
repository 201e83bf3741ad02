const NO_DIGIT = -1;

const DIGITS = new Int8Array(0x80).fill(NO_DIGIT);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  DIGITS[digit.charCodeAt(0)] = value;
  DIGITS[digit.toUpperCase().charCodeAt(0)] = value;
}

/** The number that two hexadecimal digits write; negative when they are none. */
export function hexPair(units: Uint16Array, at: number): number {
  return (digit(units, at) << 4) | digit(units, at + 1);
}

/** That of four. */
export function hexFour(units: Uint16Array, at: number): number {
  return (hexPair(units, at) << 8) | hexPair(units, at + 2);
}

function digit(units: Uint16Array, at: number): number {
  const unit = units[at]!;
  return unit < 0x80 ? DIGITS[unit]! : NO_DIGIT;
}
