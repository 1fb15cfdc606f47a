import { Fragment, type Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { MarkdownSerializer } from 'prosemirror-markdown';
import { noteSchema } from './extensions.ts';
import { parseMarkdown } from './parse.ts';
import { careful, plain } from './serialize.ts';

/** The same without emphasis, which Markdown cannot say in every place. */
function withoutEmphasis(doc: Node): Node {
  const { bold, italic, strike } = noteSchema.marks;
  const transform = new Transform(doc);
  for (const type of [bold, italic, strike]) transform.removeMark(0, doc.content.size, type);
  return transform.doc;
}

/** The same without list items in which nothing stands yet: below a paragraph they would read as a heading. */
function withoutEmptyItems(node: Node): Node {
  if (!node.type.isBlock || node.isTextblock || node.isLeaf) return node;
  const kept = node.children
    .map(withoutEmptyItems)
    .filter((child) => !(/^(listItem|bulletList|orderedList)$/.test(child.type.name) && child.textContent === ''));
  return node.copy(Fragment.from(kept));
}

/** The words of a document, without the white space that Markdown may change. */
const said = (doc: Node): string => doc.textContent.replace(/\s+/g, '');

const write = (serializer: MarkdownSerializer, doc: Node) => serializer.serialize(doc, { tightLists: true }).trimEnd();

/**
 * Markdown for one block. Text is escaped only where it would else be read as something other than
 * itself; where even that does not help, empty list items and then emphasis are given up, never a word.
 */
export function writeBlock(block: Node): string {
  const doc = noteSchema.node('doc', null, [block]);
  for (const serializer of [plain, careful]) {
    const text = write(serializer, doc);
    if (parseMarkdown(text).eq(doc)) return text;
  }
  const filled = withoutEmptyItems(doc);
  const text = write(plain, filled);
  if (parseMarkdown(text).eq(filled)) return text;
  const escaped = write(careful, filled);
  if (said(parseMarkdown(escaped)) === said(filled)) return escaped;
  return write(careful, withoutEmphasis(filled));
}
