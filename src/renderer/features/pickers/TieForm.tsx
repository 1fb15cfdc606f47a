import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PartialDate } from '../../../contract/index.ts';
import { FormPanel } from '../parts/index.ts';
import { PartialDateInput } from './PartialDateInput.tsx';
import { type Picked, RecordPicker } from './RecordPicker.tsx';

/** A kind of tie, and whether it goes from the page's subject to the other or the other way. */
export interface TieWay<Kind extends string> {
  readonly kind: Kind;
  readonly direction: 'from' | 'to';
}

/** Kinds that read differently from either end are offered from both. */
export const waysOf = <Kind extends string>(kinds: readonly Kind[], mutual: readonly Kind[]): TieWay<Kind>[] =>
  kinds.flatMap((kind): TieWay<Kind>[] =>
    mutual.includes(kind)
      ? [{ kind, direction: 'from' }]
      : [
          { kind, direction: 'from' },
          { kind, direction: 'to' },
        ],
  );

interface TieFormProps<Kind extends string> {
  /** What is tied to what: people to people, or companies to companies. */
  readonly of: 'person' | 'company';
  /** Whose page it is; not offered as the other. */
  readonly subject: string;
  readonly ways: readonly TieWay<Kind>[];
  readonly words: {
    readonly form: string;
    readonly save: string;
    readonly how: string;
    readonly other: string;
    readonly since: string;
    readonly way: (way: TieWay<Kind>) => string;
  };
  /** The id of somebody or something made by name; undefined when that failed. */
  readonly make: (name: string) => Promise<string | undefined>;
  /** Truthy once it is saved. */
  readonly save: (tie: { fromId: string; toId: string; kind: Kind; since: PartialDate | null }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Records how two people or two companies stand to each other; the other is found or made by name. */
export function TieForm<Kind extends string>({ of, subject, ways, words, make, save, onClose }: TieFormProps<Kind>) {
  const [way, setWay] = useState(0);
  const [other, setOther] = useState<Picked | null>(null);
  const [since, setSince] = useState<string | null>(null);

  const submit = async () => {
    const chosen = ways[way];
    if (!other || !chosen) return;
    const otherId = 'id' in other ? other.id : await make(other.name);
    if (!otherId) return;
    const [fromId, toId] = chosen.direction === 'from' ? [subject, otherId] : [otherId, subject];
    if (await save({ fromId, toId, kind: chosen.kind, since })) onClose();
  };
  return (
    <FormPanel
      label={words.form}
      saveLabel={words.save}
      disabled={!other}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <RecordPicker
        kind={of}
        label={words.other}
        name={other?.name ?? ''}
        exclude={[subject]}
        onPick={setOther}
        onClear={() => setOther(null)}
        takeOnLeave
        autoFocus
      />
      <div className="form-panel__row">
        <NativeSelect
          label={words.how}
          value={String(way)}
          data={ways.map((one, index) => ({ value: String(index), label: words.way(one) }))}
          onChange={(event) => setWay(Number(event.currentTarget.value))}
        />
        <PartialDateInput label={words.since} value={since} onChange={setSince} />
      </div>
    </FormPanel>
  );
}
