import type { KeyboardEvent } from 'react';
import type { PlacedMark } from './scales.ts';

interface WorthMarksProps {
  readonly marks: readonly PlacedMark[];
  /** The mark that has the keyboard. */
  readonly active: number;
  /** The series that stands out, or null for all. */
  readonly lit: number | null;
  readonly nameOf: (placed: PlacedMark) => string;
  readonly onActive: (index: number) => void;
  readonly onTell: (placed: PlacedMark | null) => void;
}

/** Observations as they are drawn: a bar from low to high, or a point. */
export function WorthMarks({ marks, active, lit, nameOf, onActive, onTell }: WorthMarksProps) {
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(marks.length - 1, Math.max(0, active + step));
    onActive(next);
    const group = event.currentTarget.parentElement?.children[next];
    if (group instanceof SVGElement) group.focus();
  };
  return (
    <g>
      {marks.map((placed, index) => {
        const { mark, series, x, top, bottom } = placed;
        const sure = { low: 0.45, medium: 0.75, high: 1 }[mark.observation.confidence];
        const dim = lit !== null && lit !== series;
        return (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a drawing's group is no control; it is only told of
          <g
            key={mark.observation.id}
            className="worth-mark"
            data-series={series % 6}
            data-hollow={series >= 6 || undefined}
            data-dim={dim || undefined}
            data-confidential={mark.observation.confidential || undefined}
            role="img"
            aria-label={nameOf(placed)}
            tabIndex={index === active ? 0 : -1}
            onKeyDown={onKeyDown}
            onFocus={() => {
              onActive(index);
              onTell(placed);
            }}
            onBlur={() => onTell(null)}
            onMouseEnter={() => onTell(placed)}
            onMouseLeave={() => onTell(null)}
          >
            <rect className="worth-mark__reach" x={x - 9} y={top - 9} width={18} height={bottom - top + 18} rx={9} />
            {bottom - top > 1 ? (
              <>
                <line className="worth-mark__bar" x1={x} x2={x} y1={top} y2={bottom} opacity={sure * 0.55} />
                <circle className="worth-mark__end" cx={x} cy={top} r={4} />
                <circle className="worth-mark__end" cx={x} cy={bottom} r={4} />
              </>
            ) : (
              <circle className="worth-mark__point" cx={x} cy={top} r={5.5} opacity={sure} />
            )}
          </g>
        );
      })}
    </g>
  );
}
