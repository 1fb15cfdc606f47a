import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { answer, asWhole, browser, makeEvent, type Part } from './link.ts';
import { type Session, session } from './session.ts';

const all = new Map<number, WebContents>();

/** What a window shows. Its page lives in the test's browser under the same number. */
export class WebContents extends EventEmitter implements Part<Electron.WebContents, 'session'> {
  readonly id: number;
  readonly session: Session = session.defaultSession;
  #url = '';
  #title = '';
  #destroyed = false;
  #openHandler: ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse) | undefined;

  constructor(id: number) {
    super();
    this.id = id;
    all.set(id, this);
    app.emit('web-contents-created', makeEvent({}), this);
  }

  getURL(): string {
    return this.#url;
  }

  getTitle(): string {
    return this.#title;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  destroy(): void {
    this.#destroyed = true;
    all.delete(this.id);
    this.emit('destroyed');
  }

  async loadURL(url: string): Promise<void> {
    this.#startsOver(url);
    const failure = await browser.call('load', { id: this.id, url });
    if (failure !== null) throw new Error(failure);
  }

  reload(): void {
    this.#startsOver(this.#url);
    void browser.call('reload', { id: this.id });
  }

  #startsOver(url: string): void {
    this.emit('did-start-navigation', makeEvent({ url, isMainFrame: true, isSameDocument: false }));
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new Error('Object has been destroyed');
    const message = { kind: 'message', channel, args: structuredClone(args) } as const;
    void browser.call('deliver', { id: this.id, message });
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { pageSize = 'Letter', preferCSSPageSize = false, printBackground = false } = options;
    if (typeof pageSize !== 'string') throw new Error('The stand-in knows papers by name only.');
    return Buffer.from(await browser.call('print', { id: this.id, pageSize, preferCSSPageSize, printBackground }));
  }

  sendInputEvent(event: Electron.MouseInputEvent | Electron.MouseWheelInputEvent | Electron.KeyboardInputEvent): void {
    if (!('keyCode' in event)) throw new Error('The stand-in only presses keys.');
    const { type, keyCode: key, modifiers = [] } = event;
    void browser.call('press', { id: this.id, key, modifiers, type });
  }

  undo(): void {
    this.#edit('undo');
  }

  redo(): void {
    this.#edit('redo');
  }

  cut(): void {
    this.#edit('cut');
  }

  copy(): void {
    this.#edit('copy');
  }

  paste(): void {
    this.#edit('paste');
  }

  selectAll(): void {
    this.#edit('selectAll');
  }

  #edit(command: string): void {
    void browser.call('edit', { id: this.id, command });
  }

  setWindowOpenHandler(handler: (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse): void {
    this.#openHandler = handler;
  }

  /** Until its first page is there. */
  isLoading(): boolean {
    return this.#url === '';
  }

  /** The page asks for another window. The stand-in shows none, so the app must deny it. */
  openRequested(url: string, frameName: string): void {
    const referrer = { url: this.#url, policy: 'no-referrer' } as const;
    const details = { url, frameName, features: '', disposition: 'foreground-tab', referrer } as const;
    const { action } = this.#openHandler?.(details) ?? { action: 'allow' };
    if (action === 'allow') throw new Error(`The app allowed a window for ${url}; the stand-in opens none.`);
  }

  /** @returns whether the app lets the frame go there */
  mayNavigate(url: string, top: boolean): boolean {
    const frame = asWhole<Electron.WebFrameMain>({
      url: this.#url,
      parent: null,
    } satisfies Part<Electron.WebFrameMain>);
    const params = { url, isSameDocument: false, isMainFrame: top, frame };
    const frameEvent = makeEvent(params);
    this.emit('will-frame-navigate', frameEvent);
    if (!top || frameEvent.defaultPrevented) return !frameEvent.defaultPrevented;
    const event = makeEvent(params);
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  pageLoaded(url: string, title: string): void {
    const first = this.#url === '';
    this.#url = url;
    this.emit('did-navigate', makeEvent({}), url, 200, 'OK');
    this.emit('dom-ready', makeEvent({}));
    this.emit('did-finish-load');
    this.titleChanged(title);
    if (first) this.emit('first-paint');
  }

  titleChanged(title: string): void {
    if (title === this.#title) return;
    this.#title = title;
    this.emit('page-title-updated', makeEvent({}), title, true);
  }

  crashed(): void {
    const details = { reason: 'crashed', exitCode: 1 };
    this.emit('render-process-gone', makeEvent({}), details);
    app.emit('render-process-gone', makeEvent({}), this, details);
  }
}

/** @throws Error when the number is not a window's */
export function contentsOf(id: number): WebContents {
  const contents = all.get(id);
  if (!contents) throw new Error(`There is no window ${id}.`);
  return contents;
}

export const webContents = {
  getAllWebContents: () => asWhole<Electron.WebContents[]>([...all.values()]),
  fromId: (id: number) => asWhole<Electron.WebContents | undefined>(all.get(id) as object),
};

answer({
  navigate: async ({ id, url, frame }) => contentsOf(id).mayNavigate(url, frame.top),
  openWindow: async ({ id, url, frameName }) => contentsOf(id).openRequested(url, frameName),
});
