import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { catalogues, pickLanguage } from '../../src/renderer/i18n/catalogue.ts';

const asTag = (chunks: readonly unknown[]) => chunks.join('');
/** A value for each placeholder of a message, which serves as a count and as a name, and for each tag. */
const valuesFor = (message: string) =>
  Object.fromEntries([
    ...[...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => [name, 2]),
    ...[...message.matchAll(/<(\w+)>/g)].map(([, name]) => [name, asTag]),
  ]);

describe.each(Object.entries(catalogues))('%s', (locale, messages) => {
  test('every message is well formed and says something', () => {
    const intl = createIntl({
      locale,
      messages,
      onError: (error) => {
        throw error;
      },
    });
    for (const [id, message] of Object.entries(messages)) {
      expect(intl.formatMessage({ id }, valuesFor(message)), id).toMatch(/\S/);
    }
  });

  test('keys begin with the name of a feature', () => {
    for (const id of Object.keys(messages)) expect(id).toMatch(/^[a-z][a-zA-Z]+\.[\w.]+$/);
  });
});

test('the language is the first wanted one that there is', () => {
  expect(pickLanguage(['en-GB', 'de'])).toBe('en');
  expect(pickLanguage(['xx', 'en'])).toBe('en');
  expect(pickLanguage([])).toBe('en');
});
