import { expect, test } from 'vitest';
import { Order } from '../../../src/data/network/order.ts';
import { Pace } from '../../../src/data/pace.ts';

interface Node {
  readonly sortKey: string;
  readonly at: number | null;
}
const node = (at: number | null, sortKey: string): Node => ({ at, sortKey });
const order = () => new Order<Node>({ keyOf: ({ at }) => at, greatestFirst: false });

test('an order that followed changes is the one made afresh, prepared in slices or not', async () => {
  const nodes = new Map(Array.from({ length: 400 }, (_, n) => [`p${n}`, node((n * 37) % 101, `${n}`)]));
  const [followed, prepared] = [order(), order()];
  for (const one of [followed, prepared]) one.follow(nodes);
  for (let n = 0; n < 400; n += 3) nodes.delete(`p${n}`);
  for (const [id, { at, sortKey }] of nodes)
    nodes.set(id, node(sortKey.endsWith('1') ? null : (at ?? 0) % 50, sortKey));
  const preparing = prepared.prepare(nodes, new Pace());
  nodes.set('new', node(7, 'new'));
  nodes.delete('p1');
  await preparing;
  const afresh = order().follow(nodes);
  expect(followed.follow(nodes)).toEqual(afresh);
  expect(prepared.follow(nodes)).toEqual(afresh);
  expect(afresh).toHaveLength(nodes.size);
});
