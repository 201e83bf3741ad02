import { isIPv4, isIPv6 } from 'node:net';
import type { Found } from './rule.js';

/** Whether a word looks made up by a machine or by someone who was told to: of letters and digits, or with symbols. */
export function looksSecret({ value }: Pick<Found, 'value'>): boolean {
  if (value.length < 6) return false;
  if (/[A-Za-z]/.test(value) && /\d/.test(value)) return true;
  return /[!@#$%^*+=~?]/.test(value);
}

/** What stands in place of a value: `null`, `***`, `${PASSWORD}`, `%PASSWORD%`, `{{ password }}`, `<password>`. */
const HARMLESS =
  /^(?:null|nil|none|undefined|true|false|yes|no|on|off|empty|blank|string|text|str|hidden|masked|redacted|filtered|removed|secret|password|passwd|token|required|optional|missing|invalid|expired|incorrect|wrong|unset|ok|n\/a|changeme|example|not set|[*x•.…_-]+|\$\{?[A-Za-z_]*\}?|%\w+%|%\w|\{.*|<.*>|\[.*\]?|\\[nrt].*)$/i;

export const isHarmless = (value: string): boolean => HARMLESS.test(value);

/** Whether the check digit of a card number is right (Luhn). */
export function isCardNumber({ value }: Found): boolean {
  const digits = value.replace(/\D/g, '');
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Addresses that every machine has; they tell nothing about anyone. */
const OF_EVERYONE = /^(?:127\.|0\.0\.0\.0$|255\.255\.|169\.254\.169\.254$|::1?(?::\d{1,5})?$)/;

export const isAddress = ({ value }: Found): boolean =>
  (isIPv4(value) || isIPv6(value)) && !OF_EVERYONE.test(value) && (!value.includes(':') || /\d/.test(value));

/** Ends of what has the form of an e-mail address and is none: images at 2x, systemd's template units. */
const NO_MAIL_DOMAIN =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|jsx?|tsx?|service|socket|target|timer|slice|scope|mount|device)$/i;

/** An address up to its host, with a password in which @ and slashes may stand: see the rules of passwords in addresses. */
const UP_TO_HOST =
  /:\/\/(?:[^\s/@]*|[^\s/:@?#"'<>]{0,100}:(?!\d{1,5}[/?#])[^\s@"'<>\uFFFF]*|(?<!(?:https?|wss?|git|ssh|\uFFFF):\/\/)[^\s/:@?#"'<>]{0,100}:(?!\d{1,5}[/?#])[^\s"'<>,?\uFFFF]*)$/i;

/** `git@host:path` names a repository; in an address, a host stands behind the `@`. */
export function isMailAddress({ value, text, start }: Found): boolean {
  if (/^git(?:@|%40)/i.test(value) || NO_MAIL_DOMAIN.test(value)) return false;
  return !UP_TO_HOST.test(text.slice(Math.max(0, start - 300), start));
}

/** Accounts of machines and of everyone. */
const ROLE_ACCOUNT =
  /^(?:public|default|default user|all users|shared|root|user|app|node|runner|ubuntu|debian|ec2-user|vagrant|jenkins|circleci|gradle|appuser|www-data|linuxbrew|git|index|\.+)$/i;

export const isPersonalAccount = ({ value }: Found): boolean => !ROLE_ACCOUNT.test(value);
