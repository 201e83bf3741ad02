import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileTooLarge, readFile } from './read-file.js';

/** In bytes of UTF-8; no service takes more of one text. */
const MOST_BYTES = 67_108_864;

/** A file on its way into the text field. */
export interface OpenedFile {
  name: string;
  /** 0..1; undefined when it is there, or has failed. */
  progress: number | undefined;
  /** What is wrong with it, in the reader's language. */
  trouble: string | undefined;
  open: (file: File) => void;
  cancel: () => void;
}

/** Opens files, one at a time, and hands over their texts. */
export function useFile(onText: (text: string) => void): OpenedFile {
  const { t } = useTranslation();
  const [state, setState] = useState<Pick<OpenedFile, 'name' | 'progress' | 'trouble'>>(NO_FILE);
  const reading = useRef<AbortController>(undefined);

  const open = async (file: File) => {
    reading.current?.abort();
    const { signal } = (reading.current = new AbortController());
    const { name } = file;
    const show = (progress?: number, trouble?: string) => {
      if (!signal.aborted) setState({ name, progress, trouble });
    };
    try {
      show(0);
      const { text, isDamaged } = await readFile(file, MOST_BYTES, show, signal);
      show(undefined, isDamaged ? t('diagnose.file.damaged', { name }) : undefined);
      onText(text);
    } catch (error) {
      const isLarge = error instanceof FileTooLarge;
      show(
        undefined,
        isLarge ? t('diagnose.file.too_large', { name, size: MIB }) : t('diagnose.file.unreadable', { name }),
      );
    }
  };
  return {
    ...state,
    open: (file) => void open(file),
    cancel: () => {
      reading.current?.abort();
      setState(NO_FILE);
    },
  };
}

const NO_FILE = { name: '', progress: undefined, trouble: undefined };
const MIB = MOST_BYTES / 1_048_576;
