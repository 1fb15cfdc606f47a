import type { Reminder } from '../../contract/index.ts';

export type Digest = Extract<Reminder, { kind: 'digest' }>;
export type Counts = NonNullable<Digest['counts']>;
export type FreshKind = keyof Omit<Counts, 'people'>;

/**
 * "Ana Souza", "Ana Souza and Bo Berg", "Ana Souza and 3 others"; nothing when nobody is named.
 *
 * @param total of the people, when more are meant than are named
 */
export function nameList(
  [first, second]: readonly { readonly name: string }[],
  total: number,
  and: string,
  others: string,
): string {
  if (!first) return '';
  if (!second) return first.name;
  return `${first.name} ${and} ${total === 2 ? second.name : `${total - 1} ${others}`}`;
}

/** How many people are meant by a digest, as far as is said. */
export const peopleIn = ({ people, counts }: Digest): number => Math.max(people.length, counts?.people ?? 0);

/** The one kind that all new things are of; null when they are of several. */
export function onlyKind({ people: _, ...kinds }: Counts): FreshKind | null {
  const [first, ...others] = Object.entries(kinds).filter(([, count]) => count > 0);
  return first && others.length === 0 ? (first[0] as FreshKind) : null;
}

/** "2 birthdays, 1 follow-up and 3 interviews." Empty parts are left out. */
export function enumerate(parts: readonly string[], and: string): string {
  const said = parts.filter(Boolean);
  const last = said.pop() ?? '';
  return `${said.length ? `${said.join(', ')} ${and} ` : ''}${last}.`;
}

/** "1 birthday", "2 birthdays"; nothing when there is none. */
export const some = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
