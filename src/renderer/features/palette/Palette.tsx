import './palette.css';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { PaletteChips } from './PaletteChips.tsx';
import { PaletteFoot } from './PaletteFoot.tsx';
import { PaletteList } from './PaletteList.tsx';
import { closePalette, usePaletteState } from './store.ts';
import type { Entry } from './types.ts';
import { usePaletteGroups } from './usePaletteGroups.ts';

/** Search, questions and actions in one place, on Ctrl/⌘ K. */
export function Palette() {
  const { open, text } = usePaletteState();
  return open ? <PaletteDialog key={text} start={text} /> : null;
}

function PaletteDialog({ start }: { readonly start: string }) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(start);
  /** Where the cursor was put, and on what; null is on the first line, whatever comes there. */
  const [cursor, setCursor] = useState<{ readonly at: number; readonly id: string | undefined } | null>(null);
  /** The words for which Enter was pressed before their answer was there. */
  const [hasty, setHasty] = useState<string | null>(null);
  const ask = (next: string) => {
    setText(next);
    setCursor(null);
    input.current?.focus();
  };
  const { groups, remark, waiting, chips, completed } = usePaletteGroups(text, ask);
  const entries = groups.flatMap((group) => group.entries);
  // Answers that come later move the lines; the cursor stays on the line it was put on.
  const found = cursor ? entries.findIndex(({ id }) => id === cursor.id) : 0;
  const at = Math.max(0, found < 0 ? Math.min(cursor?.at ?? 0, entries.length - 1) : found);
  const current = entries[at];
  const point = (to: number) => setCursor({ at: to, id: entries[to]?.id });

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    // Words given at opening ("who at ") are gone on from, not typed over.
    const field = input.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    if (!entry.stays) closePalette();
    entry.run();
  };
  useEffect(() => {
    if (hasty !== text || waiting) return;
    setHasty(null);
    run(current);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined && entries.length > 0) {
      const next = Math.abs(step) === 1 ? (at + step + entries.length) % entries.length : at + step;
      point(Math.min(Math.max(0, next), entries.length - 1));
    } else if (event.key === 'Enter' && event.target === input.current) {
      if (waiting) setHasty(text);
      else run(current);
    } else if (event.key === 'Tab' && !event.shiftKey && event.target === input.current && completed !== null)
      ask(completed);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('palette.label')}
      onClose={() => !dialog.current?.open && closePalette()}
      onCancel={closePalette}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        if (event.target === dialog.current) closePalette();
      }}
    >
      <div className="palette__box">
        <div className="palette__field">
          <IconSearch size={18} stroke={1.75} aria-hidden="true" />
          <input
            ref={input}
            role="combobox"
            aria-label={t('palette.label')}
            aria-expanded="true"
            aria-controls="palette-results"
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            maxLength={1_000}
            placeholder={t('palette.placeholder')}
            value={text}
            {...(current && { 'aria-activedescendant': `palette-${at}` })}
            onChange={(event) => {
              setText(event.target.value);
              setCursor(null);
            }}
          />
        </div>
        <PaletteChips
          chips={chips}
          onChange={({ from, to }) => {
            input.current?.focus();
            input.current?.setSelectionRange(from, to);
          }}
        />
        <div className="palette__body">
          <PaletteList groups={groups} remark={remark} active={at} onHover={point} onRun={run} />
          {current?.preview && <aside className="palette__side">{current.preview}</aside>}
        </div>
        <PaletteFoot />
      </div>
    </dialog>
  );
}
