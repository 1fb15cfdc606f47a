import { fold } from '../text.ts';

/** Words of titles that lead a company or a part of it, folded: English, German, and those near enough to both. */
const LEADS = [
  /\bchief\b/,
  /\bc(?:[a-z]|is|hr)o\b/,
  /\bhead\b/,
  /\b[se]?vp\b/,
  /\bpresident[ea]?\b/,
  /\bdire[ck]?t(?:or(?:a|in)?|eur|rice)\b/,
  /\bdiret(?:or|ora)\b/,
  /\b(?:co-?)?founder\b/,
  /\b(?:fundador|fondateur|fondatrice)a?\b/,
  /\b(?:managing|general|senior|founding) partner\b/,
  /\b(?:general|country|managing) manager\b/,
  /\bgerente general\b/,
  /\bgeneral counsel\b/,
  /\bchair(?:man|woman|person)?\b/,
  /(?<!\b(?:product|process|service|data|system|application|risk|control)[ -])\bowner\b/,
  /\bgeschaftsfuhr/,
  /\bgeschaftsleit/,
  /\bvorstand/,
  /vorstand\b/,
  /\b(?:mit)?(?:grunder|inhaber)(?:in)?\b/,
  /\b(?:direktor|prokurist)(?:in)?\b/,
  /\bleit(?:er|erin|ung)\b/,
  /(?:abteilungs|bereichs|entwicklungs|vertriebs|personal|werks|niederlassungs|standort|it-)leit(?:er|erin|ung)\b/,
];
/** Who works for one that leads does not lead by that. */
const ASSISTS =
  /\b(?:assist|sekret|secretar|referent)|assistenz|\boffice of\b|\b(?:to|of) the (?:c[a-z]o|chief|board)\b/;

/** Whether a title leads: chief, head, vice president, director, founder, Geschäftsführerin, Abteilungsleiter, … */
export function leads(title: string | null): boolean {
  if (title === null) return false;
  const folded = fold(title);
  return !ASSISTS.test(folded) && LEADS.some((words) => words.test(folded));
}
