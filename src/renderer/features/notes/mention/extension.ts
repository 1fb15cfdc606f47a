import { Extension } from '@tiptap/core';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { type CreateMentioned, insertMention } from './insert.ts';
import { findOffers } from './offers.ts';
import type { MentionMenu, MentionOffer } from './types.ts';

interface MentionOptions {
  /** Told whenever the menu opens, changes or closes (null). */
  readonly onMenu: (menu: MentionMenu | null) => void;
  /** The menu's keys; true when it used the key. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly create: CreateMentioned;
}

/** `@` opens a menu of people and companies; the choice becomes a plain Markdown link. */
export function mentionExtension({ onMenu, onKey, create }: MentionOptions): Extension {
  const show = (props: SuggestionProps<MentionOffer, MentionOffer>) =>
    onMenu({
      query: props.query,
      offers: props.items,
      loading: props.loading,
      rect: props.clientRect?.() ?? null,
      choose: props.command,
    });
  return Extension.create({
    name: 'mentionMenu',
    addProseMirrorPlugins() {
      return [
        Suggestion<MentionOffer, MentionOffer>({
          editor: this.editor,
          char: '@',
          allowSpaces: true,
          allowedPrefixes: [...' ([{"“„‘/–—-*_~:;,.>|'],
          debounce: 60,
          // Code is literal, and a link's own text is not a mention to be.
          allow: ({ state, range }) => {
            const at = state.doc.resolve(range.from);
            return !at.parent.type.spec.code && !state.doc.rangeHasMark(range.from, range.to, state.schema.marks.link!);
          },
          shouldShow: ({ query }) => query.length <= 60 && !/^\s/.test(query),
          items: ({ query }) => findOffers(query),
          command: ({ editor, range, props }) => void insertMention(editor, range, props, create),
          render: () => ({
            onStart: show,
            onUpdate: show,
            onExit: () => onMenu(null),
            onKeyDown: ({ event }) => onKey(event),
          }),
        }),
      ];
    },
  });
}
