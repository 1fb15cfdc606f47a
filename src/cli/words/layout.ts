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

export interface Cell {
  readonly text: string;
  /** Colours the padded text. */
  readonly paint?: (text: string) => string;
}

/** Rows in aligned columns, two spaces in and two between; the last column runs free. */
export function columns(rows: readonly (readonly Cell[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, { text }] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(text));
  }
  return rows.map((row) => {
    const cells = row.map(({ text, paint = (plain) => plain }, i) => {
      const padding = i === row.length - 1 ? '' : ' '.repeat((widths[i] ?? 0) - width(text));
      return paint(text) + padding;
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

/** '1 person', '4,000 people'. */
export function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
