import type { CompanyLikeness, DuplicatePair, MethodOutput, PersonLikeness } from '../../contract/index.ts';
import { clean, type Terminal } from '../terminal.ts';
import { count } from './layout.ts';

type Answer = MethodOutput<'duplicate.list'>;
interface Asked {
  readonly kind: DuplicatePair['kind'];
  readonly dismissed: boolean;
}

/** Pairs for people: both names with their ids, how likely it is that they are one, and why. */
export function duplicatesWords(answer: Answer, { kind, dismissed }: Asked, terminal: Terminal): string {
  const { rows, total, search } = answer;
  const [one, many] = kind === 'person' ? ['person', 'people'] : ['company', 'companies'];
  const looked = `${count(search.records, one, many)} in ${count(search.compared, 'comparison', 'comparisons')}`;
  if (total === 0)
    return dismissed
      ? 'Nothing was said not to be the same.'
      : `Nobody seems to be in your book twice: ${looked}.`.replace(
          'Nobody seems',
          kind === 'person' ? 'Nobody seems' : 'No company seems',
        );
  const dim = (text: string) => terminal.paint('dim', text);
  const lines = rows.flatMap((pair) => {
    const side = ({ id, name, about }: DuplicatePair['a']) =>
      `        ${terminal.paint('bold', clean(name))}${about ? dim(`  ${clean(about)}`) : ''}  ${dim(id)}`;
    const reasons = (pair.reasons as readonly (PersonLikeness | CompanyLikeness)[]).map(likenessWords).join(', ');
    return [`  ${percent(pair.score)}  ${clean(reasons)}`, side(pair.a), side(pair.b), ''];
  });
  const title =
    rows.length < total
      ? `The likeliest ${count(rows.length, 'pair', 'pairs')} of ${total.toLocaleString('en')}`
      : count(total, 'pair', 'pairs');
  const skipped = search.skipped.map(
    ({ value, records }) =>
      `${records.toLocaleString('en')} share ${clean(value)}: compared only by what else they have in common.`,
  );
  const how = `'kith merge${kind === 'company' ? ' --company' : ''} <gone> <kept>' makes one of two.`;
  return [terminal.paint('bold', title), dim(`Looked at ${looked}.`), '', ...lines, ...skipped.map(dim), how].join(
    '\n',
  );
}

const percent = (score: number): string => `${Math.min(99, Math.round(score * 100))}%`.padStart(4);

/** Why two records may be one, or not, in a few words. */
function likenessWords(reason: PersonLikeness | CompanyLikeness): string {
  switch (reason.kind) {
    case 'same_email':
    case 'same_phone':
    case 'same_profile':
    case 'same_domain':
      return `${PLAIN[reason.kind]} ${reason.value}`;
    case 'parentheses':
    case 'added_word':
    case 'added_domain':
      return `${reason.value} added`;
    case 'same_company':
      return `both at ${reason.company.name}${reason.years ? ` ${reason.years}` : ''}`;
    case 'common_name':
      return `a common name (${reason.people})`;
    case 'same_people':
      return `${count(reason.people, 'person', 'people')} at both`;
    default:
      return PLAIN[reason.kind];
  }
}

const PLAIN = {
  same_email: 'same e-mail',
  same_phone: 'same number',
  same_profile: 'same profile',
  same_birthday: 'same birthday',
  same_place: 'same place',
  same_name: 'same name',
  name_order: 'same name in another order',
  name_script: 'same name in another script',
  name_sound: 'names that sound alike',
  name_nickname: 'a short form of the name',
  name_initials: 'fitting initials',
  name_part: 'one name more',
  name_spelling: 'a letter apart',
  different_names: 'different names',
  different_email: 'different e-mails',
  different_profile: 'different profiles',
  different_birthday: 'different birthdays',
  different_generation: 'senior and junior',
  same_company_name: 'same name',
  company_script: 'same name in another script',
  leading_the: 'but for “The”',
  spaces: 'but for spaces',
  one_letter: 'a letter apart',
  swapped_letters: 'two letters swapped',
  same_domain: 'same domain',
  different_domain: 'different domains',
  company_place: 'same place',
  known_link: 'related as you recorded',
} as const;
