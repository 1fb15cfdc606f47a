import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface TieRowProps {
  /** How the page's subject stands to the other: 'Mentor of'. */
  readonly how: string;
  /** The other, as a link. */
  readonly other: ReactNode;
  /** Since or when, short. */
  readonly when: string;
  readonly removeLabel: string;
  readonly removeTip: string;
  readonly onRemove: () => void;
}

/** One tie of the page's subject to another record, read from left to right. */
export function TieRow({ how, other, when, removeLabel, removeTip, onRemove }: TieRowProps) {
  return (
    <li className="tie-row side-row__hover">
      <span className="quiet">{how}</span>
      <span className="tie-row__other">{other}</span>
      <span className="tie-row__when quiet tabular">{when}</span>
      <span className="side-row__tools">
        <Tooltip label={removeTip}>
          <ActionIcon size={24} aria-label={removeLabel} onClick={onRemove}>
            <IconX size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </span>
    </li>
  );
}
