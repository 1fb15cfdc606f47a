/** How letters look. Sizes in CSS pixels. */
export interface Lettering {
  readonly size: number;
  /** 400 to 700. */
  readonly weight: number;
  readonly colour: string;
  /** Drawn around the letters. */
  readonly halo: string;
}

/** Many circles: x, y, radius and place in `colours` of each, four numbers a circle. */
export interface Dots {
  readonly circles: readonly number[];
  readonly colours: readonly string[];
  /** 0 to 1. */
  readonly alpha: number;
}

/** What a picture is drawn with, on a canvas or as SVG. Everything is in CSS pixels of the picture. */
export interface Pen {
  paper(colour: string): void;
  /** A closed outline, bent softly around corners, x and y each. */
  shape(outline: ArrayLike<number>, fill: string | null, line: string, width: number): void;
  /** Straight lines, x and y of both ends each. */
  lines(ends: readonly number[], colour: string, width: number, alpha: number): void;
  /** Many straight lines, as thin as can be drawn; a canvas without a GPU is several times faster with them. */
  hairlines(ends: readonly number[], colour: string, alpha: number): void;
  /** A line bent towards a point. */
  curve(points: readonly [number, number, number, number, number, number], colour: string, width: number): void;
  dots(dots: Dots): void;
  /** A circle's line, or the part of it (0 to 1) that begins at the top. */
  ring(x: number, y: number, radius: number, colour: string, width: number, share?: number): void;
  /** One line of letters; x is its left end, y its base line. */
  text(x: number, y: number, words: string, lettering: Lettering): void;
  /** Width of a line of letters. */
  measure(words: string, size: number, weight: number): number;
}

/** The place halfway from the corner before to the corner at `i` of a closed outline; past its end it begins anew. */
export function midway(outline: ArrayLike<number>, i: number): [number, number] {
  const at = i % outline.length;
  const before = (at + outline.length - 2) % outline.length;
  return [(outline[before]! + outline[at]!) / 2, (outline[before + 1]! + outline[at + 1]!) / 2];
}
