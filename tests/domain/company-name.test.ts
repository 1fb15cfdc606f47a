import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CompanyDoubts } from '../../src/domain/company-doubts.ts';
import { companyForm, namesNoCompany } from '../../src/domain/company-name.ts';

/** Spellings of one company in each line. */
const SAME: readonly (readonly string[])[] = [
  ['Stripe', 'Stripe, Inc.', 'STRIPE INC', 'stripe inc.', 'Stripe LLC', 'Stripe®, Inc'],
  ['Müller Maschinenbau', 'Muller Maschinenbau GmbH & Co. KG', 'MÜLLER MASCHINENBAU GmbH', 'Müller-Maschinenbau AG'],
  ['Johnson & Johnson', 'Johnson and Johnson', 'Johnson&Johnson', 'JOHNSON & JOHNSON, INC.'],
  ['Bain & Company', 'Bain & Co.', 'Bain and Company, Inc.'],
  ['McKinsey & Company', 'McKinsey & Company, Inc.', 'McKinsey and Co'],
  ['J.P. Morgan', 'JP Morgan', 'J. P. Morgan', 'J P Morgan Ltd'],
  ['A.B.C. Logistics', 'ABC Logistics', 'A B C Logistics S.r.l.'],
  ['Enel', 'Enel S.p.A.', 'ENEL SpA'],
  ['Telefónica', 'Telefonica, S.A.', 'TELEFÓNICA SA'],
  ['Natura', 'Natura S/A', 'Natura Ltda.', 'Natura EIRELI'],
  ['Bimbo', 'Bimbo, S.A.B. de C.V.', 'Bimbo S.A. de C.V.'],
  ['Allegro', 'Allegro Sp. z o.o.', 'ALLEGRO SP Z O.O.', 'Allegro S.A.'],
  ['Škoda Auto', 'Skoda Auto a.s.', 'ŠKODA AUTO, a. s.'],
  ['Ørsted', 'Orsted A/S', 'ØRSTED AS'],
  ['Kone', 'KONE Oyj', 'Kone Oy'],
  ['Spotify', 'Spotify AB'],
  ['Philips', 'Philips N.V.', 'Philips B.V.'],
  ['Infosys', 'Infosys Limited', 'Infosys Pvt. Ltd.', 'Infosys Private Limited'],
  ['Canva', 'Canva Pty Ltd', 'Canva (Pty) Ltd'],
  ['Grab', 'Grab Pte. Ltd.', 'Grab Sdn. Bhd.'],
  ['Tokopedia', 'PT Tokopedia', 'PT. Tokopedia Tbk'],
  ['株式会社ミライ', 'ミライ株式会社', 'ミライ', '㈱ミライ', '(株)ミライ'],
  ['北京未来科技有限公司', '北京未来科技'],
  ['한빛', '(주)한빛', '주식회사 한빛'],
  ['ООО Ромашка', 'Ромашка', 'РОМАШКА, ООО', '«Ромашка»'],
  ['Samsung Electronics', 'Samsung Electronics Co., Ltd.', 'SAMSUNG ELECTRONICS CO LTD'],
  ['Ford Motor', 'Ford Motor Company', 'Ford Motor Co.'],
  ["McDonald's", 'McDonalds', 'McDonald’s Corp.'],
  ['Yahoo', 'Yahoo!', 'YAHOO INC'],
  ['3M', '3 M', '3M®'],
];

/** Organisations that must stay apart. */
const APART: readonly (readonly [string, string])[] = [
  ['Citadel', 'The Citadel'],
  ['Delta', 'Delta Air Lines'],
  ['Bain & Company', 'Bain Capital'],
  ['Bain & Company', 'Bain'],
  ['Apple', 'Apple Bank'],
  ['Amazon', 'Amazon Web Services'],
  ['Amazon Web Services (AWS)', 'Amazon Web Services'],
  ['Serenity Spa', 'Serenity'],
  ['Fast Company', 'Fast'],
  ['C++ Works', 'C Works'],
  ['Disney+', 'Disney'],
  ['Vandelay Group', 'Vandelay'],
  ['ガス', 'カス'],
  ['राम', 'रम'],
  ['Studio 1', 'Studio 2'],
  ['Inc.', 'Ltd'],
  ['🚀', '✨'],
];

describe('companyForm', () => {
  test.each(SAME.map((spellings) => [spellings[0], spellings] as const))(
    'takes the spellings of %s for one',
    (_, all) => {
      expect(new Set(all.map(companyForm))).toHaveLength(1);
    },
  );

  test.each(APART)('keeps %s and %s apart', (a, b) => {
    expect(companyForm(a)).not.toBe(companyForm(b));
  });

  const names = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom('Acme', 'the', 'Co.', '&', 'Inc', 'S.A.', 'Ω', 'ß', '株式会社', 'GmbH', 'a', 'B.', '+', 'Spa'),
        { maxLength: 7 },
      )
      .map((parts) => parts.join(' ')),
  );

  test('applied again changes nothing', () => {
    fc.assert(
      fc.property(names, (name) => companyForm(companyForm(name)) === companyForm(name)),
      { numRuns: 2_000 },
    );
  });

  test('does not see case', () => {
    const ascii = fc.stringMatching(/^[a-zA-Z0-9 &.,-]{0,30}$/).filter((name) => !/s\.?\s?p\.?\s?a/i.test(name));
    fc.assert(fc.property(ascii, (name) => companyForm(name.toUpperCase()) === companyForm(name.toLowerCase())));
  });

  test('does not see punctuation around words, or accents', () => {
    const words = fc.array(fc.constantFrom('Café', 'Zürich', 'north', 'Wind', 'x', 'Ltd'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ', ', ' - ', '/', ' | ', '  '), (parts, between) => {
        expect(companyForm(`“${parts.join(between)}”!`.normalize('NFD'))).toBe(companyForm(parts.join(' ')));
      }),
    );
  });
});

test('some names name no company', () => {
  for (const name of [
    'Self-employed',
    'Freelance',
    'FREELANCER',
    'Stealth Startup',
    'Stealth Mode AI Startup',
    'Confidential',
    'N/A',
    '-',
    '…',
    '',
    'Selbstständig',
    'Indépendant',
    'Autônomo',
    'Libero professionista',
    'フリーランス',
  ])
    expect(namesNoCompany(name), name).toBe(true);
  for (const name of [
    'The Independent',
    'Stealth Networks',
    'Freelance Technology Partners',
    '🚀',
    'NA Sports',
    'Private Bank',
    'X',
    '3M',
  ])
    expect(namesNoCompany(name), name).toBe(false);
});

describe('CompanyDoubts', () => {
  const doubtBetween = (a: string, b: string): string | undefined => {
    const doubts = new CompanyDoubts<string>();
    doubts.add(b, b);
    return doubts.find(a)[0]?.reason;
  };

  test.each([
    ['Citadel', 'The Citadel', /leading “The”/],
    ['Amazon Web Services (AWS)', 'Amazon Web Services', /in parentheses/],
    ['Amazon Web Services (AWS)', 'AWS', /parentheses/],
    ['Vandelay', 'Vandelay Group', /“Group”/],
    ['Acme', 'Acme Technologies', /“Technologies”/],
    ['Bain & Company', 'Bain', /“Company”/],
    ['Google India', 'Google', /“India”/],
    ['Pricewaterhouse Coopers', 'PricewaterhouseCoopers', /spaces/],
    ['Accenture', 'Acenture', /One letter/],
    ['Accenture', 'Accentrue', /swapped/],
    ['Booking.com', 'Booking', /“.com”/],
  ])('%s may be %s', (a, b, reason) => {
    expect(doubtBetween(a, b)).toMatch(reason);
    expect(doubtBetween(b, a)).toMatch(reason);
  });

  test.each([
    ['Delta', 'Delta Air Lines'],
    ['Bain & Company', 'Bain Capital'],
    ['Apple', 'Apple Bank'],
    ['Citadel', 'Citadel Securities'],
    ['Visa', 'Vista'],
    ['Studio 11', 'Studio 12'],
    ['Stripe', 'Stripe, Inc.'],
  ])('nothing is said of %s and %s', (a, b) => {
    expect(doubtBetween(a, b)).toBeUndefined();
    expect(doubtBetween(b, a)).toBeUndefined();
  });
});
