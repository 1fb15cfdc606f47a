import './marks.css';
import type { Warmth } from '../../contract/index.ts';
import { initials } from './initials.ts';

interface PersonAvatarProps {
  readonly name: string;
  readonly warmth: Warmth;
  /** Tie strength, 0 to 1; how much of the ring is left. Where it is not known, the warmth's middle. */
  readonly strength?: number;
  /** Outer diameter, px. */
  readonly size?: number;
}

const middling: Readonly<Record<Warmth, number>> = { close: 0.9, warm: 0.6, fading: 0.35, lapsed: 0.12, none: 0 };
const strokeFor = (size: number) => (size >= 48 ? 3 : size >= 28 ? 2.25 : 2);

/** A person: initials in a circle, in a ring that has the tie's warmth and empties as it fades. Decorative. */
export function PersonAvatar({ name, warmth, strength, size = 24 }: PersonAvatarProps) {
  const stroke = strokeFor(size);
  const radius = (size - stroke) / 2;
  const around = 2 * Math.PI * radius;
  // A tie that is there at all keeps a visible stub.
  const share = warmth === 'none' ? 0 : Math.min(1, Math.max(0.06, strength ?? middling[warmth]));
  const middle = size / 2;
  const letters = initials(name);
  return (
    <svg className="person-avatar" data-warmth={warmth} width={size} height={size} aria-hidden="true" focusable="false">
      <circle className="person-avatar__face" cx={middle} cy={middle} r={radius - stroke} />
      <circle className="person-avatar__track" cx={middle} cy={middle} r={radius} strokeWidth={stroke} />
      {share > 0 && (
        <circle
          className="person-avatar__ring"
          cx={middle}
          cy={middle}
          r={radius}
          strokeWidth={stroke}
          strokeLinecap="round"
          strokeDasharray={`${share * around} ${around}`}
          transform={`rotate(-90 ${middle} ${middle})`}
        />
      )}
      <text x={middle} y={middle} dy="0.35em" fontSize={size * (letters.length > 1 ? 0.36 : 0.42)}>
        {letters}
      </text>
    </svg>
  );
}
