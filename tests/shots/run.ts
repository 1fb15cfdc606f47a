import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { startServer } from '../../src/server/index.ts';
import { chromium as launchOptions } from '../support/chromium.ts';
import { type BookName, bookNames, openNamed } from './books.ts';
import { Camera, type Style } from './camera.ts';
import { type View, views } from './views.ts';

// `node tests/shots/run.ts [WORD…]` pictures every view whose file name has one of the words, or all, into
// `shots/`; `--language=de` pictures a German window, `--style=800x600` only what
// is drawn in that size (or `dark`). With `--readme` it makes the README's pictures instead. The window must be built.

const root = fileURLToPath(new URL('../..', import.meta.url));
// A copy, since a build meanwhile would take the files away.
const rendererDir = mkdtempSync(join(tmpdir(), 'kith-window-'));
cpSync(join(root, 'out', 'renderer'), rendererDir, { recursive: true });
const styles: readonly Style[] = (['light', 'dark'] as const).flatMap((scheme) => [
  { scheme, width: 1280, height: 800, scale: 1 },
  { scheme, width: 800, height: 600, scale: 1 },
]);

/** Dates in fields are written as the browser's own language has them. */
const browserOptions = () => {
  const options = launchOptions();
  return { ...options, args: [...(options.args ?? []), '--lang=en-GB'], env: { ...process.env, LANGUAGE: 'en_GB' } };
};

interface Shot {
  readonly view: View;
  readonly file: string;
}

const fileName = (view: View, book: BookName, { scheme, width, height }: Style) =>
  `${view.name}--${book}--${scheme}--${width}x${height}${values.language === 'en' ? '' : `--${values.language}`}.png`;

async function shoot(
  browser: Browser,
  book: BookName,
  shotsOf: (style: Style) => readonly Shot[],
  of: readonly Style[],
) {
  for (const style of of) {
    const shots = shotsOf(style);
    if (shots.length === 0) continue;
    // Each style has its book fresh: some views write.
    const opened = await openNamed(book);
    const server = await startServer({ host: opened.host, rendererDir });
    try {
      const camera = await Camera.open(browser, server, opened.host, style, locale);
      for (const { view, file } of shots) report(file, await camera.take(view, file));
      await camera.close();
    } finally {
      await server.close();
      await opened.close();
    }
  }
}

function report(file: string, complaints: readonly string[]): void {
  process.stdout.write(`${file.slice(root.length)}\n`);
  for (const complaint of new Set(complaints)) process.stdout.write(`  ! ${complaint}\n`);
}

/** What the README shows, by view. */
const readme = [
  ['today', 'today.png'],
  ['import-preview', 'import.png'],
  ['map-bridges', 'map.png'],
  ['review', 'review.png'],
  ['review-waking', 'plan.png'],
] as const;

const { values, positionals } = parseArgs({
  options: { readme: { type: 'boolean' }, language: { type: 'string', default: 'en' }, style: { type: 'string' } },
  allowPositionals: true,
});
const locale = { en: 'en-GB', de: 'de-DE' }[values.language] ?? values.language;
const browser = await chromium.launch(browserOptions());
try {
  if (values.readme) {
    const shots = readme.map(([name, file]) => {
      const view = views.find((one) => one.name === name);
      if (!view) throw new Error(`the view “${name}” of the README is gone`);
      return { view, file: join(root, 'docs', 'pictures', file) };
    });
    await shoot(browser, 'sample', () => shots, [{ scheme: 'light', width: 1280, height: 800, scale: 2 }]);
  } else {
    const folder = join(root, 'shots');
    mkdirSync(folder, { recursive: true });
    for (const book of bookNames) {
      const shotsOf = (style: Style) =>
        views
          .filter((view) => view.books.includes(book))
          .map((view) => ({ view, file: join(folder, fileName(view, book, style)) }))
          .filter(({ file }) => positionals.length === 0 || positionals.some((word) => basename(file).includes(word)));
      const of = styles.filter((style) =>
        `${style.scheme} ${style.width}x${style.height}`.includes(values.style ?? ''),
      );
      await shoot(browser, book, shotsOf, of);
    }
  }
} finally {
  await browser.close();
  rmSync(rendererDir, { recursive: true });
}
