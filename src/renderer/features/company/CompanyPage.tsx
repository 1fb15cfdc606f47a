import './company.css';
import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowMerge, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CompanyDetail, CompanyId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { DossierLink } from '../dossier/index.ts';
import { MergeWith } from '../duplicates/index.ts';
import { RecordHistory } from '../history/index.ts';
import { OnMapLink } from '../map/index.ts';
import { Crumb, Missing } from '../parts/index.ts';
import { TimelineSection } from '../timeline/index.ts';
import { CompanyHead } from './CompanyHead.tsx';
import { CompanyInterviews } from './CompanyInterviews.tsx';
import { CompanyLinks } from './CompanyLinks.tsx';
import { CompanyOpportunities } from './CompanyOpportunities.tsx';
import { Dossier } from './Dossier.tsx';
import { WhoIKnow } from './WhoIKnow.tsx';

const tabs = ['who', 'what'] as const;

/** The page of one company, by the id in the address. */
export function CompanyPage() {
  const { companyId } = useParams({ from: '/companies/$companyId' });
  // Another company is another page: nothing typed or shown may be carried over.
  return <CompanyById key={companyId} id={companyId as CompanyId} />;
}

function CompanyById({ id }: { readonly id: CompanyId }) {
  const t = useT();
  const { data, error, refetch } = useBook('company.get', { id });
  if (data) return <Profile company={data} />;
  if (!error) return <Page title="" heading={<Crumb to="/companies" label={t('company.companies')} />} />;
  if (error.code !== 'not_found') return <ErrorBox error={error} onRetry={() => void refetch()} />;
  return (
    <Missing
      to="/companies"
      list={t('company.companies')}
      title={t('company.missing.title')}
      body={t('company.missing.body')}
      action={t('company.missing.action')}
    />
  );
}

function Profile({ company }: { readonly company: CompanyDetail }) {
  const t = useT();
  const navigate = useNavigate();
  const { compose } = useSearch({ from: '/companies/$companyId' });
  const [merging, setMerging] = useState(false);
  const [tab, setTab] = useState<(typeof tabs)[number]>('who');
  // A note is written above the timeline.
  if (compose && tab !== 'who') setTab('who');
  const writeNote = () => {
    setTab('who');
    void navigate({ to: '.', search: { compose: 'note' }, replace: true });
  };
  useShortcut('n', writeNote, { scope: 'page', enabled: tab === 'what' });
  const remove = useCommand('company.delete', { undoToast: 'company.deleted' });
  const onDelete = async () => {
    const done = await remove({ ids: [company.id] }, { name: company.name });
    if (done) await navigate({ to: '/companies' });
  };
  return (
    <Page
      title={company.name}
      heading={<Crumb to="/companies" label={t('company.companies')} />}
      actions={
        <>
          <DossierLink to={`/companies/${company.id}/dossier`} />
          <OnMapLink search={{ lens: 'company', of: company.id }} />
          <Tooltip label={t('duplicates.mergeWith')}>
            <ActionIcon aria-label={t('duplicates.mergeWith')} onClick={() => setMerging(true)}>
              <IconArrowMerge size={16} stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('company.delete')}>
            <ActionIcon aria-label={t('company.delete')} onClick={() => void onDelete()}>
              <IconTrash size={16} stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </>
      }
    >
      <div className="profile">
        {merging && <MergeWith kind="company" id={company.id} name={company.name} onClose={() => setMerging(false)} />}
        <div className="profile__grid">
          <div className="profile__who">
            <CompanyHead company={company} />
          </div>
          <div className="profile__main">
            <SegmentedControl
              className="company-tabs"
              size="xs"
              aria-label={t('company.tab')}
              classNames={{ root: 'segmented', indicator: 'segmented__indicator', label: 'segmented__label' }}
              data={tabs.map((value) => ({ value, label: t(`company.tab.${value}`) }))}
              value={tab}
              onChange={(value) => setTab(value)}
            />
            {tab === 'what' ? (
              <Dossier companyId={company.id} />
            ) : (
              <>
                <WhoIKnow companyId={company.id} />
                <TimelineSection about={{ companyId: company.id }} name={company.name} {...(compose && { compose })} />
              </>
            )}
          </div>
          <div className="profile__side">
            <CompanyOpportunities company={company} />
            <CompanyInterviews company={company} />
            <CompanyLinks company={company} />
          </div>
        </div>
        <RecordHistory id={company.id} />
      </div>
    </Page>
  );
}
