import { IconMail, IconPlus } from '@tabler/icons-react';
import { useT } from '../../i18n/useT.ts';
import { type RowState, Tool } from '../follow-ups/index.ts';

interface PanelToolProps {
  readonly panel: 'write' | 'log';
  readonly row: RowState;
  readonly what: string;
}

/** Opens and closes one of the panels below somebody's row. */
export function PanelTool({ panel, row, what }: PanelToolProps) {
  const t = useT();
  return (
    <Tool
      Icon={panel === 'write' ? IconMail : IconPlus}
      label={panel === 'write' ? t('followUps.write') : t('today.cadence.log')}
      what={what}
      keys={panel === 'write' ? 'w' : 'l'}
      expanded={row.panel === panel}
      onClick={() => row.open(row.panel === panel ? null : panel)}
    />
  );
}
