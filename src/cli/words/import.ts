import type { MethodOutput } from '../../contract/index.ts';
import { clean, type Terminal } from '../terminal.ts';
import { dateWords } from './dates.ts';
import { columns, count } from './layout.ts';

export interface ImportData {
  readonly preview: MethodOutput<'import.preview'>;
  readonly commit: MethodOutput<'import.commit'> | null;
  readonly rejectsFile: string | null;
  readonly decisionsFile: string | null;
}

const mostLines = 10;

function section(title: string, lines: string[], total: number): string[] {
  if (lines.length === 0) return [];
  const more = total - Math.min(lines.length, mostLines);
  return ['', title, ...lines.slice(0, mostLines), ...(more > 0 ? [`  … and ${more.toLocaleString('en')} more`] : [])];
}

/** What an import did, or would do, for people. */
export function importWords(
  { preview, commit, rejectsFile, decisionsFile }: ImportData,
  terminal: Terminal,
  accepted: boolean,
): string {
  const counts = commit?.counts ?? preview.counts;
  // After a commit the rows are those of the preview, the number what is left of them.
  const ambiguous = counts.ambiguous > 0 ? preview.ambiguous : [];
  const dim = (text: string) => terminal.paint('dim', text);
  const number = (n: number) => ({ text: n.toLocaleString('en').padStart(7) });
  const newest = preview.newestConnectionOn ? `, newest connection ${dateWords(preview.newestConnectionOn)}` : '';
  const companies = counts.newCompanies ? `with ${count(counts.newCompanies, 'new company', 'new companies')}` : '';
  const rejectsHint = counts.rejected && !rejectsFile ? '--rejects FILE writes them to a file' : '';
  const more: [string, number][] = [
    ['Ambiguous', counts.ambiguous],
    ['Interviews', counts.interviews],
    ['Contacts', counts.interactions],
    ['Own jobs', counts.positions],
    ['Applications', counts.opportunities],
  ];
  const line = (cells: string[]) => cells.map((text) => ({ text: clean(text) }));
  return [
    `${terminal.paint('bold', clean(preview.fileName))}: ${count(counts.rows, 'row', 'rows')}${newest}`,
    ...preview.warnings.map((warning) => `${terminal.paint('yellow', 'Mind:')} ${clean(warning)}`),
    '',
    ...columns([
      [{ text: 'New' }, number(counts.new), { text: companies, paint: dim }],
      [{ text: 'Changed' }, number(counts.changed)],
      ...more.filter(([, n]) => n > 0).map(([text, n]) => [{ text }, number(n)]),
      [{ text: 'Unchanged' }, number(counts.unchanged)],
      [{ text: 'Rejected' }, number(counts.rejected), { text: rejectsHint, paint: dim }],
    ]),
    ...section(
      'Changed',
      columns(preview.changed.map(({ name, changes }) => line([name, changes.join('; ')]))),
      counts.changed,
    ),
    ...section(
      'Rejected',
      columns(preview.rejected.map(({ line: n, reason }) => line([`line ${n}`, reason]))),
      counts.rejected,
    ),
    ...section(
      commit
        ? 'Perhaps somebody in the book, and left out'
        : 'Perhaps somebody in the book (--ambiguous new or best, or --preview FILE and --decisions FILE, say who)',
      columns(
        ambiguous.map(({ name, candidates }) =>
          line([name, `~ ${candidates.map((one) => `${one.name} (${one.reason})`).join('; ')}`]),
        ),
      ),
      counts.ambiguous,
    ),
    ...section(
      'Named there and not in the book (--add-people adds them)',
      columns(
        preview.people.map(({ name, email, times, lastOn }) =>
          line([name, email ?? '', count(times, 'time', 'times'), `last ${dateWords(lastOn)}`]),
        ),
      ),
      preview.people.length,
    ),
    ...section(
      'Spellings taken for one company',
      columns(
        preview.merges.map(({ spelling, name, rows }) => line([spelling, `→ ${name}`, count(rows, 'row', 'rows')])),
      ),
      preview.merges.length,
    ),
    ...section(
      accepted
        ? 'Merged, as you accepted the suggestions'
        : 'Perhaps one company, kept apart (--accept-suggestions merges them)',
      columns(preview.suggestions.map(({ spelling, name, reason }) => line([spelling, `~ ${name}`, reason]))),
      preview.suggestions.length,
    ),
    '',
    ...(rejectsFile ? [`The rejected rows are in ${rejectsFile}.`] : []),
    ...(decisionsFile ? [`What is to be decided is in ${decisionsFile}; --decisions does what it says.`] : []),
    closing(commit),
  ].join('\n');
}

function closing(commit: ImportData['commit']): string {
  if (!commit) return 'A dry run: nothing was written.';
  return commit.batch ? "Imported. 'kith undo' takes it back." : 'There was nothing to change.';
}
