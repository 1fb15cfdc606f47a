import type { FileInMaking, ImportedPerson } from '../../../domain/import/records.ts';
import { fullName, type LinkedInRow } from '../../../domain/linkedin/identity.ts';
import type { ConnectionsFile } from '../connections.ts';
import { cellsOf, withoutDuplicates } from '../duplicates.ts';

/** Adds LinkedIn's connections to what is read of a file. */
export function addConnections(connections: ConnectionsFile, file: FileInMaking): void {
  const { unique, rejects } = withoutDuplicates(connections);
  for (const [key, row] of unique) {
    file.people.push(personOf(key, row, connections));
    if (row.connectedOn !== null && row.connectedOn > (file.newestOn ?? '')) file.newestOn = row.connectedOn;
  }
  file.rejects.push(...rejects);
  file.warnings.push(...connections.warnings);
  if (file.header.length === 0) file.header.push(...connections.header);
}

function personOf(key: string, row: LinkedInRow, file: ConnectionsFile): ImportedPerson {
  const { line, givenName, familyName, url, email, company, position, connectedOn } = row;
  // A column that the file does not have says nothing.
  const whole = file.columns.company !== undefined;
  return {
    line,
    key,
    name: fullName(givenName, familyName),
    givenName,
    familyName,
    headline: company === null && whole ? position : null,
    location: null,
    howMet: null,
    metOn: connectedOn,
    birthday: null,
    contacts: [
      ...(email === null ? [] : [{ kind: 'email' as const, value: email, label: null }]),
      ...(url === null ? [] : [{ kind: 'linkedin' as const, value: url, label: null }]),
    ],
    jobs: company === null ? [] : [{ company, title: position }],
    tags: [],
    notes: [],
    whole,
    cells: cellsOf(row, file),
  };
}
