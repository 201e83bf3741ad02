import { NO_SYSTEM, type System } from './question.js';

/** A text to begin with, and what is known of the system that printed it. */
export interface Initial {
  text: string;
  system: System;
}

let kept: Initial = { text: '', system: NO_SYSTEM };

/** What the reader left on the view when they went to another one, such as a record of the answer. */
export const keptQuestion = () => kept;

/** Keeps a text until the tab is closed or loaded anew. */
export function keepQuestion(question: Initial): void {
  kept = question;
}
