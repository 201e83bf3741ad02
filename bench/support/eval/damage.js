/**
 * What happens to a message on its way. Each takes the message and `next`, a source of numbers, and gives the damaged
 * one, or undefined where there is nothing to damage.
 */

const HAN = /\p{Script=Han}/u;
const pick = (list, next) => list[next() % list.length];
const WIDTHS = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '!': '！', '?': '？' };
const NARROW = Object.fromEntries(Object.entries(WIDTHS).map(([narrow, wide]) => [wide, narrow]));

const changed = (message, damaged) => (damaged === message ? undefined : damaged);

/** The places of a word's letters that can be damaged: of words with three or more, or of Han. */
function letters(message) {
  const words = Array.from(message.matchAll(/\p{L}{3,}/gu));
  return words.flatMap(({ 0: word, index }) => Array.from({ length: word.length - 1 }, (_, at) => index + at));
}

const replaced = (message, at, length, text) => message.slice(0, at) + text + message.slice(at + length);

export const DAMAGES = {
  none: (message) => message,
  case: (message, next) => changed(message, next() % 2 ? message.toUpperCase() : message.toLowerCase()),
  wrap: (message, next) => {
    const width = 48 + (next() % 40);
    const wide = HAN.test(message) ? width / 2 : width;
    const lines = HAN.test(message)
      ? message.match(new RegExp(`.{1,${Math.ceil(wide)}}`, 'gu'))
      : message.match(new RegExp(`\\S.{0,${width}}(?=\\s|$)|\\S+`, 'g'));
    return lines && lines.length > 1 ? lines.join(next() % 2 ? '\n' : '\n    ') : undefined;
  },
  truncate: (message, next) => {
    const kept = Math.floor(message.length * (0.45 + (next() % 45) / 100));
    return kept < 8 && !HAN.test(message) ? undefined : message.slice(0, kept) + pick(['', '...', '…'], next);
  },
  quotes: (message) =>
    changed(
      message,
      message
        .replace(/"([^"]*)"/g, '“$1”')
        .replace(/'([^']*)'/g, '‘$1’')
        .replace(/(\w)'(\w)/g, '$1’$2'),
    ),
  width: (message) =>
    HAN.test(message)
      ? changed(
          message,
          message.replace(/[,:;()!?，：；（）！？]/g, (mark) => WIDTHS[mark] ?? NARROW[mark]),
        )
      : undefined,
  spacing: (message) =>
    changed(
      message,
      message.replace(/(\p{Script=Han})( ?)(?=[A-Za-z0-9"[])/gu, (_, han, blank) => han + (blank ? '' : ' ')),
    ),
  drop_word: (message, next) => {
    const words = message.split(' ');
    if (words.length < 4) return undefined;
    words.splice(next() % words.length, 1);
    return words.join(' ');
  },
  drop_letter: (message, next) => {
    const places = letters(message);
    return places.length === 0 ? undefined : replaced(message, pick(places, next), 1, '');
  },
  swap_letters: (message, next) => {
    const places = letters(message).filter((at) => message[at] !== message[at + 1]);
    if (places.length === 0) return undefined;
    const at = pick(places, next);
    return replaced(message, at, 2, message[at + 1] + message[at]);
  },
  double_letter: (message, next) => {
    const places = letters(message);
    if (places.length === 0) return undefined;
    const at = pick(places, next);
    return replaced(message, at, 1, message[at].repeat(2));
  },
};
