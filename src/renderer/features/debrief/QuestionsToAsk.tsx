import { IconPlus } from '@tabler/icons-react';
import type { InterviewId, Preparation } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { QuestionList } from './QuestionList.tsx';

interface QuestionsToAskProps {
  readonly interviewId: InterviewId;
  /** What I asked elsewhere, most often first. */
  readonly suggestions: Preparation['questionsToAsk'];
}

/** What I want to ask: my questions for this interview, and those of before to choose from. */
export function QuestionsToAsk({ interviewId, suggestions }: QuestionsToAskProps) {
  const t = useT();
  const save = useCommand('question.save');
  const { data } = useBook('debrief.get', { id: interviewId }, { keepPrevious: false });
  const mine = data?.questions.filter(({ askedBy }) => askedBy === 'me') ?? [];
  const others = suggestions.filter(({ chosen }) => !chosen);
  return (
    <section aria-label={t('debrief.ask')}>
      <h2>{t('debrief.ask')}</h2>
      <QuestionList interviewId={interviewId} askedBy="me" questions={mine} />
      {others.length > 0 && (
        <>
          <h3>{t('debrief.ask.before')}</h3>
          <ul className="prepare__lines">
            {others.map(({ text, times }) => (
              <li key={text}>
                <button
                  type="button"
                  className="prepare__choose"
                  aria-label={t('debrief.ask.choose', { text })}
                  onClick={() => void save({ interviewId, askedBy: 'me', text })}
                >
                  <IconPlus size={14} stroke={1.75} aria-hidden="true" />
                  <span className="prepare__text" dir="auto">
                    {text}
                  </span>
                  {times > 1 && <span className="prepare__aside quiet">{t('debrief.times', { times })}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
