import fc from 'fast-check';
import { expect, it } from 'vitest';
import { targetNames } from '../../../src/domain/review/target-names.ts';

it('takes names from a list as people paste them', () => {
  expect(targetNames('Acme\n- Globex GmbH\n2) Initech; Hooli\tPied Piper, Umbrella\r\n• “Stark”\n\n[ ] Wayne')).toEqual(
    ['Acme', 'Globex GmbH', 'Initech', 'Hooli', 'Pied Piper', 'Umbrella', 'Stark', 'Wayne'],
  );
});

it('leaves the comma of a legal form, and names that are said twice', () => {
  expect(targetNames('Acme, Inc., Globex, S.A.\nacme, inc.\n3M\n---\n,')).toEqual(['Acme, Inc.', 'Globex, S.A.', '3M']);
});

it('is not surprised by any text, and finds the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const names = targetNames(text);
      for (const name of names) expect(name).toMatch(/[\p{L}\p{N}]/u);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});
