import type { Editor, Range } from '@tiptap/core';
import { type MentionTarget, mentionHref } from '../markdown/links.ts';
import type { MentionOffer } from './types.ts';

/** Makes the record a mention is about to name; null when that failed. */
export type CreateMentioned = (kind: 'person' | 'company', name: string) => Promise<MentionTarget | null>;

function insertLink(editor: Editor, range: Range, name: string, href: string): void {
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: 'text', text: `@${name}`, marks: [{ type: 'link', attrs: { href } }] },
      { type: 'text', text: ' ' },
    ])
    .run();
}

/** Points the links at `from` to `to`, or makes them plain text. */
function repoint(editor: Editor, from: string, to: string | null): void {
  const { schema, doc, tr } = editor.state;
  const type = schema.marks.link;
  if (!type) return;
  doc.descendants((node, at) => {
    const mark = node.marks.find((candidate) => candidate.type === type && candidate.attrs.href === from);
    if (!mark) return;
    tr.removeMark(at, at + node.nodeSize, mark);
    if (to) tr.addMark(at, at + node.nodeSize, type.create({ ...mark.attrs, href: to }));
  });
  editor.view.dispatch(tr.setMeta('preventAutolink', true));
}

/**
 * Puts the chosen mention where `@…` was typed. A record that has to be made first is linked by a
 * placeholder until its id is known, so that typing can go on.
 */
export async function insertMention(
  editor: Editor,
  range: Range,
  offer: MentionOffer,
  create: CreateMentioned,
): Promise<void> {
  if (offer.type === 'record') {
    insertLink(editor, range, offer.name, mentionHref(offer.target));
    return;
  }
  const placeholder = mentionHref({ kind: offer.kind, id: crypto.randomUUID() });
  insertLink(editor, range, offer.name, placeholder);
  const made = await create(offer.kind, offer.name);
  if (!editor.isDestroyed) repoint(editor, placeholder, made && mentionHref(made));
}
