import { SegmentedControl } from '@mantine/core';
import { type PersonDetail, TieOverride } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';

const RECORD = 'record';

/** What the user says the tie is, whatever the record says. */
export function TieChoice({ person }: { readonly person: PersonDetail }) {
  const t = useT();
  const set = useCommand('person.setTie', { undoToast: 'person.tie.set' });
  const { id, name } = person;
  const choose = (chosen: string) => {
    const override = TieOverride.safeParse(chosen).data ?? null;
    void set({ id, override }, { name, warmth: override ?? 'none' });
  };
  return (
    <SegmentedControl
      aria-label={t('person.tie.yours')}
      size="xs"
      value={person.tie.override ?? RECORD}
      onChange={choose}
      data={[
        { value: RECORD, label: t('person.tie.asRecorded') },
        ...TieOverride.options.map((value) => ({ value, label: t(`ui.warmth.${value}`) })),
      ]}
      classNames={{ root: 'segmented', indicator: 'segmented__indicator', label: 'segmented__label' }}
    />
  );
}
