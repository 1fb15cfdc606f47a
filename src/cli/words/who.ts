import type { Knows, Warmth, WhoAnswer } from '../../contract/index.ts';
import { clean, type Paint, type Terminal } from '../terminal.ts';
import { agoWords } from './dates.ts';
import { type Cell, columns, count, shorten } from './layout.ts';
import { knowsWords } from './reasons.ts';

const warmthWords: Record<Warmth, { word: string; paint: Paint }> = {
  close: { word: 'close', paint: ['yellow', 'bold'] },
  warm: { word: 'warm', paint: 'yellow' },
  fading: { word: 'fading', paint: 'cyan' },
  lapsed: { word: 'lapsed', paint: 'blue' },
  none: { word: 'no contact', paint: 'dim' },
};

/** The word for a warmth, in its colour. */
export function warmthCell(warmth: Warmth, terminal: Terminal): Cell {
  const { word, paint } = warmthWords[warmth];
  return { text: word, paint: (text) => terminal.paint(paint, text) };
}

function table(knows: readonly Knows[], terminal: Terminal): string[] {
  const dim = (text: string) => terminal.paint('dim', text);
  return columns(
    knows.map((one) => [
      { text: shorten(clean(one.person.name), 32), paint: (text) => terminal.paint('bold', text) },
      warmthCell(one.person.warmth, terminal),
      { text: one.lastContactOn ? agoWords(one.lastContactOn) : '—', paint: dim },
      { text: clean(knowsWords(one)) },
    ]),
    terminal.width,
  );
}

/** Ends a sentence whose last word may bring its own full stop, as 'Inc.' does. */
const stop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

function understood(asked: string, { company, matchedBy }: WhoAnswer): string | null {
  if (!company) return null;
  const [said, name] = [clean(asked), clean(company.name)];
  switch (matchedBy) {
    case 'alias':
      return stop(`${said} is another name of ${name}`);
    case 'former_name':
      return stop(`${said} is the former name of ${name}`);
    case 'domain':
      return stop(`${said} belongs to ${name}`);
    case 'similar':
      return `No company is called ${said}; ${name} comes nearest.`;
    default:
      return null;
  }
}

/** The answer to *who do I know at X*, for people. */
export function whoWords(asked: string, answer: WhoAnswer, terminal: Terminal): string {
  const { company, knows, atCompetitors, suggestions } = answer;
  const names = suggestions.map(({ name }) => clean(name)).join(', ');
  if (!company) {
    const hint = names ? `\nDid you mean ${names}?` : '';
    return stop(`Your book has no company called ${clean(asked)}`) + hint;
  }
  const name = clean(company.name);
  const headline = knows.length
    ? stop(`You know ${count(knows.length, 'person', 'people')} at ${name}`)
    : `You know nobody at ${name} yet.`;
  const also = names ? [stop(`Other companies you may have meant: ${names}`)] : [];
  const how = understood(asked, answer);
  return [
    ...(how ? [how] : []),
    terminal.paint('bold', headline),
    ...(knows.length ? ['', ...table(knows, terminal)] : []),
    ...(atCompetitors.length
      ? ['', `At its competitors you know ${atCompetitors.length}.`, '', ...table(atCompetitors, terminal)]
      : []),
    ...(also.length ? ['', ...also] : []),
  ].join('\n');
}
