import { type ExportedNetwork, FIELDS, rounded } from './network.ts';
import { DECLARATION, tag } from './xml.ts';

/** The lines of a GEXF 1.3 file (https://gexf.net), as Gephi and NetworkX read it. */
export function* gexfLines({ today, nodes, pairs, weights }: ExportedNetwork): Generator<string> {
  yield DECLARATION;
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">';
  yield tag('meta', { lastmodifieddate: today }, '<creator>Kith</creator>');
  yield '<graph defaultedgetype="undirected" mode="static">';
  yield '<attributes class="node">';
  for (const [id, type] of Object.entries(FIELDS)) yield tag('attribute', { id, title: id, type });
  yield '</attributes>';
  yield '<nodes>';
  for (const [number, { name, fields, place }] of nodes.entries()) {
    const values = Object.entries(fields).flatMap(([id, value]) =>
      value === null ? [] : [tag('attvalue', { for: id, value })],
    );
    const position = place ? tag('viz:position', { ...place, z: 0 }) : '';
    yield tag('node', { id: `n${number}`, label: name }, tag('attvalues', {}, values.join('')) + position);
  }
  yield '</nodes>';
  yield '<edges>';
  for (let tie = 0; tie < weights.length; tie += 1) {
    const ends = `source="n${pairs[2 * tie]}" target="n${pairs[2 * tie + 1]}"`;
    yield `<edge id="${tie}" ${ends} weight="${rounded(weights[tie] ?? 0)}"/>`;
  }
  yield '</edges>';
  yield '</graph>';
  yield '</gexf>';
}
