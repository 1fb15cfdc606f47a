import { Link } from '@tanstack/react-router';
import type { TimelineItem } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { MarkdownView } from '../notes/index.ts';

type InterviewEvent = Extract<TimelineItem, { kind: 'interview' }>;

/** An interview opened in its line, to read; it is edited on its own page. */
export function OpenInterview({ item }: { readonly item: InterviewEvent }) {
  const t = useT();
  return (
    <>
      {item.note ? <MarkdownView markdown={item.note} /> : <p className="quiet">{t('timeline.noNotes')}</p>}
      <div className="timeline__tools">
        {item.interview.people.map(({ person }) => (
          <PersonLink key={person.id} person={person} />
        ))}
        <Link className="timeline__link" to="/interviews/$interviewId" params={{ interviewId: item.id }}>
          {t('timeline.open')}
        </Link>
      </div>
    </>
  );
}
