import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PartialDate } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { FormPanel } from '../parts/index.ts';
import { PartialDateInput } from './PartialDateInput.tsx';
import { type Picked, RecordPicker } from './RecordPicker.tsx';

/** A kind of tie, and whether it goes from the page's subject to the other or the other way. */
export interface TieWay<Kind extends string> {
  readonly kind: Kind;
  readonly direction: 'from' | 'to';
}

/** A tie there is, as the page's subject sees it. */
export interface KnownTie<Kind extends string> extends TieWay<Kind> {
  readonly id: string;
  readonly other: { readonly id: string; readonly name: string };
  readonly since: PartialDate | null;
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
  /** All ties the subject has: none is recorded twice. */
  readonly known: readonly KnownTie<Kind>[];
  /** The one to change; null adds one. */
  readonly tie: KnownTie<Kind> | null;
  readonly words: {
    readonly form: string;
    readonly how: string;
    readonly other: string;
    readonly since: string;
    readonly way: (way: TieWay<Kind>) => string;
  };
  /** The id of somebody or something made by name; undefined when that failed. */
  readonly make: (name: string) => Promise<string | undefined>;
  /** Truthy once it is saved. */
  readonly save: (tie: {
    id?: string;
    fromId: string;
    toId: string;
    kind: Kind;
    since: PartialDate | null;
  }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Records how two people or two companies stand to each other; the other is found or made by name. */
export function TieForm<Kind extends string>(props: TieFormProps<Kind>) {
  const { of, subject, ways, known, tie, words, make, save, onClose } = props;
  const t = useT();
  // A kind that reads the same from both ends is offered once, whichever way it was recorded.
  const wayOf = ({ kind, direction }: TieWay<Kind>) => {
    const exact = ways.findIndex((one) => one.kind === kind && one.direction === direction);
    return exact >= 0 ? exact : ways.findIndex((one) => one.kind === kind);
  };
  const [way, setWay] = useState(tie ? wayOf(tie) : 0);
  const [other, setOther] = useState<Picked | null>(tie?.other ?? null);
  const [since, setSince] = useState<string | null>(tie?.since ?? null);
  const there = known.some(
    (one) => one.id !== tie?.id && other !== null && 'id' in other && one.other.id === other.id && wayOf(one) === way,
  );

  const submit = async () => {
    const chosen = ways[way];
    if (!other || !chosen) return;
    const otherId = 'id' in other ? other.id : await make(other.name);
    if (!otherId) return;
    const [fromId, toId] = chosen.direction === 'from' ? [subject, otherId] : [otherId, subject];
    if (await save({ ...(tie && { id: tie.id }), fromId, toId, kind: chosen.kind, since })) onClose();
  };
  return (
    <FormPanel
      label={words.form}
      saveLabel={t(tie ? 'pickers.save' : 'pickers.add')}
      disabled={!other || there}
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
        autoFocus={!tie}
      />
      <div className="form-panel__row">
        <NativeSelect
          label={words.how}
          autoFocus={tie !== null}
          value={String(way)}
          data={ways.map((one, index) => ({ value: String(index), label: words.way(one) }))}
          onChange={(event) => setWay(Number(event.currentTarget.value))}
        />
        <PartialDateInput label={words.since} value={since} onChange={setSince} />
      </div>
      {there && (
        <p className="form-panel__wrong" role="alert">
          {t('pickers.tie.there')}
        </p>
      )}
    </FormPanel>
  );
}
