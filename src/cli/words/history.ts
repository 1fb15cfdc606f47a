import type {
  HistoryBatch,
  HistoryChange,
  HistoryField,
  HistoryRecord,
  HistoryValue,
  UndoConflict,
} from '../../contract/index.ts';
import { fieldName, tableWords } from '../../domain/history/words.ts';
import { clean, type Terminal } from '../terminal.ts';
import { dateWords } from './dates.ts';
import { columns, count, shorten } from './layout.ts';

/** So much of a batch's id tells it from others: the moment it was written, to the millisecond. */
const ID_LENGTH = 13;
const LONGEST = 72;

/** The beginning of a batch's id, as the commands take it. */
export const shortId = (id: string): string => id.slice(0, ID_LENGTH);

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const two = (n: number) => String(n).padStart(2, '0');
const dayOf = (at: string): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const label = ({ turns, label }: HistoryBatch): string =>
  `${turns === 'undo' ? 'Undone: ' : turns === 'redo' ? 'Done again: ' : ''}${clean(label)}`;

function state({ state, undoneAt, partlyUndoneAt }: HistoryBatch): string {
  if (state === 'gone') return 'cannot be undone';
  if (undoneAt) return `undone ${dateWords(dayOf(undoneAt))}`;
  return partlyUndoneAt ? `part of it undone ${dateWords(dayOf(partlyUndoneAt))}` : '';
}

/** Batches for people, by day; with what they changed where they tell it. */
export function historyWords(
  batches: readonly HistoryBatch[],
  total: number,
  terminal: Terminal,
  about?: string,
): string {
  if (batches.length === 0) return 'Nothing is recorded.';
  const dim = (text: string) => terminal.paint('dim', text);
  const lines: string[] = [];
  let day = '';
  for (const batch of batches) {
    if (dayOf(batch.at) !== day) {
      day = dayOf(batch.at);
      lines.push(...(lines.length > 0 ? [''] : []), terminal.paint('bold', dateWords(day)));
    }
    const many = count(batch.changes, 'record', 'records');
    const size = about || batch.changes === 0 ? '' : many.replace(/^\S+/, (n) => (batch.moreChanges ? `${n}+` : n));
    const rest = [size, state(batch)].filter(Boolean).join(', ');
    lines.push(
      `  ${time.format(new Date(batch.at))}  ${dim(shortId(batch.id))}  ${label(batch)}${rest ? dim(`  ${rest}`) : ''}`,
    );
    lines.push(...changesWords(batch.shown, terminal, about).map((line) => `       ${line}`));
  }
  if (total > batches.length)
    lines.push(
      '',
      dim(`${count(total - batches.length, 'older change', 'older changes')} not shown; --limit shows more.`),
    );
  return lines.join('\n');
}

/** What a batch changed: a record a line, its fields below. */
export function changesWords(changes: readonly HistoryChange[], terminal: Terminal, about?: string): string[] {
  return changes.flatMap((change) => {
    const { record, of, to, what, fields } = change;
    const own = record.id === about && what === 'changed';
    const names = [...(record.name || to.length === 0 ? [record] : to), ...of].map(recordWords).filter(Boolean);
    const noun = tableWords[record.table];
    const head = `${noun} ${names.join(', ')}`.trim();
    const lines = fieldLines(fields, what).map((line) => (own ? line : `  ${line}`));
    return own ? lines : [`${head} ${terminal.paint('dim', whats[what])}`, ...lines];
  });
}

const whats: Readonly<Record<HistoryChange['what'], string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  trashed: 'deleted',
  restored: 'restored',
};

/** A record's name, or what it is and when. */
function recordWords({ name, kind, on, table }: HistoryRecord): string {
  if (name) return clean(shorten(name, LONGEST));
  const day = on ? dateWords(on) : '';
  return [kind?.replaceAll('_', ' ') ?? (day ? '' : tableWords[table].toLowerCase()), day].filter(Boolean).join(', ');
}

function fieldLines(fields: readonly HistoryField[], what: HistoryChange['what']): string[] {
  const rows = fields.map((field) => {
    const { before, after, diff } = field;
    const [was, is] = [valueWords(before), valueWords(after)];
    const short = diff?.map((run) =>
      run.is === 'gone' ? `[-${run.text}-]` : run.is === 'new' ? `{+${run.text}+}` : run.text,
    );
    const value = short ? clean(short.join('')) : what === 'added' ? is : what === 'removed' ? was : `${was} → ${is}`;
    return [{ text: fieldName(field.field) }, { text: value }];
  });
  return columns(rows).map((line) => line.slice(2));
}

function valueWords(value: HistoryValue | null): string {
  if (!value) return 'empty';
  const { type, text } = value;
  if (type === 'date') return dateWords(text);
  if (type === 'flag') return text === '1' ? 'yes' : 'no';
  if (type === 'cadence') return text === '0' ? 'never' : `${text} days`;
  return type === 'choice' ? text.replaceAll('_', ' ') : clean(shorten(text, LONGEST));
}

const reasons: Readonly<Record<UndoConflict['reason'], string>> = {
  changed: 'was changed since',
  gone: 'was deleted since',
  there: 'is there again',
  needed: 'is needed by',
  missing: 'needs what is gone:',
};

/** What is in the way of an undo, a line a record. */
export function conflictWords(conflicts: readonly UndoConflict[]): string[] {
  return conflicts.map(({ record, of, to, reason, other, fields }) => {
    const names = [...(record.name || to.length === 0 ? [record] : to), ...of].map(recordWords).filter(Boolean);
    const stays = fields.map((field) => `${fieldName(field.field)} stays ${valueWords(field.before)}`);
    const why = [reasons[reason], other && recordWords(other)].filter(Boolean).join(' ');
    return `${tableWords[record.table]} ${names.join(', ')} ${why}${stays.length > 0 ? `: ${stays.join('; ')}` : ''}.`;
  });
}
