import { useState } from 'react';

/** What was typed and not saved, and the saved text that it is a change of. */
interface Draft {
  text: string;
  of: string;
}

/** By language and unit, as long as the tab is open. */
const drafts = new Map<string, Draft>();

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/** Who leaves the page with something unsaved is asked first. */
function keep(key: string, draft: Draft | undefined): void {
  if (draft) drafts.set(key, draft);
  else drafts.delete(key);
  if (drafts.size > 0) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

/**
 * The text as it is typed: it is still there for who goes on to another unit and comes back. `theirs` is what somebody
 * else has saved meanwhile; `settle` says that it has been seen, and which text is to go on with.
 */
export function useDraft(key: string, saved: string) {
  const [draft, setDraft] = useState(drafts.get(key) ?? { text: saved, of: saved });
  const put = (next: Draft) => {
    keep(key, next.text === saved ? undefined : next);
    setDraft(next);
  };
  return {
    text: draft.text,
    change: (text: string) => put({ ...draft, text }),
    theirs: draft.of !== saved && draft.text !== saved ? saved : undefined,
    settle: (text: string) => put({ text, of: saved }),
  };
}

export function forgetDraft(key: string): void {
  keep(key, undefined);
}
