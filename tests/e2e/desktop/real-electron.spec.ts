import { resolve } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { realElectron } from '../../electron-host/binary.ts';
import { test as base, expect } from './fixture.ts';

const electron = realElectron();
const root = resolve(import.meta.dirname, '../../..');

const test = base.extend<{ app: ElectronApplication }>({
  app: async ({ folder }, use) => {
    if ('missing' in electron) throw new Error(electron.missing);
    const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = await _electron.launch({
      executablePath: electron.path,
      args: [...noSandbox, `--user-data-dir=${folder}/data`, root, '--book', `${folder}/kith.db`],
    });
    await use(app);
    await app.close();
  },
});

const skipped = 'missing' in electron ? ` (skipped: ${electron.missing})` : '';
/** What only the real thing can show; everything else is shown in the stand-in. */
test.describe(`in the real Electron${skipped}`, () => {
  test.skip(skipped !== '');

  test('the window shows the book through the bridge', async ({ app }) => {
    const page = await app.firstWindow();
    await expect(page.getByRole('main')).toBeVisible();
    expect(page.url()).toMatch(/^app:\/\/kith\//);
    const created = await page.evaluate(() =>
      Reflect.get(window, 'kith').invoke('person.create', { name: 'Ana Lima' }),
    );
    expect(created).toMatchObject({ ok: true });
    expect(await page.evaluate(() => typeof Reflect.get(window, 'require'))).toBe('undefined');
  });

  test('the window cannot be led away, and links leave through the system', async ({ app }) => {
    const page = await app.firstWindow();
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Reflect.set(globalThis, 'opened', opened);
      shell.openExternal = async (url) => void opened.push(url);
    });
    const at = page.url();
    await page.evaluate(() => {
      window.open('https://example.org/opened');
      location.href = 'https://example.org/same';
    });
    await expect
      .poll(() => app.evaluate(() => Reflect.get(globalThis, 'opened')))
      .toEqual(['https://example.org/opened', 'https://example.org/same']);
    expect(page.url()).toBe(at);
    expect(app.windows()).toHaveLength(1);
  });

  test('the policy and the scheme hold', async ({ app }) => {
    const page = await app.firstWindow();
    const outcome = await page.evaluate(async () => {
      const page = await fetch('/people');
      const outside = await fetch('/..%2fmain%2findex.js');
      const network = await fetch('https://example.org/').catch(() => null);
      return {
        policy: page.headers.get('Content-Security-Policy'),
        outside: outside.status,
        network: network?.status ?? null,
      };
    });
    expect(outcome).toEqual({
      policy: expect.stringContaining("default-src 'none'"),
      outside: 400,
      network: null,
    });
  });
});
