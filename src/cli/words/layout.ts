const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** How many columns of a terminal a text takes. */
export function width(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/** Cuts a text to so many columns, with an ellipsis at its end. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  let used = 1;
  for (const { segment } of graphemes.segment(text)) {
    used += wide.test(segment) ? 2 : 1;
    if (used > columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const unpainted = (text: string): string => text;

export interface Cell {
  readonly text: string;
  /** Colours the padded text. */
  readonly paint?: (text: string) => string;
}

/** Breaks a text between words into lines of so many columns; a longer word stands alone. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}

/** Below this, wrapping the last column makes it harder to read. */
const narrowest = 24;

/**
 * Rows in aligned columns, two spaces in and two between.
 * @param lineWidth what the last column is wrapped to; it runs free when null
 */
export function columns(rows: readonly (readonly Cell[])[], lineWidth: number | null = null): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, { text }] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(text));
  }
  return rows.flatMap((row) => {
    const last = row.length - 1;
    const before = row.slice(0, last).map(({ text, paint = unpainted }, i) => {
      return `  ${paint(text)}${' '.repeat((widths[i] ?? 0) - width(text))}`;
    });
    const { text = '', paint = unpainted } = row[last] ?? {};
    const indent = widths.slice(0, last).reduce((sum, one) => sum + one + 2, 2);
    const room = lineWidth === null ? 0 : lineWidth - indent;
    const [first = '', ...rest] = room < narrowest ? [text] : wrap(text, room);
    return [`${before.join('')}  ${paint(first)}`.trimEnd(), ...rest.map((line) => ' '.repeat(indent) + paint(line))];
  });
}

/** '1 person', '4,000 people'. */
export function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
