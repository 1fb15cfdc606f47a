import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { RowReject } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { toCallError } from '../../transport/errors.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { showError } from '../../ui/toasts.tsx';
import { importSession } from './useImport.ts';

interface RejectedTabProps {
  /** The first of them. */
  readonly rows: readonly RowReject[];
  readonly total: number;
}

/** Lets the user save the rejected rows as a file. */
export function SaveRejects() {
  const t = useT();
  const save = async () => {
    try {
      const { fileName, content } = await importSession.rejects();
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      saveBlob(new Blob([bytes]), fileName);
    } catch (thrown) {
      showError(t, toCallError(thrown));
    }
  };
  return (
    <Button variant="default" leftSection={<IconDownload size={14} aria-hidden="true" />} onClick={() => void save()}>
      {t('import.rejects.save')}
    </Button>
  );
}

/** Rows that cannot be imported, each with the reason. */
export function RejectedTab({ rows, total }: RejectedTabProps) {
  const t = useT();
  if (total === 0) return <p className="quiet">{t('import.none.rejected')}</p>;
  return (
    <>
      <div className="import__explain">
        <p>{t('import.rejects.explain')}</p>
        <SaveRejects />
      </div>
      <ul className="import__rows">
        {rows.map(({ line, reason, cells }) => (
          <li key={`${line} ${reason} ${cells.join()}`} className="import__row">
            <span className="import__line quiet tabular">{t('import.line', { line })}</span>
            <span className="truncate" title={cells.join(', ')} dir="auto">
              {cells.filter(Boolean).join(', ')}
            </span>
            <span className="import__what truncate" title={reason}>
              {reason}
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length && <p className="quiet">{t('import.more', { count: total - rows.length })}</p>}
    </>
  );
}
