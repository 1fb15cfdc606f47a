import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import type { CompanyId, TieFacts } from '../../src/contract/index.ts';
import { kindsText, monthsText, tieReason } from '../../src/renderer/features/person/tieText.ts';
import { de } from '../../src/renderer/i18n/catalogue.de.ts';
import { en, type MessageKey, type MessageValues } from '../../src/renderer/i18n/catalogue.ts';
import type { Translate } from '../../src/renderer/i18n/useT.ts';

function speaking(locale: string, messages: Record<string, string>) {
  const intl = createIntl({ locale, messages });
  const words = (id: MessageKey, values?: MessageValues) => intl.formatMessage({ id }, values);
  const t: Translate = Object.assign(words, { rich: words as unknown as Translate['rich'] });
  return { intl, t };
}
const english = speaking('en-GB', en);
const german = speaking('de', de);

const nothing: TieFacts = {
  warmth: 'none',
  strength: 0,
  override: null,
  derived: { warmth: 'none', strength: 0 },
  lately: [],
  directions: { out: 0, in: 0 },
  sharedMonths: 0,
  sharedAt: null,
  lastContactOn: null,
  contactDaysLastYear: 0,
  contactDays: 0,
};
const lately: TieFacts['lately'] = [
  { kind: 'call', days: 2 },
  { kind: 'coffee', days: 1 },
  { kind: 'email', days: 1 },
  { kind: 'message', days: 1 },
];
const lindenwerk = { id: 'c' as CompanyId, name: 'Lindenwerk' };

describe('why a tie is what it is', () => {
  test('talks of late and shared work', () => {
    const tie = { ...nothing, lately: lately.slice(0, 2), sharedMonths: 24, sharedAt: lindenwerk };
    expect(tieReason(english.t, english.intl, tie)).toBe(
      '2 calls and a coffee in 4 months, worked together for 2 years',
    );
    expect(tieReason(german.t, german.intl, tie)).toBe(
      '2 Anrufe und ein Kaffee in 4 Monaten, zusammengearbeitet: 2 Jahre',
    );
  });

  test('what is rare of many kinds is only counted', () => {
    expect(tieReason(english.t, english.intl, { ...nothing, lately })).toBe(
      '2 calls, a coffee, and 2 more in 4 months'.replace(', and', ' and'),
    );
    expect(kindsText(english.t, english.intl, lately)).toBe('2 calls, a coffee, an e-mail and a message');
  });

  test('without any of late, how long ago the last was', () => {
    const tie = { ...nothing, lastContactOn: '2001-02-03' };
    expect(tieReason(english.t, english.intl, tie)).toMatch(/^last in touch \d+ years ago$/);
  });

  test('shared work alone', () => {
    expect(tieReason(english.t, english.intl, { ...nothing, sharedMonths: 7 })).toBe('worked together for 7 months');
  });

  test('nothing at all says what to do', () => {
    expect(tieReason(english.t, english.intl, nothing)).toMatch(/^No contact is recorded yet/);
  });
});

test.each([
  [1, 'a month'],
  [17, '17 months'],
  [18, '2 years'],
  [30, '3 years'],
  [120, '10 years'],
])('%i months are %s', (months, said) => {
  expect(monthsText(english.t, months)).toBe(said);
});
