import type { Browser, BrowserContext } from 'playwright';
import type { Host } from '../../src/data/index.ts';
import type { RunningServer } from '../../src/server/index.ts';
import { TODAY } from './books.ts';
import { Settling } from './settled.ts';
import type { View } from './views.ts';

export interface Style {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one of the page. */
  readonly scale: number;
}

/** Takes pictures of one served book in one style. */
export class Camera {
  readonly #context: BrowserContext;
  readonly #server: RunningServer;
  readonly #host: Host;

  private constructor(context: BrowserContext, server: RunningServer, host: Host) {
    this.#context = context;
    this.#server = server;
    this.#host = host;
  }

  static async open(
    browser: Browser,
    server: RunningServer,
    host: Host,
    style: Style,
    locale: string,
  ): Promise<Camera> {
    const context = await browser.newContext({
      viewport: { width: style.width, height: style.height },
      deviceScaleFactor: style.scale,
      colorScheme: style.scheme,
      reducedMotion: 'reduce',
      locale,
      timezoneId: 'Europe/Berlin',
    });
    await context.clock.setFixedTime(`${TODAY}T10:00:00.000Z`);
    const page = await context.newPage();
    await page.goto(server.issueUrl());
    await page.close();
    return new Camera(context, server, host);
  }

  /** @returns what the page complained of in its console meanwhile */
  async take(view: View, file: string): Promise<string[]> {
    const complaints: string[] = [];
    const page = await this.#context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(firstLine(message.text()));
    });
    page.on('pageerror', (error) => complaints.push(firstLine(error.message)));
    const settling = new Settling(page);
    const path = typeof view.path === 'string' ? view.path : await view.path(this.#host);
    await page.goto(`http://127.0.0.1:${this.#server.port}${path}`);
    await settling.wait();
    if (view.act) {
      await view.act(page, () => settling.wait());
      await settling.wait();
    }
    await page.screenshot({ path: file, animations: 'disabled' });
    await page.close();
    return complaints;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
