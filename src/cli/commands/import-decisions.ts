import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type ImportChoice, ImportField, type ImportPreview, PersonId } from '../../contract/index.ts';
import { failed, type Outcome } from '../outcome.ts';

/** What to do with rows that may be about somebody in the book, where nothing else is said. */
export const AMBIGUOUS = ['skip', 'new', 'best'] as const;
export type Ambiguous = (typeof AMBIGUOUS)[number];

/** Nobody comes this near to the likeliest, or it is not taken. */
const APART = 0.1;

/** What is to be decided of an import, as `--preview` writes it and `--decisions` reads it. */
const Decisions = z.object({
  file: z.string(),
  ambiguous: z.array(
    z.looseObject({
      row: z.string(),
      name: z.string(),
      /** Leave the row out, make somebody new, or the `personId` of a candidate. */
      decision: z.union([z.literal('skip'), z.literal('new'), PersonId]),
    }),
  ),
  changed: z.array(
    z.looseObject({ row: z.string(), differences: z.array(z.looseObject({ field: ImportField, take: z.boolean() })) }),
  ),
  people: z.array(z.looseObject({ id: z.string(), add: z.boolean() })),
  companies: z.array(z.looseObject({ id: z.string(), merge: z.boolean() })),
});

export interface Decided {
  readonly choices: ImportChoice[];
  readonly people: string[];
  readonly accept: string[];
}

/** Writes what is to be decided to a new file. Null when it is written. */
export async function writeDecisions(preview: ImportPreview, path: string): Promise<Outcome | null> {
  const decisions: z.infer<typeof Decisions> = {
    file: preview.fileName,
    ambiguous: preview.ambiguous.map((row) => ({ decision: 'skip' as const, ...row })),
    changed: preview.changed.flatMap(({ row, line, name, differences }) =>
      row && differences?.length ? [{ row, line, name, differences }] : [],
    ),
    people: preview.people.map((person) => ({ add: false, ...person })),
    companies: preview.suggestions.map((suggestion) => ({ merge: false, ...suggestion })),
  };
  try {
    await writeFile(path, `${JSON.stringify(decisions, null, 2)}\n`, { flag: 'wx' });
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`;
    return failed('invalid_input', `${path} ${why}. Nothing was imported.`);
  }
}

/** Reads a file of decisions; an outcome where it is none, saying what is wrong where. */
export async function readDecisions(path: string): Promise<Decided | Outcome> {
  const fail = (what: string): Outcome => failed('invalid_input', `${path} ${what}. Nothing was imported.`);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return fail(`cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`is no JSON: ${(error as Error).message}`);
  }
  const parsed = Decisions.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(`is no file of decisions: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
  }
  const { ambiguous, changed, people, companies } = parsed.data;
  return {
    choices: [
      ...ambiguous.flatMap(({ row, decision }) => (decision === 'skip' ? [] : [{ row, person: decision }])),
      ...changed.map(({ row, differences }) => ({
        row,
        take: differences.flatMap(({ field, take }) => (take ? [field] : [])),
        keep: differences.flatMap(({ field, take }) => (take ? [] : [field])),
      })),
    ],
    people: people.flatMap(({ id, add }) => (add ? [id] : [])),
    accept: companies.flatMap(({ id, merge }) => (merge ? [id] : [])),
  };
}

/** Choices for the ambiguous rows that nothing was said of. The likeliest is taken only when nobody else comes near. */
export function choicesFor(preview: ImportPreview, rule: Ambiguous, said: readonly ImportChoice[]): ImportChoice[] {
  if (rule === 'skip') return [];
  const decided = new Set(said.flatMap(({ row, person }) => (person === undefined ? [] : [row])));
  return preview.ambiguous.flatMap(({ row, candidates: [best, next] }): ImportChoice[] => {
    if (decided.has(row)) return [];
    if (rule === 'new') return [{ row, person: 'new' }];
    return best && (!next || best.score - next.score >= APART) ? [{ row, person: best.personId }] : [];
  });
}
