import { channels } from './colour.ts';
import { type Dots, type Lettering, midway, type Pen } from './pen.ts';
import { stampDots } from './stamp.ts';

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** More dots than this are quicker to stamp into the pixels than to draw as paths. */
const STAMP_FROM = 400;
const HALO = 3.5;

/** Draws on a canvas whose context is scaled to CSS pixels already. */
export class CanvasPen implements Pen {
  readonly #context: Context;
  readonly #font: string;
  /** Device pixels a CSS pixel. */
  readonly #ratio: number;
  readonly #widths: Map<string, number>;

  /** @param widths of words measured before with the same font; grows */
  constructor(context: Context, font: string, ratio: number, widths = new Map<string, number>()) {
    this.#context = context;
    this.#font = font;
    this.#ratio = ratio;
    this.#widths = widths;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.lineCap = 'round';
    context.lineJoin = 'round';
  }

  paper(colour: string): void {
    this.#context.fillStyle = colour;
    this.#context.fillRect(0, 0, this.#context.canvas.width / this.#ratio, this.#context.canvas.height / this.#ratio);
  }

  shape(outline: ArrayLike<number>, fill: string | null, line: string, width: number): void {
    const context = this.#context;
    context.beginPath();
    context.moveTo(...midway(outline, 0));
    for (let i = 0; i < outline.length; i += 2) {
      context.quadraticCurveTo(outline[i]!, outline[i + 1]!, ...midway(outline, i + 2));
    }
    context.closePath();
    if (fill) {
      context.fillStyle = fill;
      context.fill();
    }
    context.strokeStyle = line;
    context.lineWidth = width;
    context.stroke();
  }

  lines(ends: readonly number[], colour: string, width: number, alpha: number): void {
    const context = this.#context;
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    for (let i = 0; i < ends.length; i += 4) {
      context.moveTo(ends[i]!, ends[i + 1]!);
      context.lineTo(ends[i + 2]!, ends[i + 3]!);
    }
    context.stroke();
    context.globalAlpha = 1;
  }

  hairlines(ends: readonly number[], colour: string, alpha: number): void {
    const context = this.#context;
    context.lineCap = 'butt';
    this.lines(ends, colour, 1 / this.#ratio, alpha);
    context.lineCap = 'round';
  }

  curve(points: readonly [number, number, number, number, number, number], colour: string, width: number): void {
    const context = this.#context;
    const [ax, ay, bendX, bendY, bx, by] = points;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(ax, ay);
    context.quadraticCurveTo(bendX, bendY, bx, by);
    context.stroke();
  }

  dots({ circles, colours, alpha }: Dots): void {
    const context = this.#context;
    if (circles.length / 4 >= STAMP_FROM) {
      const image = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
      stampDots(image, circles, colours.map(channels), alpha, this.#ratio);
      context.putImageData(image, 0, 0);
      return;
    }
    context.globalAlpha = alpha;
    for (let i = 0; i < circles.length; i += 4) {
      context.fillStyle = colours[circles[i + 3]!]!;
      context.beginPath();
      context.arc(circles[i]!, circles[i + 1]!, circles[i + 2]!, 0, 2 * Math.PI);
      context.fill();
    }
    context.globalAlpha = 1;
  }

  ring(x: number, y: number, radius: number, colour: string, width: number, share = 1): void {
    const context = this.#context;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, radius, -Math.PI / 2, (2 * share - 0.5) * Math.PI);
    context.stroke();
  }

  text(x: number, y: number, words: string, lettering: Lettering): void {
    const context = this.#context;
    context.font = `${lettering.weight} ${lettering.size}px ${this.#font}`;
    context.strokeStyle = lettering.halo;
    context.lineWidth = HALO;
    context.strokeText(words, x, y);
    context.fillStyle = lettering.colour;
    context.fillText(words, x, y);
  }

  measure(words: string, size: number, weight: number): number {
    const key = `${weight} ${size} ${words}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.#context.font = `${weight} ${size}px ${this.#font}`;
      width = this.#context.measureText(words).width;
      this.#widths.set(key, width);
    }
    return width;
  }
}
