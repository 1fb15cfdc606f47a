import { type ExportedNetwork, FIELDS, rounded } from './network.ts';
import { DECLARATION, tag, xmlText } from './xml.ts';

/** The lines of a GraphML file (http://graphml.graphdrawing.org), as yEd, Gephi, NetworkX and igraph read it. */
export function* graphmlLines({ nodes, pairs, weights }: ExportedNetwork): Generator<string> {
  yield DECLARATION;
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  for (const [id, type] of Object.entries({ label: 'string', ...FIELDS, x: 'double', y: 'double' }))
    yield tag('key', { id, for: 'node', 'attr.name': id, 'attr.type': type });
  yield tag('key', { id: 'weight', for: 'edge', 'attr.name': 'weight', 'attr.type': 'double' });
  yield '<graph id="network" edgedefault="undirected">';
  for (const [number, { name, fields, place }] of nodes.entries()) {
    const data = Object.entries({ label: name, ...fields, ...place })
      .filter(([, value]) => value !== null)
      .map(([key, value]) => tag('data', { key }, xmlText(String(value))));
    yield tag('node', { id: `n${number}` }, data.join(''));
  }
  for (let tie = 0; tie < weights.length; tie += 1) {
    const weight = tag('data', { key: 'weight' }, String(rounded(weights[tie] ?? 0)));
    yield `<edge source="n${pairs[2 * tie]}" target="n${pairs[2 * tie + 1]}">${weight}</edge>`;
  }
  yield '</graph>';
  yield '</graphml>';
}
