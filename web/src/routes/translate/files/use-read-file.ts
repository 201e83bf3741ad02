import { useTranslation } from 'react-i18next';
import { decodeDeclared } from '../../../../../src/text/decode-declared.js';
import { withoutHidden } from '../../../../../src/text/hidden-signs.js';
import type { TranslatorFile } from '../../../api/translation-files.js';

/** No service takes so much at once, whatever the encoding. */
const MOST_MIB = 32;

/** Reads the file of a translator's tool. Throws, in the reader's language, where it is too long or cannot be read. */
export function useReadFile(): (file: File) => Promise<TranslatorFile> {
  const { t } = useTranslation();
  return async (file) => {
    // Signs that cannot be seen could turn around what is said of it.
    const name = withoutHidden(file.name);
    if (file.size > MOST_MIB * 1_048_576) throw new Error(t('translate.files.too_large', { name, size: MOST_MIB }));
    const bytes = await file.arrayBuffer().catch((cause: unknown) => {
      throw new Error(t('translate.files.gone', { name }), { cause });
    });
    try {
      return { name, text: decodeDeclared(new Uint8Array(bytes)) };
    } catch (cause) {
      throw new Error(t('translate.files.unreadable', { name }), { cause });
    }
  };
}
