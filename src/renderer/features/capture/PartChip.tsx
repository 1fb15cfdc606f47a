import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.ts';

interface PartChipProps {
  /** What the part is: 'When'. */
  readonly label: string;
  readonly value: string;
  /** Quiet, after the value: what it belongs with. */
  readonly detail?: ReactNode;
  readonly part: string;
  readonly open: boolean;
  readonly doubtful?: boolean;
  readonly onOpen: () => void;
}

/** One part that was understood; pressing it opens it for changing. */
export function PartChip({ label, value, detail, part, open, doubtful = false, onOpen }: PartChipProps) {
  const t = useT();
  return (
    <button
      type="button"
      className="capture__chip"
      data-part={part}
      data-doubtful={doubtful || undefined}
      aria-expanded={open}
      aria-label={t('capture.change', { part: label, value })}
      onClick={onOpen}
    >
      <span className="capture__chip-label">{label}</span>
      <span className="capture__chip-value truncate">{value}</span>
      {detail && <span className="quiet truncate">{detail}</span>}
    </button>
  );
}
