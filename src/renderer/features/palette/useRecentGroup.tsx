import { useQueries } from '@tanstack/react-query';
import type { CompanyId, InterviewId, PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { client } from '../../transport/client.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { useGo } from '../../ui/useGo.ts';
import { CompanyPreview, InterviewPreview, PersonPreview } from './Preview.tsx';
import { useRecentVisits, type Visit } from './recent.ts';
import type { Entry, Group } from './types.ts';

/** How a record shows in the list. */
type Look = Pick<Entry, 'mark' | 'title' | 'detail' | 'preview'>;

async function lookOf({ kind, id }: Visit): Promise<Look> {
  if (kind === 'person') {
    const person = await client.call('person.get', { id: id as PersonId });
    const { warmth, strength } = person.tie;
    return {
      mark: <PersonAvatar name={person.name} warmth={warmth} strength={strength} size={24} />,
      title: person.name,
      detail: person.employments.find((job) => job.endedOn === null)?.company.name ?? person.headline,
      preview: <PersonPreview id={id} />,
    };
  }
  if (kind === 'company') {
    const company = await client.call('company.get', { id: id as CompanyId });
    return {
      mark: <CompanyMark name={company.name} size={22} />,
      title: company.name,
      detail: company.location,
      preview: <CompanyPreview id={id} />,
    };
  }
  const interview = await client.call('interview.get', { id: id as InterviewId });
  return {
    mark: <InterviewMark size={22} />,
    title: interview.company?.name ?? interview.role,
    detail: <HumanDate date={interview.happensOn} />,
    preview: <InterviewPreview id={id} />,
  };
}

/** The records opened last; those that are not there any more are left out. */
export function useRecentGroup(): readonly Group[] {
  const t = useT();
  const go = useGo();
  const visits = useRecentVisits();
  const looks = useQueries({
    queries: visits.map((visit) => ({ queryKey: ['palette.look', visit], queryFn: () => lookOf(visit) })),
  });
  const entries = visits.flatMap((visit, at): Entry[] => {
    const look = looks[at]?.data;
    return look ? [{ ...look, id: `recent-${visit.id}`, run: () => go(visit.kind, visit.id) }] : [];
  });
  return entries.length > 0 ? [{ id: 'recent', title: t('palette.group.recent'), entries: entries.slice(0, 6) }] : [];
}
