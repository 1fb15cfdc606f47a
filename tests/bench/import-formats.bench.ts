import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { openHost } from '../../src/data/index.ts';
import { toGoogleCsv, toVCards } from '../fixtures/address-books.ts';
import { linkedInNetwork } from '../fixtures/linkedin.ts';
import { ask } from '../support/ask.ts';
import { generatedClock } from './generated-host.ts';
import { timed } from './measure.ts';
import type { Benches, Report } from './types.ts';

const ROWS = 10_000;
const MB = 1_000_000;

/** A whole import (preview, backup, commit, lists) against what the parser alone takes for the same text. */
const importing = (fileName: string, text: string, parse: () => void) => async (report: Report) => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  const host = openHost({ path: join(folder, 'kith.db'), clock: generatedClock });
  try {
    await ask(host, 'person.list', {});
    const content = Buffer.from(text).toString('base64');
    let peak = 0;
    const before = process.memoryUsage().rss;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss - before);
    }, 20);
    // Processor time of the whole process, threads included, so that a busy machine does not lengthen it.
    const cpu = process.cpuUsage();
    const preview = await timed(() => ask(host, 'import.preview', { fileName, content }));
    const commit = await timed(() => ask(host, 'import.commit', { importId: preview.result.importId }));
    const { user, system } = process.cpuUsage(cpu);
    clearInterval(watch);
    const bare = await timed(parse);
    report('preview', preview.ms, 'ms');
    report('commit, backup and lists included', commit.ms, 'ms');
    report('parsing alone', bare.ms, 'ms');
    report('import against parsing alone', (preview.ms + commit.ms) / bare.ms, 'ratio', '<= 3');
    report('the same in processor time', (user + system) / 1_000 / bare.cpu, 'ratio');
    report('memory at its peak', peak / MB, 'MB');
    report('memory a megabyte of the file', peak / text.length, 'ratio');
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const network = () => linkedInNetwork({ rows: ROWS, seed: 1 });

export const benches: Benches = {
  'import-vcard': (report) => {
    const text = toVCards(network());
    const parse = () => {
      for (const card of text.split('END:VCARD\r\n')) if (card) ICAL.parse(`${card}END:VCARD\r\n`);
    };
    return importing('contacts.vcf', text, parse)(report);
  },
  'import-csv': (report) => {
    const text = toGoogleCsv(network());
    return importing('google.csv', text, () => void Papa.parse(text))(report);
  },
};
