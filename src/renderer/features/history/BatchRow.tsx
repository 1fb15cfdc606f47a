import './history.css';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowMerge,
  IconChevronRight,
  IconFileImport,
  IconPencil,
  IconPlus,
  IconTrash,
  IconTrashOff,
} from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { HistoryBatch } from '../../../contract/index.ts';
import { sayLabel } from '../../i18n/labels/sayLabel.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { BatchChanges } from './BatchChanges.tsx';
import { dayOf } from './days.ts';
import { TurnButton } from './TurnButton.tsx';

const icons = {
  add: IconPlus,
  edit: IconPencil,
  delete: IconTrash,
  import: IconFileImport,
  merge: IconArrowMerge,
  restore: IconTrashOff,
  undo: IconArrowBackUp,
} as const;

interface BatchRowProps {
  readonly id: string;
  readonly batch: HistoryBatch;
  /** The day that begins with it, if one does. */
  readonly day: string | null;
  readonly active: boolean;
  readonly open: boolean;
  readonly about: string | undefined;
  readonly onToggle: () => void;
  readonly onTurn: () => void;
}

/** One batch in the list: when, what, how much, whether it still holds, and its undo; what changed when it is open. */
export function BatchRow({ id, batch, day, active, open, about, onToggle, onTurn }: BatchRowProps) {
  const intl = useIntl();
  const words = useBatchWords(batch);
  const Icon = batch.turns === 'redo' ? IconArrowForwardUp : icons[batch.kind];
  return (
    <>
      {day && (
        // biome-ignore lint/a11y/useSemanticElements: a table element cannot be windowed
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
        <div role="row" className="batch-day">
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
          <span role="gridcell">
            {intl.formatDate(`${day}T12:00:00`, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
            <span className="quiet"> · {humanDate(intl, day)}</span>
          </span>
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div role="row" id={id} className="batch" data-active={active || undefined} data-state={batch.state}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
        <span role="gridcell" className="batch__what">
          <button type="button" tabIndex={-1} className="batch__opener" aria-expanded={open} onClick={onToggle}>
            <time className="batch__time tabular quiet" dateTime={batch.at}>
              {intl.formatTime(batch.at, { timeStyle: 'short' })}
            </time>
            <Icon size={16} stroke={1.5} aria-hidden="true" />
            <span className="batch__label truncate" dir="auto" title={words.label}>
              {words.label}
            </span>
            <span className="batch__quiet quiet">{words.rows}</span>
            <IconChevronRight className="batch__chevron" size={14} stroke={1.75} aria-hidden="true" />
          </button>
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
        <span role="gridcell" className="batch__turn">
          {words.state && (
            <span
              className="quiet batch__state"
              title={batch.undoneAt ? fullDate(intl, dayOf(batch.undoneAt)) : undefined}
            >
              {words.state}
            </span>
          )}
          <TurnButton batch={batch} onTurn={onTurn} tabIndex={active ? 0 : -1} />
        </span>
      </div>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div role="row" className="batch__changes">
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
          <div role="gridcell">
            <BatchChanges batch={batch.id} about={about} />
          </div>
        </div>
      )}
    </>
  );
}

/** What a batch is called, how much it changed, and whether it still holds. */
export function useBatchWords(batch: HistoryBatch): { label: string; rows: string; state: string | null } {
  const t = useT();
  const intl = useIntl();
  const { turns, state, undoneAt, partlyUndoneAt, changes, moreChanges } = batch;
  const label = sayLabel(intl, batch.label);
  const on = (at: string) => ({ date: humanDate(intl, dayOf(at)) });
  return {
    label: turns ? t(`history.turned.${turns}`, { label }) : label,
    rows: changes > 0 ? t('history.rows', { count: changes, more: String(moreChanges) }) : '',
    state:
      state === 'gone'
        ? t('history.gone')
        : undoneAt
          ? t('history.undone', on(undoneAt))
          : partlyUndoneAt
            ? t('history.partlyUndone', on(partlyUndoneAt))
            : null,
  };
}
