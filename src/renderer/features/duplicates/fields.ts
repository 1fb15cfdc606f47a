import type { IntlShape } from 'react-intl';
import { CompanyField, type MethodOutput, type PersonDetail, PersonField } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';

export type Pair = MethodOutput<'duplicate.get'>;
export type Field = PersonField | CompanyField;
export interface FieldRow {
  readonly field: Field;
  /** What either side says, in the order of the sides; null where it says nothing. */
  readonly values: readonly [string | null, string | null];
}

/** The fields of which something is known, with what each side says. */
export function fieldRows(t: Translate, intl: IntlShape, pair: Pair): FieldRow[] {
  const of = (field: Field, values: readonly (string | null)[]): FieldRow[] =>
    values.some((value) => value !== null) ? [{ field, values: [values[0] ?? null, values[1] ?? null] }] : [];
  if (pair.kind === 'company') {
    const companies = pair.sides.map(({ company }) => company);
    return CompanyField.options.flatMap((field) =>
      of(
        field,
        companies.map((company) => company[field]),
      ),
    );
  }
  const people = pair.sides.map(({ person }) => person);
  return PersonField.options.flatMap((field) =>
    of(
      field,
      people.map((person) => personValue(t, intl, person, field)),
    ),
  );
}

function personValue(t: Translate, intl: IntlShape, person: PersonDetail, field: PersonField): string | null {
  switch (field) {
    case 'name':
    case 'headline':
    case 'location':
    case 'howMet':
      return person[field];
    case 'metOn':
    case 'snoozedUntil':
      return person[field] === null ? null : fullDate(intl, person[field]);
    case 'birthday':
      return person.birthday === null ? null : birthdayText(intl, person.birthday);
    case 'cadence': {
      const { own } = person.cadence;
      if (own === null) return null;
      return own === 'none' ? t('duplicates.cadence.none') : t('duplicates.cadence.days', { count: own });
    }
    case 'tie':
      return person.tie.override === null ? null : t(`ui.warmth.${person.tie.override}`);
  }
}

function birthdayText(intl: IntlShape, birthday: string): string {
  if (!birthday.startsWith('-')) return fullDate(intl, birthday);
  return intl.formatDate(new Date(`2000-${birthday.slice(-5)}T00:00:00Z`), {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
  });
}
