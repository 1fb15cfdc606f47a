import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FaceStatus } from '../../src/contract/index.ts';
import { type FaceHandlers, openHost } from '../../src/data/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-face-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('how a face sits on the desktop', () => {
  it('is unsupported where the face says nothing of it', async () => {
    const host = openHost({ path: join(folder, 'kith.db') });
    for (const [method, input] of [
      ['face.status', {}],
      ['face.set', {}],
      ['face.savePdf', { fileName: 'Ana' }],
    ] as const)
      expect(await host.dispatch(method, input)).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    await host.close();
  });

  it('is answered by the face, with valid input, even while no book can be opened', async () => {
    let status: FaceStatus = { openAtLogin: false, onClose: 'quit' };
    const face: FaceHandlers = {
      'face.status': async () => status,
      'face.set': async ({ openAtLogin = status.openAtLogin, onClose = status.onClose }) => {
        status = { openAtLogin, onClose };
        return status;
      },
      'face.savePdf': async () => ({ path: null }),
    };
    const host = openHost({ path: folder, face });
    expect(await host.dispatch('face.set', { onClose: 'tray' })).toEqual({
      ok: true,
      data: { openAtLogin: false, onClose: 'tray' },
    });
    expect(await host.dispatch('face.set', { onClose: 'never' })).toMatchObject({
      ok: false,
      error: { code: 'invalid_input' },
    });
    expect(await host.dispatch('face.status', {})).toMatchObject({ ok: true, data: { onClose: 'tray' } });
    await host.close();
  });
});
