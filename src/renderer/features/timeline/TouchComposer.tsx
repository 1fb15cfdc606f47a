import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { today } from '../../ui/relativeDate.ts';
import { DateField, PeopleField, personChoice } from '../pickers/index.ts';
import { KindChoice } from './KindChoice.tsx';
import { closeDraft, keepDraft, openDraft, type TouchDraft } from './touchDraft.ts';

interface TouchComposerProps {
  readonly personId: PersonId;
  readonly onDone: () => void;
}

/** Logs contact with a person: for the common case a letter and Enter. */
export function TouchComposer({ personId, onDone }: TouchComposerProps) {
  const t = useT();
  const save = useCommand('interaction.save', { undoToast: 'timeline.logged' });
  const [draft, setDraft] = useState(() => openDraft(personId, today()));
  const [saving, setSaving] = useState(false);
  const change = (patch: Partial<TouchDraft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    keepDraft(personId, next);
  };
  const log = async () => {
    if (saving) return;
    setSaving(true);
    const { kind, on, others, note } = draft;
    const people = [{ id: personId }, ...others.map(personChoice)];
    const saved = await save({ kind, on, people, note }, { kind: t(`timeline.kind.${kind}`) });
    setSaving(false);
    if (!saved) return;
    closeDraft(personId, kind);
    onDone();
  };
  const cancel = () => {
    closeDraft(personId);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void log();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      cancel();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the fields inside
    <div className="composer composer--touch" onKeyDown={onKeyDown}>
      <KindChoice value={draft.kind} onChange={(kind) => change({ kind })} onEnter={() => void log()} />
      <Textarea
        aria-label={t('timeline.noteText')}
        placeholder={t('timeline.compose.touch.note')}
        rows={2}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <div className="composer__fields">
        <DateField label={t('timeline.date')} hideLabel value={draft.on} onChange={(on) => change({ on })} />
        <PeopleField
          label={t('timeline.others')}
          placeholder={t('timeline.others.placeholder')}
          value={draft.others}
          exclude={[personId]}
          onChange={(others) => change({ others })}
        />
      </div>
      <div className="composer__actions">
        <Button variant="subtle" onClick={cancel}>
          {t('timeline.compose.cancel')}
        </Button>
        <Button onClick={() => void log()} loading={saving} rightSection={<Kbd keys="Enter" />}>
          {t('timeline.compose.save')}
        </Button>
      </div>
    </div>
  );
}
