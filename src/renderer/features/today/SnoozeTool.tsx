import type { LocalDate } from '../../../contract/index.ts';
import { type Acts, type RowState, SnoozeMenu, type Thing } from '../follow-ups/index.ts';

interface SnoozeToolProps {
  readonly row: RowState;
  readonly thing: Thing;
  readonly what: string;
  readonly today: LocalDate;
  readonly acts: Acts;
}

/** The button of a line that puts its thing off. */
export function SnoozeTool({ row, thing, what, today, acts }: SnoozeToolProps) {
  return (
    <SnoozeMenu
      what={what}
      today={today}
      opened={row.panel === 'snooze'}
      onOpen={(open) => row.open(open ? 'snooze' : null)}
      onSnooze={(until) => void acts.snooze([thing], until)}
    />
  );
}
