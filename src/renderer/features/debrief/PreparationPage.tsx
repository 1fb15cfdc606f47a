import './debrief.css';
import { Link, useParams } from '@tanstack/react-router';
import type { InterviewId, Preparation } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { Page } from '../../ui/Page.tsx';
import { InterviewCrumb } from './InterviewCrumb.tsx';
import { Known } from './Known.tsx';
import { NotHere } from './NotHere.tsx';
import { PersonToMeet } from './PersonToMeet.tsx';
import { QuestionsToAsk } from './QuestionsToAsk.tsx';
import { useInterviewTitle } from './useInterviewTitle.ts';

/** Everything worth knowing before the interview whose id is in the address. */
export function PreparationPage() {
  const { interviewId } = useParams({ from: '/interviews/$interviewId/prepare' });
  const id = interviewId as InterviewId;
  const t = useT();
  const { data, error, refetch } = useBook('interview.prepare', { id }, { keepPrevious: false });
  if (data) return <Prepared key={id} preparation={data} />;
  if (error) return <NotHere error={error} onRetry={() => void refetch()} />;
  return <Page title={t('debrief.prepare')} heading={<InterviewCrumb id={id} label={t('debrief.interview')} />} />;
}

function Prepared({ preparation }: { readonly preparation: Preparation }) {
  const t = useT();
  const { interview, people, company, questionsToExpect } = preparation;
  const title = useInterviewTitle(interview);
  return (
    <Page
      title={t('debrief.prepareFor', { title })}
      heading={<InterviewCrumb id={interview.id} label={title} />}
      actions={
        <Link className="action-link" to="/interviews/$interviewId/debrief" params={{ interviewId: interview.id }}>
          {t('debrief.title')}
        </Link>
      }
    >
      <div className="profile">
        <h1 className="debrief__title">
          {t('debrief.prepare')}{' '}
          <span className="debrief__when quiet">
            <HumanDate date={interview.happensOn} />
          </span>
        </h1>
        <div className="prepare">
          <section className="prepare__people" aria-label={t('debrief.meet')}>
            <h2>{t('debrief.meet')}</h2>
            {people.length === 0 && <p className="quiet">{t('debrief.meet.none')}</p>}
            {people.map((one) => (
              <PersonToMeet key={one.person.id} met={one} />
            ))}
          </section>
          <div className="prepare__rest">
            <QuestionsToAsk interviewId={interview.id} suggestions={preparation.questionsToAsk} />
            <section aria-label={t('debrief.expect')}>
              <h2>{t('debrief.expect')}</h2>
              {questionsToExpect.length === 0 && <p className="quiet">{t('debrief.expect.none')}</p>}
              <ul className="prepare__lines">
                {questionsToExpect.map(({ text, times, here }) => (
                  <li key={text} className="prepare__line">
                    <span className="prepare__text" dir="auto">
                      {text}
                    </span>
                    <span className="prepare__aside quiet">
                      {[here ? t('debrief.expect.here') : '', times > 1 ? t('debrief.times', { times }) : '']
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
            <Known company={interview.company} known={company} />
          </div>
        </div>
      </div>
    </Page>
  );
}
