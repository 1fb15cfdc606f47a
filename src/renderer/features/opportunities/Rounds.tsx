import { Link, useNavigate } from '@tanstack/react-router';
import type { OpportunityDetail } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { today } from '../../ui/relativeDate.ts';
import { Section } from '../parts/index.ts';

/** The interviews of an opportunity, oldest first, and the next one. */
export function Rounds({ opportunity }: { readonly opportunity: OpportunityDetail }) {
  const t = useT();
  const navigate = useNavigate();
  const add = useCommand('opportunity.addRound', { undoToast: 'opportunities.round.added' });
  const onAdd = async () => {
    const made = await add({ id: opportunity.id });
    if (made) await navigate({ to: '/interviews/$interviewId', params: { interviewId: made.interviewId } });
  };
  const now = today();
  return (
    <Section title={t('opportunities.rounds')} addLabel={t('opportunities.round.add')} onAdd={() => void onAdd()}>
      {opportunity.rounds.length === 0 && <p className="side-section__empty">{t('opportunities.rounds.none')}</p>}
      <ul>
        {opportunity.rounds.map((round, index) => {
          const params = { interviewId: round.id };
          const people = round.people.map(({ person }) => person.name).join(', ');
          return (
            <li key={round.id} className="side-row">
              <InterviewMark size={20} />
              <div className="side-row__text">
                <Link className="text-link truncate" to="/interviews/$interviewId" params={params} title={people}>
                  {people || t('opportunities.round', { number: index + 1 })}
                </Link>
                <span className="side-row__sub">
                  <HumanDate date={round.happensOn} /> · {t(`interviews.outcome.${round.outcome}`)}
                </span>
              </div>
              {round.happensOn >= now ? (
                <Link className="action-link" to="/interviews/$interviewId/prepare" params={params}>
                  {t('opportunities.round.prepare')}
                </Link>
              ) : (
                <Link className="action-link" to="/interviews/$interviewId/debrief" params={params}>
                  {t('opportunities.round.debrief')}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
