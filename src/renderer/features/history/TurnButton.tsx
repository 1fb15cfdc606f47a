import { Button } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { HistoryBatch } from '../../../contract/index.ts';
import { sayLabel } from '../../i18n/labels/sayLabel.ts';
import { useT } from '../../i18n/useT.ts';
import { turnOf } from './useTurn.ts';

interface TurnButtonProps {
  readonly batch: HistoryBatch;
  readonly onTurn: () => void;
  readonly tabIndex?: number;
}

/** Undoes a batch, or does it again; nothing where neither can be. */
export function TurnButton({ batch, onTurn, tabIndex }: TurnButtonProps) {
  const t = useT();
  const intl = useIntl();
  const turn = turnOf(batch);
  if (!turn) return null;
  // Undoing an undo is doing again.
  const word = turn === 'redo' || batch.turns === 'undo' ? 'redo' : 'undo';
  return (
    <Button
      variant="default"
      size="compact-xs"
      aria-label={t(`history.${word}What`, { label: sayLabel(intl, batch.label) })}
      onClick={onTurn}
      {...(tabIndex !== undefined && { tabIndex })}
    >
      {t(`history.${word}`)}
    </Button>
  );
}
