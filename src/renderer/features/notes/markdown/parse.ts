import type { Node } from '@tiptap/pm/model';
import MarkdownIt from 'markdown-it';
import { MarkdownParser } from 'prosemirror-markdown';
import { noteSchema } from './extensions.ts';
import { isAllowedHref } from './links.ts';

/**
 * CommonMark without HTML and pictures (they stay text), with strikethrough and bare http(s) links.
 * A link that is not allowed stays text as well, so nothing dangerous ever becomes a link.
 */
function createTokenizer(): MarkdownIt {
  const tokenizer = new MarkdownIt('commonmark', { html: false, linkify: true });
  tokenizer.enable(['strikethrough', 'linkify']).disable(['image', 'entity', 'reference']);
  tokenizer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  tokenizer.validateLink = isAllowedHref;
  tokenizer.normalizeLink = (url) => url;
  tokenizer.normalizeLinkText = (url) => url;
  return tokenizer;
}

const tokenizer = createTokenizer();
const parser = new MarkdownParser(noteSchema, tokenizer, {
  blockquote: { block: 'blockquote' },
  paragraph: { block: 'paragraph' },
  list_item: { block: 'listItem' },
  bullet_list: { block: 'bulletList' },
  ordered_list: { block: 'orderedList', getAttrs: (token) => ({ start: Number(token.attrGet('start') ?? 1) }) },
  heading: { block: 'heading', getAttrs: (token) => ({ level: Number(token.tag.slice(1)) }) },
  code_block: { block: 'codeBlock', noCloseToken: true },
  fence: { block: 'codeBlock', getAttrs: (token) => ({ language: token.info || null }), noCloseToken: true },
  hr: { node: 'horizontalRule' },
  softbreak: { node: 'hardBreak', getAttrs: () => ({ soft: true }) },
  hardbreak: { node: 'hardBreak', getAttrs: () => ({ soft: false }) },
  em: { mark: 'italic' },
  strong: { mark: 'bold' },
  s: { mark: 'strike' },
  link: {
    mark: 'link',
    getAttrs: (token) => ({ href: token.attrGet('href'), title: token.attrGet('title') || null }),
  },
  code_inline: { mark: 'code', noCloseToken: true },
});

/** The document that Markdown text stands for. Never throws: what is no Markdown is text. */
export function parseMarkdown(markdown: string): Node {
  const doc = parser.parse(markdown);
  return doc.childCount > 0 ? doc : noteSchema.node('doc', null, [noteSchema.node('paragraph')]);
}

/** The source of each top-level block, in order, as it stands in the text. */
export function blockSources(markdown: string): string[] {
  const lines = markdown.split(/\r\n|\r|\n/);
  return tokenizer
    .parse(markdown, {})
    .filter((token) => token.level === 0 && token.nesting >= 0 && token.map)
    .map((token) => lines.slice(token.map?.[0], token.map?.[1]).join('\n').trimEnd());
}
