import { mixed } from './colour.ts';
import type { Pen } from './pen.ts';
import { hullColours, onStage, type Stage } from './stage.ts';

/** How far a bundle bends towards the middle of the map, as a share of its length. */
const BEND = 0.22;
const WIDTH = { least: 0.8, more: 5 };

/** Paper, ties between territories, and the territories on top of them. */
export function drawGround(pen: Pen, stage: Stage): void {
  pen.paper(stage.theme.paper);
  drawBundles(pen, stage);
  stage.outlines.forEach((outline, territory) => {
    const drawn = screenOutline(stage, outline);
    if (!drawn) return;
    const { fill, line } = hullColours(stage, territory);
    pen.shape(drawn, fill, line, 1);
  });
}

/** An outline on the picture; null when none of it is there. */
export function screenOutline(stage: Stage, outline: Float32Array): Float32Array | null {
  const drawn = new Float32Array(outline.length);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < outline.length; i += 2) {
    const [x, y] = onStage(stage, outline[i]!, outline[i + 1]!);
    drawn[i] = x;
    drawn[i + 1] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const { width, height } = stage.size;
  return outline.length > 0 && left < width && right > 0 && top < height && bottom > 0 ? drawn : null;
}

function drawBundles(pen: Pen, stage: Stage): void {
  const { graph, theme, look } = stage;
  const strength = look.paths.length ? 0.5 : 1;
  const { bounds } = graph;
  const [middleX, middleY] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  for (const { from, to, weight } of stage.bundles) {
    const [a, b] = [graph.data.territories[from]!, graph.data.territories[to]!];
    const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    const toMiddle = Math.max(Math.hypot(middleX - x, middleY - y), 1e-6);
    const bend = Math.min(BEND * Math.hypot(a.x - b.x, a.y - b.y), toMiddle) / toMiddle;
    const [ax, ay] = onStage(stage, a.x, a.y);
    const [bx, by] = onStage(stage, b.x, b.y);
    const [bendX, bendY] = onStage(stage, x + (middleX - x) * bend, y + (middleY - y) * bend);
    const root = Math.sqrt(weight);
    const colour = mixed(theme.paper, theme.ink, (0.07 + 0.1 * root) * strength);
    pen.curve([ax, ay, bendX, bendY, bx, by], colour, WIDTH.least + WIDTH.more * root * root);
  }
}
