import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PartialDate } from '../../../contract/index.ts';
import { fullDate } from '../../ui/HumanDate.tsx';

interface TieRowProps {
  /** How the page's subject stands to the other: 'Mentor of'. */
  readonly how: string;
  /** The other, as a link. */
  readonly other: ReactNode;
  /** Since when. */
  readonly since: PartialDate | null;
  readonly removeLabel: string;
  readonly removeTip: string;
  readonly onRemove: () => void;
}

/** One tie of the page's subject to another record, read from left to right. */
export function TieRow({ how, other, since, removeLabel, removeTip, onRemove }: TieRowProps) {
  const intl = useIntl();
  return (
    <li className="tie-row side-row__hover">
      <span className="quiet">{how}</span>
      <span className="tie-row__other">{other}</span>
      <span className="tie-row__when quiet tabular" title={since ? fullDate(intl, since) : undefined}>
        {since?.slice(0, 4)}
      </span>
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
