import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type CompanyId, CompanyLinkKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { PartialDateInput, type Picked, RecordPicker } from '../pickers/index.ts';

interface CompanyLinkFormProps {
  readonly companyId: CompanyId;
  readonly onClose: () => void;
}

interface Way {
  readonly kind: CompanyLinkKind;
  readonly direction: 'from' | 'to';
}

/** Kinds that read differently from either end are offered from both. */
const ways = CompanyLinkKind.options.flatMap((kind): Way[] =>
  kind === 'competitor'
    ? [{ kind, direction: 'from' }]
    : [
        { kind, direction: 'from' },
        { kind, direction: 'to' },
      ],
);

/** Records how two companies relate; the other is found or made by name. */
export function CompanyLinkForm({ companyId, onClose }: CompanyLinkFormProps) {
  const t = useT();
  const create = useCommand('company.create');
  const save = useCommand('companyLink.save');
  const [way, setWay] = useState(0);
  const [other, setOther] = useState<Picked | null>(null);
  const [since, setSince] = useState<string | null>(null);

  const submit = async () => {
    const chosen = ways[way];
    if (!other || !chosen) return;
    const otherId = 'id' in other ? (other.id as CompanyId) : (await create({ name: other.name }))?.id;
    if (!otherId) return;
    const [fromId, toId] = chosen.direction === 'from' ? [companyId, otherId] : [otherId, companyId];
    if (await save({ fromId, to: { id: toId }, kind: chosen.kind, since })) onClose();
  };
  return (
    <FormPanel
      label={t('company.link.add')}
      saveLabel={t('company.add')}
      disabled={!other}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <NativeSelect
        label={t('company.link.how')}
        value={String(way)}
        data={ways.map(({ kind, direction }, index) => ({
          value: String(index),
          label: t(`company.link.${kind}.${direction}`),
        }))}
        onChange={(event) => setWay(Number(event.currentTarget.value))}
      />
      <RecordPicker
        kind="company"
        label={t('company.link.whom')}
        name={other?.name ?? ''}
        exclude={[companyId]}
        onPick={setOther}
        onClear={() => setOther(null)}
        takeOnLeave
        autoFocus
      />
      <PartialDateInput label={t('company.link.since')} value={since} onChange={setSince} />
    </FormPanel>
  );
}
