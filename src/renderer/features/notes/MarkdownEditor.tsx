import './editor.css';
import { Placeholder } from '@tiptap/extension-placeholder';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { noteExtensions } from './markdown/extensions.ts';
import { tidyPasted } from './markdown/pasted.ts';
import { isShown, MentionMenuList } from './mention/MentionMenuList.tsx';
import { useMentionMenu } from './mention/useMentionMenu.ts';
import { NoteState } from './noteState.ts';
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
  const [note] = useState(() => new NoteState(value));
  const latest = useRef({ onSave, onDone, openLink, menu });
  latest.current = { onSave, onDone, openLink, menu };

  // Documents do not change, so writing one as Markdown can wait until it is saved.
  const { saver, state } = useAutosave<Node>(async (document) => {
    const before = note.saved;
    const markdown = note.text.write(document.toJSON());
    note.saved = markdown;
    const done = await latest.current.onSave(markdown);
    if (done) note.incoming = null;
    else note.saved = before;
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
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'note-text' },
      transformPastedHTML: tidyPasted,
      // Here, and not in the DOM: ProseMirror marks every Enter and Escape as handled.
      handleKeyDown: (view, event) => {
        const { menu: open, onDone: done } = latest.current;
        const finished =
          event.key === 'Escape' ? !isShown(open) : event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!finished || event.isComposing) return false;
        event.stopPropagation();
        view.dom.blur();
        void saver.flush().then(() => {
          if (!saver.unsaved) done?.();
        });
        return true;
      },
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
    onUpdate: ({ editor: changed }) => saver.change(changed.state.doc),
    onBlur: ({ editor: left }) => void saver.flush().then(() => takeOver(left)),
  });

  // At once, where TipTap's own way waits for the next frame and loses the first keys.
  useLayoutEffect(() => {
    if (!autoFocus) return;
    const { view } = editor;
    view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)).scrollIntoView());
    view.focus();
  }, [autoFocus, editor]);

  const takeOver = (into: Editor) => {
    if (note.incoming === null || saver.unsaved || into.isDestroyed || into.isFocused) return;
    note.open(note.incoming);
    into.commands.setContent(note.text.document, { emitUpdate: false });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value is what there is to take over
  useEffect(() => {
    note.incoming = value === note.saved ? null : value;
    takeOver(editor);
  }, [value, editor]);

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

  return (
    <div ref={root} className="markdown-editor" style={{ '--rows': rows } as React.CSSProperties}>
      <div className="markdown-editor__field">
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
