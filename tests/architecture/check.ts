import { readdirSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/**
 * Checks the arrows between folders, and that the checker saw every module: with a TypeScript it does not
 * understand it reports no violations in no modules.
 */
const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(['src', 'electron'], options);
const { summary, modules } = output as ICruiseResult;

const seen = modules.filter((module) => /^(src|electron)\/.*\.tsx?$/.test(module.source)).length;
const there = ['src', 'electron']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  .filter((file) => /\.tsx?$/.test(file)).length;

for (const { rule, from, to } of summary.violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
if (seen < there)
  process.stderr.write(`The checker saw ${seen} of ${there} modules, so its verdict is worth nothing.\n`);
process.stdout.write(`architecture: ${seen} modules, ${summary.violations.length} violations\n`);
process.exitCode = summary.violations.length > 0 || seen < there ? 1 : 0;
