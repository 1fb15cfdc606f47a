import type { RowReject } from '../../contract/index.ts';
import { type LinkedInRow, rowKey } from '../../domain/linkedin/identity.ts';
import type { ConnectionsFile } from './connections.ts';

export interface UniqueRows {
  /** By key. */
  readonly unique: ReadonlyMap<string, LinkedInRow>;
  /** The file's, and the rows that another one stands for; in order of lines. */
  readonly rejects: readonly RowReject[];
}

/** One row for each key: of two the later connection, else the one that says more; never by their order. */
export function withoutDuplicates(file: ConnectionsFile): UniqueRows {
  const unique = new Map<string, LinkedInRow>();
  const rejects = [...file.rejects];
  const keyed = [];
  for (const row of file.rows) {
    keyed.push({ key: rowKey(row), row });
  }
  for (const { key, row } of keyed) {
    const other = unique.get(key);
    const better = other && says(other) > says(row) ? other : row;
    unique.set(key, better);
    const worse = better === row ? other : row;
    if (worse)
      rejects.push({
        line: worse.line,
        reason: `The same person as on line ${better.line}, which was taken.`,
        cells: cellsOf(worse, file),
      });
  }
  rejects.sort((a, b) => a.line - b.line);
  return { unique, rejects };
}

const says = ({ connectedOn, line: _, ...rest }: LinkedInRow): string =>
  `${connectedOn ?? ''} ${Object.values(rest).filter((value) => value !== null).length} ${Object.values(rest).join('|')}`;

/** A row as it stands in the file. */
export function cellsOf(row: LinkedInRow, { header, columns }: ConnectionsFile): string[] {
  const cells = header.map(() => '');
  for (const [column, index] of Object.entries(columns)) cells[index] = row[column as keyof typeof columns] ?? '';
  return cells;
}
