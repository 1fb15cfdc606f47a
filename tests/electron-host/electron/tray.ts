import { EventEmitter } from 'node:events';
import type { TrayRecord } from '../wire.ts';
import { answer, makeEvent, type Part, setup } from './link.ts';
import type { Menu } from './menu.ts';
import { NativeImage } from './native-image.ts';

const trays: Tray[] = [];

export class Tray extends EventEmitter implements Part<Electron.Tray, 'setContextMenu'> {
  #image: string;
  #tooltip = '';
  #title = '';
  #menu: Menu | null = null;
  #destroyed = false;

  constructor(image: NativeImage | string) {
    super();
    if (!setup.tray) throw new Error('Failed to create a tray icon');
    this.#image = nameOf(image);
    trays.push(this);
  }

  setImage(image: Electron.NativeImage | string): void {
    this.#image = nameOf(image);
  }

  setToolTip(tooltip: string): void {
    this.#tooltip = tooltip;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  setContextMenu(menu: Menu | null): void {
    this.#menu = menu;
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    trays.splice(trays.indexOf(this), 1);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  record(): TrayRecord {
    return { image: this.#image, tooltip: this.#tooltip, title: this.#title, menu: this.#menu?.entries() ?? [] };
  }

  choose(path: string[]): void {
    if (!this.#menu) throw new Error('The tray has no menu.');
    this.#menu.choose(path, false);
  }
}

function nameOf(image: unknown): string {
  return image instanceof NativeImage ? image.path : String(image);
}

export const trayRecords = () => trays.map((tray) => tray.record());

answer({
  clickTray: async ({ tray, path }) => {
    const target = trays[tray];
    if (!target) throw new Error(`There is no tray icon ${tray}.`);
    if (path) target.choose(path);
    else target.emit('click', makeEvent({}), { x: 0, y: 0, width: 22, height: 22 }, { x: 0, y: 0 });
  },
});
