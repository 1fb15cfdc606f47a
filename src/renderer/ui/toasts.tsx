import './toasts.css';
import { notifications } from '@mantine/notifications';
import type { QueryClient } from '@tanstack/react-query';
import type { BatchId, ErrorCode } from '../../contract/index.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/useT.ts';
import { client } from '../transport/client.ts';
import { type CallError, toCallError } from '../transport/errors.ts';
import { askAboutConflict, conflictingBatch } from './conflict.ts';

const plain: Partial<Record<ErrorCode, MessageKey>> = {
  conflict: 'ui.error.conflict',
  disk_full: 'ui.error.disk_full',
  book_read_only: 'ui.error.book_read_only',
  not_found: 'ui.error.not_found',
};

/** What a failure means, in words for people. */
export function errorText(t: Translate, error: CallError): string {
  const key = plain[error.code];
  return key ? t(key) : error.message;
}

/** A sentence in the corner that goes by itself. */
export function showInfo(message: string): void {
  notifications.show({ message, autoClose: 4_000, withCloseButton: false });
}

/** Tells of a failure; stays until it is closed. */
export function showError(t: Translate, error: CallError): void {
  notifications.show({
    id: `error-${error.code}`,
    title: t('ui.error'),
    message: errorText(t, error),
    color: 'red',
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': t('ui.close') },
  });
}

/** Tells why something could not be undone or done again; where later changes are in the way, asks what to do. */
export function showTurnFailure(t: Translate, error: CallError): void {
  const batch = conflictingBatch(error);
  if (batch) askAboutConflict(batch);
  else if (error.code === 'conflict') showInfo(error.message);
  else showError(t, error);
}

/** Of more undos than this in the corner the oldest goes: the newest must never wait for its turn. */
const MOST_UNDOS = 3;
let undos: string[] = [];

/** Says what was done, with a button that undoes it. */
export function showUndo(t: Translate, message: string, batch: BatchId, queryClient: QueryClient): void {
  const id = `undo-${batch}`;
  const undo = async () => {
    notifications.hide(id);
    try {
      await client.call('journal.undo', { batch });
      await queryClient.invalidateQueries();
    } catch (thrown) {
      showTurnFailure(t, toCallError(thrown));
    }
  };
  for (const oldest of undos.splice(0, Math.max(0, undos.length + 1 - MOST_UNDOS))) notifications.hide(oldest);
  undos.push(id);
  notifications.show({
    id,
    onClose: () => {
      undos = undos.filter((other) => other !== id);
    },
    autoClose: 8_000,
    closeButtonProps: { 'aria-label': t('ui.close') },
    message: (
      <span className="undo-toast">
        <span>{message}</span>
        <button type="button" className="undo-toast__button" onClick={undo}>
          {t('ui.undo')}
        </button>
      </span>
    ),
  });
}
