import { useIntl } from 'react-intl';
import type { PartialDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { InlineParsed } from './InlineParsed.tsx';
import { parsePartialDate } from './partialDate.ts';

interface InlineDateProps {
  readonly label: string;
  readonly value: PartialDate | null;
  readonly onSave: (value: PartialDate | null) => void;
  readonly placeholder: string;
}

/** A date, as far as it is known, edited where it stands. */
export function InlineDate({ label, value, onSave, placeholder }: InlineDateProps) {
  const t = useT();
  const intl = useIntl();
  return (
    <InlineParsed
      label={label}
      value={value}
      shown={value ? fullDate(intl, value) : ''}
      parse={(text) => parsePartialDate(text, intl.locale)}
      onSave={onSave}
      placeholder={placeholder}
      example={t('pickers.date.placeholder')}
      wrongText={t('pickers.date.wrong')}
    />
  );
}
