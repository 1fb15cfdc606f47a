import type { Page, Request } from 'playwright';

const QUIET_MS = 120;
const PATIENCE_MS = 20_000;

/** Knows when a page has loaded everything and come to rest. */
export class Settling {
  readonly #page: Page;
  readonly #underWay = new Set<Request>();

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      // The stream of events stays open.
      if (request.resourceType() !== 'eventsource') this.#underWay.add(request);
    });
    page.on('requestfinished', (request) => this.#underWay.delete(request));
    page.on('requestfailed', (request) => this.#underWay.delete(request));
  }

  /** Waits until fonts are there, no request is under way and nothing on the page has changed for a while. */
  async wait(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    do {
      if (Date.now() > deadline) throw new Error(`${this.#page.url()} does not come to rest`);
      await this.#page.evaluate(restOnce, QUIET_MS);
    } while (this.#underWay.size > 0);
  }
}

/** Runs in the page: resolves when fonts are loaded and the document has not changed for `quiet` milliseconds. */
async function restOnce(quiet: number): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    let timer = setTimeout(done, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    function done() {
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    }
  });
}
