import './editor.css';
import { Placeholder } from '@tiptap/extension-placeholder';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { noteExtensions } from './markdown/extensions.ts';
import { NoteText } from './markdown/noteText.ts';
import { MentionMenuList } from './mention/MentionMenuList.tsx';
import { useMentionMenu } from './mention/useMentionMenu.ts';
import { SaveMark } from './SaveMark.tsx';
import { useAutosave } from './useAutosave.ts';
import { useOpenLink } from './useOpenLink.ts';

interface MarkdownEditorProps {
  /** The text as the book has it. A newer one is shown unless the user is writing. */
  readonly value: string;
  /** Writes the text; false when that failed (it is tried again). Called as the user types. */
  readonly onSave: (markdown: string) => Promise<boolean>;
  /** What is written here, for those who do not see it. */
  readonly label: string;
  readonly placeholder?: string;
  /** Start typing at once, at the end. */
  readonly autoFocus?: boolean;
  /** Escape or Mod+Enter: the user is done. What was typed has been saved by then. */
  readonly onDone?: () => void;
  /** Lines to keep room for. */
  readonly rows?: number;
}

/** Rich text over Markdown, with `@` mentions, saved as it is typed. */
export function MarkdownEditor(props: MarkdownEditorProps) {
  const { value, onSave, label, placeholder, autoFocus = false, onDone, rows = 3 } = props;
  const t = useT();
  const openLink = useOpenLink();
  const menuId = useId();
  const root = useRef<HTMLDivElement>(null);
  const { menu, active, setActive, extension } = useMentionMenu();
  const [note] = useState(() => ({ text: new NoteText(value), saved: value }));
  const latest = useRef({ onSave, openLink, value });
  latest.current = { onSave, openLink, value };

  const { saver, state } = useAutosave<string>(async (markdown) => {
    const before = note.saved;
    note.saved = markdown;
    const done = await latest.current.onSave(markdown);
    if (!done) note.saved = before;
    return done;
  });

  const editor = useEditor({
    extensions: [
      ...noteExtensions,
      Placeholder.configure({ placeholder: placeholder ?? t('notes.placeholder') }),
      extension,
    ],
    content: note.text.document,
    injectCSS: false,
    textDirection: 'auto',
    autofocus: autoFocus ? 'end' : false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'note-text' },
      handleDOMEvents: {
        click: (_view, event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          if (!link) return false;
          event.preventDefault();
          if (event.ctrlKey || event.metaKey) latest.current.openLink(link.getAttribute('href') ?? '');
          return false;
        },
      },
    },
    onUpdate: ({ editor: changed }) => saver.change(note.text.write(changed.getJSON())),
    onBlur: ({ editor: left }) => void saver.flush().then(() => takeOver(left)),
  });

  // What came from elsewhere (undo, another window) waits until nothing here can be lost.
  const takeOver = (into: Editor) => {
    const { value: newest } = latest.current;
    if (newest === note.saved || saver.unsaved || into.isDestroyed || into.isFocused) return;
    note.text = new NoteText(newest);
    note.saved = newest;
    into.commands.setContent(note.text.document, { emitUpdate: false });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value is what there is to take over
  useEffect(() => takeOver(editor), [value, editor]);

  useEffect(() => {
    const { dom } = editor.view;
    const open = menu !== null && active >= 0;
    for (const [name, to] of [
      ['aria-controls', menuId],
      ['aria-activedescendant', `${menuId}-${active}`],
    ] as const) {
      if (open) dom.setAttribute(name, to);
      else dom.removeAttribute(name);
    }
  }, [editor, menu, active, menuId]);

  const onKeyDown = (event: KeyboardEvent) => {
    const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!done || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    editor.commands.blur();
    void saver.flush().then(() => {
      if (!saver.unsaved) onDone?.();
    });
  };

  return (
    <div ref={root} className="markdown-editor" style={{ '--rows': rows } as React.CSSProperties}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the text field inside */}
      <div className="markdown-editor__field" onKeyDown={onKeyDown}>
        <EditorContent editor={editor} />
      </div>
      <SaveMark state={state} />
      {menu && root.current && (
        <MentionMenuList
          id={menuId}
          menu={menu}
          active={active}
          frame={root.current.getBoundingClientRect()}
          onHover={setActive}
        />
      )}
    </div>
  );
}
