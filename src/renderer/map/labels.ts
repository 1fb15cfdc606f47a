import type { Pen } from './pen.ts';
import { type Box, meet, Placing } from './placing.ts';

/** Letters of one look within a label. */
interface Part {
  readonly words: string;
  readonly weight: number;
  readonly colour: string;
}

/** A name that wants a place. */
export interface Label {
  readonly parts: readonly Part[];
  /** A smaller line below. */
  readonly under?: Part;
  /** Of the first line, CSS pixels. */
  readonly size: number;
  /** What is drawn around the letters, by where their middle is. */
  readonly halo: (x: number, y: number) => string;
  /** Middles of where it may stand, best first. */
  readonly slots: readonly (readonly [x: number, y: number])[];
  /** What stands in for it where there is no room for all of it. */
  readonly smaller?: Label;
}

/** What no name after it may stand on. */
export interface KeptFree {
  readonly keepFree: Box;
}

interface Placed {
  readonly label: Label;
  readonly box: Box;
}

/** Room kept around letters. */
const PAD = { x: 3, y: 1.5 };
const HEIGHT = 1.2;
/** The line below against the first. */
const UNDER = 0.86;

/**
 * Places names so that no two overlap: the earlier in the list has the choice, and whoever finds no room is left
 * out, unless it has a smaller form that fits. A name that would be cut by the edge of the view takes another of its
 * places or none.
 * @param view what will be seen; `picture` is what is drawn, at least as much
 */
export function placeLabels(pen: Pen, wanted: Iterable<Label | KeptFree>, view: Box, picture: Box): Placed[] {
  const placing = new Placing();
  const placed: Placed[] = [];
  for (const label of wanted) {
    if ('keepFree' in label) {
      placing.keep(label.keepFree);
      continue;
    }
    for (let form: Label | undefined = label; form; form = form.smaller) {
      const own = form;
      const boxes = own.slots
        .map((slot) => boxAt(pen, own, slot))
        .filter((box) => isWhole(box, picture) && (!meet(box, view) || isWhole(box, view)));
      const found = placing.take(boxes);
      if (found < 0) continue;
      placed.push({ label: own, box: boxes[found]! });
      break;
    }
  }
  return placed;
}

export function drawLabels(pen: Pen, placed: readonly Placed[]): void {
  for (const { label, box } of placed) {
    const { parts, under, size } = label;
    const across = (box.left + box.right) / 2;
    const first = box.top + PAD.y + (size * HEIGHT) / 2;
    let x = across - lineWidth(pen, parts, size) / 2;
    const halo = label.halo(across, first);
    for (const { words, weight, colour } of parts) {
      pen.text(x, first + size * 0.35, words, { size, weight, colour, halo });
      x += pen.measure(words, size, weight);
    }
    if (!under) continue;
    const { words, weight, colour } = under;
    const smaller = size * UNDER;
    const second = box.bottom - PAD.y - (smaller * HEIGHT) / 2;
    const left = across - pen.measure(words, smaller, weight) / 2;
    pen.text(left, second + smaller * 0.35, words, { size: smaller, weight, colour, halo: label.halo(across, second) });
  }
}

type Lines = Pick<Label, 'parts' | 'under' | 'size'>;

const lineWidth = (pen: Pen, parts: readonly Part[], size: number): number =>
  parts.reduce((sum, { words, weight }) => sum + pen.measure(words, size, weight), 0);

/** Of the lines, with the room kept around them. */
export const widthOf = (pen: Pen, { parts, under, size }: Lines): number =>
  Math.max(lineWidth(pen, parts, size), under ? lineWidth(pen, [under], size * UNDER) : 0) + 2 * PAD.x;

/** As {@link widthOf}, up and down. */
export const heightOf = ({ under, size }: Pick<Lines, 'under' | 'size'>): number =>
  size * HEIGHT * (under ? 1 + UNDER : 1) + 2 * PAD.y;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Words no wider than `most` CSS pixels, with … where something had to go; letters stay whole. */
export function shortened(pen: Pen, words: string, size: number, weight: number, most: number): string {
  if (pen.measure(words, size, weight) <= most) return words;
  const all = Array.from(letters.segment(words), ({ segment }) => segment);
  let [fits, tooLong] = [0, all.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (pen.measure(`${all.slice(0, middle).join('')}…`, size, weight) <= most) fits = middle;
    else tooLong = middle;
  }
  return `${all.slice(0, Math.max(fits, 1)).join('').trimEnd()}…`;
}

function boxAt(pen: Pen, label: Label, [x, y]: readonly [number, number]): Box {
  const [width, height] = [widthOf(pen, label), heightOf(label)];
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

const isWhole = (box: Box, within: Box): boolean =>
  box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;
