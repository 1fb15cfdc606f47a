import './interviews.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { InterviewDetail, InterviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { FollowUpsSection } from '../follow-ups/index.ts';
import { RecordHistory } from '../history/index.ts';
import { Crumb, Missing } from '../parts/index.ts';
import { InterviewFacts } from './InterviewFacts.tsx';
import { InterviewNotes } from './InterviewNotes.tsx';
import { InterviewPeople } from './InterviewPeople.tsx';
import { InterviewWays } from './InterviewWays.tsx';
import type { SaveInterview } from './types.ts';

/** The page of one interview, by the id in the address. */
export function InterviewPage() {
  const { interviewId } = useParams({ from: '/interviews/$interviewId' });
  // Another interview is another page: nothing typed or shown may be carried over.
  return <InterviewById key={interviewId} id={interviewId as InterviewId} />;
}

function InterviewById({ id }: { readonly id: InterviewId }) {
  const t = useT();
  const { data, error, refetch } = useBook('interview.get', { id });
  if (data) return <Interview interview={data} />;
  if (!error) return <Page title="" heading={<Crumb to="/interviews" label={t('interviews.title')} />} />;
  if (error.code !== 'not_found') return <ErrorBox error={error} onRetry={() => void refetch()} />;
  return (
    <Missing
      to="/interviews"
      list={t('interviews.title')}
      title={t('interviews.missing.title')}
      body={t('interviews.missing.body')}
      action={t('interviews.missing.action')}
    />
  );
}

function Interview({ interview }: { readonly interview: InterviewDetail }) {
  const t = useT();
  const navigate = useNavigate();
  const command = useCommand('interview.save');
  const remove = useCommand('interview.delete', { undoToast: 'interviews.deleted' });
  const { id, company, role } = interview;
  const save: SaveInterview = async (patch) => Boolean(await command({ id, ...patch }));
  // One made at a company just now lacks only its role; one made out of nothing starts with the company.
  const [editRole, setEditRole] = useState(() => (company && !role && interview.note === '' ? 1 : 0));
  useShortcut('e', () => setEditRole((count) => count + 1), { scope: 'page' });

  const title = company ? t('interviews.titleAt', { company: company.name }) : t('interviews.untitled');
  const onDelete = async () => {
    if (await remove({ id })) await navigate({ to: '/interviews' });
  };
  return (
    <Page
      title={role ? `${role}, ${title}` : title}
      heading={<Crumb to="/interviews" label={t('interviews.title')} />}
      actions={
        <Tooltip label={t('interviews.delete')}>
          <ActionIcon aria-label={t('interviews.delete')} onClick={() => void onDelete()}>
            <IconTrash size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      }
    >
      <div className="profile">
        <div className="interview">
          <header className="interview__head">
            <InterviewMark size={48} />
            <h1 className="interview__role" dir="auto">
              <InlineText
                label={t('interviews.field.role')}
                placeholder={t('interviews.field.role.placeholder')}
                value={role ?? ''}
                editSignal={editRole}
                onSave={(text) => save({ role: text })}
              />
            </h1>
          </header>
          <InterviewWays interview={interview} />
          <InterviewFacts interview={interview} save={save} />
          <InterviewPeople interview={interview} save={save} />
          <InterviewNotes interview={interview} save={save} />
          <FollowUpsSection about={{ interviewId: id }} people={interview.people.map(({ person }) => person)} />
          <RecordHistory id={id} />
        </div>
      </div>
    </Page>
  );
}
