import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { WindowState } from '../wire.ts';
import { app, openWindows } from './app.ts';
import { answer, asWhole, browser, makeEvent, type Part } from './link.ts';
import { grantPermissions } from './session.ts';
import { contentsOf, WebContents } from './web-contents.ts';

let lastId = 0;
const all = new Map<number, BrowserWindow>();

export class BrowserWindow extends EventEmitter implements Part<Electron.BrowserWindow, 'webContents'> {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #options: Electron.BrowserWindowConstructorOptions;
  readonly #opened: Promise<void>;
  #bounds: Electron.Rectangle;
  #visible: boolean;
  #focused = false;
  #minimized = false;
  #maximized = false;
  #fullScreen = false;
  #destroyed = false;
  #background: string | undefined;
  #overlay: Electron.TitleBarOverlayOptions | boolean | undefined;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    lastId += 1;
    this.id = lastId;
    this.#options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#visible = options.show ?? true;
    this.#background = options.backgroundColor;
    this.#overlay = options.titleBarOverlay;
    const { preload } = options.webPreferences ?? {};
    this.#opened = browser.call('open', {
      id: this.id,
      width,
      height,
      preload: preload === undefined ? null : readFileSync(preload, 'utf8'),
    });
    this.#opened.catch((error: unknown) => this.emit('error', error));
    this.webContents = new WebContents(this.id);
    this.webContents.once('first-paint', () => this.emit('ready-to-show'));
    all.set(this.id, this);
    openWindows.add(this);
    if (this.#visible) this.#shown();
    app.emit('browser-window-created', makeEvent({}), this);
  }

  static getAllWindows(): Electron.BrowserWindow[] {
    return asWhole<Electron.BrowserWindow[]>([...all.values()]);
  }

  static getFocusedWindow(): Electron.BrowserWindow | null {
    return asWhole<Electron.BrowserWindow | null>([...all.values()].find((window) => window.#focused) ?? null!);
  }

  static fromId(id: number): Electron.BrowserWindow | null {
    return asWhole<Electron.BrowserWindow | null>(all.get(id) ?? null!);
  }

  static fromWebContents(contents: Electron.WebContents): Electron.BrowserWindow | null {
    return BrowserWindow.fromId(contents.id);
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    await grantPermissions(this.webContents, url);
    await this.webContents.loadURL(url);
  }

  show(): void {
    const before = this.#visible;
    this.#visible = true;
    if (!before) this.#shown();
    this.focus();
  }

  hide(): void {
    this.#visible = false;
    this.#focused = false;
    this.emit('hide');
  }

  #shown(): void {
    this.emit('show');
    void this.#opened.then(() => browser.call('shown', { id: this.id }));
  }

  focus(): void {
    for (const window of all.values()) window.#focused = window === this;
    this.emit('focus');
    app.emit('browser-window-focus', makeEvent({}), this);
  }

  blur(): void {
    this.#focused = false;
    this.emit('blur');
  }

  minimize(): void {
    this.#minimized = true;
    this.#focused = false;
    this.emit('minimize');
  }

  restore(): void {
    this.#minimized = false;
    this.emit('restore');
  }

  maximize(): void {
    this.#maximized = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this.#maximized = false;
    this.emit('unmaximize');
  }

  setFullScreen(flag: boolean): void {
    this.#fullScreen = flag;
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen');
  }

  isVisible(): boolean {
    return this.#visible;
  }

  isFocused(): boolean {
    return this.#focused;
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }

  getNormalBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { width, height } = this.#bounds;
    void this.#opened.then(() => browser.call('resize', { id: this.id, width, height }));
    this.emit('resize');
    this.emit('move');
    this.emit('resized');
    this.emit('moved');
  }

  setBackgroundColor(color: string): void {
    this.#background = color;
  }

  setTitleBarOverlay(overlay: Electron.TitleBarOverlayOptions): void {
    if (this.#options.titleBarOverlay === undefined) throw new Error('Titlebar overlay is not enabled');
    this.#overlay = overlay;
  }

  setTitle(): void {}

  /** Asks to close, as the user does; a listener may refuse. */
  close(): void {
    if (this.#destroyed) return;
    const event = makeEvent({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    all.delete(this.id);
    openWindows.delete(this);
    void this.#opened.then(() => browser.call('close', { id: this.id }));
    this.webContents.destroy();
    this.emit('closed');
    app.windowGone();
  }

  state(): WindowState {
    return {
      id: this.id,
      title: this.webContents.getTitle(),
      url: this.webContents.getURL(),
      bounds: this.#bounds,
      visible: this.#visible,
      focused: this.#focused,
      minimized: this.#minimized,
      maximized: this.#maximized,
      backgroundColor: this.#background,
      titleBarOverlay: this.#overlay,
      webPreferences: this.#options.webPreferences ?? {},
    };
  }
}

export function windowStates(): WindowState[] {
  return [...all.values()].map((window) => window.state());
}

/** The window that has the focus, as menus pass it to their entries. */
export function focusedWindow(): BrowserWindow | undefined {
  return [...all.values()].find((window) => window.isFocused());
}

function windowOf(id: number): BrowserWindow {
  const window = all.get(id);
  if (!window) throw new Error(`There is no window ${id}.`);
  return window;
}

answer({
  setBounds: async ({ id, bounds }) => windowOf(id).setBounds(bounds),
  setMaximized: async ({ id, maximized }) => windowOf(id)[maximized ? 'maximize' : 'unmaximize'](),
  minimize: async ({ id }) => windowOf(id).minimize(),
  closeWindow: async ({ id }) => windowOf(id).close(),
  pageEvent: async ({ id, event, url, title }) => {
    if (!all.has(id)) return;
    if (event === 'loaded') contentsOf(id).pageLoaded(url, title);
    else if (event === 'title') contentsOf(id).titleChanged(title);
    else if (event === 'crashed') contentsOf(id).crashed();
    else windowOf(id).destroy();
  },
});
