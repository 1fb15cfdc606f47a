import { expect, test } from 'vitest';
import { TABLES } from '../../src/data/history/tables.ts';
import { CHOICES } from '../../src/data/sqlite/choices.ts';
import { fieldWords } from '../../src/domain/history/words.ts';
import { choiceKey } from '../../src/renderer/features/history/choices.ts';
import { en } from '../../src/renderer/i18n/catalogue.ts';

test('whatever a column may hold has words in the history, and so has the column', () => {
  for (const [table, { fields }] of Object.entries(TABLES))
    for (const [field, type] of Object.entries(fields)) {
      expect(Object.keys(fieldWords), field).toContain(field);
      if (type !== 'choice') continue;
      for (const value of CHOICES[`${table}.${field}`] ?? ['nothing'])
        expect(Object.keys(en), `${table}.${field} ${value}`).toContain(choiceKey(table, field, value));
    }
});
