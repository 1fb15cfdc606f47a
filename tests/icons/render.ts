/** Draws every picture under resources/ from its SVG: `node tests/icons/render.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { launchChromium } from '../electron-host/host/chromium.ts';
import { type Picture, toIcns, toIco } from './containers.ts';

const resources = resolve(import.meta.dirname, '../../resources');
/** From this size on the icon has room for its tile. */
const largeFrom = 48;
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

async function draw(page: Page, source: string, size: number): Promise<Picture> {
  const svg = await readFile(join(resources, source), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  return { size, png: await page.screenshot({ omitBackground: true }) };
}

const browser = await launchChromium();
const page = await browser.newPage();
const icons: Picture[] = [];
for (const size of sizes) icons.push(await draw(page, size < largeFrom ? 'icon-small.svg' : 'icon.svg', size));
for (const { size, png } of icons) await writeFile(join(resources, `icons/${size}x${size}.png`), png);
await writeFile(join(resources, 'icon.ico'), toIco(icons.filter(({ size }) => size <= 256)));
await writeFile(join(resources, 'icon.icns'), toIcns(icons));
for (const [source, name] of [
  ['template', 'trayTemplate'],
  ['template-waiting', 'trayWaitingTemplate'],
] as const) {
  for (const [size, suffix] of [
    [16, ''],
    [32, '@2x'],
  ] as const) {
    const { png } = await draw(page, `tray/${source}.svg`, size);
    await writeFile(join(resources, `tray/${name}${suffix}.png`), png);
  }
}
await browser.close();
