import {
  IconCheck,
  IconClockPause,
  IconMessagePlus,
  IconPlayerSkipForward,
  IconSunrise,
  type TablerIcon,
} from '@tabler/icons-react';
import type { LocalDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { SnoozeMenu } from '../follow-ups/index.ts';

interface RowToolProps {
  readonly Icon: TablerIcon;
  readonly label: string;
  readonly name: string;
  readonly keys: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

/** Lighter than the tools elsewhere: a list draws hundreds of these while it scrolls. */
function RowTool({ Icon, label, name, keys, expanded, onClick }: RowToolProps) {
  const t = useT();
  return (
    <button
      type="button"
      tabIndex={-1}
      className="row-tool"
      title={t('keepInTouch.tip', { label, key: keys })}
      aria-label={t('followUps.toolFor', { tool: label, what: name })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      <Icon size={15} stroke={1.75} aria-hidden="true" />
    </button>
  );
}

interface RowToolsProps {
  readonly name: string;
  readonly today: LocalDate;
  readonly snoozed: boolean;
  readonly snoozing: boolean;
  readonly onSnoozing: (open: boolean) => void;
  readonly onDone: () => void;
  readonly onLog: () => void;
  readonly onSnooze: (until: LocalDate) => void;
  readonly onSkip: () => void;
  readonly onWake: () => void;
}

/** What can be done about one person in the list. */
export function RowTools(props: RowToolsProps) {
  const { name, today, snoozed, snoozing, onSnoozing, onDone, onLog, onSnooze, onSkip, onWake } = props;
  const t = useT();
  const snooze = (
    <RowTool
      Icon={IconClockPause}
      label={t('followUps.snooze')}
      name={name}
      keys="s"
      expanded={snoozing}
      onClick={() => onSnoozing(!snoozing)}
    />
  );
  return (
    <span className="row-tools" data-open={snoozing || undefined}>
      <RowTool Icon={IconCheck} label={t('keepInTouch.done')} name={name} keys="d" onClick={onDone} />
      <RowTool Icon={IconMessagePlus} label={t('keepInTouch.log')} name={name} keys="l" onClick={onLog} />
      {snoozing ? (
        <SnoozeMenu what={name} today={today} opened onOpen={onSnoozing} onSnooze={onSnooze} trigger={snooze} overAll />
      ) : (
        snooze
      )}
      {snoozed ? (
        <RowTool Icon={IconSunrise} label={t('keepInTouch.wake')} name={name} keys="a" onClick={onWake} />
      ) : (
        <RowTool Icon={IconPlayerSkipForward} label={t('keepInTouch.skip')} name={name} keys="f" onClick={onSkip} />
      )}
    </span>
  );
}
