import '../../ui/table/selectBox.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { HitMark } from '../../ui/HitMark.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { hitPage, isDate } from '../../ui/hits.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { useGo } from '../../ui/useGo.ts';
import { useViewMemory } from '../../ui/viewMemory.ts';
import { WarmthLabel } from '../../ui/WarmthLabel.tsx';
import type { HitSelection } from './useHitSelection.ts';
import type { Hits } from './useHits.ts';

const LINE = 40;
/** So many lines before the end the next page is read. */
const AHEAD = 30;

interface Remembered {
  readonly top: number;
  readonly active: number;
}

interface ResultListProps {
  readonly text: string;
  readonly answer: Hits;
  readonly selection: HitSelection;
}

/**
 * The finds, only those in view drawn. Arrow keys, j and k move, Enter opens, Space or x selects a person, Shift extends;
 * the place is found again after going back.
 */
export function ResultList({ text, answer, selection }: ResultListProps) {
  const t = useT();
  const go = useGo();
  const { hits, readOn } = answer;
  const scroller = useRef<HTMLDivElement>(null);
  const { initial, save } = useViewMemory<Remembered>(`search ${text}`);
  const [active, setActive] = useState(initial?.active ?? 0);
  const virtual = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 10,
    initialOffset: initial?.top ?? 0,
    initialRect: { width: 800, height: 600 },
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= hits.length - AHEAD) readOn();
  });

  const remember = (index: number) => save({ top: scroller.current?.scrollTop ?? 0, active: index });
  const open = (hit: SearchHit | undefined, index: number) => {
    const page = hit && hitPage(hit);
    remember(index);
    if (page) go(page.kind, page.id);
  };
  const press = (index: number) => {
    const hit = hits[index];
    if (hit) selection.toggle(hit, index);
  };
  const onClick = (event: MouseEvent, hit: SearchHit, index: number) => {
    const onBox = event.target instanceof Element && event.target.closest('.search__check') !== null;
    if (hit.kind === 'person' && event.shiftKey) selection.extendTo(index);
    else if (hit.kind === 'person' && (onBox || event.ctrlKey || event.metaKey)) press(index);
    else open(hit, index);
    setActive(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const view = Math.max(1, Math.floor((scroller.current?.clientHeight ?? LINE) / LINE) - 1);
    const step = {
      ArrowDown: 1,
      j: 1,
      ArrowUp: -1,
      k: -1,
      PageDown: view,
      PageUp: -view,
      Home: -hits.length,
      End: hits.length,
    }[event.key];
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      selection.selectAll();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) {
      const next = Math.min(Math.max(0, active + step), hits.length - 1);
      if (event.shiftKey) selection.extendTo(next);
      setActive(next);
      virtual.scrollToIndex(next, { align: 'auto' });
      remember(next);
    } else if (event.key === 'Enter') open(hits[active], active);
    else if (event.key === ' ' || event.key === 'x') press(active);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      className="search__list"
      aria-label={t('search.results')}
      aria-busy={answer.stale}
      {...(items.some((item) => item.index === active) && { 'aria-activedescendant': `find-${active}` })}
      onKeyDown={onKeyDown}
      onScroll={(event) => save({ top: event.currentTarget.scrollTop, active })}
    >
      <div style={{ height: virtual.getTotalSize() + (selection.selected.size > 0 ? 64 : 0) }}>
        {items.map((item) => {
          const hit = hits[item.index];
          if (!hit) return null;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has focus and keys
            <div
              key={`${hit.kind}-${hit.id}`}
              id={`find-${item.index}`}
              role="option"
              className="search__hit"
              aria-selected={item.index === active}
              aria-posinset={item.index + 1}
              aria-setsize={answer.total}
              style={{ transform: `translateY(${item.start}px)` }}
              {...(hit.kind === 'person' && { 'aria-checked': selection.has(hit) })}
              onClick={(event) => onClick(event, hit, item.index)}
            >
              <span className="search__check">
                {hit.kind === 'person' && (
                  <span className="vtable__box" data-state={selection.has(hit) ? 'on' : 'off'} />
                )}
              </span>
              <span className="search__mark">
                <HitMark hit={hit} />
              </span>
              <span className="search__name-of truncate">
                <MarkedText runs={hit.title} />
              </span>
              <span className="search__detail truncate">
                {hit.snippet ? <MarkedText runs={hit.snippet} /> : isDate(hit.subtitle) ? null : hit.subtitle}
              </span>
              <span className="search__side">
                {hit.warmth && hit.warmth !== 'none' ? (
                  <WarmthLabel warmth={hit.warmth} />
                ) : isDate(hit.subtitle) ? (
                  <HumanDate date={hit.subtitle} />
                ) : null}
              </span>
              <span className="search__kind">{t(`search.kind.${hit.kind}`)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
