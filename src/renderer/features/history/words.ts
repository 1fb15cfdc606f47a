import { type IntlShape, useIntl } from 'react-intl';
import type { HistoryField, HistoryRecord, HistoryTable, HistoryValue } from '../../../contract/index.ts';
import { isFieldName } from '../../../domain/history/words.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { choiceKey } from './choices.ts';

/** Puts what the history tells into words. */
export interface HistoryWords {
  readonly field: (field: string) => string;
  readonly value: (table: HistoryTable, field: string, value: HistoryValue) => string;
  /** A record: its name, or what it is and when. */
  readonly record: (record: HistoryRecord) => string;
  /** What kind of thing a record is; of a contact the kind of contact. */
  readonly noun: (record: HistoryRecord) => string;
  /** One side of a field, `empty` when there is nothing. */
  readonly side: (table: HistoryTable, field: HistoryField, side: 'before' | 'after') => string;
}

/** The history's words in the window's language. */
export function useHistoryWords(): HistoryWords {
  const t = useT();
  const intl = useIntl();
  return wordsOf(t, intl);
}

function wordsOf(t: Translate, intl: IntlShape): HistoryWords {
  const choice = (table: string, field: string, text: string): string => {
    const key = choiceKey(table, field, text);
    return key && key in intl.messages ? t(key) : text.replaceAll('_', ' ');
  };
  const value: HistoryWords['value'] = (table, field, { type, text }) => {
    switch (type) {
      case 'date':
        return fullDate(intl, text);
      case 'birthday':
        return text.startsWith('--')
          ? intl.formatDate(`2000-${text.slice(2)}`, { timeZone: 'UTC', day: 'numeric', month: 'long' })
          : fullDate(intl, text);
      case 'instant':
        return intl.formatDate(text, { dateStyle: 'long', timeStyle: 'short' });
      case 'number':
        return intl.formatNumber(Number(text));
      case 'cadence':
        return t('history.cadence', { days: Number(text) });
      case 'flag':
        return t(text === '1' ? 'history.yes' : 'history.no');
      case 'choice':
        return choice(table, field, text);
      default:
        return text;
    }
  };
  const noun = ({ table, kind }: HistoryRecord): string => {
    const key = kind === null ? null : choiceKey(table, 'kind', kind);
    const named = key && key in intl.messages && table !== 'company_alias' && table !== 'follow_up';
    return named ? t(key) : t(`history.table.${table}`);
  };
  return {
    field: (field) => (isFieldName(field) ? t(`history.field.${field}`) : field),
    value,
    noun,
    record: (record) =>
      record.name || [noun(record), record.on && fullDate(intl, record.on)].filter(Boolean).join(', '),
    side: (table, field, side) => {
      const one = field[side];
      return one ? value(table, field.field, one) : t('history.nothing');
    },
  };
}
