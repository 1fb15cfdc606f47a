const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/^\s*(```|~~~).*$/gm, ''],
  [/\[([^\]]*)\]\((?:<[^>]*>|[^)\s]*)(?:\s+"[^"]*")?\)/g, '$1'],
  // A new block, so that lists and paragraphs stay apart on the one line.
  [/\n[^\S\n]*\n/g, '\n\u2029'],
  [/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)+/gm, '\u2029'],
  [/\u2029\[ \]\s+/g, '\u2029☐ '],
  [/\u2029\[[xX]\]\s+/g, '\u2029☑ '],
  [/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}])/gu, '$1'],
  [/`([^`\n]+)`/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

/** A note on one line, without its marks, cut to about `limit` characters. For lists; cheap. */
export function plainLine(markdown: string, limit = 240): string {
  const head = markdown.slice(0, limit * 4);
  const text = MARKUP.reduce((rest, [pattern, by]) => rest.replace(pattern, by), head);
  const line = text
    .replace(/\s*\u2029[\s\u2029]*/g, ' · ')
    .replace(/^ · | · $/g, '')
    .replace(/\s+/g, ' ')
    .replace(/: · /g, ': ')
    .replace(/([☐☑]) /g, '$1\u00a0')
    .trim();
  return line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
}
