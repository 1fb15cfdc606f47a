import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from './support.ts';

test('the page gets a new style nonce each time, the same in its policy', async () => {
  const served = await serve();
  await served.enter();
  const nonces = new Set<string>();
  for (const path of ['/', '/people', '/companies/0195f9d4-0000-7000-8000-000000000000']) {
    const { status, headers, body } = await served.ask({ path });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    const nonce = /nonce="([\w-]+)"/.exec(body)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThanOrEqual(20);
    expect(body).not.toContain('%KITH_NONCE%');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; " +
        `style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; ` +
        "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    );
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

test('hashed files may be kept, what is missing is missing', async () => {
  const served = await serve();
  await served.enter();
  const asset = await served.ask({ path: '/assets/index-abc123.js' });
  expect(asset.status).toBe(200);
  expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(asset.headers['cache-control']).toContain('immutable');
  expect(asset.body).toBe('document.title = "ran";');
  expect((await served.ask({ path: '/assets/gone.js' })).status).toBe(404);
  const head = await served.ask({ method: 'HEAD', path: '/assets/index-abc123.js' });
  expect(head.status).toBe(200);
  expect(head.body).toBe('');
});

test('nothing outside the window is served', async () => {
  const served = await serve();
  await served.enter();
  await symlink(join(served.rendererDir, '..', 'secret.txt'), join(served.rendererDir, 'assets', 'link.txt'));
  const attempts = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..%5csecret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '/assets/link.txt',
    '/secret.txt%00.js',
    '/%ff.txt',
    '/etc/passwd.txt',
    `/${served.rendererDir}/../secret.txt`,
  ];
  for (const path of attempts) {
    const { status, body } = await served.ask({ path });
    expect(body, path).not.toContain('outside');
    expect([400, 404], path).toContain(status);
  }
});
