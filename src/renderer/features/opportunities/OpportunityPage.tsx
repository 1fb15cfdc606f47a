import './opportunities.css';
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowForwardUp, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpportunityDetail, OpportunityId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { RecordHistory } from '../history/index.ts';
import { MarkdownEditor } from '../notes/index.ts';
import { Crumb, Missing } from '../parts/index.ts';
import { OpportunityFacts } from './OpportunityFacts.tsx';
import { PassedOn } from './PassedOn.tsx';
import { PassOnForm } from './PassOnForm.tsx';
import { Rounds } from './Rounds.tsx';
import { ShouldITakeIt } from './ShouldITakeIt.tsx';
import type { SaveOpportunity } from './types.ts';
import { useOpportunityName } from './useOpportunityName.ts';

/** The page of one opportunity, by the id in the address. */
export function OpportunityPage() {
  const { opportunityId } = useParams({ from: '/opportunities/$opportunityId' });
  // Another opportunity is another page: nothing typed or shown may be carried over.
  return <OpportunityById key={opportunityId} id={opportunityId as OpportunityId} />;
}

function OpportunityById({ id }: { readonly id: OpportunityId }) {
  const t = useT();
  const { data, error, refetch } = useBook('opportunity.get', { id });
  if (data) return <Opportunity opportunity={data} />;
  if (!error) return <Page title="" heading={<Crumb to="/opportunities" label={t('opportunities.title')} />} />;
  if (error.code !== 'not_found') return <ErrorBox error={error} onRetry={() => void refetch()} />;
  return (
    <Missing
      to="/opportunities"
      list={t('opportunities.title')}
      title={t('opportunities.missing.title')}
      body={t('opportunities.missing.body')}
      action={t('opportunities.missing.action')}
    />
  );
}

function Opportunity({ opportunity }: { readonly opportunity: OpportunityDetail }) {
  const t = useT();
  const navigate = useNavigate();
  const name = useOpportunityName()(opportunity);
  const command = useCommand('opportunity.save');
  const remove = useCommand('opportunity.delete', { undoToast: 'opportunities.deleted' });
  const { id, role, company } = opportunity;
  const save: SaveOpportunity = async (patch) => Boolean(await command({ id, ...patch }));
  const [passing, setPassing] = useState(false);
  // One made at a company just now lacks only its role.
  const [editRole, setEditRole] = useState(() => (company && !role ? 1 : 0));
  useShortcut('e', () => setEditRole((count) => count + 1), { scope: 'page' });

  const onDelete = async () => {
    if (await remove({ id }, { name })) await navigate({ to: '/opportunities' });
  };
  return (
    <Page
      title={name}
      heading={<Crumb to="/opportunities" label={t('opportunities.title')} />}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowForwardUp size={14} aria-hidden="true" />}
            onClick={() => setPassing(true)}
          >
            {t('opportunities.passOn')}
          </Button>
          <Tooltip label={t('opportunities.delete')}>
            <ActionIcon aria-label={t('opportunities.delete')} onClick={() => void onDelete()}>
              <IconTrash size={16} stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </>
      }
    >
      <div className="profile">
        {passing && <PassOnForm opportunity={opportunity} onClose={() => setPassing(false)} />}
        <div className="profile__grid">
          <div className="profile__who">
            <h1 className="opportunity__role" dir="auto">
              <InlineText
                label={t('opportunities.field.role')}
                placeholder={t('opportunities.field.role.placeholder')}
                value={role ?? ''}
                editSignal={editRole}
                onSave={(text) => save({ role: text })}
              />
            </h1>
            <OpportunityFacts opportunity={opportunity} save={save} />
          </div>
          <div className="profile__main">
            <section className="opportunity__section" aria-label={t('opportunities.description')}>
              <h2>{t('opportunities.description')}</h2>
              <MarkdownEditor
                value={opportunity.description}
                label={t('opportunities.description')}
                placeholder={t('opportunities.description.placeholder')}
                rows={5}
                onSave={(description) => save({ description })}
              />
            </section>
            <ShouldITakeIt opportunity={opportunity} save={save} />
          </div>
          <div className="profile__side">
            <Rounds opportunity={opportunity} />
            <PassedOn opportunityId={id} />
          </div>
        </div>
        <RecordHistory id={id} />
      </div>
    </Page>
  );
}
