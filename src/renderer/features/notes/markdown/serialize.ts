import type { Mark, Node } from '@tiptap/pm/model';
import { MarkdownSerializer, type MarkdownSerializerState } from 'prosemirror-markdown';

/** A run of the tick longer than any in the text. */
function fence(text: string, least: number, tick = '`'): string {
  const runs = text.split(new RegExp(`[^${tick}]+`));
  const longest = Math.max(0, ...runs.map((run) => run.length));
  return tick.repeat(Math.max(least, longest + 1));
}

function codeEdge(text: string, side: 'open' | 'close'): string {
  const ticks = text.includes('`') ? fence(text, 1) : '`';
  const padded = /^`|`$|^ .*\S.* $/.test(text);
  if (!padded) return ticks;
  return side === 'open' ? `${ticks} ` : ` ${ticks}`;
}

/** A link whose text is its address, which is written bare. */
function isBareLink(mark: Mark, parent: Node, index: number): boolean {
  const content = parent.maybeChild(index);
  if (!content?.isText || content.text !== mark.attrs.href || mark.attrs.title) return false;
  const next = parent.maybeChild(index + 1);
  return content.marks.at(-1)?.eq(mark) === true && !(next && mark.isInSet(next.marks));
}

function destination(href: string): string {
  return /[\s()<>]/.test(href) ? `<${href.replace(/[<>]/g, '\\$&')}>` : href;
}

function linkEnd(mark: Mark): string {
  const title = mark.attrs.title as string | null;
  return `](${destination(String(mark.attrs.href))}${title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : ''})`;
}

type Writer = (state: MarkdownSerializerState, node: Node, parent: Node, index: number) => void;

const blocks: Record<string, Writer> = {
  blockquote: (state, node) => state.wrapBlock('> ', null, node, () => state.renderContent(node)),
  paragraph: (state, node) => {
    state.renderInline(node);
    state.closeBlock(node);
  },
  heading: (state, node) => {
    state.write(`${'#'.repeat(Number(node.attrs.level))} `);
    state.renderInline(node, false);
    state.closeBlock(node);
  },
  codeBlock: (state, node) => {
    const language = String(node.attrs.language ?? '');
    const edge = fence(node.textContent, 3, language.includes('`') ? '~' : '`');
    state.write(`${edge}${language}\n`);
    state.text(node.textContent, false);
    state.write(node.textContent ? '\n' : '');
    state.write(edge);
    state.closeBlock(node);
  },
  horizontalRule: (state, node) => {
    state.write('---');
    state.closeBlock(node);
  },
  bulletList: (state, node) => state.renderList(node, '  ', () => '- '),
  orderedList: (state, node) => {
    const start = Number(node.attrs.start ?? 1);
    const width = String(start + node.childCount - 1).length + 2;
    state.renderList(node, ' '.repeat(width), (index) => `${start + index}. `);
  },
  listItem: (state, node) => state.renderContent(node),
  hardBreak: (state, node, parent, index) => {
    const last = index === parent.childCount - 1;
    if (last || parent.type.name === 'heading') return state.text(' ', false);
    state.write(node.attrs.soft ? '\n' : '\\\n');
  },
};

const marks: MarkdownSerializer['marks'] = {
  italic: { open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true },
  bold: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
  strike: { open: '~~', close: '~~', mixable: true, expelEnclosingWhitespace: true },
  link: {
    open: (_state, mark, parent, index) => (isBareLink(mark, parent, index) ? '' : '['),
    close: (_state, mark, parent, index) => (isBareLink(mark, parent, index - 1) ? '' : linkEnd(mark)),
    mixable: true,
  },
  code: {
    open: (_state, _mark, parent, index) => codeEdge(parent.child(index).text ?? '', 'open'),
    close: (_state, _mark, parent, index) => codeEdge(parent.child(index - 1).text ?? '', 'close'),
    escape: false,
  },
};

function escapeText(state: MarkdownSerializerState, text: string, startsLine: boolean): string {
  const escaped = state.esc(text, startsLine);
  return startsLine
    ? escaped
        .replace(/^\s*/, '')
        .replace(/^(\d+)\)/, '$1\\)')
        .replace(/^(\d+)\.$/, '$1\\.')
        .replace(/^[=+]/, '\\$&')
    : escaped;
}

const options = { hardBreakNodeName: 'hardBreak' };
/** Writes text as it is. */
export const plain = new MarkdownSerializer(
  { ...blocks, text: (state, node) => state.text(node.text ?? '', false) },
  marks,
  options,
);
/** Puts a backslash before everything that might mean something, and links in brackets. */
export const careful = new MarkdownSerializer(
  {
    ...blocks,
    text: (state, node, parent, index) => {
      const inHeading = parent.type.name === 'heading';
      const startsLine = !inHeading && (index === 0 || parent.child(index - 1).type.name === 'hardBreak');
      const text = escapeText(state, node.text ?? '', startsLine);
      const endsHeading = inHeading && index === parent.childCount - 1;
      state.text(endsHeading ? text.replace(/#+\s*$/, '\\$&') : text, false);
    },
  },
  { ...marks, link: { open: '[', close: (_state, mark) => linkEnd(mark), mixable: true } },
  options,
);
