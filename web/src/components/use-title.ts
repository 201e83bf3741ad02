import { useEffect } from 'react';

const NAME = 'Cairn';

/** Names the tab, and its place in the history, by what the view shows. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${NAME}`;
    return () => {
      document.title = NAME;
    };
  }, [title]);
}
