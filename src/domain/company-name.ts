import { LEGAL_JOINED, LEGAL_PREFIXES, LEGAL_SUFFIXES, NO_COMPANY } from './company-words.ts';
import { identityText } from './identity-text.ts';

/** Tokens of the longest legal form. */
const LONGEST_SUFFIX = 5;
/** What a name cannot consist of alone. */
const NOT_A_NAME = new Set(['the', 'and', 'and co', 'co']);
const STEALTH = /^(?:\w+ )?stealth(?: mode)?(?: \w+)? (?:startup|start up|co|venture|mode)$/;

/**
 * The normal form of a company's name: two spellings with one normal form are taken for one company.
 * Case, width, diacritics, punctuation and legal forms (`Inc.`, `GmbH & Co. KG`, `株式会社`) do not count, `&`
 * is `and`. Everything else does, also a leading `The` and words like `Group`: such pairs are only
 * suggested (`CompanyDoubts`). Applying it again changes nothing. Empty for a name without any letter,
 * digit or symbol.
 */
export function companyForm(name: string): string {
  const known = forms.get(name);
  if (known !== undefined) return known;
  const form = formOf(name);
  // An import asks for the same names again and again.
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(name, form);
  return form;
}

const MOST_FORMS = 20_000;
const forms = new Map<string, string>();

function formOf(name: string): string {
  // Taking one legal form away may lay bare another, written in another script.
  for (let form = oncePlain(name); ; ) {
    const plainer = oncePlain(form);
    if (plainer === form) return form;
    form = plainer;
  }
}

function oncePlain(name: string): string {
  const tokens = withoutLegalForms(tokensOf(name));
  if (tokens.length > 0) return tokens.join(' ');
  // A name of symbols alone, say an emoji, is compared as it stands.
  return /\p{S}/u.test(name) ? name.normalize('NFKC').trim() : '';
}

/** Whether the company field says that there is no company, or not which: `Freelance`, `Stealth Startup`, `N/A`, `-`. */
export function namesNoCompany(name: string): boolean {
  const form = companyForm(name);
  return form === '' || NO_COMPANY.has(form) || STEALTH.test(form);
}

function tokensOf(name: string): string[] {
  let text = name.normalize('NFKC').trim();
  for (let shorter = text.replace(LEGAL_JOINED, '').trim(); shorter && shorter !== text; ) {
    text = shorter;
    shorter = text.replace(LEGAL_JOINED, '').trim();
  }
  const tokens = identityText(legalSpa(text))
    .replaceAll('&', ' and ')
    .replaceAll('@', ' at ')
    .replace(/(?<=[\p{L}\p{N}])\++(?![\p{L}\p{N}])/gu, (plus) => ' plus'.repeat(plus.length))
    .replace(/(?<=[\p{L}\p{N}])#(?![\p{L}\p{N}])/gu, ' sharp')
    .replace(/['’`´ʼ.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((token) => (token === 'company' ? 'co' : token));
  return joinLetters(tokens);
}

/** `S.p.A.` and `SpA` are legal forms; `Serenity Spa` is a spa. Only the spelling tells. */
const legalSpa = (text: string): string => text.replace(/[\s,]+(?:[Ss]\.\s?[Pp]\.\s?[Aa]\.?|SpA)$/, ' sapa');

/** `j p morgan` is `jp morgan`, `s a` is `sa`. */
function joinLetters(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  let afterLetter = false;
  for (const token of tokens) {
    const letter = [...token].length === 1;
    if (letter && afterLetter) joined[joined.length - 1] += token;
    else joined.push(token);
    afterLetter = letter;
  }
  return joined;
}

function withoutLegalForms(tokens: string[]): string[] {
  for (let rest = tokens; ; ) {
    const shorter = withoutSuffix(rest) ?? withoutPrefix(rest);
    if (!shorter) return rest;
    rest = shorter;
  }
}

function withoutSuffix(tokens: string[]): string[] | null {
  for (let length = Math.min(LONGEST_SUFFIX, tokens.length - 1); length > 0; length -= 1) {
    const rest = tokens.slice(0, -length);
    const legal = LEGAL_SUFFIXES.has(tokens.slice(-length).join(' '));
    if (legal && rest.at(-1) !== 'and' && !NOT_A_NAME.has(rest.join(' '))) return rest;
  }
  // `Ford Motor Co.` is Ford Motor, but Fast Company is not Fast, nor Tiffany & Co. Tiffany.
  const ownWords = tokens.length - (tokens[0] === 'the' ? 2 : 1);
  return tokens.at(-1) === 'co' && tokens.at(-2) !== 'and' && ownWords > 1 ? tokens.slice(0, -1) : null;
}

const withoutPrefix = (tokens: string[]): string[] | null =>
  tokens.length > 1 && LEGAL_PREFIXES.has(tokens[0] ?? '') ? tokens.slice(1) : null;
