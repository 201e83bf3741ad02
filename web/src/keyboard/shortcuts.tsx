import { useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { isSingleKey, useAreSingleKeysOn } from './single-keys.js';

/** A key that does something on the view that is open. */
export interface Shortcut {
  /** As Mantine writes them, such as `mod+K` or `shift+?`. */
  keys: string;
  /** What it does, in the reader's language. */
  label: string;
  run: () => void;
  /** Whether it works while a text is being typed too. */
  everywhere?: boolean;
}

/** Lists shortcuts until what it returns is called. */
type List = (shortcuts: Shortcut[]) => () => void;

const ListContext = createContext<List>(() => () => undefined);
const ListedContext = createContext<Shortcut[]>([]);

/** Knows the shortcuts of what is open, for the overlay that lists them. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<Shortcut[][]>([]);
  const [list] = useState((): List => {
    return (shortcuts) => {
      setGroups((known) => [...known, shortcuts]);
      return () => setGroups((known) => known.filter((one) => one !== shortcuts));
    };
  });
  return (
    <ListContext value={list}>
      <ListedContext value={groups.flat()}>{children}</ListedContext>
    </ListContext>
  );
}

/**
 * Makes the shortcuts work, and lists them, while the component stands on the page: not while an input method composes
 * what is to be written, and not from a dialog, which stands before it.
 */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const list = useContext(ListContext);
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const listed = shortcuts.map(({ keys, label }) => `${keys} ${label}`).join('\n');
  useEffect(() => list(latest.current), [list, listed]);

  const areSingleKeysOn = useAreSingleKeysOn();
  const items = (everywhere: boolean) =>
    shortcuts
      .filter((one) => (one.everywhere ?? false) === everywhere && (areSingleKeysOn || !isSingleKey(one.keys)))
      .map(({ keys, run }): HotkeyItem => [
        keys,
        (event) => {
          if (event.isComposing || isWithinDialog(event)) return;
          event.preventDefault();
          run();
        },
        // With alt, some keyboards write another sign.
        { preventDefault: false, usePhysicalKeys: /^alt\+[A-Z]$/.test(keys) },
      ]);
  useHotkeys(items(false));
  useHotkeys(items(true), [], true);
}

const isWithinDialog = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('[role=dialog]') !== null;

/** The shortcuts that work now. */
export const useListedShortcuts = () => useContext(ListedContext);
