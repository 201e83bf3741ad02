import type { Answer, System } from '../diagnose/question.js';

/** What can be shared: an answer, and the question that it answers. */
export interface Shared extends System {
  text: string;
  answer: Answer;
}

/** The records of an answer, best first. */
export const recordsOf = ({ matches }: Answer) => matches.map(({ signature_id: id }) => id);
