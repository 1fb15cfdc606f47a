import './debrief.css';
import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Debrief, InterviewId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { SaveMark } from '../notes/index.ts';
import { DebriefFoot } from './DebriefFoot.tsx';
import { Finished, type Outcome } from './Finished.tsx';
import { InterviewCrumb } from './InterviewCrumb.tsx';
import { Learnt } from './Learnt.tsx';
import { MetPeople } from './MetPeople.tsx';
import { NextStep } from './NextStep.tsx';
import { NotHere } from './NotHere.tsx';
import { progressOf } from './patch.ts';
import { QuestionList } from './QuestionList.tsx';
import { Rating } from './Rating.tsx';
import { useDebrief } from './useDebrief.ts';
import { useInterviewTitle } from './useInterviewTitle.ts';

/** The debrief of the interview whose id is in the address. */
export function DebriefPage() {
  const { interviewId } = useParams({ from: '/interviews/$interviewId/debrief' });
  // Another interview is another page: nothing typed or shown may be carried over.
  return <DebriefById key={interviewId} id={interviewId as InterviewId} />;
}

function DebriefById({ id }: { readonly id: InterviewId }) {
  const t = useT();
  const { data, error, refetch } = useBook('debrief.get', { id });
  if (data) return <DebriefForm debrief={data} />;
  if (error) return <NotHere error={error} onRetry={() => void refetch()} />;
  return <Page title={t('debrief.title')} heading={<InterviewCrumb id={id} label={t('debrief.interview')} />} />;
}

/** Three minutes after a conversation, by keyboard alone; half of it is kept as well. */
function DebriefForm({ debrief }: { readonly debrief: Debrief }) {
  const t = useT();
  const title = useInterviewTitle(debrief.interview);
  const { shown, change, flush, state } = useDebrief(debrief);
  const finish = useCommand('debrief.finish', { undoToast: 'debrief.done' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const busy = useRef(false);
  const { interview, questions } = shown;
  const of = (side: 'me' | 'them') => questions.filter(({ askedBy }) => askedBy === side);

  const onFinish = async () => {
    if (busy.current) return;
    busy.current = true;
    // A question half typed is saved by leaving its field.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const done = (await flush()) && (await finish({ id: interview.id }));
    busy.current = false;
    if (done) setOutcome(done);
  };
  useShortcut('Mod+Enter', () => void onFinish(), { scope: 'page', inFields: true, enabled: outcome === null });

  return (
    <Page
      title={t('debrief.titleOf', { title })}
      heading={<InterviewCrumb id={interview.id} label={title} />}
      actions={<SaveMark state={state} />}
    >
      {outcome ? (
        <Finished debrief={shown} outcome={outcome} onBack={() => setOutcome(null)} />
      ) : (
        <form
          className="debrief"
          aria-label={t('debrief.titleOf', { title })}
          onSubmit={(event) => event.preventDefault()}
        >
          <h1 className="debrief__title">{t('debrief.title')}</h1>
          <p className="quiet">
            {shown.finishedAt
              ? t.rich('debrief.finishedOn', { date: <HumanDate key="date" date={shown.finishedAt.slice(0, 10)} /> })
              : t('debrief.explain')}
          </p>
          <MetPeople debrief={shown} change={change} />
          <section className="debrief__section" aria-label={t('debrief.overall')}>
            <h2>{t('debrief.overall')}</h2>
            <div className="debrief__answers">
              <span className="debrief__answer">
                <span className="quiet">{t('debrief.chemistry.overall')}</span>
                <Rating
                  label={t('debrief.chemistry.overall')}
                  words="chemistry"
                  value={shown.chemistry}
                  onChange={(chemistry) => change({ chemistry })}
                />
              </span>
              <span className="debrief__answer">
                <span className="quiet">{t('debrief.performance')}</span>
                <Rating
                  label={t('debrief.performance')}
                  words="performance"
                  value={shown.performance}
                  onChange={(performance) => change({ performance })}
                />
              </span>
            </div>
          </section>
          <section className="debrief__section" aria-label={t('debrief.questions')}>
            <h2>{t('debrief.questions')}</h2>
            <div className="debrief__questions">
              {(['them', 'me'] as const).map((side) => (
                <div key={side}>
                  <h3>{t(`debrief.questions.${side}`)}</h3>
                  <QuestionList interviewId={interview.id} askedBy={side} questions={of(side)} />
                </div>
              ))}
            </div>
          </section>
          <Learnt debrief={shown} change={change} />
          <NextStep debrief={shown} change={change} />
          <DebriefFoot
            progress={progressOf(shown)}
            again={shown.finishedAt !== null}
            onFinish={() => void onFinish()}
          />
        </form>
      )}
    </Page>
  );
}
