import { Inject, Injectable } from '@nestjs/common';
import { Converter } from 'opencc-js/cn2t';
import { CONFIG, type Config } from '../../config.js';

/** What a draft by conversion names as where it comes from. */
export const CONVERTER = 'opencc-js';

const readDictionaries = () => Converter({ from: 'cn', to: 'twp' });

/** Simplified texts in Traditional characters and Taiwan's words, as drafts for a person to look at. */
@Injectable()
export class TraditionalDrafts {
  private convert?: ReturnType<typeof readDictionaries>;

  constructor(@Inject(CONFIG) { translateTo }: Config) {
    // It takes a quarter of a second, in which nobody is answered: where drafts are wanted it is done at the start.
    if (translateTo.includes('zh-Hant')) this.convert = readDictionaries();
  }

  draft(simplified: string): string {
    this.convert ??= readDictionaries();
    return this.convert(simplified);
  }
}
