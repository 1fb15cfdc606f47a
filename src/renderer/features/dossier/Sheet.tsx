import './dossier.css';
import { type ReactNode, useRef } from 'react';
import type { Paper } from '../../../contract/index.ts';
import { useWidth } from '../../ui/table/useWidth.ts';
import { FitColumn, type SheetSection } from './FitColumn.tsx';

/** Widths of paper in CSS pixels, which are 1/96 inch. */
const WIDTH: Record<Paper, number> = { A4: (210 / 25.4) * 96, Letter: 8.5 * 96 };
const HEIGHT: Record<Paper, number> = { A4: (297 / 25.4) * 96, Letter: 11 * 96 };

interface SheetProps {
  readonly label: string;
  readonly paper: Paper;
  readonly head: ReactNode;
  /** Keep these the same arrays while nothing changes. */
  readonly wide: readonly SheetSection[];
  readonly narrow: readonly SheetSection[];
  readonly foot: ReactNode;
}

/** One page of paper, never more: as it will be printed, made smaller where the window is. */
export function Sheet({ label, paper, head, wide, narrow, foot }: SheetProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame, true);
  const scale = room === 0 ? 1 : Math.min(1, room / WIDTH[paper]);
  const style = {
    '--dossier-scale': scale,
    '--dossier-width': `${WIDTH[paper] * scale}px`,
    '--dossier-height': `${HEIGHT[paper] * scale}px`,
  };
  return (
    <div ref={frame} className="dossier-frame" style={style as React.CSSProperties}>
      <div className="dossier-place">
        <article
          className="dossier"
          data-paper={paper}
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard, too
          tabIndex={0}
        >
          <header className="dossier__head">{head}</header>
          <div className="dossier__columns">
            <FitColumn sections={wide} room={paper} />
            <FitColumn sections={narrow} room={paper} />
          </div>
          <footer className="dossier__foot">{foot}</footer>
        </article>
      </div>
    </div>
  );
}
