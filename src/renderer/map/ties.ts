import { mixed } from './colour.ts';
import type { Pen } from './pen.ts';
import { hueOf, placeOf, rising, type Stage } from './stage.ts';

/** Most lines of one picture; the strongest are drawn. */
const MOST = { backbone: 5_000, ofLook: 5_000, ofSelection: 3_000 };
/** Ties inside territories appear while people come this near, CSS pixels a unit. */
const APPEAR = { from: 5, to: 12 };
/** In `MapLook.shown`; ties of the faint would only blur those of the others. */
const FAINT = 1;
/** A tie of more than this strength stands out. */
const STRONG = 128;

/** Ties inside territories, or those a lens is about. */
export function drawTies(pen: Pen, stage: Stage): void {
  const { graph, look, theme, camera } = stage;
  const { data } = graph;
  const alpha = look.tiesShown ? 1 : rising(camera.scale, APPEAR.from, APPEAR.to);
  if (alpha === 0) return;
  const batches = new Map<number, number[]>();
  let left = look.tiesShown ? MOST.ofLook : MOST.backbone;
  for (let tie = 0; tie < data.tieStrength.length && left > 0; tie++) {
    if (!look.tiesShown && !data.backbone[tie]) continue;
    const [a, b] = [data.ties[2 * tie]!, data.ties[2 * tie + 1]!];
    const [home, away] = [data.territoryOf[a]!, data.territoryOf[b]!];
    if (!look.tiesShown && home !== away) continue;
    if (!graph.ties(tie, look) || look.shown?.[a] === FAINT || look.shown?.[b] === FAINT) continue;
    const line = visibleLine(stage, a, b);
    if (!line) continue;
    left--;
    const colour = home === away && look.colourBy === 'territory' ? data.territories[home]!.colour : -1;
    const key = colour * 2 + (data.tieStrength[tie]! > STRONG ? 1 : 0);
    const batch = batches.get(key);
    if (batch) batch.push(...line);
    else batches.set(key, [...line]);
  }
  for (const [key, ends] of batches) {
    const colour = Math.floor(key / 2);
    const isStrong = key % 2 === 1;
    const share = (theme.dark ? 0.38 : 0.4) + (isStrong ? 0.18 : 0);
    const line =
      colour < 0 ? mixed(theme.paper, theme.ink, share / 2) : mixed(theme.paper, hueOf(theme, colour), share);
    pen.hairlines(ends, line, alpha);
  }
}

/** Every tie of the people selected. */
export function drawTiesOfSelection(pen: Pen, stage: Stage, people: readonly number[]): void {
  const { graph, look, theme } = stage;
  const [weak, strong]: [number[], number[]] = [[], []];
  const seen = new Set<number>();
  for (const person of people) {
    if (!graph.isShown(person, look)) continue;
    for (const tie of graph.tiesOf(person)) {
      if (seen.size >= MOST.ofSelection) break;
      const other = graph.other(tie, person);
      if (seen.has(tie) || !graph.isShown(other, look)) continue;
      const line = visibleLine(stage, person, other);
      if (!line) continue;
      seen.add(tie);
      (graph.data.tieStrength[tie]! > STRONG ? strong : weak).push(...line);
    }
  }
  const fade = seen.size > 300 ? 0.4 : 0.75;
  pen.lines(weak, theme.accent, 1, fade * 0.6);
  pen.lines(strong, theme.accent, 1.7, fade);
}

/** Chains of people, the best one on top. */
export function drawPaths(pen: Pen, stage: Stage): void {
  const { look, theme } = stage;
  for (const [place, path] of [...look.paths.entries()].reverse()) {
    const ends: number[] = [];
    for (let i = 1; i < path.length; i++) {
      ends.push(...placeOf(stage, path[i - 1]!), ...placeOf(stage, path[i]!));
    }
    const best = place === 0;
    pen.lines(ends, theme.paper, best ? 7 : 5, 0.9);
    pen.lines(ends, best ? theme.accent : mixed(theme.paper, theme.accent, 0.55), best ? 3.4 : 2.2, 1);
  }
}

/** The line between two people; null when it passes by the picture. */
function visibleLine(stage: Stage, a: number, b: number): readonly [number, number, number, number] | null {
  const [ax, ay] = placeOf(stage, a);
  const [bx, by] = placeOf(stage, b);
  const { width, height } = stage.size;
  const misses = (ax < 0 && bx < 0) || (ax > width && bx > width) || (ay < 0 && by < 0) || (ay > height && by > height);
  return misses ? null : [ax, ay, bx, by];
}
