import type { HistoryKind, MethodInput } from '../../../contract/index.ts';
import { someOf, text } from '../../ui/searchParams.ts';

export const historyKinds = [
  'add',
  'edit',
  'delete',
  'import',
  'merge',
  'restore',
  'undo',
] as const satisfies readonly HistoryKind[];

/** What narrows the history, as it stands in the address. */
export interface HistorySearch {
  readonly q?: string;
  readonly kinds?: readonly HistoryKind[];
  readonly since?: string;
  readonly until?: string;
  /** A record's id. */
  readonly of?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const RECORD = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const matching = <K extends string>(key: K, value: unknown, shape: RegExp): { readonly [key in K]?: string } =>
  typeof value === 'string' && shape.test(value) ? ({ [key]: value } as { readonly [key in K]: string }) : {};

/** Reads the address; what makes no sense is left out. */
export function historySearch(search: Record<string, unknown>): HistorySearch {
  return {
    ...text('q', search.q),
    ...someOf('kinds', search.kinds, historyKinds),
    ...matching('since', search.since, DAY),
    ...matching('until', search.until, DAY),
    ...matching('of', search.of, RECORD),
  };
}

export type HistoryInput = Omit<MethodInput<'journal.list'>, 'offset' | 'limit'>;

/** What the data side is asked for. */
export function inputOf({ q, kinds, since, until, of }: HistorySearch): HistoryInput {
  return {
    ...(q && { text: q }),
    ...(kinds && { kinds: [...kinds] }),
    ...(since && { since }),
    ...(until && { until }),
    ...(of && { about: of }),
  };
}
