import { type IntlShape, useIntl } from 'react-intl';
import type { Birthday } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { parseBirthday } from './birthday.ts';
import { InlineParsed } from './InlineParsed.tsx';

interface InlineBirthdayProps {
  readonly label: string;
  readonly value: Birthday | null;
  readonly onSave: (value: Birthday | null) => void;
  readonly placeholder: string;
}

/** A birthday as one says it: '2 April 1984', or '2 April' where the year is not known. */
function birthdayText(intl: IntlShape, birthday: Birthday): string {
  if (!birthday.startsWith('--')) return fullDate(intl, birthday);
  // The 29th of February needs a leap year.
  const date = new Date(`2000-${birthday.slice(2)}T00:00:00Z`);
  return intl.formatDate(date, { timeZone: 'UTC', month: 'long', day: 'numeric' });
}

/** A birthday, the year optional, edited where it stands. */
export function InlineBirthday({ label, value, onSave, placeholder }: InlineBirthdayProps) {
  const t = useT();
  const intl = useIntl();
  return (
    <InlineParsed
      label={label}
      value={value}
      shown={value ? birthdayText(intl, value) : ''}
      parse={(text) => parseBirthday(text, intl.locale)}
      onSave={onSave}
      placeholder={placeholder}
      example={t('pickers.birthday.example')}
      wrongText={t('pickers.birthday.wrong')}
    />
  );
}
