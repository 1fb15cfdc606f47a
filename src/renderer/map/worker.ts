import { CanvasPen } from './canvas-pen.ts';
import type { Answer, FontFile, Order, Wanted } from './messages.ts';
import { Scene } from './scene.ts';
import { SvgPen } from './svg-pen.ts';
import type { MapLook, MapTheme } from './types.ts';

// The drawing thread of the map. It keeps the data and draws whatever picture it is asked for.

/** What of a worker's global scope is used; the page's types know only their own. */
interface Scope {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(answer: Answer, moved?: Transferable[]): void;
  readonly fonts: FontFaceSet;
}
const scope = self as unknown as Scope;

let scene: Scene | null = null;
let look: MapLook | null = null;
let theme: MapTheme | null = null;
let canvas: OffscreenCanvas | null = null;
/**
 * Ends the font list. A worker remembers for good what a font list meant when it first met it, so the list has to
 * become another one once there are more fonts.
 */
let lastFamily = '';
/** Of words, while the font stays the same. */
let widths = new Map<string, number>();

scope.onmessage = ({ data: order }) => {
  try {
    obey(order);
  } catch (error) {
    trouble('id' in order ? order.id : null, error);
  }
};

function obey(order: Order): void {
  if (order.type === 'data') {
    scene = new Scene(order.data);
    widths = new Map();
    scope.postMessage({ type: 'outlines', outlines: scene.outlines });
  } else if (order.type === 'look') look = order.look;
  else if (order.type === 'theme') {
    theme = order.theme;
    widths = new Map();
  } else if (order.type === 'fonts') void load(order.files);
  else if (order.type === 'draw') {
    const bitmap = drawn(order.wanted).transferToImageBitmap();
    scope.postMessage({ type: 'picture', id: order.id, bitmap }, [bitmap]);
  } else {
    save(order.kind, order.wanted).then(
      (file) => scope.postMessage({ type: 'saved', id: order.id, file }),
      (error: unknown) => trouble(order.id, error),
    );
  }
}

/** Without `willReadFrequently` a machine that has no GPU draws ten times slower, on an imitation of one. */
const contextOf = (target: OffscreenCanvas) => {
  const context = target.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas in the drawing thread');
  return context;
};

function drawn({ camera, size, view, ratio }: Wanted, target?: OffscreenCanvas): OffscreenCanvas {
  if (!scene || !look || !theme) throw new Error('asked to draw before there was anything to draw');
  const [width, height] = [Math.max(Math.round(size.width * ratio), 1), Math.max(Math.round(size.height * ratio), 1)];
  canvas ??= new OffscreenCanvas(width, height);
  const on = target ?? canvas;
  if (on.width !== width) on.width = width;
  if (on.height !== height) on.height = height;
  scene.draw(new CanvasPen(contextOf(on), theme.font + lastFamily, ratio, widths), camera, size, view, look, theme);
  return on;
}

async function save(kind: 'png' | 'svg', wanted: Wanted): Promise<Blob> {
  if (kind === 'png') return drawn(wanted, new OffscreenCanvas(1, 1)).convertToBlob({ type: 'image/png' });
  if (!scene || !look || !theme) throw new Error('asked to save before there was anything to save');
  const ruler = new CanvasPen(contextOf(new OffscreenCanvas(1, 1)), theme.font + lastFamily, 1, widths);
  const { width, height } = wanted.size;
  const pen = new SvgPen(width, height, theme.font, (words, size, weight) => ruler.measure(words, size, weight));
  scene.draw(pen, wanted.camera, wanted.size, wanted.view, look, theme);
  return new Blob([pen.document('Kith')], { type: 'image/svg+xml' });
}

async function load(files: readonly FontFile[]): Promise<void> {
  for (const { family, weight, range, bytes } of files) {
    try {
      const face = new FontFace(family, bytes, { weight, ...(range && { unicodeRange: range }) });
      scope.fonts.add(await face.load());
    } catch {
      // A file that is no font: the map is drawn in the letters there are.
    }
  }
  lastFamily = `, 'with ${scope.fonts.size} files'`;
  widths = new Map();
  scope.postMessage({ type: 'fonts' });
}

function trouble(id: number | null, error: unknown): void {
  scope.postMessage({ type: 'trouble', id, message: error instanceof Error ? error.message : String(error) });
}
