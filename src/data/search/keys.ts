import type { SearchKind } from '../../contract/index.ts';

/** What a document of the index is made of. An interaction is one for its note, an introduction for its outcome. */
export type SourceTable =
  | 'person'
  | 'company'
  | 'interview'
  | 'note'
  | 'interaction'
  | 'opportunity'
  | 'insight'
  | 'introduction';
/** A document's key: the first letters of its table, and its id. */
export type DocumentKey = string & { readonly brand: 'DocumentKey' };

const PREFIX: Record<SourceTable, string> = {
  person: 'p',
  company: 'c',
  interview: 'i',
  note: 'n',
  interaction: 'a',
  opportunity: 'o',
  insight: 'k',
  introduction: 't',
};
const TABLE = new Map(Object.entries(PREFIX).map(([table, prefix]) => [prefix, table as SourceTable]));

export const keyOf = (table: SourceTable, id: string): DocumentKey => `${PREFIX[table]}${id}` as DocumentKey;
export const idOf = (key: DocumentKey): string => key.slice(1);
export const tableOf = (key: DocumentKey): SourceTable => TABLE.get(key.slice(0, 1)) ?? 'note';
const kindOfTable = (table: SourceTable): SearchKind =>
  table === 'interaction' || table === 'introduction' ? 'note' : table;
/** `kindOf` by the code of a key's first letter. */
export const kindOfLetter = (code: number): SearchKind => KINDS[code] ?? 'note';
const KINDS: SearchKind[] = Array.from({ length: 128 }, (_, code) =>
  kindOfTable(tableOf(String.fromCharCode(code) as DocumentKey)),
);
export const kindOf = (key: DocumentKey): SearchKind => kindOfLetter(key.charCodeAt(0));

/** Parts of the index that are kept and ready one by one: names, asked for most and few, and texts. */
export const GROUPS = ['names', 'texts'] as const;
export type GroupName = (typeof GROUPS)[number];
const NAMED: ReadonlySet<SearchKind> = new Set<SearchKind>(['person', 'company']);
export const groupOf = (key: DocumentKey): GroupName => groupOfKind(kindOf(key));
export const groupOfKind = (kind: SearchKind): GroupName => (NAMED.has(kind) ? 'names' : 'texts');
