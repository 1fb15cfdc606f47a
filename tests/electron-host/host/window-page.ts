import { randomUUID } from 'node:crypto';
import type { BrowserContext, CDPSession, Page, Frame as PageFrame } from 'playwright';
import type { Peer } from '../peer.ts';
import type { AppCalls, BrowserCalls, Frame, FromPreload, ToPreload } from '../wire.ts';
import { isServed, toApp, toBrowser } from './address.ts';
import { connectWorlds, runPreload } from './bridge.ts';

export type AppPeer = Peer<BrowserCalls, AppCalls>;

const world = 'electron-preload';

/** The page of one window, with its preload's world. */
export class WindowPage {
  readonly id: number;
  readonly page: Page;
  readonly #app: AppPeer;
  readonly #session: CDPSession;
  readonly #secret = `electron${randomUUID().replaceAll('-', '')}`;
  #world: number | undefined;
  /** Exceptions of the page, and what main answered with an error outside any test's call. */
  readonly problems: string[] = [];
  /** What the page, or Chromium about it, wrote to the console. */
  readonly console: string[] = [];
  /** Addresses that main itself is loading, for which `will-navigate` is not asked. */
  readonly #loading = new Set<string>();

  private constructor(id: number, page: Page, session: CDPSession, app: AppPeer) {
    this.id = id;
    this.page = page;
    this.#session = session;
    this.#app = app;
  }

  static async open(
    context: BrowserContext,
    app: AppPeer,
    { id, width, height, preload }: { id: number; width: number; height: number; preload: string | null },
  ): Promise<WindowPage> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    const session = await context.newCDPSession(page);
    const window = new WindowPage(id, page, session, app);
    if (preload !== null) await window.#installPreload(preload);
    await window.#watch();
    return window;
  }

  async #installPreload(source: string): Promise<void> {
    const [channel, binding, inbox] = [`${this.#secret}-bridge`, `${this.#secret}Out`, `${this.#secret}In`];
    const connect = (side: 'page' | 'preload') => `(${connectWorlds})(${JSON.stringify({ channel, side })})`;
    const config = JSON.stringify({ binding, inbox, platform: process.platform });
    const inTop = (script: string) => `if (window.top === window) { ${script} }`;
    this.#session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
      if (name === world) this.#world = id;
    });
    this.#session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === binding && executionContextId === this.#world) this.#received(payload);
    });
    await this.#session.send('Page.enable');
    await this.#session.send('Runtime.enable');
    await this.#session.send('Runtime.addBinding', { name: binding, executionContextName: world });
    await this.#session.send('Page.addScriptToEvaluateOnNewDocument', { source: inTop(connect('page')) });
    await this.#session.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: world,
      source: inTop(
        `(${runPreload})(${config}, ${connect('preload')}, function (require, module, exports, process) {\n${source}\n});`,
      ),
    });
  }

  #received(payload: string): void {
    const { url, message } = JSON.parse(payload) as { url: string; message: FromPreload };
    this.#tell('ipc', { id: this.id, frame: { url: toApp(url), top: true }, message });
  }

  async #watch(): Promise<void> {
    const { id, page } = this;
    const event = async (name: 'loaded' | 'title' | 'gone' | 'crashed') => {
      const title = name === 'loaded' ? await page.title().catch(() => '') : '';
      this.#tell('pageEvent', { id, event: name, url: toApp(page.url()), title });
    };
    page.on('console', (message) => this.console.push(message.text()));
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('load', () => void event('loaded'));
    page.on('close', () => void event('gone'));
    page.on('crash', () => void event('crashed'));
    this.#session.on('Page.windowOpen', ({ url, windowName }) => {
      this.#tell('openWindow', { id, url: toApp(url), frameName: windowName });
    });
    // Addresses that the browser hands to other programs never become a request.
    this.#session.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
      if (disposition === 'currentTab' && !/^https?:/.test(url)) {
        this.#tell('navigate', { id, url: toApp(url), frame: this.frame(page.mainFrame()) });
      }
    });
    await this.#session.send('Page.enable');
  }

  #tell<K extends keyof AppCalls & string>(call: K, input: Parameters<AppCalls[K]>[0]): void {
    this.#app.call(call, input).catch((error: Error) => this.problems.push(error.message));
  }

  frame(frame: PageFrame): Frame {
    return { url: toApp(frame.url()), top: frame.parentFrame() === null };
  }

  /** @returns null, or why the page did not load */
  async load(url: string): Promise<string | null> {
    const address = toBrowser(url);
    this.#loading.add(address);
    try {
      await this.page.goto(address, { waitUntil: 'load' });
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      this.#loading.delete(address);
    }
  }

  /** Asks main whether the page may go somewhere on its own; a reload is the user's doing. */
  async mayNavigate(url: string, frame: PageFrame): Promise<boolean> {
    const top = frame.parentFrame() === null;
    if (top && (this.#loading.has(url) || url === this.page.url())) return true;
    return this.#app.call('navigate', { id: this.id, url: toApp(url), frame: { ...this.frame(frame), top } });
  }

  async deliver(message: ToPreload): Promise<void> {
    if (this.#world === undefined || !isServed(this.page.url())) return;
    const expression = `globalThis.${this.#secret}In?.(${JSON.stringify(JSON.stringify(message))})`;
    // A world that went away with its document has nobody to tell.
    await this.#session.send('Runtime.evaluate', { expression, contextId: this.#world }).catch(() => {});
  }

  async press(key: string, modifiers: readonly string[], type: string): Promise<void> {
    const names: Readonly<Record<string, string>> = { control: 'Control', meta: 'Meta', shift: 'Shift', alt: 'Alt' };
    const chord = [...modifiers.map((modifier) => names[modifier] ?? modifier), key.toLowerCase()].join('+');
    if (type === 'keyDown') await this.page.keyboard.press(chord);
  }
}
