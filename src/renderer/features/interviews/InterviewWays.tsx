import { Link } from '@tanstack/react-router';
import type { InterviewDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { today } from '../../ui/relativeDate.ts';
import { useWaitingDebriefs } from './useWaitingDebriefs.ts';

/** Before an interview the way to prepare for it, from its day on the way to its debrief and how far that is. */
export function InterviewWays({ interview }: { readonly interview: InterviewDetail }) {
  const t = useT();
  const { id, happensOn, debriefed } = interview;
  const waiting = useWaitingDebriefs().has(id);
  const { data: debrief } = useBook('debrief.get', { id }, { keepPrevious: false });
  const now = today();
  const begun =
    debrief !== undefined &&
    (debrief.chemistry !== null ||
      debrief.performance !== null ||
      debrief.questions.some(({ askedBy }) => askedBy === 'them') ||
      [debrief.learnedCompany, debrief.learnedMarket, debrief.learnedWorth, debrief.promised, debrief.nextStep].some(
        Boolean,
      ) ||
      debrief.people.some(({ impression, chemistry, keep }) => impression || chemistry !== null || keep !== null));
  const state = debriefed ? 'done' : begun ? 'half' : waiting ? 'waiting' : null;
  const params = { interviewId: id };
  return (
    <nav className="interview__ways" aria-label={t('interviews.ways')}>
      {happensOn >= now && (
        <Link className="action-link" to="/interviews/$interviewId/prepare" params={params}>
          {t('interviews.prepare')}
        </Link>
      )}
      {(happensOn <= now || state !== null) && (
        <span>
          <Link className="action-link" to="/interviews/$interviewId/debrief" params={params}>
            {t('interviews.debrief')}
          </Link>
          {state && (
            <span className="interview__debrief" data-state={state}>
              {t(`interviews.debrief.${state}`)}
            </span>
          )}
        </span>
      )}
    </nav>
  );
}
