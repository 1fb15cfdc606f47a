import './marks.css';
import { initials } from './initials.ts';

interface CompanyMarkProps {
  readonly name: string;
  /** Side, px. */
  readonly size?: number;
}

/** A company: its first letter in a square. Decorative. */
export function CompanyMark({ name, size = 24 }: CompanyMarkProps) {
  const middle = size / 2;
  return (
    <svg className="company-mark" width={size} height={size} aria-hidden="true" focusable="false">
      <rect x="1" y="1" width={size - 2} height={size - 2} rx={Math.max(3, size / 8)} />
      <text x={middle} y={middle} dy="0.35em" fontSize={size * 0.42}>
        {[...initials(name)][0]}
      </text>
    </svg>
  );
}
