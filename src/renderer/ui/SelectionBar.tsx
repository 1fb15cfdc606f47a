import './SelectionBar.css';
import { IconTrash, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../i18n/useT.ts';
import { useShortcut } from './shortcuts.ts';

interface SelectionBarProps {
  /** How many rows are selected; with none the bar is not there. */
  readonly count: number;
  /** How many there are in all; with `onSelectAll`, the rest is offered. */
  readonly total?: number | undefined;
  readonly onSelectAll?: () => void;
  /** Moves them to the trash; left out where that is not offered. */
  readonly onDelete?: () => void;
  readonly onClear: () => void;
  /** Stands in the place of all that can be done, while something is. */
  readonly busy?: ReactNode;
  /** Further things to do with the selection. */
  readonly children?: ReactNode;
}

/** What can be done with all selected rows at once. Stands at the foot of the list. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, total = 0, onSelectAll, onDelete, onClear, busy, children } = props;
  const t = useT();
  const free = count > 0 && !busy;
  useShortcut('Delete', () => onDelete?.(), { scope: 'list', enabled: free && onDelete !== undefined });
  useShortcut('Escape', onClear, { scope: 'list', enabled: free });
  const bar = useRef<HTMLElement>(null);
  const there = count > 0;
  // What was pressed goes with the bar; the list is what is left.
  useEffect(() => {
    const list = there
      ? bar.current?.closest('.page')?.querySelector<HTMLElement>('[role=grid], [role=listbox]')
      : null;
    return () => {
      if (document.activeElement === document.body) list?.focus({ preventScroll: true });
    };
  }, [there]);
  if (!there) return null;
  return (
    <section ref={bar} className="selection-bar" aria-label={t('ui.selected', { count })}>
      <span className="selection-bar__count tabular" role="status">
        {t('ui.selected', { count })}
      </span>
      {busy ?? (
        <>
          {onSelectAll && total > count && (
            <button type="button" className="selection-bar__all tabular" onClick={onSelectAll}>
              {t('ui.selectAllOf', { total })}
            </button>
          )}
          {children}
          {onDelete && (
            <SelectionTool label={t('ui.delete')} onClick={onDelete}>
              <IconTrash size={15} stroke={1.75} aria-hidden="true" />
            </SelectionTool>
          )}
          <SelectionTool label={t('ui.clear')} onClick={onClear}>
            <IconX size={15} stroke={1.75} aria-hidden="true" />
          </SelectionTool>
        </>
      )}
    </section>
  );
}

interface SelectionToolProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  /** Its picture; where there is little room it stands alone. */
  readonly children: ReactNode;
}

/** A button of the bar. */
export function SelectionTool({ label, onClick, expanded, children }: SelectionToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      onClick={onClick}
    >
      {children}
      <span className="selection-bar__label">{label}</span>
    </button>
  );
}
