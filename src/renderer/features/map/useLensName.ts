import type { CompanyId, LensView, PersonId } from '../../../contract/index.ts';
import { useBook } from '../../transport/hooks.ts';
import { useRoom } from './room.ts';

/** Name of whom or what a view is about; null for those about nobody, and until it is known. */
export function useLensName(view: LensView): string | null {
  const { data, indexOf } = useRoom();
  const onMap = view.kind === 'person' ? indexOf.get(view.id) : undefined;
  const person = useBook(
    'person.get',
    { id: (view.kind === 'person' ? view.id : '') as PersonId },
    { enabled: view.kind === 'person' && onMap === undefined, keepPrevious: false },
  );
  const isCompany = view.kind === 'company' || view.kind === 'competitors';
  const known = isCompany ? data.companies.find(({ id }) => id === view.id) : undefined;
  const company = useBook(
    'company.get',
    { id: (isCompany ? view.id : '') as CompanyId },
    { enabled: isCompany && known === undefined, keepPrevious: false },
  );
  const tags = useBook('tag.list', {}, { enabled: view.kind === 'tag' });
  switch (view.kind) {
    case 'person':
      return (onMap === undefined ? person.data?.name : data.names[onMap]) ?? null;
    case 'company':
    case 'competitors':
      return known?.name ?? company.data?.name ?? null;
    case 'tag':
      return tags.data?.tags.find(({ id }) => id === view.id)?.name ?? null;
    default:
      return null;
  }
}
