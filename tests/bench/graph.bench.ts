import { type Browser, type Page, chromium as playwright } from 'playwright';
import { chromium } from '../support/chromium.ts';
import type { Frames } from './graph/frames.ts';
import type { MapPage } from './graph/page.ts';
import type { SigmaPage } from './graph/sigma-page.ts';
import { codeSize, openSite } from './graph/site.ts';
import { longestTask } from './graph/tasks.ts';
import { percentile } from './measure.ts';
import type { Benches, Report } from './types.ts';

const VIEW = { width: 1280, height: 800 };
const BIG = { people: 30_000, ties: 150_000 };
const SMALL = { people: 1_000, ties: 5_000 };
/** How long it is panned and zoomed, ms. */
const MOVE = 2_500;
/** What gives a browser without a GPU WebGL all the same, on the processor. */
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

interface Network {
  readonly people: number;
  readonly ties: number;
}

declare const page: MapPage & SigmaPage;

/** Frames, first picture and redraws of the map without a GPU, against sigma on the same network. */
async function graph(report: Report): Promise<void> {
  report('code of the engine and its thread, compressed', (await codeSize()) / 1024, 'KB', '<= 25');
  const site = await openSite();
  try {
    const first = await withBrowser([], async (browser) => {
      const small = await mapRun(report, browser, site.address, SMALL, 1);
      const big = await mapRun(report, browser, site.address, BIG, 1);
      report('pan, 30,000 against 1,000', big.pan / small.pan, 'ratio', '<= 1.2');
      report('zoom, 30,000 against 1,000', big.zoom / small.zoom, 'ratio', '<= 1.2');
      await mapRun(report, browser, site.address, BIG, 2);
      return big.first;
    });
    const isRivalReady = await withBrowser([], (browser) => rivalRun(report, browser, site.address, first));
    if (!isRivalReady) {
      // Sigma does not start without WebGL, so both are measured once more with WebGL on the processor.
      await withBrowser(SOFTWARE_WEBGL, async (browser) => {
        const { first: again } = await mapRun(report, browser, site.address, BIG, 1, ', software WebGL');
        await rivalRun(report, browser, site.address, again, ', software WebGL');
      });
    }
  } finally {
    site.close();
  }
}

/** Slow frames (p95) and the first picture, ms. */
interface Outcome {
  readonly pan: number;
  readonly zoom: number;
  readonly first: number;
}

async function mapRun(
  report: Report,
  browser: Browser,
  address: string,
  network: Network,
  ratio: number,
  how = '',
): Promise<Outcome> {
  const on = await browser.newPage({ viewport: VIEW, deviceScaleFactor: ratio });
  try {
    await on.goto(`${address}/map.html`);
    await on.evaluate(({ people, ties }) => page.plant(people, ties), network);
    const name = (figure: string) =>
      `${network.people} people${ratio > 1 ? `, density ${ratio}` : ''}${how}: ${figure}`;
    const tasks: number[] = [];
    const first: number[] = [];
    for (let i = 0; i < 3; i++) first.push(await firstPicture(on, tasks));
    first.sort((a, b) => a - b);
    await on.waitForTimeout(600);
    const pan = await on.evaluate((ms) => page.pan(ms), MOVE);
    await on.waitForTimeout(400);
    const zoom = await on.evaluate((ms) => page.zoom(ms), MOVE);
    await on.waitForTimeout(400);
    const target = ratio > 1 ? '<= 30' : '<= 20';
    frames(report, name('pan'), pan, target);
    frames(report, name('zoom'), zoom, target);
    report(name('first picture'), percentile(first, 0.5), 'ms', ratio > 1 ? undefined : '<= 300');
    report(name('crisp redraw, all of it'), await redraw(on), 'ms', ratio > 1 ? undefined : '<= 120');
    await on.evaluate(() => page.view.setCamera({ ...page.view.camera, scale: 14 }));
    await on.waitForTimeout(600);
    report(name('crisp redraw, among the ties'), await redraw(on), 'ms', ratio > 1 ? undefined : '<= 120');
    report(name('longest task of the page, 0 when under 50 ms'), Math.max(pan.longTask, zoom.longTask, ...tasks), 'ms');
    const task = await longestTask(browser, on, () => on.evaluate(() => page.open().then(() => page.zoom(800))));
    report(name('longest task of the page, processor time'), task, 'ms', '<= 50');
    return { pan: p95(pan), zoom: p95(zoom), first: percentile(first, 0.5) };
  } finally {
    await on.close();
  }
}

async function firstPicture(on: Page, tasks: number[]): Promise<number> {
  const [ms, task] = await on.evaluate(async () => {
    const found: number[] = [];
    const observer = new PerformanceObserver((list) => found.push(...list.getEntries().map((one) => one.duration)));
    observer.observe({ type: 'longtask' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const took = await page.open();
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return [took, Math.max(0, ...found)];
  });
  tasks.push(task!);
  return ms!;
}

/** The median of some redraws, ms. */
async function redraw(on: Page): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    times.push(await on.evaluate(() => page.redraw()));
    await on.waitForTimeout(250);
  }
  return percentile(
    times.sort((a, b) => a - b),
    0.5,
  );
}

/** @returns false when sigma does not start in this browser */
async function rivalRun(report: Report, browser: Browser, address: string, own: number, how = ''): Promise<boolean> {
  const on = await browser.newPage({ viewport: VIEW });
  try {
    await on.goto(`${address}/sigma.html`);
    if (!(await on.evaluate(() => page.canStart()))) return false;
    await on.evaluate(({ people, ties }) => page.plant(people, ties), BIG);
    const first = await on.evaluate(() => page.open());
    report(`rival${how}: sigma, first picture`, first, 'ms');
    report(`first picture against sigma${how}`, own / first, 'ratio', '<= 0.1');
    frames(report, `rival${how}: sigma, pan`, await on.evaluate((ms) => page.pan(ms), MOVE));
    frames(report, `rival${how}: sigma, zoom`, await on.evaluate((ms) => page.zoom(ms), MOVE));
    return true;
  } finally {
    await on.close();
  }
}

const sorted = ({ times }: Frames): number[] => times.toSorted((a, b) => a - b);
const p95 = (of: Frames): number => percentile(sorted(of), 0.95);

function frames(report: Report, name: string, of: Frames, target?: string): void {
  report(`${name}, frame p50`, percentile(sorted(of), 0.5), 'ms');
  report(`${name}, frame p95`, p95(of), 'ms', target);
}

async function withBrowser<T>(more: readonly string[], run: (browser: Browser) => Promise<T>): Promise<T> {
  const options = chromium();
  const browser = await playwright.launch({ ...options, args: [...(options.args ?? []), ...more] });
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

export const benches: Benches = { graph };
