import type { ReactNode } from 'react';
import type { ImportCounts } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';

const order = [
  'new',
  'changed',
  'ambiguous',
  'interviews',
  'interactions',
  'positions',
  'opportunities',
  'unchanged',
  'newCompanies',
  'rejected',
] as const;

/** The import in numbers; what is none is left out. */
export function CountsLine({ counts }: { readonly counts: ImportCounts }) {
  const t = useT();
  return (
    <ul className="import__counts tabular">
      {order
        .filter((key) => counts[key] > 0)
        .map((key) => (
          <li key={key}>
            {t.rich(`import.count.${key}`, {
              count: counts[key],
              b: (chunks: ReactNode[]) => <strong key="b">{chunks}</strong>,
            })}
          </li>
        ))}
    </ul>
  );
}
