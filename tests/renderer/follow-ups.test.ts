import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { mailtoHref } from '../../src/renderer/features/follow-ups/mailto.ts';
import { cadenceText, dueText, reasonText } from '../../src/renderer/features/follow-ups/words.ts';
import { en, type MessageKey, type MessageValues } from '../../src/renderer/i18n/catalogue.ts';
import type { Translate } from '../../src/renderer/i18n/useT.ts';

const intl = createIntl({ locale: 'en', messages: en });
const words = (id: MessageKey, values?: MessageValues) => intl.formatMessage({ id }, values);
const t: Translate = Object.assign(words, { rich: words as unknown as Translate['rich'] });

describe('a cadence in words', () => {
  test.each([
    [1, 'every day'],
    [7, 'every week'],
    [14, 'every 2 weeks'],
    [28, 'every 4 weeks'],
    [30, 'every month'],
    [45, 'every 45 days'],
    [60, 'every 2 months'],
    [90, 'every 3 months'],
    [91, 'every 3 months'],
    [120, 'every 4 months'],
    [180, 'every 6 months'],
    [365, 'every year'],
    [730, 'every 2 years'],
  ])('%i days', (days, said) => {
    expect(cadenceText(t, days)).toBe(said);
  });
});

describe('a message for the mail client', () => {
  test('keeps lines, signs and letters of any script', () => {
    const href = mailtoHref({ to: 'ana+work@example.com', subject: 'Thanks & até já', body: 'Hi Ana,\n\n50% = half?' });
    const { protocol, pathname, searchParams } = new URL(href);
    expect(protocol).toBe('mailto:');
    expect(decodeURIComponent(pathname)).toBe('ana+work@example.com');
    expect(searchParams.get('subject')).toBe('Thanks & até já');
    expect(searchParams.get('body')).toBe('Hi Ana,\r\n\r\n50% = half?');
  });

  test('what is no address is left out, so that it cannot add recipients or fields', () => {
    expect(mailtoHref({ to: 'a@example.com?bcc=b@example.com', subject: '', body: '' })).toBe('mailto:?subject=&body=');
    expect(mailtoHref({ to: 'a@example.com, b@example.com', subject: '', body: '' })).toBe('mailto:?subject=&body=');
  });
});

describe('why and when', () => {
  test('a company that is not known leaves no gap', () => {
    const said = reasonText(t, intl, { kind: 'rejected', on: '2020-03-14', company: null });
    expect(said).toMatch(/^They said no \d+ years ago\./);
  });

  test('what is put off says until when, and only while it is', () => {
    const due = { dueOn: '2026-03-02', snoozedUntil: '2026-03-05' };
    expect(dueText(t, intl, due, '2026-03-04')).toBe('put off until tomorrow');
    expect(dueText(t, intl, due, '2026-03-05')).toBe('due 3 days ago');
  });
});
