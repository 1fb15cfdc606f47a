import {
  darkTheme,
  lightTheme,
  type MapCamera,
  type MapLook,
  MapView,
  plainLook,
  unpackMap,
} from '../../../src/renderer/map/index.ts';
import { type Frames, framesWhile, nextFrame } from './frames.ts';
import { packed } from './packed.ts';
import { plantedNetwork } from './planted.ts';

// The map alone on a page, for what measures it.

let stored: ReturnType<typeof packed> | null = null;
let view: MapView | null = null;
const troubles: string[] = [];
/** When pictures came onto the page. */
const pictures: number[] = [];
const transfer = ImageBitmapRenderingContext.prototype.transferFromImageBitmap;
ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (bitmap) {
  transfer.call(this, bitmap);
  pictures.push(performance.now());
};

const place = (): HTMLElement => document.getElementById('map')!;

async function pictureAfter(since: number): Promise<number> {
  while (!pictures.some((at) => at >= since)) {
    if (troubles[0]) throw new Error(troubles[0]);
    await nextFrame();
  }
  return pictures.find((at) => at >= since)! - since;
}

const page = {
  troubles,
  /** Makes the network as the book would hand it over. */
  plant(people: number, ties: number): void {
    stored = packed(plantedNetwork(people, ties));
  },
  /** From the packed network to the first picture, ms. */
  async open(dark = false): Promise<number> {
    view?.destroy();
    const start = performance.now();
    view = new MapView(place(), {
      theme: dark ? darkTheme : lightTheme,
      reducedMotion: false,
      listen: (event) => event.type === 'trouble' && event.message !== null && troubles.push(event.message),
    });
    if (stored) view.setData(unpackMap(stored));
    await pictureAfter(start);
    await nextFrame();
    return performance.now() - start;
  },
  look(look: Partial<MapLook>): void {
    page.view.setLook({ ...plainLook, ...look });
  },
  /** How long a picture drawn anew takes, ms. */
  redraw(): Promise<number> {
    const start = performance.now();
    page.look({});
    return pictureAfter(start);
  },
  /** Frames while the camera circles about and while it goes in and out. */
  pan: (ms: number): Promise<Frames> =>
    moving(ms, (from, turn) => ({
      ...from,
      x: from.x + (260 / from.scale) * Math.sin(turn),
      y: from.y + (160 / from.scale) * (1 - Math.cos(turn)),
    })),
  zoom: (ms: number): Promise<Frames> =>
    moving(ms, (from, turn) => ({ ...from, scale: from.scale * 2.4 ** (1 - Math.cos(turn)) })),
  get view(): MapView {
    if (!view) throw new Error('no map yet');
    return view;
  },
};

async function moving(ms: number, to: (from: MapCamera, turn: number) => MapCamera): Promise<Frames> {
  const from = page.view.camera;
  const frames = await framesWhile(ms, (passed) => page.view.setCamera(to(from, passed / 400)));
  page.view.setCamera(from);
  return frames;
}

export type MapPage = typeof page;
Object.assign(globalThis, { page });
