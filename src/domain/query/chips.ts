import type { LocalDate, QueryChip, QueryError, QueryReading } from '../../contract/index.ts';
import type { DateWish } from './days.ts';
import { KEYS, valueCalled, valueNear } from './keys.ts';
import { readSpokenDays } from './spoken.ts';
import { type FilterNode, leavesOf, type ParsedQuery } from './syntax.ts';

/** Days of a filter on a date; null when they cannot be made out. `due` looks ahead, all others back. */
export const daysOfFilter = (filter: FilterNode, today: LocalDate): DateWish | null =>
  readSpokenDays(filter.value, today, filter.key === 'due');

/** What the window shows of a query: each part as it was understood, and what was not. */
export function readingOf({ node, errors }: ParsedQuery, today: LocalDate): QueryReading {
  const chips: QueryChip[] = [];
  const wrong: QueryError[] = [];
  for (const { leaf, negated } of leavesOf(node)) {
    const { from, to } = leaf;
    if (leaf.type === 'text') {
      chips.push({ key: null, text: leaf.text, negated, days: null, from, to });
      continue;
    }
    const dated = KEYS[leaf.key].takes === 'date' ? daysOfFilter(leaf, today) : null;
    const error = valueError(leaf, dated);
    if (error) wrong.push(error);
    const days = dated === 'never' ? null : dated;
    chips.push({ key: leaf.key, text: leaf.value, negated, days: days && { ...days }, from, to });
  }
  return { chips, errors: [...errors, ...wrong].sort((a, b) => a.from - b.from || a.to - b.to) };
}

function valueError(filter: FilterNode, dated: DateWish | null): QueryError | null {
  const { key, value: word, valueFrom: from, valueTo: to } = filter;
  const rule = KEYS[key];
  if (rule.takes === 'date' && dated === null) return { code: 'bad_date', word, from, to, suggestion: null };
  if (rule.takes !== 'one_of' || valueCalled(key, word) !== null) return null;
  return { code: 'unknown_value', word, from, to, suggestion: valueNear(key, word) };
}
