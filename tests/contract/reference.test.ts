import { expect, it } from 'vitest';
import { z } from 'zod';
import { events, methods } from '../../src/contract/index.ts';

/** The reference in `docs/contract.md` is written by this test (`npm run unit -- -u`) and checked by it. */
it('is documented as it is', async () => {
  const rows = Object.entries(methods).map(([name, { kind, summary, input, output }]) =>
    [
      `### \`${name}\``,
      '',
      `${summary} *(${kind})*`,
      '',
      '```ts',
      `(${typeOf(input)}) => ${typeOf(output)}`,
      '```',
      '',
    ].join('\n'),
  );
  const heard = Object.entries(events).map(([name, payload]) =>
    [`### \`${name}\``, '', '```ts', typeOf(payload), '```', ''].join('\n'),
  );
  const page = [
    '# Contract',
    '',
    'What the data side can be asked, and what it tells on its own. Generated from `src/contract`; fields with a `?` may be left out.',
    '',
    '## Methods',
    '',
    ...rows,
    '## Events',
    '',
    ...heard,
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/contract.md');
});

type Schema = z.core.JSONSchema.BaseSchema;

const typeOf = (schema: z.ZodType): string =>
  written(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, 0);

/** A JSON schema in TypeScript's words. */
function written(schema: Schema | boolean | undefined, depth: number): string {
  if (typeof schema === 'boolean' || schema === undefined) return 'unknown';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map((option) => written(option as Schema, depth)).join(' | ');
  if (Array.isArray(schema.type))
    return schema.type.map((type) => written({ ...schema, type } as Schema, depth)).join(' | ');
  if (schema.type === 'array') {
    const item = written(schema.items as Schema, depth);
    return item.includes('|') ? `(${item})[]` : `${item}[]`;
  }
  if (schema.type === 'object') return object(schema, depth);
  if (schema.type === 'integer') return 'number';
  if (schema.type === 'string') return schema.format && schema.format !== 'base64' ? schema.format : 'string';
  return typeof schema.type === 'string' ? schema.type : 'unknown';
}

function object(schema: Schema, depth: number): string {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return schema.additionalProperties ? 'Record<string, unknown>' : '{}';
  const pad = '  '.repeat(depth + 1);
  const lines = properties.map(([name, value]) => {
    const optional = schema.required?.includes(name) ? '' : '?';
    return `${pad}${name}${optional}: ${written(value as Schema, depth + 1)};`;
  });
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
}
