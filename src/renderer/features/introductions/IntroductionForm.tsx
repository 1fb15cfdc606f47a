import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Introduction, PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { FormPanel } from '../parts/index.ts';
import { type Picked, personChoice, RecordPicker } from '../pickers/index.ts';
import { OptionalDate } from './OptionalDate.tsx';
import { otherOf, type Way, wayOf, ways } from './ways.ts';

interface IntroductionFormProps {
  readonly person: { readonly id: PersonId; readonly name: string };
  /** Null adds one. */
  readonly introduction: Introduction | null;
  readonly onClose: () => void;
}

/** Adds or changes an introduction a person has a part in: asked, made, what came of it, thanked. */
export function IntroductionForm({ person, introduction, onClose }: IntroductionFormProps) {
  const t = useT();
  const save = useCommand('introduction.save');
  const remove = useCommand('introduction.delete', { undoToast: 'introductions.removed' });
  const present = introduction && wayOf(introduction, person.id);
  const [way, setWay] = useState<Way>(present ?? 'theyMe');
  const [other, setOther] = useState<Picked | null>(introduction && present ? otherOf(introduction, present) : null);
  const [askedOn, setAskedOn] = useState(introduction?.askedOn ?? null);
  const [madeOn, setMadeOn] = useState(introduction?.madeOn ?? null);
  const [thankedOn, setThankedOn] = useState(introduction?.thankedOn ?? null);
  const [outcome, setOutcome] = useState(introduction?.outcome ?? '');
  // Put together otherwise than the three ways, only its dates can be changed here.
  const fixed = introduction !== null && present === null;

  const parties = (picked: Picked) => {
    const they = { id: person.id };
    const them = personChoice(picked);
    if (way === 'theyMe') return { introducer: they, who: 'me' as const, to: them };
    if (way === 'meThem') return { introducer: 'me' as const, who: they, to: them };
    return { introducer: them, who: 'me' as const, to: they };
  };
  const submit = async () => {
    if (!fixed && !other) return;
    const done = await save({
      ...(introduction && { id: introduction.id }),
      ...(!fixed && other && parties(other)),
      askedOn,
      madeOn,
      thankedOn,
      outcome,
    });
    if (done) onClose();
  };
  return (
    <FormPanel
      label={t('introductions.add')}
      saveLabel={t('introductions.save')}
      disabled={!fixed && !other}
      onSubmit={() => void submit()}
      onCancel={onClose}
      extra={
        introduction && (
          <Button variant="subtle" color="red" onClick={() => void remove({ id: introduction.id })}>
            {t('introductions.remove')}
          </Button>
        )
      }
    >
      {!fixed && (
        <>
          <NativeSelect
            label={t('introductions.way')}
            value={way}
            data={ways.map((value) => ({ value, label: t(`introductions.way.${value}`, { name: person.name }) }))}
            onChange={(event) => setWay(ways.find((value) => value === event.currentTarget.value) ?? 'theyMe')}
          />
          <RecordPicker
            kind="person"
            label={t('introductions.other')}
            name={other?.name ?? ''}
            exclude={[person.id]}
            onPick={setOther}
            onClear={() => setOther(null)}
            takeOnLeave
            autoFocus={!introduction}
          />
        </>
      )}
      <OptionalDate label={t('introductions.asked')} value={askedOn} onChange={setAskedOn} />
      <div className="form-panel__row">
        <OptionalDate label={t('introductions.made')} value={madeOn} onChange={setMadeOn} />
        <OptionalDate label={t('introductions.thanked')} value={thankedOn} onChange={setThankedOn} />
      </div>
      <TextInput
        label={t('introductions.outcome')}
        value={outcome}
        maxLength={10_000}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
    </FormPanel>
  );
}
