import type { TieGraph } from '../tie-graph.ts';
import type { MapBefore } from './before.ts';
import type { Inside } from './inside.ts';

/** The ties within a territory, and where those of each of its people lead out to. */
export function insideOf(
  graph: TieGraph,
  of: Int32Array,
  place: Int32Array,
  own: Uint32Array,
  circles: { readonly x: Float64Array; readonly y: Float64Array; readonly radius: Float64Array },
  territory: number,
  x: Float64Array,
  y: Float64Array,
): Inside & { readonly centre: number } {
  const offsets = new Uint32Array(own.length + 1);
  const [outX, outY] = [new Float64Array(own.length), new Float64Array(own.length)];
  let room = 0;
  for (const person of own) room += (graph.offsets[person + 1] ?? 0) - (graph.offsets[person] ?? 0);
  const targets = new Uint32Array(room);
  const weights = new Float32Array(room);
  let [written, centre, most] = [0, -1, 0];
  for (const [at, person] of own.entries()) {
    let inner = 0;
    let all = 0;
    let dx = 0;
    let dy = 0;
    for (let tie = graph.offsets[person] ?? 0; tie < (graph.offsets[person + 1] ?? 0); tie += 1) {
      const other = graph.targets[tie] ?? 0;
      const weight = graph.chance[tie] ?? 0;
      const there = of[other] ?? -1;
      all += weight;
      if (there === territory) {
        targets[written] = place[other] ?? 0;
        weights[written] = weight;
        written += 1;
        inner += weight;
      } else if (there >= 0) {
        const toX = (circles.x[there] ?? 0) - (circles.x[territory] ?? 0);
        const toY = (circles.y[there] ?? 0) - (circles.y[territory] ?? 0);
        const far = Math.sqrt(toX * toX + toY * toY) || 1;
        dx += (weight * toX) / far;
        dy += (weight * toY) / far;
      }
    }
    offsets[at + 1] = written;
    outX[at] = all > 0 ? dx / all : 0;
    outY[at] = all > 0 ? dy / all : 0;
    if (inner > most) [centre, most] = [person, inner];
  }
  const ties = { offsets, targets: targets.subarray(0, written), weights: weights.subarray(0, written) };
  return { ties, x, y, radius: circles.radius[territory] ?? 0, outX, outY, centre };
}

/** Everybody where they stood in their territory; who is new in it at the middle of their neighbours, or its rim. */
export function startFromBefore(
  before: MapBefore,
  old: number,
  own: Uint32Array,
  { ties, x, y, radius }: Inside,
): void {
  const territory = before.territories[old];
  const isNew = new Uint8Array(own.length);
  const scale = territory ? Math.min(1.5, radius / Math.max(1, territory.radius)) : 1;
  for (const [at, person] of own.entries()) {
    isNew[at] = before.territoryOf[person] === old ? 0 : 1;
    if (isNew[at]) continue;
    x[at] = ((before.places[2 * person] ?? 0) - (territory?.x ?? 0)) * scale;
    y[at] = ((before.places[2 * person + 1] ?? 0) - (territory?.y ?? 0)) * scale;
  }
  for (const at of own.keys()) {
    if (!isNew[at]) continue;
    let [sumX, sumY, sum] = [0, 0, 0];
    for (let tie = ties.offsets[at] ?? 0; tie < (ties.offsets[at + 1] ?? 0); tie += 1) {
      const other = ties.targets[tie] ?? 0;
      if (isNew[other]) continue;
      sumX += (ties.weights[tie] ?? 0) * (x[other] ?? 0);
      sumY += (ties.weights[tie] ?? 0) * (y[other] ?? 0);
      sum += ties.weights[tie] ?? 0;
    }
    x[at] = sum > 0 ? sumX / sum : radius * Math.cos(at);
    y[at] = sum > 0 ? sumY / sum : radius * Math.sin(at);
  }
}
