import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { NoteId, NoteSubject } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { MarkdownEditor } from '../notes/index.ts';

interface NoteComposerProps {
  readonly about: NoteSubject;
  readonly name: string;
  /** Told the note's id once it exists, so that the timeline does not show it twice. */
  readonly onDraft: (id: NoteId) => void;
  readonly onDone: () => void;
}

/** A new note, in the book from its first words on. Left empty, it never was. */
export function NoteComposer({ about, name, onDraft, onDone }: NoteComposerProps) {
  const t = useT();
  const save = useCommand('note.save');
  const discard = useCommand('note.delete');
  const note = useRef<{ id: NoteId | null; empty: boolean }>({ id: null, empty: true });

  const write = async (body: string) => {
    const { id } = note.current;
    note.current.empty = body.trim() === '';
    if (!id && note.current.empty) return true;
    const saved = await save(id ? { id, body } : { about, body });
    if (!saved) return false;
    if (!id) {
      note.current.id = saved.id;
      onDraft(saved.id);
    }
    return true;
  };
  const done = async () => {
    const { id, empty } = note.current;
    if (id && empty) await discard({ id });
    onDone();
  };
  return (
    <div className="composer">
      <MarkdownEditor
        value=""
        label={t('timeline.noteText')}
        placeholder={t('timeline.compose.note.placeholder', { name })}
        autoFocus
        onSave={write}
        onDone={done}
      />
      <div className="composer__actions">
        <Button variant="default" onClick={() => void done()} rightSection={<Kbd keys="Mod+Enter" />}>
          {t('timeline.compose.done')}
        </Button>
      </div>
    </div>
  );
}
