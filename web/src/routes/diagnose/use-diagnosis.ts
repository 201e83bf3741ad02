import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { StreamProgress } from '../../api/stream-match.js';
import { keepQuestion, keptQuestion, type Initial } from './kept.js';
import { marksOf, triedMarksOf, type Mark } from './marks.js';
import { nextQuestion, useAnswer, type Answer, type Question, type System } from './question.js';

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
  /** The reader gave the question up before its answer came. */
  isGivenUp: boolean;
  /** How far a long text is; undefined for any other. */
  progress: StreamProgress | undefined;
  /** Where something matched in the text that was asked about, and where a dead end was tried. */
  marks: readonly Mark[];
  /** Whether that text still is the one that stands here; else its places are no places of this one. */
  isOfText: boolean;
  active: Mark | undefined;
  /** Whether the reader went to the active place; else it is where a new answer begins. */
  isSought: boolean;
  /** The text was changed in the editor; `isWhole` when it came at once. */
  change: (text: string, isWhole: boolean) => void;
  /** Puts another text in; an example is nobody's question. */
  replace: (text: string, isExample?: boolean) => void;
  /** Asks about the text that was given up. */
  askAgain: () => void;
  describeSystem: (system: System) => void;
  lookAt: (mark: Mark) => void;
  /** Goes on to the next place where something matched, or back by -1. */
  step: (by: 1 | -1) => void;
}

/** @param given a text to begin with; otherwise what the reader left here. */
export function useDiagnosis(given?: Initial): Diagnosis {
  const [current, setCurrent] = useState(() => given ?? keptQuestion());
  const [version, setVersion] = useState(0);
  const [question, setQuestion] = useState(() => questionOf(current, { isWhole: true, counts: false }));
  const [looked, setLooked] = useState<{ key: string; isSought: boolean }>();
  const [progress, setProgress] = useState<StreamProgress>();

  const put = (changes: Partial<Initial>): Initial => {
    const next = { ...current, ...changes };
    setCurrent(next);
    if (!given) keepQuestion(next);
    return next;
  };
  const askSoon = useDebouncedCallback(() => ask(current, { isWhole: false, counts: false }), TYPING_PAUSE_MS);
  const settle = useDebouncedCallback(() => ask(current, { isWhole: false, counts: true }), SETTLED_MS);
  const ask = (about: Initial, how: How) => {
    askSoon.cancel();
    if (how.isWhole || how.counts) settle.cancel();
    setProgress(undefined);
    setQuestion(questionOf(about, how, question));
  };
  const { data, error, isFetching, isPlaceholderData, fetchStatus } = useAnswer(question, setProgress);
  const { text, system } = current;
  const hasText = text.trim() !== '';
  const isAnswered = data !== undefined && !isPlaceholderData;
  const isGivenUp = question.text.trim() !== '' && !isAnswered && !error && fetchStatus === 'idle';
  const answer = hasText && !isGivenUp ? data : undefined;
  const marks = useMemo(
    () => (answer ? [...marksOf(answer), ...triedMarksOf(answer, answer.question.text)] : []),
    [answer],
  );
  const active = marks.find((mark) => mark.key === looked?.key);
  const lookAt = ({ key }: Mark) => setLooked({ key, isSought: true });

  // Whoever pastes a log sees where in it the error stands; whoever types is left where they are.
  const shownFor = useRef(0);
  useEffect(() => {
    if (!answer || isPlaceholderData || shownFor.current === question.number) return;
    shownFor.current = question.number;
    if (!question.isWhole) return;
    const first = marks.find(({ signatureId }) => signatureId === answer.matches[0]?.signature_id);
    setLooked(first && { key: first.key, isSought: false });
  }, [question, answer, isPlaceholderData, marks]);

  return {
    text,
    version,
    hasText,
    system,
    answer,
    error,
    isAsking: isFetching,
    isGivenUp,
    progress: isFetching ? progress : undefined,
    marks,
    isOfText: answer?.question.text === text,
    active,
    isSought: looked?.isSought ?? false,
    change: (changed, isWhole) => {
      const next = put({ text: changed });
      if (isWhole) ask(next, { isWhole, counts: true });
      else {
        askSoon();
        settle();
      }
    },
    replace: (replaced, isExample = false) => {
      setVersion((last) => last + 1);
      setLooked(undefined);
      ask(put({ text: replaced }), { isWhole: true, counts: !isExample });
    },
    askAgain: () => ask(current, { isWhole: true, counts: question.counts }),
    describeSystem: (described) => {
      put({ system: described });
      askSoon();
    },
    lookAt,
    step: (by) => {
      const matched = marks.filter(({ kind }) => kind === 'match');
      const at = matched.findIndex((mark) => mark.key === active?.key);
      const next = matched[at < 0 && by < 0 ? matched.length - 1 : (at + by + matched.length) % matched.length];
      if (next) lookAt(next);
    },
  };
}

type How = Pick<Question, 'isWhole' | 'counts'>;

const questionOf = ({ text, system }: Initial, how: How, before?: Question) =>
  nextQuestion({ text, ...how, ...system }, before);
