import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/renderer/i18n/catalogue.de.ts';
import { type Catalogue, en, type MessageKey } from '../../src/renderer/i18n/catalogue.ts';
import { loadCatalogue, localeOf } from '../../src/renderer/i18n/languages.ts';

const catalogues: Record<string, Catalogue> = { en, de };
const keys = Object.keys(en) as MessageKey[];

const asTag = (chunks: readonly unknown[]) => chunks.join('');
/** A value for each placeholder of a message, which serves as a count and as a name, and for each tag. */
const valuesFor = (message: string, count: number) =>
  Object.fromEntries([
    ...[...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => [name, count]),
    ...[...message.matchAll(/<(\w+)>/g)].map(([, name]) => [name, asTag]),
  ]);

const intlOf = (locale: string) =>
  createIntl({
    locale,
    messages: { ...catalogues[locale] },
    onError: (error) => {
      throw error;
    },
  });

describe.each(Object.entries(catalogues))('%s', (locale, messages) => {
  test.each([1, 2])('every message is well formed and says something, of %i things', (count) => {
    const intl = intlOf(locale);
    for (const [id, message] of Object.entries(messages)) {
      expect(intl.formatMessage({ id }, valuesFor(message, count)), id).toMatch(/\S/);
    }
  });

  test('every message is well formed of nothing, too', () => {
    const intl = intlOf(locale);
    for (const [id, message] of Object.entries(messages)) intl.formatMessage({ id }, valuesFor(message, 0));
  });

  test('keys begin with the name of a feature', () => {
    for (const id of Object.keys(messages)) expect(id).toMatch(/^[a-z][a-zA-Z]+\.[\w.-]+$/);
  });
});

type Parsed = ReturnType<ReturnType<ReturnType<typeof createIntl>['formatters']['getMessageFormat']>['getAst']>;

/** What a message takes: each placeholder with what is made of it, the cases it tells apart, and its tags. */
function taken(parts: Parsed, found = new Set<string>()): Set<string> {
  for (const part of parts) {
    if (!('value' in part) || part.type === 0) continue;
    const cases = 'options' in part && part.type === 5 ? Object.keys(part.options).sort().join('|') : '';
    found.add(`${part.type} ${part.value} ${cases}`.trim());
    if ('options' in part) for (const option of Object.values(part.options)) taken(option.value, found);
    if ('children' in part) taken(part.children, found);
  }
  return found;
}

describe.each(Object.entries(catalogues).filter(([locale]) => locale !== 'en'))(
  '%s beside English',
  (locale, messages) => {
    test('has the same keys', () => {
      expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    });

    test.each(keys)('takes the same values: %s', (key) => {
      const intl = intlOf(locale);
      const of = (message: string) => [...taken(intl.formatters.getMessageFormat(message, locale).getAst())].sort();
      expect(of(messages[key])).toEqual(of(en[key]));
    });

    test('is translated', () => {
      // Names, abbreviations, what is the same word in both, and what is put together of values alone.
      const same = keys.filter(
        (key) => /[a-z]{4}/.test(en[key].replaceAll(/\{[^{}]*\}/g, '')) && messages[key] === en[key],
      );
      expect(same.length).toBeLessThan(keys.length / 20);
    });
  },
);

describe('the language', () => {
  test.each([
    ['the first wanted one that there is', 'system', ['fr-FR', 'de-AT', 'en'], { language: 'de', tag: 'de-AT' }],
    ['English when there is none', 'system', ['fr-FR', 'xx'], { language: 'en', tag: 'en' }],
    ['English when nothing is wanted', 'system', [], { language: 'en', tag: 'en' }],
    ['the system’s region', 'system', ['en-NZ', 'en'], { language: 'en', tag: 'en-NZ' }],
    ['the chosen region', 'en-US', ['en-GB', 'de'], { language: 'en', tag: 'en-US' }],
    ['the chosen language in the system’s region', 'de', ['en-GB', 'de-CH', 'de'], { language: 'de', tag: 'de-CH' }],
    ['the chosen language on any system', 'de', ['en-GB'], { language: 'de', tag: 'de' }],
  ] as const)('is %s', (_, choice, wanted, locale) => {
    expect(localeOf(choice, wanted)).toEqual(locale);
  });

  test('brings its catalogue', async () => {
    expect(await loadCatalogue({ language: 'de', tag: 'de-AT' })).toBe(de);
    expect(await loadCatalogue({ language: 'en', tag: 'en-US' })).toBe(en);
  });
});
