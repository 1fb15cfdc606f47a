import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { noteSchema } from './extensions.ts';
import { blockSources, parseMarkdown } from './parse.ts';
import { writeBlock } from './writeBlock.ts';

const key = (block: Node) => JSON.stringify(block.toJSON());

/**
 * A note between its Markdown and the editor's document. Blocks that the user did not touch keep
 * their source to the letter; what was typed is written as plainly as Markdown allows.
 */
export class NoteText {
  readonly #markdown: string;
  readonly #opened: Node;
  /** Known sources, by block. */
  readonly #sources = new Map<string, string>();

  constructor(markdown: string) {
    this.#markdown = markdown;
    this.#opened = parseMarkdown(markdown);
    const sources = blockSources(markdown);
    if (sources.length !== this.#opened.childCount) return;
    sources.forEach((source, index) => {
      this.#sources.set(key(this.#opened.child(index)), source);
    });
  }

  /** What the editor starts with. */
  get document(): JSONContent {
    return this.#opened.toJSON() as JSONContent;
  }

  /** Markdown for the editor's document; empty paragraphs, which Markdown cannot say, are left out. */
  write(document: JSONContent): string {
    const doc = noteSchema.nodeFromJSON(document);
    if (doc.eq(this.#opened)) return this.#markdown;
    const texts = doc.children.map((block) => {
      const known = key(block);
      const text = this.#sources.get(known) ?? writeBlock(block);
      this.#sources.set(known, text);
      return text;
    });
    return texts.filter(Boolean).join('\n\n');
  }
}
