import type { HistoryRecord, HistoryTable } from '../../../contract/index.ts';
import { EntityAnchor } from '../../ui/EntityAnchor.tsx';
import { useHistoryWords } from './words.ts';

const PAGES: Partial<Record<HistoryTable, string>> = {
  person: '/people',
  company: '/companies',
  interview: '/interviews',
  opportunity: '/opportunities',
  review: '/reviews',
};

/** A record by its name; a link where it has a page and is still there. */
export function RecordName({ record }: { readonly record: HistoryRecord }) {
  const name = useHistoryWords().record(record);
  const page = PAGES[record.table];
  if (!page || !record.there) return <span dir="auto">{name}</span>;
  return <EntityAnchor href={`${page}/${record.id}`}>{name}</EntityAnchor>;
}
