import { type Dots, type Lettering, midway, type Pen } from './pen.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no way to write, such as control characters and halves of pairs. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Width of the thinnest lines. */
const HAIR = 0.8;

const escaped = (text: string) => text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (letter) => escapes[letter]!);
const short = (value: number) => String(Math.round(value * 100) / 100);

/** Writes the picture as an SVG document. */
export class SvgPen implements Pen {
  readonly #parts: string[] = [];
  readonly #font: string;
  readonly #width: number;
  readonly #height: number;
  readonly #measure: Pen['measure'];

  constructor(width: number, height: number, font: string, measure: Pen['measure']) {
    this.#width = width;
    this.#height = height;
    this.#font = font;
    this.#measure = measure;
  }

  /** The whole document. */
  document(title: string): string {
    const size = `width="${short(this.#width)}" height="${short(this.#height)}"`;
    const box = `viewBox="0 0 ${short(this.#width)} ${short(this.#height)}"`;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} font-family="${escaped(this.#font)}">`,
      `<title>${escaped(title)}</title>`,
      ...this.#parts,
      '</svg>',
    ].join('\n');
  }

  paper(colour: string): void {
    this.#parts.push(`<rect width="100%" height="100%" fill="${escaped(colour)}"/>`);
  }

  shape(outline: ArrayLike<number>, fill: string | null, line: string, width: number): void {
    const bends: string[] = [];
    for (let i = 0; i < outline.length; i += 2) {
      bends.push(
        `Q${short(outline[i]!)} ${short(outline[i + 1]!)} ${midway(outline, i + 2)
          .map(short)
          .join(' ')}`,
      );
    }
    const look = `fill="${escaped(fill ?? 'none')}" stroke="${escaped(line)}" stroke-width="${short(width)}"`;
    this.#parts.push(`<path d="M${midway(outline, 0).map(short).join(' ')}${bends.join('')}Z" ${look}/>`);
  }

  lines(ends: readonly number[], colour: string, width: number, alpha: number): void {
    if (ends.length === 0) return;
    const ways: string[] = [];
    for (let i = 0; i < ends.length; i += 4) {
      ways.push(`M${short(ends[i]!)} ${short(ends[i + 1]!)}L${short(ends[i + 2]!)} ${short(ends[i + 3]!)}`);
    }
    this.#line(ways.join(''), colour, width, alpha);
  }

  hairlines(ends: readonly number[], colour: string, alpha: number): void {
    this.lines(ends, colour, HAIR, alpha);
  }

  curve(points: readonly [number, number, number, number, number, number], colour: string, width: number): void {
    const [ax, ay, bendX, bendY, bx, by] = points.map(short);
    this.#line(`M${ax} ${ay}Q${bendX} ${bendY} ${bx} ${by}`, colour, width, 1);
  }

  dots({ circles, colours, alpha }: Dots): void {
    if (circles.length === 0) return;
    this.#parts.push(`<g fill-opacity="${short(alpha)}">`);
    for (let i = 0; i < circles.length; i += 4) {
      const place = `cx="${short(circles[i]!)}" cy="${short(circles[i + 1]!)}" r="${short(circles[i + 2]!)}"`;
      this.#parts.push(`<circle ${place} fill="${escaped(colours[circles[i + 3]!]!)}"/>`);
    }
    this.#parts.push('</g>');
  }

  ring(x: number, y: number, radius: number, colour: string, width: number, share = 1): void {
    const around = 2 * Math.PI * radius;
    const part =
      share < 1
        ? ` stroke-dasharray="${short(share * around)} ${short(around)}" transform="rotate(-90 ${short(x)} ${short(y)})"`
        : '';
    const place = `cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"`;
    this.#parts.push(
      `<circle ${place} fill="none" stroke="${escaped(colour)}" stroke-width="${short(width)}"${part}/>`,
    );
  }

  text(x: number, y: number, words: string, { size, weight, colour, halo }: Lettering): void {
    const place = `x="${short(x)}" y="${short(y)}" font-size="${short(size)}" font-weight="${weight}"`;
    const look = `fill="${escaped(colour)}" stroke="${escaped(halo)}" stroke-width="3.5" stroke-linejoin="round"`;
    this.#parts.push(`<text ${place} ${look} paint-order="stroke">${escaped(words)}</text>`);
  }

  measure(words: string, size: number, weight: number): number {
    return this.#measure(words, size, weight);
  }

  #line(way: string, colour: string, width: number, alpha: number): void {
    const look = `stroke="${escaped(colour)}" stroke-width="${short(width)}" stroke-opacity="${short(alpha)}"`;
    this.#parts.push(`<path d="${way}" fill="none" stroke-linecap="round" ${look}/>`);
  }
}
