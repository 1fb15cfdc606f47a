import { writeSnapshot } from '../../../src/data/search/snapshot.ts';
import { frozenOf } from './made.ts';

/** A process that keeps one snapshot after the other beside the path it is given, until it is killed. */
const path = process.argv[2]!;
const list = Array.from({ length: 500 }, (_, i) => ({
  id: `n${i}` as never,
  on: null,
  titleLength: 0,
  name: '',
  role: '',
  about: '',
  body: Array.from({ length: 60 }, (_unused, word) => `word${(i * word) % 4_001}`).join('\n'),
}));
const groups = { names: frozenOf(list.slice(0, 50)), texts: frozenOf(list) };
for (let seq = 1; ; seq++) {
  await writeSnapshot(path, { bookVersion: 1, seq, mark: 'mark' }, groups);
  process.send?.(seq);
}
