import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const views = ['/people', '/companies', '/interviews', '/import', '/settings', '/trash', '/no-such-page'];

/** Goes to a view as a link of the page does, without loading the page again. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

test('windows are sandboxed, isolated and without Node', async ({ launch }) => {
  const { electron, page } = await launch();
  const { sandboxEnabled, windows } = await electron.recorded();
  expect(sandboxEnabled).toBe(true);
  expect(windows).toHaveLength(1);
  expect(windows[0]).toMatchObject({
    url: expect.stringMatching(/^app:\/\/kith\//),
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false },
  });
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
    bridge: Object.keys(Reflect.get(window, 'kith')).sort(),
    frozen: Object.isFrozen(Reflect.get(window, 'kith')),
    capabilities: Reflect.get(window, 'kith').capabilities,
  }));
  expect(seen).toEqual({
    node: [],
    bridge: ['capabilities', 'invoke', 'on'],
    frozen: true,
    capabilities: {
      face: 'desktop',
      platform: expect.any(String),
      ownTitleBar: true,
      tellsReminders: true,
      sitsOnDesktop: true,
      savesPdf: true,
    },
  });
});

test('no view fails, violates the policy or reaches for the network', async ({ launch }) => {
  const { electron, page } = await launch({ args: ['--sample'] });
  const first = (method: string): Promise<string> =>
    page.evaluate(async (name) => (await Reflect.get(window, 'kith').invoke(name, {})).data.rows[0].id, method);
  const records = [
    `/people/${await first('person.list')}`,
    `/companies/${await first('company.list')}`,
    `/interviews/${await first('interview.list')}`,
  ];
  for (const view of [...views, ...records]) {
    await go(page, view);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  }
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(electron.consoleMessages()).toEqual([]);
  expect(electron.problems()).toEqual([]);
  expect((await electron.recorded()).requests).toEqual([]);
});

test('the policy stops scripts, evaluation, frames and connections that are not the app’s', async ({ launch }) => {
  const { electron, page } = await launch();
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.head.append(script);
    const frame = document.createElement('iframe');
    frame.src = '/people';
    document.body.append(frame);
    // In a task of the page's own: what a test evaluates is exempt.
    const evaluated = await new Promise((done) =>
      setTimeout(() => {
        try {
          done(new Function('return 1')());
        } catch {
          done('refused');
        }
      }),
    );
    const fetched = await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    );
    return { injected: Reflect.get(window, 'injected'), evaluated, fetched };
  });
  expect(outcome).toEqual({ injected: undefined, evaluated: 'refused', fetched: 'refused' });
  expect((await electron.recorded()).requests).toEqual([]);
});

test('every document has a style nonce of its own', async ({ launch }) => {
  const { electron, page } = await launch();
  const nonce = () => page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce);
  const first = await nonce();
  expect(first).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  await page.reload();
  expect(await nonce()).not.toBe(first);
  const response = await electron.request('app://kith/people');
  const policy = response?.headers['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(response?.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

test('the scheme serves the built window and nothing else', async ({ launch }) => {
  const { electron } = await launch();
  const status = async (url: string, method?: string) => (await electron.request(url, method))?.status;
  expect(await status('app://kith/')).toBe(200);
  expect(await status('app://kith/people/anything')).toBe(200);
  expect(await status('app://kith/assets/none.js')).toBe(404);
  expect(await status('app://other/')).toBe(404);
  expect(await status('app://kith.evil/')).toBe(404);
  expect(await status('app://kith/', 'POST')).toBe(405);
  for (const path of [
    '..%2fmain%2findex.js',
    '..%2f..%2fpackage.json',
    '%2e%2e/main/index.js',
    '..%5cmain%5cindex.js',
    '%00.js',
    '%ff.js',
    '%2fetc%2fpasswd.txt',
  ]) {
    expect([400, 404], path).toContain(await status(`app://kith/${path}`));
  }
});

test('links leave through the system, and only https and mailto', async ({ launch }) => {
  const { context, electron, page } = await launch();
  const at = page.url();
  await page.evaluate(() => {
    window.open('https://example.org/opened');
    window.open('file:///etc/passwd');
    window.open('about:blank');
  });
  for (const [href, target] of [
    ['https://example.org/blank', '_blank'],
    ['https://example.org/same', '_self'],
    ['mailto:ana@example.org', '_self'],
  ] as const) {
    await page.evaluate(
      (link) => {
        const element = Object.assign(document.createElement('a'), { ...link, rel: 'noreferrer' });
        document.body.append(element);
        element.click();
      },
      { href, target },
    );
    await expect.poll(async () => (await electron.recorded()).external.at(-1)).toBe(href);
  }
  expect((await electron.recorded()).external).toEqual([
    'https://example.org/opened',
    'https://example.org/blank',
    'https://example.org/same',
    'mailto:ana@example.org',
  ]);
  await expect.poll(() => context.pages().length).toBe(1);
  expect(page.url()).toBe(at);
});

test('the window cannot be led away', async ({ launch }) => {
  const { electron, page } = await launch();
  const at = page.url();
  for (const url of [
    'https://example.org/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:document.body.replaceChildren()',
  ]) {
    await page.evaluate((to) => {
      location.href = to;
    }, url);
    await page.waitForTimeout(200);
    expect(page.url(), url).toBe(at);
    await expect(page.getByRole('main'), url).toBeVisible();
  }
  expect((await electron.recorded()).requests).toEqual([]);
});

test('permissions are denied, but for copying on the app’s own page', async ({ launch }) => {
  const { electron, page } = await launch();
  const own = 'app://kith/people';
  for (const permission of ['geolocation', 'media', 'notifications', 'clipboard-read', 'midi', 'openExternal', 'usb']) {
    expect(await electron.allows(permission, own), permission).toEqual({ check: false, request: false });
  }
  expect(await electron.allows('clipboard-sanitized-write', own)).toEqual({ check: true, request: true });
  const position = await page.evaluate(
    () => new Promise((done) => navigator.geolocation.getCurrentPosition(done, (error) => done(error.code))),
  );
  expect(position).toBe(1);
});

test('the door hears only the top frame of the app’s own page', async ({ launch }) => {
  const { electron } = await launch();
  const ask = (url: string, top: boolean) => electron.invokeAs({ url, top }, 'kith:dispatch', 'book.status', {});
  expect(await ask('app://kith/people', true)).toMatchObject({ ok: true });
  for (const url of [
    'https://kith/',
    'app://evil/',
    'app://kith.evil/',
    'app://evil/app://kith/',
    'https://example.org/?app://kith/',
    'file:///tmp/x.html',
    'data:text/html,x',
    'about:blank',
    '',
  ]) {
    await expect(ask(url, true), url).rejects.toThrow('Refused a call');
  }
  await expect(ask('app://kith/', false)).rejects.toThrow('Refused a call');
});

test('the door has one channel', async ({ launch }) => {
  const { electron } = await launch();
  const frame = { url: 'app://kith/', top: true };
  await expect(electron.invokeAs(frame, 'anything')).rejects.toThrow("No handler registered for 'anything'");
  expect(await electron.invokeAs(frame, 'kith:dispatch', 'constructor', {})).toMatchObject({
    ok: false,
    error: { code: 'unknown_method' },
  });
});
