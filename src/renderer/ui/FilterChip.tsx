import './FilterChip.css';
import type { ReactNode } from 'react';

interface FilterChipProps {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function FilterChip({ on, onToggle, children }: FilterChipProps) {
  return (
    <button type="button" className="filter-chip" aria-pressed={on} onClick={onToggle}>
      {children}
    </button>
  );
}
