import './KeySheet.css';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../../i18n/catalogue.ts';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';

interface Group {
  readonly title: MessageKey;
  /** Words, and the keys that do the same, each in its own notation. */
  readonly keys: readonly (readonly [MessageKey, ...string[]])[];
}

const groups: readonly Group[] = [
  {
    title: 'shell.keys.anywhere',
    keys: [
      ['shell.keys.palette', 'Mod+K'],
      ['shell.keys.filter', '/'],
      ['capture.label', 'c', 'Mod+Shift+K'],
      ['shell.keys.back', 'Alt+←', 'Alt+→'],
      ['shell.keys.undo', 'Mod+Z'],
      ['shell.keys.redo', 'Mod+Shift+Z'],
      ['shell.keys.help', '?'],
    ],
  },
  {
    title: 'shell.keys.go',
    keys: [
      ['shell.today', 'g t'],
      ['shell.keepInTouch', 'g k'],
      ['shell.people', 'g p'],
      ['shell.companies', 'g c'],
      ['shell.interviews', 'g i'],
      ['shell.opportunities', 'g o'],
      ['shell.map', 'g g'],
      ['shell.worth', 'g w'],
      ['shell.reviews', 'g r'],
      ['history.title', 'g h'],
      ['shell.settings', 'g s'],
    ],
  },
  {
    title: 'shell.keys.lists',
    keys: [
      ['shell.keys.move', 'j', 'k'],
      ['shell.keys.open', 'Enter'],
      ['shell.keys.select', 'x', 'Space'],
      ['shell.keys.extend', 'Shift+↓'],
      ['shell.keys.all', 'Mod+A'],
      ['shell.keys.tag', 't'],
      ['shell.keys.delete', 'Delete'],
      ['shell.keys.new', 'n'],
    ],
  },
  {
    title: 'shell.keys.due',
    keys: [
      ['shell.keys.move', 'j', 'k'],
      ['shell.keys.open', 'Enter'],
      ['shell.keys.done', 'd'],
      ['shell.keys.detail', 'l'],
      ['shell.keys.write', 'w'],
      ['shell.keys.snooze', 's'],
      ['shell.keys.snoozeDay', '1', '7'],
      ['shell.keys.skip', 'f'],
      ['shell.keys.select', 'x'],
      ['shell.keys.extend', 'Shift+j', 'Shift+k'],
      ['shell.keys.all', 'Mod+A'],
    ],
  },
  {
    title: 'shell.keys.map',
    keys: [
      ['shell.keys.walk', '←', '→', '↑', '↓'],
      ['shell.keys.pan', 'Shift+←', 'Shift+→'],
      ['shell.keys.open', 'Enter'],
      ['shell.keys.who', 'Space'],
      ['shell.keys.find', '/'],
      ['shell.keys.zoom', '+', '-', '0'],
      ['shell.keys.touch', 'l'],
    ],
  },
  {
    title: 'shell.keys.record',
    keys: [
      ['shell.keys.note', 'n'],
      ['shell.keys.touch', 'l'],
      ['shell.keys.edit', 'e'],
      ['history.show', 'h'],
    ],
  },
  {
    title: 'history.title',
    keys: [
      ['shell.keys.move', 'j', 'k'],
      ['shell.keys.changes', 'Enter'],
      ['shell.keys.turn', 'u'],
    ],
  },
  {
    title: 'shell.keys.review',
    keys: [
      ['shell.keys.open', 'Enter'],
      ['shell.keys.targets', 'n'],
      ['shell.keys.wish', '1', '2', '3'],
      ['shell.keys.out', 'x'],
      ['shell.keys.plan', 'Mod+Enter'],
      ['shell.keys.write', 'w'],
      ['shell.keys.days', 'e'],
      ['shell.keys.week', '>'],
      ['shell.keys.notNow', 's'],
      ['shell.keys.thanked', 't'],
    ],
  },
  {
    title: 'duplicates.title',
    keys: [
      ['shell.keys.move', 'j', 'k'],
      ['duplicates.stays', '←', '→'],
      ['duplicates.merge', 'm'],
      ['duplicates.dismiss', 'n'],
      ['duplicates.later', 'l'],
      ['ui.undo', 'u'],
    ],
  },
  {
    title: 'shell.keys.board',
    keys: [
      ['shell.keys.card', '←', '→', '↑', '↓'],
      ['shell.keys.moveCard', 'Shift+←', 'Shift+→'],
    ],
  },
];

/** All the keys, on `?`, at the window's right; the page stays usable beside it. */
export function KeySheet() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const close = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useShortcut('?', () => setOpen((now) => !now));

  useEffect(() => {
    if (open) {
      before.current = document.activeElement;
      close.current?.focus();
    } else if (before.current instanceof HTMLElement) before.current.focus();
  }, [open]);

  if (!open) return null;
  return (
    <aside
      className="key-sheet"
      aria-label={t('shell.keys.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <header className="key-sheet__head">
        <h2>{t('shell.keys.title')}</h2>
        <button ref={close} type="button" aria-label={t('ui.close')} onClick={() => setOpen(false)}>
          <IconX size={16} stroke={1.75} />
        </button>
      </header>
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{t(group.title)}</h3>
          <dl>
            {group.keys.map(([words, ...keys]) => (
              <div key={words}>
                <dt>{t(words)}</dt>
                <dd>
                  {keys.map((key) => (
                    <Kbd key={key} keys={key} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </aside>
  );
}
