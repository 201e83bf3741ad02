import { useState } from 'react';

/** What was typed and not saved, by language and unit, as long as the tab is open. */
const drafts = new Map<string, string>();

/** The text as it is typed: it is still there for who goes on to another unit and comes back. */
export function useDraft(key: string, saved: string): [text: string, change: (text: string) => void] {
  const [text, setText] = useState(drafts.get(key) ?? saved);
  const change = (next: string) => {
    if (next === saved) drafts.delete(key);
    else drafts.set(key, next);
    setText(next);
  };
  return [text, change];
}

export function forgetDraft(key: string): void {
  drafts.delete(key);
}
