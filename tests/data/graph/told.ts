import type { PeopleGraph } from '../../../src/data/graph/read-ties.ts';

/** All that a graph says, whatever order its evidence is in. */
export function told({ people, ties, log }: PeopleGraph) {
  const pieces = Array.from({ length: log.evidence.count }, (_, at) => {
    const { a, b, chance, since, source, record } = log.pieceAt(at);
    const by = source < 3 ? source : log.recordOf(source);
    return [Math.min(a, b), Math.max(a, b), chance, since, by, log.recordOf(record)].join(' ');
  });
  const { offsets, targets, chance } = ties;
  return { people, offsets: [...offsets], targets: [...targets], chance: [...chance], pieces: pieces.sort() };
}
