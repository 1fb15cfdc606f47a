import { useCallback } from 'react';
import type { ExportedFile, ExportFormat } from '../../../contract/index.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { type CallError, toCallError } from '../../transport/errors.ts';
import { fileOf } from '../../ui/exportedFile.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { showError, showInfo } from '../../ui/toasts.tsx';

/** Tells of a failure; that something was cancelled is none. */
export function useTold(): (error: CallError) => void {
  const t = useT();
  return useCallback(
    (error) => (error.code === 'cancelled' ? showInfo(t('bulk.cancelled')) : showError(t, error)),
    [t],
  );
}

/** Lets the user save what was written out, and says what was left out of it. */
export async function saveExported(
  t: Translate,
  format: ExportFormat,
  write: () => Promise<ExportedFile>,
  onError: (error: CallError) => void,
): Promise<void> {
  try {
    const exported = await write();
    saveBlob(await fileOf(exported, format), exported.fileName);
    showInfo(t('bulk.export.done', { name: exported.fileName, leftOut: exported.leftOut }));
  } catch (thrown) {
    onError(toCallError(thrown));
  }
}
