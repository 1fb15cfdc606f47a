import { describe, expect, it } from 'vitest';
import { refuseFile } from '../../src/renderer/features/import/fileCheck.ts';

describe('refuseFile', () => {
  it.each([
    ['Connections.csv', 1_000, null],
    ['CONNECTIONS.CSV', 1_000, null],
    ['connections.txt', 1_000, null],
    ['Connections', 1_000, null],
    ['Basic_LinkedInDataExport.zip', 1_000, null],
    ['contacts.vcf', 1_000, null],
    ['Connections.csv', 0, 'empty'],
    ['Connections.csv', 80_000_000, 'large'],
  ])('%s of %d bytes: %s', (name, size, reason) => {
    expect(refuseFile({ name, size })?.reason ?? null).toBe(reason);
  });
});
