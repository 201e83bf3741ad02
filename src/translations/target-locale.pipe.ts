import { Param, type PipeTransform } from '@nestjs/common';
import { Problem } from '../errors/problem.js';
import { storedLocale } from '../i18n/locales.js';

class TargetLocalePipe implements PipeTransform<string, string> {
  transform(tag: string): string {
    const locale = storedLocale(tag);
    if (locale === undefined) throw new Problem('invalid_locale', { locale: tag });
    return locale;
  }
}

/** The language of the translations, as it is stored, in the path. Throws `invalid_locale`. */
export const TargetLocale = () => Param('target', TargetLocalePipe);
