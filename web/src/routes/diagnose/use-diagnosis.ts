import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { StreamProgress } from '../../api/stream-match.js';
import { keepQuestion, keptQuestion, type Initial } from './kept.js';
import { marksOf, triedMarksOf, type Mark } from './marks.js';
import { numbered, useAnswer, type Answer, type Question, type System } from './question.js';

/** So long after the last key a typed text is asked about; one that is pasted, at once. */
const TYPING_PAUSE_MS = 250;
/** So long after the last key a typed text is what somebody wants to know, and is counted. */
const SETTLED_MS = 2_000;

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
  /** Where something matched, and where a dead end was tried. */
  marks: readonly Mark[];
  active: Mark | undefined;
  /** The text was changed in the editor; `isWhole` when it came at once. */
  change: (text: string, isWhole: boolean) => void;
  /** Puts another text in; an example is nobody's question. */
  replace: (text: string, isExample?: boolean) => void;
  describeSystem: (system: System) => void;
  lookAt: (mark: Mark) => void;
  /** Goes on to the next place where something matched, or back by -1. */
  step: (by: 1 | -1) => void;
}

/** @param given a text to begin with; otherwise what the reader left here. */
export function useDiagnosis(given?: Initial): Diagnosis {
  const [initial] = useState(() => given ?? keptQuestion());
  const [text, setText] = useState(initial.text);
  const [version, setVersion] = useState(0);
  const [system, setSystem] = useState(initial.system);
  const current = useRef(initial);
  const [question, setQuestion] = useState(() => questionOf(initial, { isWhole: true, counts: false }));
  const [active, setActive] = useState<Mark>();
  const [progress, setProgress] = useState<StreamProgress>();

  const keep = (changes: Partial<Initial>) => {
    current.current = { ...current.current, ...changes };
    if (!given) keepQuestion(current.current);
  };
  const askSoon = useDebouncedCallback(() => ask({ isWhole: false, counts: false }), TYPING_PAUSE_MS);
  const settle = useDebouncedCallback(() => ask({ isWhole: false, counts: true }), SETTLED_MS);
  const ask = (how: Pick<Question, 'isWhole' | 'counts'>) => {
    askSoon.cancel();
    if (how.isWhole || how.counts) settle.cancel();
    setProgress(undefined);
    setQuestion(questionOf(current.current, how));
  };
  const { data, error, isFetching, isPlaceholderData } = useAnswer(question, setProgress);
  const hasText = text.trim() !== '';
  const answer = hasText ? data : undefined;
  const marks = useMemo(
    () => (answer ? [...marksOf(answer), ...triedMarksOf(answer, question.text)] : []),
    [answer, question.text],
  );

  // Whoever pastes a log sees where in it the error stands; whoever types is left where they are.
  const shownFor = useRef(0);
  useEffect(() => {
    if (!answer || isPlaceholderData || shownFor.current === question.number) return;
    shownFor.current = question.number;
    if (question.isWhole) setActive(marks.find(({ signatureId }) => signatureId === answer.matches[0]?.signature_id));
  }, [question, answer, isPlaceholderData, marks]);

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
      keep({ text: changed });
      if (isWhole) ask({ isWhole, counts: true });
      else {
        askSoon();
        settle();
      }
    },
    replace: (replaced, isExample = false) => {
      setText(replaced);
      setVersion((last) => last + 1);
      setActive(undefined);
      keep({ text: replaced });
      ask({ isWhole: true, counts: !isExample });
    },
    describeSystem: (described) => {
      setSystem(described);
      keep({ system: described });
      askSoon();
    },
    lookAt: setActive,
    step: (by) => {
      const matched = marks.filter(({ kind }) => kind === 'match');
      const at = matched.findIndex((mark) => mark.key === active?.key);
      const next = at < 0 && by < 0 ? matched.length - 1 : (at + by + matched.length) % matched.length;
      setActive(matched[next]);
    },
  };
}

const questionOf = ({ text, system }: Initial, how: Pick<Question, 'isWhole' | 'counts'>) =>
  numbered({ text, ...how, ...system });
