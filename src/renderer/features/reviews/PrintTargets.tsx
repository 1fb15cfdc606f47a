import { useIntl } from 'react-intl';
import type { ReviewTarget } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { isolated, wayText } from './isolated.ts';
import { orderTargets } from './order.ts';
import { gapText, knownText, stepText } from './words.ts';

interface PrintTargetsProps {
  readonly targets: readonly ReviewTarget[];
  readonly confidential: boolean;
}

/** On paper the best of each will do. */
const MOST_PEOPLE = 4;
const MOST_WAYS = 2;

/** The targets as a table, the most wished for first, with what is known of each. */
export function PrintTargets({ targets, confidential }: PrintTargetsProps) {
  const t = useT();
  const intl = useIntl();
  const ordered = orderTargets(targets, { by: 'wish', descending: false }, { text: '', readiness: null });
  return (
    <section>
      <h2>{t('reviews.section.targets')}</h2>
      <table className="sheet__targets">
        <thead>
          <tr>
            <th scope="col">{t('reviews.column.company')}</th>
            <th scope="col">{t('reviews.column.readiness')}</th>
            <th scope="col">{t('reviews.column.people')}</th>
            <th scope="col">{t('reviews.column.known')}</th>
            <th scope="col">{t('reviews.column.step')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((target) => (
            <tr key={target.id}>
              <td>
                <strong>
                  <bdi>{target.company.name}</bdi>
                </strong>
                <br />
                {t(`reviews.wish.${target.wish}`)}
                {target.note && <p dir="auto">{target.note}</p>}
              </td>
              <td>
                {t(`reviews.readiness.${target.readiness}`)}
                {target.gaps.map((gap) => (
                  <p key={gap.kind}>{gapText(t, intl, gap)}</p>
                ))}
              </td>
              <td>
                {target.contacts.slice(0, MOST_PEOPLE).map(({ person, title }) => (
                  <p key={person.id}>{[isolated(person.name), title].filter(Boolean).join(', ')}</p>
                ))}
                {target.introducers.slice(0, MOST_WAYS).map(({ people }) => (
                  <p key={people[0]?.id}>{wayText(people)}</p>
                ))}
              </td>
              <td>
                {knownText(t, target.knows)}
                {target.knows.latest
                  .filter((insight) => confidential || !insight.confidential)
                  .map((insight) => (
                    <p key={insight.id} dir="auto">
                      {insight.text}
                    </p>
                  ))}
              </td>
              <td>{stepText(t, target.firstStep)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
