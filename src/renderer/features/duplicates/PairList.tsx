import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { DuplicatePair } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { PairRow } from './PairRow.tsx';

/** As tall as two names with a line of reasons. */
const ROW = 84;
/** So many rows before the end the next page is read. */
const AHEAD = 20;

interface PairListProps {
  readonly pairs: readonly DuplicatePair[];
  readonly total: number;
  /** The row whose pair is compared; -1 for none. */
  readonly active: number;
  readonly later: ReadonlySet<string>;
  readonly onActive: (index: number) => void;
  /** The arrows to the sides: which of both stays. */
  readonly onSide: (side: 0 | 1) => void;
  readonly readOn: () => void;
}

/** The pairs, the likeliest first, only those in view drawn. j and k move from anywhere on the page, arrows in the list. */
export function PairList({ pairs, total, active, later, onActive, onSide, readOn }: PairListProps) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: pairs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: { width: 320, height: 600 },
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= pairs.length - AHEAD) readOn();
  });
  const move = (to: number) => {
    const next = Math.min(Math.max(0, to), pairs.length - 1);
    onActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  useShortcut('j', () => move(active + 1), { scope: 'page' });
  useShortcut('k', () => move(active - 1), { scope: 'page' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const view = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW) / ROW) - 1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: view, PageUp: -view, Home: -pairs.length, End: pairs.length }[
      event.key
    ];
    if (step !== undefined) move(active + step);
    else if (event.key === 'ArrowLeft') onSide(0);
    else if (event.key === 'ArrowRight') onSide(1);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      className="pairs"
      aria-label={t('duplicates.list')}
      {...(items.some(({ index }) => index === active) && { 'aria-activedescendant': `pair-${active}` })}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const pair = pairs[item.index];
          return (
            pair && (
              <PairRow
                key={pair.id}
                pair={pair}
                index={item.index}
                total={total}
                top={item.start}
                active={item.index === active}
                later={later.has(pair.id)}
                onClick={() => onActive(item.index)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
