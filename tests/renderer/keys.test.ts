import { expect, test } from 'vitest';
import { keyName } from '../../src/renderer/ui/keyName.ts';

const pressed = (key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

test('keys have one name each', () => {
  expect(keyName(pressed('n'), false)).toBe('n');
  expect(keyName(pressed('?', 'shift'), false)).toBe('?');
  expect(keyName(pressed('k', 'ctrl'), false)).toBe('Mod+K');
  expect(keyName(pressed('Z', 'ctrl', 'shift'), false)).toBe('Mod+Shift+Z');
  expect(keyName(pressed('ArrowLeft', 'alt'), false)).toBe('Alt+ArrowLeft');
  expect(keyName(pressed('ArrowDown', 'shift'), false)).toBe('Shift+ArrowDown');
});

test('the command key is the modifier on a Mac, and Control is not', () => {
  expect(keyName(pressed('k', 'meta'), true)).toBe('Mod+K');
  expect(keyName(pressed('k', 'ctrl'), true)).toBe('k');
});
