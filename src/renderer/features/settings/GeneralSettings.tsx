import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/useT.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { AppearanceChoice } from './AppearanceChoice.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { useSettings } from './useSettings.ts';

const NAME_LONGEST = 200;

/** How Kith looks, which language it speaks, and how the user signs. */
export function GeneralSettings() {
  const t = useT();
  const { settings, save } = useSettings();
  if (!settings) return null;
  const { myName } = settings;
  return (
    <>
      <Section title={t('settings.look')}>
        <Setting label={t('settings.appearance')} why={t('settings.appearance.why')}>
          <AppearanceChoice />
        </Setting>
        <LanguageSetting />
      </Section>
      <Section title={t('settings.templates')} why={t('settings.templates.why')}>
        <Setting
          label={t('settings.myName')}
          why={t('settings.myName.why')}
          effect={myName ? t('settings.myName.effect', { name: myName }) : t('settings.myName.missing')}
        >
          <InlineText
            label={t('settings.myName')}
            placeholder={t('settings.myName.placeholder')}
            value={myName}
            onSave={(name) => save({ myName: name.slice(0, NAME_LONGEST) })}
          />
        </Setting>
        <Button variant="default" component={Link} to="/templates">
          {t('settings.templates.open')}
        </Button>
      </Section>
      <Section
        title={t('settings.keyboard')}
        why={t.rich('settings.keyboard.why', { key: <Kbd key="?" keys="?" /> })}
      />
    </>
  );
}
