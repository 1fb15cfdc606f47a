import { useIntl } from 'react-intl';
import type { Debt, PlannedWake, PlanWeek } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { dayText } from './days.ts';
import { debtText } from './words.ts';

interface PrintPlanProps {
  readonly debts: readonly Debt[];
  /** How many debts there are in all. */
  readonly owed: number;
  readonly planned: readonly PlannedWake[];
  readonly weeks: readonly PlanWeek[];
  readonly confidential: boolean;
}

/** What is owed and whom to wake when; what others wrote stays out unless it is asked for. */
export function PrintPlan({ debts, owed, planned, weeks, confidential }: PrintPlanProps) {
  const t = useT();
  const intl = useIntl();
  const words = ({ what }: Debt) =>
    debtText(t, intl, what.kind === 'reply' && !confidential ? { ...what, note: null } : what);
  const done = weeks.reduce((sum, week) => sum + week.done, 0);
  const woken = planned.filter(({ skipped }) => !skipped);
  return (
    <>
      {debts.length > 0 && (
        <section>
          <h2>{t('reviews.section.debts')}</h2>
          <ul>
            {debts.map((debt) => (
              <li key={`${debt.person.id} ${debt.what.kind} ${debt.what.on}`}>
                <strong>
                  <bdi>{debt.person.name}</bdi>
                </strong>{' '}
                {words(debt)}
              </li>
            ))}
            {owed > debts.length && <li>{t('reviews.print.others', { count: owed - debts.length })}</li>}
          </ul>
        </section>
      )}
      {woken.length > 0 && (
        <section>
          <h2>{t('reviews.section.plan')}</h2>
          <p>{t('reviews.weeks.of', { done, planned: woken.length })}</p>
          <table>
            <tbody>
              {woken.map(({ person, helloOn, askOn, saidHelloOn }) => (
                <tr key={person.id}>
                  <td>
                    <bdi>{person.name}</bdi>
                  </td>
                  <td>
                    {saidHelloOn
                      ? `${t('reviews.plan.said')} ${dayText(intl, saidHelloOn)}`
                      : helloOn && t('reviews.plan.hello', { day: dayText(intl, helloOn) })}
                  </td>
                  <td>{t('reviews.plan.ask', { day: dayText(intl, askOn) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
