import './person.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowMerge, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonDetail, PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Page } from '../../ui/Page.tsx';
import { DossierLink } from '../dossier/index.ts';
import { MergeWith } from '../duplicates/index.ts';
import { FollowUpsSection } from '../follow-ups/index.ts';
import { RecordHistory } from '../history/index.ts';
import { IntroductionsSection } from '../introductions/index.ts';
import { OnMapLink } from '../map/index.ts';
import { Crumb, Missing } from '../parts/index.ts';
import { TimelineSection } from '../timeline/index.ts';
import { Employments } from './Employments.tsx';
import { Relationships } from './Relationships.tsx';
import { Who } from './Who.tsx';

/** The page of one person, by the id in the address. */
export function PersonPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  // Another person is another page: nothing typed or shown may be carried over.
  return <PersonById key={personId} id={personId as PersonId} />;
}

function PersonById({ id }: { readonly id: PersonId }) {
  const t = useT();
  const { data, error, refetch } = useBook('person.get', { id });
  if (data) return <Profile person={data} />;
  if (!error) return <Page title="" heading={<Crumb to="/people" label={t('person.people')} />} />;
  if (error.code !== 'not_found') return <ErrorBox error={error} onRetry={() => void refetch()} />;
  return (
    <Missing
      to="/people"
      list={t('person.people')}
      title={t('person.missing.title')}
      body={t('person.missing.body')}
      action={t('person.missing.action')}
    />
  );
}

function Profile({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const navigate = useNavigate();
  const { compose } = useSearch({ from: '/people/$personId' });
  const [merging, setMerging] = useState(false);
  const remove = useCommand('person.delete', { undoToast: 'person.deleted' });
  const onDelete = async () => {
    const done = await remove({ ids: [person.id] }, { name: person.name });
    if (done) await navigate({ to: '/people' });
  };
  return (
    <Page
      title={person.name}
      heading={<Crumb to="/people" label={t('person.people')} />}
      actions={
        <>
          <DossierLink to={`/people/${person.id}/dossier`} />
          <OnMapLink search={{ lens: 'person', of: person.id, person: person.id }} />
          <Tooltip label={t('duplicates.mergeWith')}>
            <ActionIcon aria-label={t('duplicates.mergeWith')} onClick={() => setMerging(true)}>
              <IconArrowMerge size={16} stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('person.delete')}>
            <ActionIcon aria-label={t('person.delete')} onClick={() => void onDelete()}>
              <IconTrash size={16} stroke={1.75} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </>
      }
    >
      <div className="profile">
        {merging && <MergeWith kind="person" id={person.id} name={person.name} onClose={() => setMerging(false)} />}
        <div className="profile__grid">
          <div className="profile__who">
            <Who person={person} />
          </div>
          <div className="profile__main">
            <FollowUpsSection about={{ personId: person.id }} people={[person]} />
            <TimelineSection about={{ personId: person.id }} name={person.name} {...(compose && { compose })} />
          </div>
          <div className="profile__side">
            <Employments person={person} />
            <Relationships person={person} />
            <IntroductionsSection person={person} />
          </div>
        </div>
        <RecordHistory id={person.id} />
      </div>
    </Page>
  );
}
