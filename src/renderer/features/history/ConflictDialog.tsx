import './history.css';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { BatchId, HistoryField, MethodOutput, UndoConflict } from '../../../contract/index.ts';
import { sayLabel } from '../../i18n/labels/sayLabel.ts';
import { useT } from '../../i18n/useT.ts';
import { client } from '../../transport/client.ts';
import { toCallError } from '../../transport/errors.ts';
import { useBook } from '../../transport/hooks.ts';
import { askAboutConflict, useAskedConflict } from '../../ui/conflict.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { showError, showUndo } from '../../ui/toasts.tsx';
import { RecordName } from './RecordName.tsx';
import { useHistoryWords } from './words.ts';

/** Asks what is to become of a batch that later changes keep from being undone, wherever that was tried. */
export function ConflictDialog() {
  const batch = useAskedConflict();
  return batch ? <Question key={batch} batch={batch} /> : null;
}

const close = () => askAboutConflict(null);

function Question({ batch }: { readonly batch: BatchId }) {
  const t = useT();
  const intl = useIntl();
  const { data, error, refetch } = useBook('journal.conflicts', { batch }, { keepPrevious: false });
  // What was said of it earlier may no longer hold.
  useEffect(() => void refetch(), [refetch]);
  const label = sayLabel(intl, data?.label ?? '');
  const title = t(`history.conflict.title.${data?.turns ?? 'undo'}`, { label });
  return (
    <Dialog label={title} onClose={close}>
      <div className="conflict">
        {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
        {data && (
          <>
            <h2>{title}</h2>
            <Conflicts answer={data} />
            <Foot batch={batch} answer={data} />
          </>
        )}
      </div>
    </Dialog>
  );
}

type Answer = MethodOutput<'journal.conflicts'>;

function Conflicts({ answer: { conflicts, total } }: { readonly answer: Answer }) {
  const t = useT();
  if (total === 0) return <p>{t('history.conflict.already')}</p>;
  return (
    <>
      <p>{t('history.conflict.body', { count: total })}</p>
      <ul className="conflict__list">
        {conflicts.map((conflict) => (
          <Line key={`${conflict.record.table} ${conflict.record.id} ${conflict.reason}`} conflict={conflict} />
        ))}
      </ul>
      {total > conflicts.length && <p>{t('history.conflict.others', { count: total - conflicts.length })}</p>}
    </>
  );
}

function Line({ conflict }: { readonly conflict: UndoConflict }) {
  const t = useT();
  const words = useHistoryWords();
  const { record, of, to, other, fields } = conflict;
  const trashed = fields.some(({ field }) => field === 'deleted_at');
  const reason = trashed ? 'trashed' : conflict.reason;
  const named = record.name || to.length === 0 ? [record] : to;
  return (
    <li>
      <p>
        <span className="quiet">{words.noun(record)}</span>{' '}
        {[...named, ...of].map((one, at) => (
          <span key={one.id}>
            {at > 0 && ' · '}
            <RecordName record={one} />
          </span>
        ))}{' '}
        {t(`history.conflict.${reason}`, { other: other ? words.record(other) : '' })}
      </p>
      {!trashed && (
        <ul className="conflict__fields">
          {fields.map((field) => (
            <Stays key={field.field} conflict={conflict} field={field} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Stays({ conflict, field }: { readonly conflict: UndoConflict; readonly field: HistoryField }) {
  const t = useT();
  const words = useHistoryWords();
  const { table } = conflict.record;
  return (
    <li>
      {t.rich('history.conflict.stays', {
        field: words.field(field.field),
        now: <b key="now">{words.side(table, field, 'before')}</b>,
        was: <span key="was">{words.side(table, field, 'after')}</span>,
      })}
    </li>
  );
}

function Foot({ batch, answer }: { readonly batch: BatchId; readonly answer: Answer }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [working, setWorking] = useState(false);
  const intl = useIntl();
  const { rest, turns, by } = answer;
  const label = sayLabel(intl, answer.label);
  const turnRest = async () => {
    setWorking(true);
    try {
      const made = await client.call(`journal.${by}`, { batch, rest: true });
      await queryClient.invalidateQueries();
      close();
      if (made.batch)
        showUndo(t, t(turns === 'undo' ? 'shell.undone' : 'shell.redone', { label }), made.batch, queryClient);
    } catch (thrown) {
      showError(t, toCallError(thrown));
      setWorking(false);
    }
  };
  return (
    <>
      {rest === 0 && answer.total > 0 && <p className="quiet">{t('history.conflict.nothing')}</p>}
      <div className="conflict__foot">
        <Button variant="default" data-autofocus onClick={close}>
          {rest === 0 ? t('ui.close') : t('history.conflict.close')}
        </Button>
        {rest > 0 && (
          <Button loading={working} onClick={() => void turnRest()}>
            {t(turns === 'undo' ? 'history.conflict.rest' : 'history.conflict.restRedo', { count: rest })}
          </Button>
        )}
      </div>
    </>
  );
}
