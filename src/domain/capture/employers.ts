import type { CompanyRef } from '../../contract/index.ts';
import type { Known } from './known.ts';
import { type Line, matchAt, type Span } from './line.ts';
import { EVENT_NAME, OF_COMPANY, TITLE_WORDS } from './words.ts';

export interface FoundCompany {
  readonly span: Span;
  readonly name: string;
  readonly matches: readonly CompanyRef[];
}
export interface Employer {
  readonly title: string | null;
  readonly company: FoundCompany | null;
}

const NOTHING: Employer = { title: null, company: null };
const BRACKETS = /\s*\(([^()]*)\)/y;
/** `VP Eng at Nubank`, `VP Eng @ Nubank`, `VP Eng, Nubank`. */
const LAST_SEPARATOR = new RegExp(
  `^(.*?)(?:\\s+at\\s+|\\s*@\\s*|\\s+from\\s+|(?<=(?<![\\p{L}\\p{N}])(?:${OF_COMPANY}))\\s+of\\s+|\\s*[,;|]\\s*|\\s+[–—-]\\s+)((?:(?!\\sat\\s|@|,|;|\\|).)*)$`,
  'isu',
);
const WHOLE_COMPANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${OF_COMPANY})$`, 'iu');
const TITLE_AFTER_NAME = /\s*(,\s*|\s)(?:(?:the|a|an|our|their)\s+)?/uy;
const TITLE_ENDS = /\s+(?:at|from)\s+(?=\p{Lu})|\s*@|[,;:.!?()#\n&]|\s+(?:and|about|with|who)(?![\p{L}\p{N}])|$/u;
const COMPANY_AFTER = /\s+(from|at|of)\s+(?:the\s+)?|\s*(@)\s*/uy;
const COMMA = /\s*,\s*/y;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&+/!\u2010-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const BETWEEN = /\s+(?:&\s+|and\s+)?/uy;
const MOST_WORDS = 6;
const MOST_TITLE_WORDS = 7;

/**
 * Reads what stands behind a name about their work: `(VP Eng, Nubank)`, `, VP Eng at Nubank`, `from Nubank`. Claims it.
 *
 * @param loosely whether `at` is more likely the place one met: then only a known company is one
 * @returns what is said, and where reading goes on
 */
export function readEmployer(line: Line, at: number, known: Known, loosely: boolean): Employer & { end: number } {
  const brackets = matchAt(line.text, BRACKETS, at);
  if (brackets) {
    const end = at + brackets[0].length;
    const open = end - (brackets[1]?.length ?? 0) - 2;
    const inside = { start: open + 1, end: end - 1 };
    if (!line.isFree(inside)) {
      line.join({ start: at, end });
      return { ...NOTHING, end };
    }
    const said = readInside(line.text.slice(inside.start, inside.end), inside.start, known);
    if (said.company) line.claim(said.company.span);
    line.join({ start: at, end });
    return { ...said, end };
  }
  const title = readTitle(line, at, known);
  const from = title?.end ?? at;
  const company = readCompanyAfter(line, from, known, loosely && !title);
  if (title) line.join({ start: at, end: title.end });
  if (company) {
    line.claim(company.span);
    line.join({ start: from, end: company.span.end });
  }
  return { title: title?.text ?? null, company, end: company?.span.end ?? from };
}

function readInside(inside: string, offset: number, known: Known): Employer {
  const found = (text: string, start: number): FoundCompany | null => {
    const name = text.trim();
    const begin = offset + start + (text.length - text.trimStart().length);
    return name ? { span: { start: begin, end: begin + name.length }, name, matches: known.companies(name) } : null;
  };
  const whole = inside.trim();
  const parts = LAST_SEPARATOR.exec(inside);
  const entire = known.companies(whole);
  if (!parts || entire.length) {
    const bare = /^\s*(?:@|at\s|from\s|of\s)\s*/iu.exec(inside);
    if (bare) return { title: null, company: found(inside.slice(bare[0].length), bare[0].length) };
    const title = entire.length === 0 && hasTitle(whole);
    return { title: title ? whole : null, company: title ? null : found(inside, 0) };
  }
  const [, before = '', after = ''] = parts;
  const companyFirst =
    known.companies(after.trim()).length === 0 && (known.companies(before).length || !hasTitle(before));
  if (companyFirst && hasTitle(after)) return { title: after.trim(), company: found(before, 0) };
  const company = found(after, inside.length - after.length);
  if (!company) return { title: before.trim() || null, company: null };
  return { title: before.trim() || null, company };
}

const hasTitle = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .some((word) => TITLE_WORDS.has(word));

function readTitle(line: Line, at: number, known: Known): { text: string; end: number } | null {
  const lead = matchAt(line.text, TITLE_AFTER_NAME, at);
  if (!lead) return null;
  const start = at + lead[0].length;
  const rest = line.rest.slice(start, start + 200);
  const said = rest.slice(0, TITLE_ENDS.exec(rest)?.index ?? 0).trimEnd();
  // `VP Eng of Nubank` and `CEO of Stripe` end before `of`, `Head of Talent` does not.
  const of = said.lastIndexOf(' of ');
  const ofCompany = of > 0 && (WHOLE_COMPANY.test(said.slice(0, of)) || known.companies(said.slice(of + 4)).length > 0);
  const text = ofCompany ? said.slice(0, of) : said;
  const words = text.split(/\s+/);
  const [first = ''] = words;
  const comma = lead[1] !== ' ';
  const begins = TITLE_WORDS.has(first.toLowerCase());
  const fits = comma ? begins || TITLE_WORDS.has((words.at(-1) ?? '').toLowerCase()) : begins && /^\p{Lu}/u.test(first);
  return text && fits && words.length <= MOST_TITLE_WORDS ? { text, end: start + text.length } : null;
}

function readCompanyAfter(line: Line, at: number, known: Known, loosely: boolean): FoundCompany | null {
  const lead = matchAt(line.text, COMPANY_AFTER, at);
  const joint = lead ?? matchAt(line.text, COMMA, at);
  if (!joint) return null;
  const start = at + joint[0].length;
  const ends = companyEnds(line, start);
  for (const end of ends.toReversed()) {
    const name = line.text.slice(start, end);
    const matches = known.companies(name);
    if (matches.length) return { span: { start, end }, name, matches };
  }
  if (!lead) return null;
  const run = capitalRun(line, start);
  if (!run) return null;
  const name = line.text.slice(run.start, run.end);
  if (lead[1] === 'at' && (loosely || EVENT_NAME.test(name))) return null;
  return { span: run, name, matches: [] };
}

/** Where a company's name that begins here may end. */
function companyEnds(line: Line, start: number): number[] {
  const ends: number[] = [];
  for (let at = start; ends.length < MOST_WORDS; ) {
    const word = matchAt(line.text, WORD, at);
    if (!word || !line.isFree({ start: at, end: at + word[0].length })) break;
    const end = at + word[0].length;
    ends.push(end);
    const between = matchAt(line.text, BETWEEN, end);
    if (!between) break;
    at = end + between[0].length;
  }
  return ends;
}

function capitalRun(line: Line, start: number): Span | null {
  let end = start;
  for (let at = start, words = 0; words < MOST_WORDS; words += 1) {
    const word = matchAt(line.text, WORD, at);
    if (!word || !/^(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{N}+\p{L})/u.test(word[0])) break;
    if (!line.isFree({ start: at, end: at + word[0].length })) break;
    end = at + word[0].length;
    const space = matchAt(line.text, /[ \t]+/y, end);
    if (!space) break;
    at = end + space[0].length;
  }
  return end > start ? { start, end } : null;
}
