import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PartialDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';

interface TieRowProps {
  /** How the page's subject stands to the other: 'Mentor of'. */
  readonly how: string;
  /** The other, as a link. */
  readonly other: ReactNode;
  /** Since when. */
  readonly since: PartialDate | null;
  readonly editLabel: string;
  readonly onEdit: () => void;
  readonly removeLabel: string;
  readonly removeTip: string;
  readonly onRemove: () => void;
}

/** One tie of the page's subject to another record, read from left to right. */
export function TieRow(props: TieRowProps) {
  const { how, other, since, editLabel, onEdit, removeLabel, removeTip, onRemove } = props;
  const t = useT();
  const intl = useIntl();
  return (
    <div className="tie-row side-row__hover">
      <span className="quiet">{how}</span>
      <span className="tie-row__other">{other}</span>
      <span className="tie-row__when quiet tabular" title={since ? fullDate(intl, since) : undefined}>
        {since?.slice(0, 4)}
      </span>
      <span className="side-row__tools">
        <Tooltip label={t('parts.tie.editTip')}>
          <ActionIcon size={24} aria-label={editLabel} onClick={onEdit}>
            <IconPencil size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={removeTip}>
          <ActionIcon size={24} aria-label={removeLabel} onClick={onRemove}>
            <IconX size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </span>
    </div>
  );
}
