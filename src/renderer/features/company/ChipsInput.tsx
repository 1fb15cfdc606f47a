import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

interface Chip {
  readonly key: string;
  readonly name: string;
  /** Before the name, quiet. */
  readonly note?: ReactNode;
}

interface ChipsInputProps {
  readonly chips: readonly Chip[];
  readonly addLabel: string;
  readonly removeLabel: (name: string) => string;
  /** False when the text makes no sense; it is then left to be put right. */
  readonly onAdd: (text: string) => boolean;
  readonly onRemove: (key: string) => void;
  /** After the field. */
  readonly extra?: ReactNode;
}

/** Short texts in a row, each removable, with a field at their end that adds one. */
export function ChipsInput({ chips, addLabel, removeLabel, onAdd, onRemove, extra }: ChipsInputProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const typed = text.trim();
    const taken = typed === '' || onAdd(typed);
    setWrong(!taken);
    if (taken) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') {
      setText('');
      setWrong(false);
    }
  };
  return (
    <div className="chips">
      {chips.map(({ key, name, note }) => (
        <span key={key} className="chips__chip">
          {note}
          <span className="truncate" title={name}>
            {name}
          </span>
          <button type="button" aria-label={removeLabel(name)} onClick={() => onRemove(key)}>
            <IconX size={12} aria-hidden="true" />
          </button>
        </span>
      ))}
      <input
        className="chips__input"
        aria-label={addLabel}
        aria-invalid={wrong}
        placeholder={addLabel}
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      {text !== '' && extra}
    </div>
  );
}
