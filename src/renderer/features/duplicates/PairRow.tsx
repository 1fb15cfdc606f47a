import type { DuplicatePair } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { Reasons } from './Reasons.tsx';
import { surenessText } from './words.ts';

interface PairRowProps {
  readonly pair: DuplicatePair;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly active: boolean;
  readonly later: boolean;
  readonly onClick: () => void;
}

/** Two records that may be one: their names, how sure it is, and why. */
export function PairRow({ pair, index, total, top, active, later, onClick }: PairRowProps) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has focus and keys
    <div
      id={`pair-${index}`}
      role="option"
      className="pair"
      aria-selected={active}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-later={later || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
    >
      {[pair.a, pair.b].map((side) => (
        <span key={side.id} className="pair__side">
          {'warmth' in side ? (
            <PersonAvatar name={side.name} warmth={side.warmth} strength={side.strength} size={20} />
          ) : (
            <CompanyMark name={side.name} size={20} />
          )}
          <span className="pair__name truncate" dir="auto" title={side.name}>
            {side.name}
          </span>
          <span className="pair__about truncate" title={side.about}>
            {side.about}
          </span>
        </span>
      ))}
      <span className="pair__why">
        <span className="pair__sure">{later ? t('duplicates.later.mark') : surenessText(t, pair.score)}</span>
        <Reasons reasons={pair.reasons} most={2} />
      </span>
    </div>
  );
}
