import type { IntlShape } from 'react-intl';
import { fieldWords } from '../../../domain/history/words.ts';
import { labelMessages } from './messages.ts';

type LabelKey = keyof typeof labelMessages;

interface Phrase {
  readonly key: LabelKey;
  readonly shape: RegExp;
  readonly holes: readonly string[];
}

const NUMBERS = new Set(['count', 'days']);
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Every phrase as an expression; of two that fit, the one that says more itself comes first. */
const phrases: readonly Phrase[] = (Object.entries(labelMessages) as [LabelKey, string][])
  .map(([key, message]) => {
    // Splitting by a group leaves texts and holes in turn.
    const parts = message.split(/\{(\w+)\}/);
    const shape = parts.map((part, index) =>
      index % 2 === 0 ? part.replace(SPECIAL, '\\$&') : NUMBERS.has(part) ? '(\\d+)' : '(.+?)',
    );
    return {
      key,
      shape: new RegExp(`^${shape.join('')}$`, 's'),
      holes: parts.filter((_, index) => index % 2 === 1),
      length: parts.reduce((length, part, index) => (index % 2 === 0 ? length + part.length : length), 0),
    };
  })
  .sort((one, other) => other.length - one.length);

// Phrases that stand in holes of others.
const PEOPLE = /^label\.(people|companies)\./;
const WHAT = /^label\.what\./;
const PARTS = /^label\.(people|parts)\./;
const WHOLE = /^label\.(?!people|companies|what|parts)/;

/** What was done, written by the book in English, in the window's language; as written when no phrase fits. */
export const sayLabel = (intl: IntlShape, label: string): string =>
  intl.locale.startsWith('en') ? label : (said(intl, label, WHOLE) ?? label);

/** The phrase that a label is of; null when there is none. */
export const phraseOf = (label: string): LabelKey | null => find(label, WHOLE)?.key ?? null;

function find(text: string, among: RegExp): { key: LabelKey; values: [hole: string, value: string][] } | null {
  for (const { key, shape, holes } of phrases) {
    const found = among.test(key) ? shape.exec(text) : null;
    if (found) return { key, values: holes.map((hole, index) => [hole, found[index + 1] ?? '']) };
  }
  return null;
}

function said(intl: IntlShape, text: string, among: RegExp): string | null {
  const found = find(text, among);
  if (!found) return null;
  const values = found.values.map(([hole, value]) => [hole, filled(intl, hole, value)]);
  return intl.formatMessage({ id: found.key }, Object.fromEntries(values));
}

/** What is in a hole: a phrase, a word of Kith's, or else a name, which stays. */
function filled(intl: IntlShape, hole: string, value: string): string {
  const word = (key: string) => (key in intl.messages ? intl.formatMessage({ id: key }) : value);
  switch (hole) {
    case 'label':
      return sayLabel(intl, value);
    case 'parts':
      return intl.formatList(value.split(/, | and /).map((part) => said(intl, part, PARTS) ?? part));
    case 'field':
      return word(
        `history.field.${Object.entries(fieldWords).find(([, words]) => words.toLowerCase() === value)?.[0]}`,
      );
    case 'stage':
      return word(`opportunities.stage.${value.replace(' ', '_')}`);
    case 'warmth':
      return word(`ui.warmth.${value}`);
    case 'contact':
      return word(`timeline.kind.${value === 'messages' ? 'message' : value === 'e-mail' ? 'email' : value}`);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? intl.formatDate(value, { dateStyle: 'medium', timeZone: 'UTC' }) : value;
    case 'people':
      return said(intl, value, PEOPLE) ?? value;
    case 'what':
      return said(intl, value, WHAT) ?? value;
    default:
      return value;
  }
}
