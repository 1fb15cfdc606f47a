import './history.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { BatchId } from '../../../contract/index.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useViewMemory } from '../../ui/viewMemory.ts';
import { BatchRow } from './BatchRow.tsx';
import { dayOf } from './days.ts';
import type { HistoryInput } from './search.ts';
import { type Batches, useBatches } from './useBatches.ts';
import { useTurn } from './useTurn.ts';

const ROW_HEIGHT = 40;
/** How many rows beyond those in view are read already. */
const AHEAD = 20;

interface Remembered {
  readonly top: number;
  readonly active: number;
  readonly open: readonly BatchId[];
}

interface HistoryListProps {
  readonly label: string;
  /** Keep it the same object while nothing changes. */
  readonly input: HistoryInput;
  readonly onAnswer: (answer: Pick<Batches, 'total' | 'about'>) => void;
  /** Stands in the list's place when nothing fits. */
  readonly empty: ReactNode;
}

/**
 * Batches by day, the newest first; only those in view are drawn. j and k move, Enter opens what changed, u undoes
 * or does again. The place, and what is open, are found again after going back.
 */
export function HistoryList({ label, input, onAnswer, empty }: HistoryListProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const memory = useViewMemory<Remembered>('history');
  const [active, setActive] = useState(memory.initial?.active ?? 0);
  const [open, setOpen] = useState<ReadonlySet<BatchId>>(new Set(memory.initial?.open));
  const [range, setRange] = useState({ first: 0, last: AHEAD * 2 });
  const batches = useBatches(input, range.first, range.last);
  const { total, about } = batches;
  const turn = useTurn();

  const virtual = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialOffset: memory.initial?.top ?? 0,
    initialRect: { width: 800, height: 800 },
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index;
  const last = items.at(-1)?.index;
  useEffect(() => {
    if (first !== undefined && last !== undefined)
      setRange({ first: Math.max(0, first - AHEAD), last: Math.min(last + AHEAD, Math.max(0, (total ?? 1) - 1)) });
  }, [first, last, total]);
  useEffect(() => {
    if (total !== undefined) onAnswer({ total, about });
  }, [total, about, onAnswer]);
  const key = JSON.stringify(input);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    setActive(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [key]);

  const remember = (part: Partial<Remembered>) =>
    memory.save({ top: scroller.current?.scrollTop ?? 0, active, open: [...open], ...part });
  const move = (to: number) => {
    const next = Math.min(Math.max(0, to), (total ?? 1) - 1);
    setActive(next);
    remember({ active: next });
    virtual.scrollToIndex(next, { align: 'auto' });
    scroller.current?.focus({ preventScroll: true });
  };
  const toggle = (index: number) => {
    const batch = batches.at(index);
    if (!batch) return;
    const next = new Set(open);
    if (!next.delete(batch.id)) next.add(batch.id);
    setOpen(next);
    setActive(index);
    remember({ open: [...next], active: index });
  };
  const turnActive = () => {
    const batch = batches.at(active);
    if (batch) void turn(batch);
  };
  const there = (total ?? 0) > 0;
  useShortcut('j', () => move(active + 1), { scope: 'list', enabled: there });
  useShortcut('k', () => move(active - 1), { scope: 'list', enabled: there });
  useShortcut('u', turnActive, { scope: 'list', enabled: there });
  const onKeyDown = (event: KeyboardEvent) => {
    // What is pressed on a button or a link within is theirs.
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, items.length - 10);
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: (total ?? 1) - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' || event.key === ' ') toggle(active);
    else return;
    event.preventDefault();
  };

  if (batches.error && total === undefined) return <ErrorBox error={batches.error} onRetry={batches.retry} />;
  if (total === 0) return <>{empty}</>;
  const activeShown = items.some(({ index }) => index === active);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot be windowed
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className="history-list"
      aria-label={label}
      aria-rowcount={total ?? -1}
      aria-busy={total === undefined}
      {...(activeShown && { 'aria-activedescendant': `${id}-${active}` })}
      onKeyDown={onKeyDown}
      onScroll={() => remember({})}
    >
      <div className="history-list__body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const batch = batches.at(index);
          const before = index > 0 ? batches.at(index - 1) : undefined;
          const opensDay = batch && (index === 0 || (before && dayOf(before.at) !== dayOf(batch.at)));
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              role="rowgroup"
              className="history-list__item"
              style={{ transform: `translateY(${start}px)` }}
            >
              {batch ? (
                <BatchRow
                  id={`${id}-${index}`}
                  batch={batch}
                  day={opensDay ? dayOf(batch.at) : null}
                  active={index === active}
                  open={open.has(batch.id)}
                  about={input.about}
                  onToggle={() => toggle(index)}
                  onTurn={() => void turn(batch)}
                />
              ) : (
                // biome-ignore lint/a11y/useSemanticElements: see above
                // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
                <div role="row" className="batch">
                  {/* biome-ignore lint/a11y/useSemanticElements: see above */}
                  {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
                  <span role="gridcell" className="batch__waiting" />
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
