import type { BrowserContext, Page, Route } from 'playwright';
import type { BrowserCalls } from '../wire.ts';
import { isServed, toApp } from './address.ts';
import { type AppPeer, WindowPage } from './window-page.ts';

interface Listeners {
  ready(): void;
  shown(page: Page): void;
  handOver(input: { argv: string[]; cwd: string }): Promise<void>;
}

/** All windows of one app: what main asks of the browser, and the browser of main. */
export class WindowPages {
  readonly #context: BrowserContext;
  readonly #listeners: Listeners;
  readonly #windows = new Map<number, WindowPage>();
  #app: AppPeer | undefined;
  #opening = 0;
  /** The app's own colours, once they differ from the system's. */
  #colors: 'light' | 'dark' | undefined;
  readonly calls: BrowserCalls;

  constructor(context: BrowserContext, listeners: Listeners) {
    this.#context = context;
    this.#listeners = listeners;
    this.calls = this.#answers();
  }

  async connect(app: AppPeer): Promise<void> {
    this.#app = app;
    await this.#context.route('**/*', (route) => this.#route(route));
    // A window that the page opened by itself: main was asked, and the stand-in shows none.
    this.#context.on('page', (page) => {
      if (this.#opening === 0 && !this.#ofPage(page)) void page.close();
    });
  }

  window(id: number): WindowPage {
    const window = this.#windows.get(id);
    if (!window) throw new Error(`There is no window ${id}.`);
    return window;
  }

  all(): WindowPage[] {
    return [...this.#windows.values()];
  }

  #ofPage(page: Page): WindowPage | undefined {
    return this.all().find((window) => window.page === page);
  }

  #answers(): BrowserCalls {
    return {
      open: async (input) => {
        this.#opening += 1;
        try {
          const window = await WindowPage.open(this.#context, this.#app!, input);
          if (this.#colors) await window.page.emulateMedia({ colorScheme: this.#colors });
          this.#windows.set(input.id, window);
        } finally {
          this.#opening -= 1;
        }
      },
      load: ({ id, url }) => this.window(id).load(url),
      reload: async ({ id }) => {
        await this.window(id).page.reload();
      },
      close: async ({ id }) => {
        const window = this.#windows.get(id);
        this.#windows.delete(id);
        await window?.page.close();
      },
      resize: ({ id, width, height }) => this.window(id).page.setViewportSize({ width, height }),
      deliver: async ({ id, message }) => this.#windows.get(id)?.deliver(message),
      press: ({ id, key, modifiers, type }) => this.window(id).press(key, modifiers, type),
      edit: async ({ id, command }) => {
        await this.window(id).page.evaluate((name) => document.execCommand(name), command);
      },
      print: ({ id, pageSize, ...options }) => this.window(id).page.pdf({ format: pageSize, ...options }),
      colors: async ({ scheme }) => {
        this.#colors = scheme;
        for (const { page } of this.all()) await page.emulateMedia({ colorScheme: scheme });
      },
      grant: async ({ permissions }) => {
        await this.#context.clearPermissions();
        if (permissions.length > 0) await this.#context.grantPermissions(permissions);
      },
      ready: async () => this.#listeners.ready(),
      shown: async ({ id }) => this.#listeners.shown(this.window(id).page),
      handOver: (input) => this.#listeners.handOver(input),
    };
  }

  async #route(route: Route): Promise<void> {
    try {
      await this.#answerRequest(route);
    } catch {
      // The app or the page has ended meanwhile.
      await route.abort('aborted').catch(() => {});
    }
  }

  async #answerRequest(route: Route): Promise<void> {
    const app = this.#app!;
    const request = route.request();
    const url = request.url();
    if (request.isNavigationRequest()) {
      const frame = request.frame();
      const window = this.#ofPage(frame.page());
      if (!window || !(await window.mayNavigate(url, frame))) return route.abort('aborted');
    }
    if (!isServed(url)) {
      await app.call('outgoing', { url, type: request.resourceType() });
      return route.abort('blockedbyclient');
    }
    const response = await app.call('serve', {
      url: toApp(url),
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postDataBuffer(),
    });
    if (!response) return route.abort('addressunreachable');
    return route.fulfill({ ...response, body: Buffer.from(response.body) });
  }
}
