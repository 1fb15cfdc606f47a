import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphFormat } from '../../../../src/contract/index.ts';
import { DECLARATION, tag, xmlText } from '../../../../src/data/graph/export/xml.ts';
import { openTestHost } from '../../support/book.ts';
import { all, type Element, readXml } from './read-xml.ts';

const NAMES = ['Zoë 🌱 <Žižek> & "Söhne"', 'محمد \u202eevil', "O'Neil\tJr.", '山田 太郎'];

async function exported(format: GraphFormat) {
  const { call } = openTestHost();
  const ids = [];
  for (const name of NAMES) ids.push((await call('person.create', { name, company: { name: 'R&D <GmbH>' } })).id);
  await call('interaction.save', { kind: 'coffee', on: '2026-03-01', people: ids.slice(0, 1).map((id) => ({ id })) });
  const { fileName, content } = await call('graph.export', { format });
  return { fileName, ids, root: readXml(content) };
}

const attribute = (name: string) => (element: Element) => element.attributes[name];

describe('the network as a file', () => {
  it('is GraphML', async () => {
    const { fileName, ids, root } = await exported('graphml');
    expect([fileName, root.name]).toEqual(['kith-network-2026-03-16.graphml', 'graphml']);
    const keys = all(root, 'key').map(attribute('id'));
    const people = all(root, 'node').map((node) =>
      Object.fromEntries(all(node, 'data').map(({ attributes, text }) => [attributes.key, text])),
    );
    expect(people.map(({ label }) => label).sort()).toEqual(NAMES.toSorted());
    expect(people.map(({ person }) => person).sort()).toEqual(ids.toSorted());
    expect(people.find(({ person }) => person === ids[0])).toMatchObject({
      company: 'R&D <GmbH>',
      warmth: 'warm',
      lastContact: '2026-03-01',
    });
    for (const person of people) expect(keys).toEqual(expect.arrayContaining(Object.keys(person)));
    const nodes = all(root, 'node').map(attribute('id'));
    const edges = all(root, 'edge');
    expect(edges).toHaveLength(6);
    for (const edge of edges)
      expect(nodes).toEqual(expect.arrayContaining([edge.attributes.source, edge.attributes.target]));
    expect(edges.map((edge) => Number(all(edge, 'data')[0]?.text))).toEqual(Array(6).fill(0.5));
  });

  it('is GEXF', async () => {
    const { fileName, ids, root } = await exported('gexf');
    expect([fileName, root.name]).toEqual(['kith-network-2026-03-16.gexf', 'gexf']);
    const declared = all(root, 'attribute').map(attribute('id'));
    const people = all(root, 'node').map((node) =>
      Object.fromEntries(all(node, 'attvalue').map(({ attributes }) => [attributes.for, attributes.value])),
    );
    expect(all(root, 'node').map(attribute('label')).sort()).toEqual(NAMES.toSorted());
    expect(people.map(({ person }) => person).sort()).toEqual(ids.toSorted());
    for (const person of people) expect(declared).toEqual(expect.arrayContaining(Object.keys(person)));
    const edges = all(root, 'edge');
    expect(new Set(edges.map(attribute('id'))).size).toBe(6);
    expect(edges.map((edge) => Number(edge.attributes.weight))).toEqual(Array(6).fill(0.5));
  });

  it('of nobody is a file all the same', async () => {
    const { call } = openTestHost();
    for (const format of ['graphml', 'gexf'] as const)
      expect(all(readXml((await call('graph.export', { format })).content), 'node')).toEqual([]);
  });

  it('gives back every text, less what XML cannot hold', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
    const text = fc.string({
      unit: fc.oneof(
        fc.nat(0xffff).map((code) => String.fromCharCode(code)),
        fc.constantFrom('🌱', '&', '"', '\n'),
      ),
    });
    fc.assert(
      fc.property(text, (value) => {
        const { attributes, text: content } = readXml(DECLARATION + tag('a', { b: value }, xmlText(value)));
        expect([attributes.b, content]).toEqual(Array(2).fill(value.replace(impossible, '')));
      }),
    );
  });
});
