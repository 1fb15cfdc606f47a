import type { DuplicateSearch } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';

/** At the foot of the list: what was looked at, and what so many share that it told nothing. */
export function Skipped({ search, searching }: { readonly search: DuplicateSearch; readonly searching: boolean }) {
  const t = useT();
  const { records, compared, leftOut, skipped } = search;
  return (
    <footer className="pairs__foot quiet tabular">
      <p role="status">{searching ? t('duplicates.searching') : t('duplicates.looked', { records, compared })}</p>
      {leftOut > 0 && <p>{t('duplicates.leftOut', { count: leftOut })}</p>}
      {skipped.length > 0 && (
        <details>
          <summary>{t('duplicates.skipped', { count: skipped.length })}</summary>
          <p>{t('duplicates.skipped.why')}</p>
          <ul>
            {skipped.map(({ by, value, records: shared }) => (
              <li key={`${by} ${value}`}>{t('duplicates.skipped.one', { value, count: shared })}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
