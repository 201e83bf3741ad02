import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './browse.module.css';
import type { BrowseSearch } from './browse-search.js';
import { SignatureRow, type Summary } from './signature-row.js';

const ROW_HEIGHT = 67;

/** So many rows before the last one, the next page is asked for. */
const AHEAD = 40;

/** Place in the history → the record whose row had the focus there last, so that coming back goes on from it. */
const lastRows = new Map<string, string>();

export interface SignatureRowsHandle {
  /** Moves the focus so many rows on. */
  move: (by: number) => void;
}

interface SignatureRowsProps {
  ref: Ref<SignatureRowsHandle>;
  signatures: Summary[];
  onEndInSight: () => void;
  onFilter: (filter: BrowseSearch) => void;
}

/** The records below one another. Only those in sight are on the page, so that thousands scroll like ten. */
export function SignatureRows({ ref, signatures, onEndInSight, onFilter }: SignatureRowsProps) {
  const { t } = useTranslation();
  const place = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });
  const list = useRef<HTMLUListElement>(null);
  /** The row that had the focus last. */
  const active = useRef(-1);
  /** The row that shall have the focus as soon as it is on the page. */
  const [awaited, setAwaited] = useState<number>();
  const rows = useWindowVirtualizer({
    count: signatures.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => signatures[index]!.id,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= signatures.length - AHEAD) onEndInSight();
  }, [last, signatures.length, onEndInSight]);

  const move = (by: number) => {
    if (signatures.length === 0) return;
    active.current = Math.min(Math.max(active.current + by, 0), signatures.length - 1);
    rows.scrollToIndex(active.current, { align: 'auto' });
    setAwaited(active.current);
  };
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${awaited}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    setAwaited(undefined);
  });
  const returnsTo = useRef(lastRows.get(place));
  useEffect(() => {
    const index = signatures.findIndex(({ id }) => id === returnsTo.current);
    if (index < 0) return;
    returnsTo.current = undefined;
    active.current = index;
    rows.scrollToIndex(index, { align: 'center' });
    setAwaited(index);
  }, [signatures, rows]);
  useImperativeHandle(ref, () => ({ move }));

  return (
    <ul
      ref={list}
      className={classes.rows}
      aria-label={t('browse.title')}
      style={{ height: rows.getTotalSize() }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      }}
    >
      {shown.map(({ index, key, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          className={classes.row}
          style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          aria-setsize={signatures.length}
          aria-posinset={index + 1}
          onFocus={() => {
            active.current = index;
            lastRows.set(place, signatures[index]!.id);
          }}
        >
          <SignatureRow signature={signatures[index]!} onFilter={onFilter} />
        </li>
      ))}
    </ul>
  );
}
