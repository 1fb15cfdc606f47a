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
/** Of a tray icon on Windows, for its usual scales. */
const windowsTraySizes = [16, 20, 24, 32, 40, 48];

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
/** Pictures of the tray: for macOS, which colours them itself, and for light and dark panels elsewhere. */
for (const [source, name, size] of [
  ['template', 'trayTemplate', 16],
  ['template-waiting', 'trayWaitingTemplate', 16],
  ['light', 'trayLight', 24],
  ['light-waiting', 'trayLightWaiting', 24],
  ['dark', 'trayDark', 24],
  ['dark-waiting', 'trayDarkWaiting', 24],
] as const) {
  const at = async (pixels: number) => draw(page, `tray/${source}.svg`, pixels);
  await writeFile(join(resources, `tray/${name}.png`), (await at(size)).png);
  await writeFile(join(resources, `tray/${name}@2x.png`), (await at(size * 2)).png);
  if (source.startsWith('template')) continue;
  const pictures: Picture[] = [];
  for (const pixels of windowsTraySizes) pictures.push(await at(pixels));
  await writeFile(join(resources, `tray/${name}.ico`), toIco(pictures));
}
await browser.close();
