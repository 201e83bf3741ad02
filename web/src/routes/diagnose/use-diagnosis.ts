import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { StreamProgress } from '../../api/stream-match.js';
import { marksOf, type Mark } from './marks.js';
import { NO_SYSTEM, useAnswer, type Answer, type Question, type System } from './question.js';

/** So long after the last key a typed text is asked about; one that is pasted, at once. */
const TYPING_PAUSE_MS = 250;

/** Everything that the view knows: the text, the answer to it, and what the reader looks at. */
export interface Diagnosis {
  text: string;
  /** Counts the texts that came from elsewhere than the editor. */
  version: number;
  hasText: boolean;
  system: System;
  answer: Answer | undefined;
  error: Error | null;
  isAsking: boolean;
  /** How far a long text is; undefined for any other. */
  progress: StreamProgress | undefined;
  marks: readonly Mark[];
  active: Mark | undefined;
  /** The text was changed in the editor; `isWhole` when it came at once. */
  change: (text: string, isWhole: boolean) => void;
  /** Puts another text in. */
  replace: (text: string) => void;
  describeSystem: (system: System) => void;
  lookAt: (mark: Mark) => void;
  /** Goes on to the next place where something was found, or back by -1. */
  step: (by: 1 | -1) => void;
}

/** A text to begin with, and what is known of the system that printed it. */
export interface Initial {
  text: string;
  system: System;
}

const NOTHING: Initial = { text: '', system: NO_SYSTEM };

export function useDiagnosis(initial = NOTHING): Diagnosis {
  const [text, setText] = useState(initial.text);
  const [version, setVersion] = useState(0);
  const [system, setSystem] = useState(initial.system);
  const [question, setQuestion] = useState<Question>({
    number: 0,
    text: initial.text,
    isWhole: true,
    ...initial.system,
  });
  const [active, setActive] = useState<Mark>();
  const [progress, setProgress] = useState<StreamProgress>();

  const current = useRef({ text: initial.text, ...initial.system });
  const askSoon = useDebouncedCallback(() => ask(false), TYPING_PAUSE_MS);
  const ask = (isWhole: boolean) => {
    askSoon.cancel();
    setProgress(undefined);
    setQuestion(({ number }) => ({ ...current.current, isWhole, number: number + 1 }));
  };
  const { data, error, isFetching } = useAnswer(question, setProgress);
  const hasText = text.trim() !== '';
  const answer = hasText ? data : undefined;
  const marks = useMemo(() => (answer ? marksOf(answer) : []), [answer]);

  // Whoever pastes a log sees where in it the error stands; whoever types is left where they are.
  const isPasted = question.isWhole;
  useEffect(() => {
    if (isPasted && answer) setActive(marks.find(({ signatureId }) => signatureId === answer.matches[0]?.signature_id));
  }, [isPasted, answer, marks]);

  return {
    text,
    version,
    hasText,
    system,
    answer,
    error,
    isAsking: isFetching,
    progress: isFetching ? progress : undefined,
    marks,
    active: marks.find((mark) => mark.key === active?.key),
    change: (changed, isWhole) => {
      setText(changed);
      current.current.text = changed;
      if (isWhole) ask(true);
      else askSoon();
    },
    replace: (replaced) => {
      setText(replaced);
      setVersion((last) => last + 1);
      setActive(undefined);
      current.current.text = replaced;
      ask(true);
    },
    describeSystem: (described) => {
      setSystem(described);
      Object.assign(current.current, described);
      askSoon();
    },
    lookAt: setActive,
    step: (by) => {
      const at = marks.findIndex((mark) => mark.key === active?.key);
      const next = at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % marks.length;
      setActive(marks[next]);
    },
  };
}
