import { phrase } from '../../terminal-phrase.js';
import { connectOptions } from '../connect.js';

/** Options of every command about translations. */
export const translationOptions = {
  ...connectOptions,
  to: { type: 'string', default: 'zh', requiresArg: true, describe: phrase('translations:to') },
  json: { type: 'boolean', default: false, describe: phrase('translations:json') },
} as const;
