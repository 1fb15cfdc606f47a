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
/** Gaps in what the user knows of a company; the others are of whom. */
const KNOWLEDGE: ReadonlySet<ReviewTarget['gaps'][number]['kind']> = new Set([
  'know_nothing',
  'know_only_old',
  'no_pay',
]);

/** The targets as a table, the most wished for first, with what is known of each. */
export function PrintTargets({ targets, confidential }: PrintTargetsProps) {
  const t = useT();
  const ordered = orderTargets(targets, { by: 'wish', descending: false }, { text: '', readiness: null });
  return (
    <section>
      <h2>{t('reviews.section.targets')}</h2>
      <table className="sheet__targets">
        <thead>
          <tr>
            <th scope="col">{t('reviews.column.company')}</th>
            <th scope="col">{t('reviews.column.people')}</th>
            <th scope="col">{t('reviews.column.known')}</th>
            <th scope="col">{t('reviews.column.step')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((target) => (
            <TargetLine key={target.id} target={target} confidential={confidential} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TargetLineProps {
  readonly target: ReviewTarget;
  readonly confidential: boolean;
}

/** What is missing stands where it would be. */
function TargetLine({ target, confidential }: TargetLineProps) {
  const t = useT();
  const intl = useIntl();
  const { company, wish, readiness, note, contacts, introducers, knows, gaps } = target;
  const gapsOf = (isKnowledge: boolean) =>
    gaps
      .filter(({ kind }) => KNOWLEDGE.has(kind) === isKnowledge)
      .map((gap) => (
        <p key={gap.kind} className="sheet__gap">
          {gapText(t, intl, gap)}
        </p>
      ));
  const known = knownText(t, knows);
  return (
    <tr>
      <td>
        <strong>
          <bdi>{company.name}</bdi>
        </strong>
        <p className="sheet__gap">
          {t(`reviews.wish.${wish}`)} · {t(`reviews.readiness.${readiness}`)}
        </p>
        {note && <p dir="auto">{note}</p>}
      </td>
      <td>
        {contacts.slice(0, MOST_PEOPLE).map(({ person, title }) => (
          <p key={person.id}>{[isolated(person.name), title].filter(Boolean).join(', ')}</p>
        ))}
        {introducers.slice(0, MOST_WAYS).map(({ people }) => (
          <p key={people[0]?.id}>{wayText(people)}</p>
        ))}
        {gapsOf(false)}
      </td>
      <td>
        {known && <p>{known}</p>}
        {knows.latest
          .filter((insight) => confidential || !insight.confidential)
          .map((insight) => (
            <p key={insight.id} dir="auto">
              {insight.text}
            </p>
          ))}
        {gapsOf(true)}
      </td>
      <td>{stepText(t, target.firstStep)}</td>
    </tr>
  );
}
