import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type PersonId, RelationshipKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { PartialDateInput, type Picked, RecordPicker } from '../pickers/index.ts';

interface RelationshipFormProps {
  readonly personId: PersonId;
  readonly onClose: () => void;
}

interface Way {
  readonly kind: RelationshipKind;
  readonly direction: 'from' | 'to';
}

/** Kinds that read differently from either end are offered from both. */
const ways = RelationshipKind.options.flatMap((kind): Way[] => {
  const symmetric = kind === 'knows' || kind === 'worked_together';
  return symmetric
    ? [{ kind, direction: 'from' }]
    : [
        { kind, direction: 'from' },
        { kind, direction: 'to' },
      ];
});

/** Records how two people know each other; the other is found or made by name. */
export function RelationshipForm({ personId, onClose }: RelationshipFormProps) {
  const t = useT();
  const create = useCommand('person.create');
  const save = useCommand('relationship.save');
  const [way, setWay] = useState(0);
  const [other, setOther] = useState<Picked | null>(null);
  const [since, setSince] = useState<string | null>(null);

  const submit = async () => {
    const chosen = ways[way];
    if (!other || !chosen) return;
    const otherId = 'id' in other ? (other.id as PersonId) : (await create({ name: other.name }))?.id;
    if (!otherId) return;
    const [fromId, toId] = chosen.direction === 'from' ? [personId, otherId] : [otherId, personId];
    if (await save({ fromId, toId, kind: chosen.kind, since })) onClose();
  };
  return (
    <FormPanel
      label={t('person.knows.add')}
      saveLabel={t('person.add')}
      disabled={!other}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <RecordPicker
        kind="person"
        label={t('person.knows.who')}
        name={other?.name ?? ''}
        exclude={[personId]}
        onPick={setOther}
        onClear={() => setOther(null)}
        takeOnLeave
        autoFocus
      />
      <div className="form-panel__row">
        <NativeSelect
          label={t('person.knows.how')}
          value={String(way)}
          data={ways.map(({ kind, direction }, index) => ({
            value: String(index),
            label: t(`person.knows.${kind}.${direction}`),
          }))}
          onChange={(event) => setWay(Number(event.currentTarget.value))}
        />
        <PartialDateInput label={t('person.knows.since')} value={since} onChange={setSince} />
      </div>
    </FormPanel>
  );
}
