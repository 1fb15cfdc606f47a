import { Button, NativeSelect, TextInput } from '@mantine/core';
import { InteractionKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { DateField, RecordPicker } from '../pickers/index.ts';
import type { UnderstoodPerson } from './corrections.ts';
import type { CaptureState } from './useCapture.ts';

export type OpenPart = 'kind' | 'on' | 'introducedBy' | 'followUpOn' | 'note' | 'newPerson' | { readonly key: string };

interface PartEditorProps {
  readonly part: OpenPart;
  readonly capture: CaptureState;
  readonly onClose: () => void;
}

/** Changes one part that was understood. */
export function PartEditor({ part, capture, onClose }: PartEditorProps) {
  const t = useT();
  const { understood, correct, addPerson } = capture;
  if (typeof part === 'object') {
    const person = understood.people.find(({ key }) => key === part.key);
    return person ? <PersonEditor person={person} capture={capture} onClose={onClose} /> : null;
  }
  const removable = (remove: () => void) => (
    <Button
      variant="subtle"
      onClick={() => {
        remove();
        onClose();
      }}
    >
      {t('capture.remove')}
    </Button>
  );
  switch (part) {
    case 'kind':
      return (
        <NativeSelect
          label={t('capture.kind')}
          value={understood.kind}
          data={InteractionKind.options.map((value) => ({ value, label: t(`timeline.kind.${value}`) }))}
          onChange={(event) => correct('kind', InteractionKind.parse(event.currentTarget.value))}
        />
      );
    case 'on':
      return <DateField label={t('capture.on')} value={understood.on} onChange={(on) => correct('on', on)} />;
    case 'followUpOn':
      return (
        <>
          <DateField
            label={t('capture.followUpOn')}
            value={understood.followUpOn ?? ''}
            onChange={(date) => correct('followUpOn', date)}
          />
          {understood.followUpOn && removable(() => correct('followUpOn', null))}
        </>
      );
    case 'introducedBy':
      return (
        <>
          <RecordPicker
            kind="person"
            label={t('capture.introducedBy')}
            name={understood.introducedBy?.person?.name ?? understood.introducedBy?.key ?? ''}
            onPick={(picked) => correct('introducedBy', picked)}
            onClear={() => correct('introducedBy', null)}
            takeOnLeave
            autoFocus
          />
          {understood.introducedBy && removable(() => correct('introducedBy', null))}
        </>
      );
    case 'note':
      return (
        <TextInput
          className="capture__wide"
          label={t('capture.note')}
          value={understood.note}
          maxLength={10_000}
          onChange={(event) => correct('note', event.currentTarget.value)}
        />
      );
    case 'newPerson':
      return (
        <RecordPicker
          kind="person"
          label={t('capture.add.person')}
          clearOnPick
          autoFocus
          onPick={(picked) => {
            addPerson(picked);
            onClose();
          }}
        />
      );
  }
}

interface PersonEditorProps {
  readonly person: UnderstoodPerson;
  readonly capture: CaptureState;
  readonly onClose: () => void;
}

function PersonEditor({ person, capture, onClose }: PersonEditorProps) {
  const t = useT();
  const { correctPerson, leavePerson } = capture;
  return (
    <>
      <RecordPicker
        kind="person"
        label={t('capture.person')}
        name={person.person?.name ?? person.key}
        onPick={(picked) => correctPerson(person.key, { person: picked })}
        takeOnLeave
        autoFocus
      />
      <TextInput
        label={t('capture.title')}
        value={person.title}
        maxLength={500}
        onChange={(event) => correctPerson(person.key, { title: event.currentTarget.value })}
      />
      <RecordPicker
        kind="company"
        label={t('pickers.company')}
        name={person.company?.name ?? ''}
        onPick={(picked) => correctPerson(person.key, { company: picked })}
        onClear={() => correctPerson(person.key, { company: null })}
        takeOnLeave
      />
      <Button
        variant="subtle"
        onClick={() => {
          leavePerson(person);
          onClose();
        }}
      >
        {t('capture.remove')}
      </Button>
    </>
  );
}
