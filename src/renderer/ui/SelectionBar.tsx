import './SelectionBar.css';
import { IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.ts';
import { useShortcut } from './shortcuts.ts';

interface SelectionBarProps {
  /** How many rows are selected; with none the bar is not there. */
  readonly count: number;
  /** Moves them to the trash; left out where that is not offered. */
  readonly onDelete?: () => void;
  readonly onClear: () => void;
  /** Further things to do with the selection. */
  readonly children?: ReactNode;
}

/** What can be done with all selected rows at once. Stands at the foot of the list. */
export function SelectionBar({ count, onDelete, onClear, children }: SelectionBarProps) {
  const t = useT();
  useShortcut('Delete', () => onDelete?.(), { scope: 'list', enabled: count > 0 && onDelete !== undefined });
  if (count === 0) return null;
  return (
    <section className="selection-bar" aria-label={t('ui.selected', { count })}>
      <span className="selection-bar__count tabular" role="status">
        {t('ui.selected', { count })}
      </span>
      {children}
      {onDelete && (
        <button type="button" onClick={onDelete}>
          <IconTrash size={15} stroke={1.75} aria-hidden="true" />
          {t('ui.delete')}
        </button>
      )}
      <button type="button" onClick={onClear}>
        <IconX size={15} stroke={1.75} aria-hidden="true" />
        {t('ui.clear')}
      </button>
    </section>
  );
}
