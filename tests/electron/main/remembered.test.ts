import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../electron/main/remembered.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'kith-memory-'));

describe('what the window remembers', () => {
  it('is there for the next start, and leaves no other file', () => {
    const place = folder();
    const path = join(place, 'window.json');
    const bounds = { x: -5, y: 10, width: 900, height: 600 };
    openMemory(path).remember({ bounds, maximized: true });
    openMemory(path).remember({ appearance: 'dark', onClose: 'tray' });
    expect(openMemory(path).value).toEqual({
      bounds,
      maximized: true,
      appearance: 'dark',
      language: 'system',
      onClose: 'tray',
    });
    expect(readdirSync(place)).toEqual(['window.json']);
  });

  it.each(['', '{', '[]', '{"bounds":{"x":1}}', '{"appearance":"pink"}'])('starts afresh from %j', (content) => {
    const path = join(folder(), 'window.json');
    writeFileSync(path, content);
    expect(openMemory(path).value).toEqual({ maximized: false, appearance: 'system', language: 'system' });
  });

  it('does without a place to write', () => {
    const memory = openMemory(join(folder(), 'missing', 'window.json'));
    memory.remember({ maximized: true });
    expect(memory.value.maximized).toBe(true);
  });
});
