import { expect, test } from 'vitest';
import { initials } from '../../src/renderer/ui/initials.ts';

test.each([
  ['Ana de Souza', 'AS'],
  ['Ana', 'A'],
  ['王小明', '王'],
  ['Ёлка Иванова', 'ЁИ'],
  ['Jean-Luc Picard (he/him)', 'JP'],
  ['👩‍🚀 Sally Ride', 'SR'],
  ['👩‍🚀', '👩‍🚀'],
  ['  ', '?'],
  ['', '?'],
])('%s → %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
