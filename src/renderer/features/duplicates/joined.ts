import type { IntlShape } from 'react-intl';
import type { Translate } from '../../i18n/useT.ts';
import { spanText } from '../parts/index.ts';
import type { Pair } from './fields.ts';

export interface Joined {
  readonly title: string;
  /** What either side brings. */
  readonly sides: readonly [readonly string[], readonly string[]];
}

/** The lists and what else hangs on both, all of which is kept, by what it is. */
export function joinedLists(t: Translate, intl: IntlShape, pair: Pair): Joined[] {
  const attached = pair.sides.map((side) =>
    side.attached.map(({ what, count }) => t(`duplicates.attached.${what}`, { count })),
  );
  const lists =
    pair.kind === 'person'
      ? [
          {
            title: t('duplicates.contacts'),
            sides: pair.sides.map(({ person }) => person.contactPoints.map(({ value }) => value)),
          },
          {
            title: t('duplicates.jobs'),
            sides: pair.sides.map(({ person }) =>
              person.employments.map(({ title, company, startedOn, endedOn }) =>
                [title, company.name, spanText(intl, t, startedOn, endedOn)].filter(Boolean).join(' · '),
              ),
            ),
          },
          { title: t('duplicates.tags'), sides: pair.sides.map(({ person }) => person.tags.map(({ name }) => name)) },
          {
            title: t('duplicates.ties'),
            sides: pair.sides.map(({ person }) => person.relationships.map((tie) => tie.other.name)),
          },
        ]
      : [
          {
            title: t('duplicates.aliases'),
            sides: pair.sides.map(({ company }) => company.aliases.map(({ name }) => name)),
          },
          { title: t('duplicates.domains'), sides: pair.sides.map(({ company }) => company.domains) },
          {
            title: t('duplicates.people'),
            sides: pair.sides.map(({ company }) => [...new Set(company.employments.map(({ person }) => person.name))]),
          },
          {
            title: t('duplicates.links'),
            sides: pair.sides.map(({ company }) => company.links.map((link) => link.other.name)),
          },
        ];
  return [...lists, { title: t('duplicates.attached'), sides: attached }]
    .map(({ title, sides: [one = [], two = []] }) => ({ title, sides: [one, two] as const }))
    .filter(({ sides: [one, two] }) => one.length + two.length > 0);
}
