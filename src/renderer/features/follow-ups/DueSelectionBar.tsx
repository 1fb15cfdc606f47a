import { IconCheck, IconClockPause, IconPlayerSkipForward } from '@tabler/icons-react';
import type { LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { SelectionBar } from '../../ui/SelectionBar.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';

interface DueSelectionBarProps {
  readonly count: number;
  readonly today: LocalDate;
  /** Whether the menu to put them off is open. */
  readonly snoozing: boolean;
  readonly onSnoozing: (open: boolean) => void;
  readonly onDone: () => void;
  readonly onSnooze: (until: LocalDate) => void;
  readonly onSkip: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected things that are due, at the foot of the page. */
export function DueSelectionBar(props: DueSelectionBarProps) {
  const { count, today, snoozing, onSnoozing, onDone, onSnooze, onSkip, onClear } = props;
  const t = useT();
  const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <SelectionBar count={count} onClear={onClear}>
      <button type="button" onClick={onDone}>
        <IconCheck {...icon} />
        {t('followUps.batch.done')}
        <Kbd keys="d" />
      </button>
      <SnoozeMenu
        what={t('ui.selected', { count })}
        today={today}
        opened={snoozing}
        onOpen={onSnoozing}
        onSnooze={onSnooze}
        above
        overAll
        trigger={
          <button type="button" aria-expanded={snoozing} onClick={() => onSnoozing(!snoozing)}>
            <IconClockPause {...icon} />
            {t('followUps.snooze')}
            <Kbd keys="s" />
          </button>
        }
      />
      <button type="button" onClick={onSkip}>
        <IconPlayerSkipForward {...icon} />
        {t('followUps.batch.skip')}
        <Kbd keys="f" />
      </button>
    </SelectionBar>
  );
}
