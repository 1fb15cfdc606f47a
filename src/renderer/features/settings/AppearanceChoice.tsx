import { SegmentedControl } from '@mantine/core';
import type { Settings } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useAppearance } from '../../theme/useAppearance.ts';

const choices = ['system', 'light', 'dark'] as const satisfies readonly Settings['appearance'][];

/** Light, dark, or as the system has it. */
export function AppearanceChoice() {
  const t = useT();
  const { appearance, choose } = useAppearance();
  return (
    <SegmentedControl
      aria-label={t('settings.appearance')}
      size="xs"
      value={appearance}
      onChange={choose}
      data={choices.map((value) => ({ value, label: t(`settings.appearance.${value}`) }))}
      classNames={{ root: 'segmented', indicator: 'segmented__indicator', label: 'segmented__label' }}
    />
  );
}
