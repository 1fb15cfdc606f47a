import type { Database } from 'better-sqlite3';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Instant, LocalDate } from '../../contract/index.ts';
import { FileNames, safeFileName } from './file-name.ts';
import type { Selection } from './selection.ts';

interface NoteRow {
  readonly id: string;
  readonly kind: 'note' | 'insight';
  readonly about: 'person' | 'company' | 'interview';
  readonly subject: string;
  readonly date: LocalDate;
  readonly body: string;
  readonly confidential: 0 | 1;
  /** Whom a note is about, or who told an insight. */
  readonly person: string | null;
  readonly company: string | null;
}

const FOLDERS = { person: 'people', company: 'companies', interview: 'interviews' } as const;

// A note about something in the trash is as gone as that.
const NOTES = `
  SELECT n.id AS id, 'note' AS kind, n.written_on AS date, n.body, 0 AS confidential, p.id AS person,
      coalesce(c.id, i.company_id) AS company,
      CASE WHEN p.id IS NOT NULL THEN 'person' WHEN c.id IS NOT NULL THEN 'company' ELSE 'interview' END AS about,
      coalesce(p.name, c.name, coalesce(ic.name || ' ', '') || 'interview of ' || i.happens_on) AS subject
    FROM note n
    LEFT JOIN person p ON p.id = n.person_id AND p.deleted_at IS NULL
    LEFT JOIN company c ON c.id = n.company_id AND c.deleted_at IS NULL
    LEFT JOIN interview i ON i.id = n.interview_id AND i.deleted_at IS NULL
    LEFT JOIN company ic ON ic.id = i.company_id
   WHERE n.deleted_at IS NULL AND coalesce(p.id, c.id, i.id) IS NOT NULL
  UNION ALL
  SELECT s.id, 'insight', s.learnt_on, s.text, s.confidential, s.from_person_id, s.company_id, 'company', c.name
    FROM insight s JOIN company c ON c.id = s.company_id AND c.deleted_at IS NULL
   WHERE s.deleted_at IS NULL
   ORDER BY date, id`;

export interface NotesArchive {
  readonly bytes: Uint8Array;
  readonly leftOut: number;
}

/**
 * Notes and insights as a ZIP of Markdown files, one each, with what they are about and their date as front matter.
 * Confidential insights are in it only when asked for; its `README.md` says which way it is. Of people, notes about
 * them and what they told; of companies, what is about them and their interviews.
 */
export function notesArchive(
  db: Database,
  confidential: boolean,
  now: Instant,
  check: () => void,
  only?: Selection | undefined,
): NotesArchive {
  const chosen = only && new Set<string>(only.ids);
  const of = only?.kind === 'companies' ? 'company' : 'person';
  const rows = db
    .prepare<[], NoteRow>(NOTES)
    .all()
    .filter((row) => chosen?.has(row[of] ?? '') ?? true);
  const kept = rows.filter((row) => confidential || row.confidential === 0);
  const leftOut = rows.length - kept.length;
  const names = new FileNames();
  const files: Zippable = {};
  for (const row of kept) {
    check();
    const name = safeFileName(`${row.date} ${row.subject}`) || row.id;
    files[`${names.unique(`${FOLDERS[row.about]}/${name}`)}.md`] = strToU8(markdownOf(row));
  }
  files['README.md'] = strToU8(readme(kept.length, leftOut, confidential, now));
  return { bytes: zipSync(files, { level: 6, mtime: now }), leftOut };
}

/** JSON's strings are YAML's double-quoted ones. */
const markdownOf = ({ id, kind, about, subject, date, body, confidential }: NoteRow): string =>
  [
    '---',
    `subject: ${JSON.stringify(subject)}`,
    `about: ${about}`,
    `kind: ${kind}`,
    `date: ${date}`,
    `id: ${id}`,
    ...(confidential ? ['confidential: true'] : []),
    '---',
    '',
    body.trimEnd(),
    '',
  ].join('\n');

const readme = (notes: number, leftOut: number, confidential: boolean, now: Instant): string =>
  [
    '# Notes from Kith',
    '',
    `${notes} notes and insights, written out on ${now}.`,
    '',
    confidential ? 'Confidential insights are included.' : `Confidential insights are left out (${leftOut} of them).`,
    '',
  ].join('\n');
