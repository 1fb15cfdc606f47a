import type { CompanyLikeness, PersonLikeness } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';

export type Likeness = PersonLikeness | CompanyLikeness;

/** Why two records may be one, or not, in a few words. */
export function likenessText(t: Translate, reason: Likeness): string {
  switch (reason.kind) {
    case 'same_email':
    case 'same_phone':
    case 'same_profile':
    case 'same_domain':
    case 'parentheses':
    case 'added_word':
    case 'added_domain':
      return t(`duplicates.why.${reason.kind}`, { value: reason.value });
    case 'same_company':
      return t(reason.years ? 'duplicates.why.same_company_years' : 'duplicates.why.same_company', {
        company: reason.company.name,
        years: reason.years ?? '',
      });
    case 'common_name':
    case 'same_people':
      return t(`duplicates.why.${reason.kind}`, { count: reason.people });
    default:
      return t(`duplicates.why.${reason.kind}`);
  }
}

/** How sure it is, as a word. */
export const surenessText = (t: Translate, score: number): string =>
  t(
    score >= 0.95
      ? 'duplicates.sure.almost'
      : score >= 0.8
        ? 'duplicates.sure.likely'
        : score >= 0.5
          ? 'duplicates.sure.perhaps'
          : 'duplicates.sure.hardly',
  );
