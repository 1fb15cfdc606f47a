import { ActionIcon, Tooltip } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';

export interface ToolProps {
  readonly Icon: TablerIcon;
  readonly label: string;
  /** What it acts on, for those who do not see the line. */
  readonly what: string;
  /** The key that does the same. */
  readonly keys?: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

/** A small button at the end of a line, with its key. */
export function Tool({ Icon, label, what, keys, expanded, onClick }: ToolProps) {
  const t = useT();
  return (
    <Tooltip
      label={
        <span className="due-tool__tip">
          {label}
          {keys && <Kbd keys={keys} />}
        </span>
      }
    >
      <ActionIcon
        size={26}
        aria-label={t('followUps.toolFor', { tool: label, what })}
        {...(expanded !== undefined && { 'aria-expanded': expanded })}
        onClick={onClick}
      >
        <Icon size={15} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
