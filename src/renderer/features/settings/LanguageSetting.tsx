import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import { languageChoices } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';
import { Setting } from './Setting.tsx';

/** A number that shows how thousands and fractions are parted. */
const EXAMPLE = 12_345.6;

/** The window's language and region, with a date and a number as they are then written. */
export function LanguageSetting() {
  const t = useT();
  const intl = useIntl();
  const { choice, choose } = useLanguage();
  const now = new Date();
  return (
    <Setting
      label={t('settings.language')}
      effect={t('settings.language.effect', {
        date: intl.formatDate(now, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
        time: intl.formatTime(now, { hour: 'numeric', minute: '2-digit' }),
        number: intl.formatNumber(EXAMPLE),
      })}
    >
      <NativeSelect
        aria-label={t('settings.language')}
        value={choice}
        data={languageChoices.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
        onChange={(event) => {
          const next = languageChoices.find((one) => one === event.currentTarget.value);
          if (next) choose(next);
        }}
      />
    </Setting>
  );
}
