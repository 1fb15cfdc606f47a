import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KithError } from '../../../src/contract/index.ts';
import { type ReadFile, readImportFile } from '../../../src/data/import/formats/read.ts';

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);
const quiet = { progress() {}, check() {} };
const options = { today: '2026-11-23', timeZone: 'Europe/Berlin', mapping: null };

/** Files that yield something else than their manifest says, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** Records of a file: of a calendar its events, each once, also those that are not imported for a reason. */
function count({ format, records }: ReadFile, text: string): number {
  const { people, companies, rejects } = records;
  if (format !== 'calendar')
    return people.length + companies.length + rejects.filter(({ reason }) => UNNAMED.test(reason)).length;
  const bad = rejects.filter(({ reason }) => /The event cannot be read/.test(reason)).length;
  return (text.match(/^BEGIN:VEVENT\s*$/gm) ?? []).length - bad;
}
const UNNAMED = /names nobody|list of people|The same (?:as the card|person as)/;

const rows = existsSync(SAMPLES)
  ? readFileSync(new URL('MANIFEST.tsv', SAMPLES), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([file = '', , , expected]) => [file, Number(expected)] as const)
  : [];

describe.skipIf(rows.length === 0)('files that others wrote', () => {
  test('yield what their manifest says', () => {
    const missed: string[] = [];
    for (const [file, expected] of rows) {
      const bytes = readFileSync(new URL(file, SAMPLES));
      const began = process.cpuUsage();
      let found: number;
      try {
        found = count(readImportFile(bytes, file, options, quiet), bytes.toString('latin1'));
      } catch (error) {
        if (!(error instanceof KithError)) throw new Error(`${file}: ${String(error)}`, { cause: error });
        found = error.code === 'unreadable_file' ? 0 : -1;
      }
      expect(process.cpuUsage(began).user, file).toBeLessThan(2_000_000);
      if (found !== expected && !EXCEPTIONS[file]) missed.push(`${file}: ${found}, not ${expected}`);
    }
    expect(missed).toEqual([]);
  });
});
