import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { exitCodeFor } from '../../src/cli/exit-codes.ts';
import { ErrorCode, KithErrorShape, methods } from '../../src/contract/index.ts';

const page = await readFile(resolve(import.meta.dirname, '../../docs/cli.md'), 'utf8');

const outputs: Record<string, z.ZodType> = {
  import: z.strictObject({
    preview: methods['import.preview'].output,
    commit: methods['import.commit'].output.nullable(),
    rejectsFile: z.string().nullable(),
    decisionsFile: z.string().nullable(),
  }),
  who: methods['who.at'].output,
  search: methods['search.query'].output,
  due: methods['today.list'].output,
  graph: methods['graph.export'].output,
  export: methods['export.book'].output.extend({ file: z.string().optional() }),
  log: methods['interaction.save'].output,
  serve: z.strictObject({ url: z.url(), port: z.number() }),
  backup: methods['backup.create'].output,
  restore: methods['backup.restore'].output,
  verify: z.record(z.enum(['version', 'people', 'companies', 'interviews', 'notes']), z.number()),
  history: methods['journal.list'].output,
  undo: methods['journal.undo'].output,
  redo: methods['journal.redo'].output,
  trash: methods['trash.restore'].output,
};

/** The section of the page under a heading. */
const section = (heading: string): string => page.split(`### ${heading}\n`)[1]?.split(/^##/m)[0] ?? '';

const examples = (text: string): string[] =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

test.each(Object.keys(outputs))('the example of %s is what the contract says', (command) => {
  const lines = examples(section(command));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const envelope = JSON.parse(line);
    const shape = envelope.ok ? z.object({ data: outputs[command] as z.ZodType }) : z.object({ error: KithErrorShape });
    expect(shape.safeParse(envelope).error).toBeUndefined();
  }
});

test('every error code has the exit code that the page gives it', () => {
  const documented = new Map<string, number>();
  for (const [, code, codes = ''] of page.matchAll(/^\| (\d+) +\|[^|]*\|([^|]*)\|$/gm)) {
    for (const [, name = ''] of codes.matchAll(/`(\w+)`/g)) documented.set(name, Number(code));
  }
  expect(Object.fromEntries(documented)).toEqual(
    Object.fromEntries(ErrorCode.options.map((code) => [code, exitCodeFor(code)])),
  );
});
