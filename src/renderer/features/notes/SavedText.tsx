import './editor.css';
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import { SaveMark } from './SaveMark.tsx';
import { useAutosave } from './useAutosave.ts';

interface SavedTextProps {
  /** The text as the book has it. */
  readonly value: string;
  /** Writes the text; false when that failed (it is tried again). Called as the user types. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly label: string;
  readonly placeholder?: string;
  /** Lines to keep room for. */
  readonly rows?: number;
}

/** Plain text of some lines, open for writing and saved as it is typed. Escape leaves it. */
export function SavedText({ value, onSave, label, placeholder, rows = 2 }: SavedTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const { saver, state } = useAutosave<string>(async (text) => {
    const done = await onSave(text);
    // From the book's answer on its value counts, unless more was typed meanwhile.
    if (done && latest.current === text) setDraft(null);
    return done;
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur();
  };
  return (
    <div className="saved-text" style={{ '--saved-rows': rows } as CSSProperties}>
      <textarea
        className="saved-text__field"
        aria-label={label}
        placeholder={placeholder}
        rows={rows}
        dir="auto"
        value={draft ?? value}
        onChange={(event) => {
          setDraft(event.target.value);
          saver.change(event.target.value);
        }}
        onBlur={() => void saver.flush()}
        onKeyDown={onKeyDown}
      />
      <SaveMark state={state} />
    </div>
  );
}
