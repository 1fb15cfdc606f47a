/** Names of months and days that are people's and companies' names too. */
const NAMESAKE =
  /(?<![\p{L}\p{N}])(?:jan|mar|march|april|may|june|jun|july|august|augustus|sep|dec|sun|mon|wed|sat|fri|tue|thu|friday|wednesday|sunday|monday|tuesday|thursday|saturday|january|february|september|october|november|december|feb|apr|jul|aug|sept|oct|nov)(?![\p{L}\p{N}])/giu;
const MONTH =
  /^(?:jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sept?|september|oct|october|nov|november|dec|december)$/i;
const WHOLE_DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** After these stands a person. */
const BEFORE_PERSON =
  /(?<![\p{L}\p{N}])(?:with|w\/|by|met|saw|called|phoned|rang|emailed|e-mailed|messaged|texted|pinged|interviewed|into)\s+$/iu;
const BEFORE_PERSON_OR_DATE = /(?<![\p{L}\p{N}])(?:from|to|and|&)\s+$/iu;
/** A day of the month, and not the number of a duration. */
const DAY_NUMBER =
  /^\.?,?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?!\d)(?!\s*(?:days?|weeks?|months?|years?|hours?|h\b|am\b|pm\b|:\d))/iu;
const DAY_BEFORE = /(?<![\p{L}\p{N}])\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+$/iu;
const BRACKETS = /\(([^()]*)\)/g;
const DATE_IN_BRACKETS =
  /^\s*(?:on\s+)?(?:yesterday|today|tomorrow|last\s+\p{L}+|\d+\s+\p{L}+\s+ago|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+(?:\s+\d{4})?|\p{L}+\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?)\s*$/iu;

/** The text, of the same length, with months and days that are names made unreadable as dates. */
export function withoutNames(text: string): string {
  const unbracketed = text.replace(BRACKETS, (whole, inside: string) =>
    DATE_IN_BRACKETS.test(inside) ? whole : 'x'.repeat(whole.length),
  );
  return unbracketed.replace(NAMESAKE, (word, at: number) =>
    isName(unbracketed, word, at) ? 'x'.repeat(word.length) : word,
  );
}

function isName(text: string, word: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + word.length, at + word.length + 60);
  if (DAY_BEFORE.test(before)) return false;
  if (/^['’]s(?![\p{L}\p{N}])/u.test(after)) return !WHOLE_DAY.test(word);
  if (BEFORE_PERSON.test(before)) return true;
  const dated = MONTH.test(word) && (DAY_NUMBER.test(after) || /^\.?,?\s+\d{4}(?!\d)/.test(after));
  if (dated) return false;
  if (BEFORE_PERSON_OR_DATE.test(before)) return !WHOLE_DAY.test(word);
  if (!/^\p{Lu}/u.test(word) || WHOLE_DAY.test(word)) return false;
  const next = /^\s+(\p{Lu}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  if (next && !MONTH.test(next) && !WHOLE_DAY.test(next)) return true;
  // The last word of a name: "Theresa May", "Mei Sun". A line's first word is a capital by position only.
  const previous = /(^|\s)(\p{Lu}[\p{Ll}\p{M}'’-]*)\s+$/u.exec(before);
  return (MONTH.test(word) || word === 'Sun') && previous !== null && at - (previous[2]?.length ?? 0) - 1 > 0;
}
