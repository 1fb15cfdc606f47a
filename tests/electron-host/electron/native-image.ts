import { existsSync } from 'node:fs';
import type { Part } from './link.ts';

/** An image known by its file. */
export class NativeImage implements Part<Electron.NativeImage> {
  readonly path: string;
  #template = false;

  constructor(path: string) {
    this.path = path;
  }

  isEmpty(): boolean {
    return !existsSync(this.path);
  }

  setTemplateImage(option: boolean): void {
    this.#template = option;
  }

  isTemplateImage(): boolean {
    return this.#template;
  }
}

export const nativeImage = {
  createFromPath: (path: string) => new NativeImage(path),
  createEmpty: () => new NativeImage(''),
};
