import type { Circle, Tie } from './figures.ts';
import type { LocaleName } from './names/index.ts';
import { howMet } from './sentences/met.ts';

type Locales = Partial<Record<LocaleName, number>>;

const lisbon: Locales = { pt: 70, br: 10, es: 5, fr: 5, en: 3, ng: 2, in: 2, it: 3 };
const saoPaulo: Locales = { br: 84, ja: 3, jpan: 1, ko: 2, pt: 3, it: 3, ar: 3, he: 2, es: 2 };
const berlin: Locales = {
  de: 30,
  pl: 8,
  in: 9,
  uk: 5,
  ru: 3,
  tr: 5,
  pt: 3,
  br: 5,
  fr: 4,
  es: 4,
  it: 4,
  nl: 3,
  nordic: 2,
  ro: 3,
  cs: 2,
  hu: 2,
  el: 2,
  en: 5,
  ng: 3,
  ar: 4,
  fa: 3,
  zh: 3,
  vi: 2,
  he: 2,
  fi: 1,
  us: 2,
  pk: 2,
};
/** Everybody and everywhere. */
export const anywhere: Locales = {
  de: 9,
  br: 9,
  pt: 8,
  in: 9,
  en: 8,
  us: 6,
  pl: 4,
  fr: 4,
  es: 4,
  nl: 4,
  nordic: 4,
  zh: 3,
  hans: 3,
  ja: 2,
  jpan: 3,
  ko: 2,
  kore: 3,
  ar: 3,
  arab: 2,
  he: 2,
  hebr: 2,
  ng: 5,
  ke: 3,
  tr: 3,
  it: 3,
  uk: 3,
  ru: 2,
  el: 2,
  ro: 2,
  cs: 2,
  hu: 2,
  fi: 2,
  vi: 2,
  fa: 2,
  pk: 2,
};

export interface CircleSpec {
  readonly circle: Exclude<Circle, 'cast' | 'interviewer'>;
  readonly count: number;
  readonly locales: Locales;
  /** When they were met, in days before today. */
  readonly met: readonly [from: number, to: number];
  readonly ties: Partial<Record<Tie, number>>;
  readonly howMet: readonly string[];
  readonly tags: Readonly<Record<string, number>>;
}

export const circleSpecs: readonly CircleSpec[] = [
  {
    circle: 'university',
    count: 15,
    locales: lisbon,
    met: [2922, 2700],
    ties: { close: 1, warm: 3, fading: 4, lapsed: 6, none: 1 },
    howMet: howMet.university,
    tags: { University: 1 },
  },
  {
    circle: 'mare',
    count: 32,
    locales: lisbon,
    met: [2905, 2150],
    ties: { close: 1, warm: 4, fading: 9, lapsed: 16, none: 2 },
    howMet: ['Worked together at Maré'],
    tags: { 'Maré crew': 0.8, 'Would hire again': 0.2 },
  },
  {
    circle: 'jaburu',
    count: 44,
    locales: saoPaulo,
    met: [2036, 1230],
    ties: { close: 2, warm: 7, fading: 14, lapsed: 18, none: 3 },
    howMet: ['Worked together at Jaburu', 'Same tribe at Jaburu', 'Onboarding at Jaburu'],
    tags: { 'Jaburu crew': 0.7, 'Would hire again': 0.25 },
  },
  {
    circle: 'lindenwerk',
    count: 54,
    locales: berlin,
    met: [1148, 40],
    ties: { close: 15, warm: 20, fading: 12, lapsed: 5, none: 2 },
    howMet: ['Works at Lindenwerk', 'Worked together at Lindenwerk', 'My first week at Lindenwerk'],
    tags: { Team: 0.2, 'Would hire again': 0.2 },
  },
  {
    circle: 'recruiter',
    count: 18,
    locales: anywhere,
    met: [2400, 90],
    ties: { warm: 3, fading: 6, lapsed: 7, none: 2 },
    howMet: ['Wrote to me about a role', 'Recommended by a friend', 'Hiring breakfast'],
    tags: { Recruiters: 1 },
  },
  {
    circle: 'conference',
    count: 38,
    locales: anywhere,
    met: [2600, 30],
    ties: { close: 1, warm: 6, fading: 13, lapsed: 14, none: 4 },
    howMet: howMet.conference,
    tags: { Conference: 0.9, Speakers: 0.2 },
  },
  {
    circle: 'community',
    count: 16,
    locales: berlin,
    met: [1120, 60],
    ties: { close: 3, warm: 5, fading: 5, lapsed: 2, none: 1 },
    howMet: howMet.community,
    tags: { Mentoring: 0.3, 'Running club': 0.3 },
  },
  {
    circle: 'client',
    count: 22,
    locales: berlin,
    met: [1100, 60],
    ties: { warm: 5, fading: 9, lapsed: 6, none: 2 },
    howMet: howMet.client,
    tags: { 'Clients and vendors': 0.8 },
  },
  {
    circle: 'linkedin',
    count: 104,
    locales: anywhere,
    met: [2800, 3],
    ties: { none: 1 },
    howMet: howMet.linkedin,
    tags: { 'Open to work': 0.06 },
  },
];
