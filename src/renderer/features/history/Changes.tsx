import './history.css';
import { IconArrowRight, IconHistory } from '@tabler/icons-react';
import { createElement, Fragment, type ReactNode } from 'react';
import type { HistoryChange, HistoryField, HistoryRecord } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { RecordName } from './RecordName.tsx';
import { useHistoryWords } from './words.ts';

interface ChangesProps {
  readonly changes: readonly HistoryChange[];
  /** The record whose history this is: it need not be named again. */
  readonly about?: string;
}

/** What a batch changed: a record a line, its fields below with what they were and became. */
export function Changes({ changes, about }: ChangesProps) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.entry} className="changes__change">
          <Head change={change} about={about} />
          {change.fields.length > 0 && (
            <ul className="changes__fields">
              {change.fields.map((field) => (
                <Field key={field.field} change={change} field={field} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Names, with something between them. */
function Names({ records, between }: { readonly records: readonly HistoryRecord[]; readonly between: string }) {
  return records.map((record, at) => (
    <Fragment key={record.id}>
      {at > 0 && between}
      <RecordName record={record} />
    </Fragment>
  ));
}

function Head({ change, about }: { readonly change: HistoryChange; readonly about: string | undefined }) {
  const t = useT();
  const words = useHistoryWords();
  const { record, of, to, what } = change;
  if (record.id === about && what === 'changed') return null;
  const noun = words.noun(record);
  const own: ReactNode =
    record.name || to.length === 0 ? (
      (record.name || record.on) && <RecordName record={record} />
    ) : (
      <Names records={to} between=" – " />
    );
  return (
    <p className="changes__head">
      <span className="quiet">{noun}</span> {own}
      {of.length > 0 && (
        <span className="quiet">
          {' · '}
          <Names records={of} between=", " />
        </span>
      )}{' '}
      <span className={`changes__what changes__what--${what}`}>{t(`history.what.${what}`)}</span>
    </p>
  );
}

function Field({ change, field }: { readonly change: HistoryChange; readonly field: HistoryField }) {
  const words = useHistoryWords();
  const { table } = change.record;
  const side = (which: 'before' | 'after') =>
    field[which] ? (
      <span className={which === 'before' ? 'changes__before' : 'changes__after'}>
        {words.side(table, field, which)}
      </span>
    ) : (
      <span className="quiet">{words.side(table, field, which)}</span>
    );
  const oneSided = change.what === 'added' || change.what === 'removed';
  return (
    <li className="changes__field">
      <span className="changes__name quiet">{words.field(field.field)}</span>
      <span className="changes__value" dir="auto">
        {field.diff ? (
          <Diff runs={field.diff} />
        ) : oneSided ? (
          side(change.what === 'added' ? 'after' : 'before')
        ) : (
          <>
            {side('before')}
            <IconArrowRight size={13} stroke={1.75} aria-label="→" className="changes__arrow" />
            {side('after')}
          </>
        )}
      </span>
      {change.what === 'changed' && change.record.there && <SetBack change={change} field={field} />}
    </li>
  );
}

/** What of a text changed; its runs are drawn once and never move, so they need no keys. */
function Diff({ runs }: { readonly runs: NonNullable<HistoryField['diff']> }) {
  const parts = runs.map(({ is, text }) => {
    if (is === 'gone') return createElement('del', {}, text);
    return is === 'new' ? createElement('ins', {}, text) : text;
  });
  return createElement(Fragment, {}, ...parts);
}

const SHORT = 40;

/** Gives a field its earlier value again; shown on hover and focus. */
function SetBack({ change, field }: { readonly change: HistoryChange; readonly field: HistoryField }) {
  const t = useT();
  const words = useHistoryWords();
  const name = words.field(field.field);
  const whole = words.side(change.record.table, field, 'before');
  const value = whole.length > SHORT ? `${whole.slice(0, SHORT).trimEnd()}…` : whole;
  const set = useCommand('journal.setBack', {
    undoToast: field.before ? 'history.setBackDone' : 'history.setBackDone.empty',
  });
  const label = field.before ? t('history.setBack', { value }) : t('history.setBack.empty');
  return (
    <button
      type="button"
      className="changes__back"
      title={label}
      aria-label={t('history.setBack.label', { field: name, value })}
      onClick={() => void set({ entry: change.entry, field: field.field }, { field: name, value })}
    >
      <IconHistory size={14} stroke={1.75} aria-hidden="true" />
    </button>
  );
}
