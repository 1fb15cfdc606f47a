import './settings.css';
import { Button } from '@mantine/core';
import { IconBulb, IconMessage, IconNote, IconUsersPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { TrashItem } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { PlaceIcon } from '../../ui/PlaceIcon.tsx';
import { today } from '../../ui/relativeDate.ts';

const icons = {
  interaction: IconMessage,
  note: IconNote,
  insight: IconBulb,
  introduction: IconUsersPlus,
} as const;

interface TrashRowProps {
  readonly item: TrashItem;
  readonly selected: boolean;
  readonly onToggle: () => void;
  readonly onRestore: () => Promise<void>;
}

/** A record in the trash: what it is, what comes back with it, and until when. */
export function TrashRow({ item, selected, onToggle, onRestore }: TrashRowProps) {
  const t = useT();
  const intl = useIntl();
  const [working, setWorking] = useState(false);
  const deleted = today(new Date(item.deletedAt));
  const along = item.with.map(({ kind, count }) => t(`trash.with.${kind}`, { count }));
  const takeBack = async () => {
    setWorking(true);
    await onRestore();
    setWorking(false);
  };
  return (
    <li className="trash__item" data-selected={selected || undefined}>
      <input
        type="checkbox"
        aria-label={t('trash.select', { name: item.name })}
        checked={selected}
        onChange={onToggle}
      />
      <span className="trash__mark">{mark(item)}</span>
      <span className="trash__name">
        <span className="truncate" title={item.name}>
          {item.name}
        </span>
        {along.length > 0 && (
          <span className="quiet truncate">
            {t('trash.with', { what: intl.formatList(along, { type: 'conjunction' }) })}
          </span>
        )}
      </span>
      <span className="quiet">{t(`trash.kind.${item.kind}`)}</span>
      <span className="quiet tabular trash__when" title={fullDate(intl, item.purgedOn)}>
        <span>{t('trash.deleted', { date: humanDate(intl, deleted) })} ·</span>{' '}
        <span>{t('trash.goes', { date: humanDate(intl, item.purgedOn) })}</span>
      </span>
      <Button variant="default" loading={working} onClick={() => void takeBack()}>
        {t('trash.restore')}
      </Button>
    </li>
  );
}

function mark({ kind, name }: TrashItem): ReactNode {
  switch (kind) {
    case 'person':
      return <PersonAvatar name={name} warmth="none" size={24} />;
    case 'company':
      return <CompanyMark name={name} size={22} />;
    case 'interview':
      return <InterviewMark size={22} />;
    case 'opportunity':
      return <PlaceIcon place="opportunities" />;
    case 'compensation':
      return <PlaceIcon place="worth" />;
    default: {
      const Icon = icons[kind];
      return <Icon size={18} stroke={1.5} aria-hidden="true" />;
    }
  }
}
