import './settings.css';
import { Button } from '@mantine/core';
import { IconBulb, IconMessage, IconNote, IconUsersPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { fullDate, humanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { Page } from '../../ui/Page.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { PlaceIcon } from '../../ui/PlaceIcon.tsx';
import { today } from '../../ui/relativeDate.ts';
import { showInfo } from '../../ui/toasts.tsx';
import { EmptyTrash } from './EmptyTrash.tsx';

const icons = {
  interaction: IconMessage,
  note: IconNote,
  insight: IconBulb,
  introduction: IconUsersPlus,
} as const;

type TrashItem = MethodOutput<'trash.list'>['items'][number];

/** What was deleted in the last 30 days, to be taken back or let go. */
export function TrashPage() {
  const t = useT();
  const { data, error, refetch } = useBook('trash.list', { limit: 500 });
  const items = data?.items;
  return (
    <Page
      title={t('trash.title')}
      detail={items && items.length > 0 ? items.length : ''}
      actions={items && items.length > 0 && <EmptyTrash count={items.length} />}
    >
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {items?.length === 0 && <EmptyState title={t('trash.none.title')} body={t('trash.none.body')} />}
      {items && items.length > 0 && (
        <>
          <p className="quiet trash__why">{t('trash.why')}</p>
          <ul className="trash">
            {items.map((item) => (
              <TrashRow key={item.id} item={item} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function TrashRow({ item }: { readonly item: TrashItem }) {
  const t = useT();
  const intl = useIntl();
  const [working, setWorking] = useState(false);
  const restore = useCommand('trash.restore');
  const deleted = today(new Date(item.deletedAt));
  const takeBack = async () => {
    setWorking(true);
    if (await restore({ ids: [item.id] })) showInfo(t('trash.restored', { name: item.name }));
    setWorking(false);
  };
  return (
    <li className="trash__item">
      <span className="trash__mark">{mark(item)}</span>
      <span className="trash__name truncate" title={item.name}>
        {item.name}
      </span>
      <span className="quiet">{t(`trash.kind.${item.kind}`)}</span>
      <span className="quiet tabular truncate" title={fullDate(intl, item.purgedOn)}>
        {t('trash.deleted', { date: humanDate(intl, deleted) })} ·{' '}
        {t('trash.goes', { date: humanDate(intl, item.purgedOn) })}
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
