import type { OwnCadence, PersonDetail } from '../../../contract/index.ts';
import { cadenceOf } from '../../../domain/cadence.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { CadenceSelect } from './CadenceSelect.tsx';
import { cadenceText } from './words.ts';

interface OwnCadenceChoiceProps {
  readonly label: string;
  readonly person: PersonDetail;
  readonly onChange: (cadence: OwnCadence) => void;
}

/** How often to be in touch with somebody: as their tags say, a cadence of their own, or not at all. */
export function OwnCadenceChoice({ label, person, onChange }: OwnCadenceChoiceProps) {
  const t = useT();
  const { data } = useBook('tag.list', {});
  const { own } = person.cadence;
  const worn = new Set(person.tags.map(({ id }) => id));
  const tags = (data?.tags ?? []).filter(({ id }) => worn.has(id));
  // What their tags say is offered also while a cadence of their own holds.
  const said = cadenceOf(
    null,
    tags.map(({ id, name, cadenceDays }) => ({ tag: { id, name }, days: cadenceDays })),
  );
  const others = [
    {
      value: 'tags' as const,
      label:
        said.days !== null && said.from
          ? t('followUps.cadence.fromTag', { every: cadenceText(t, said.days), tag: said.from.name })
          : t('followUps.cadence.none'),
    },
    ...(said.days !== null || own === 'none' ? [{ value: 'none' as const, label: t('followUps.cadence.never') }] : []),
  ];
  return (
    <CadenceSelect
      label={label}
      hideLabel
      value={own ?? 'tags'}
      others={others}
      onChange={(chosen) => onChange(chosen === 'tags' ? null : chosen)}
    />
  );
}
