import type { Bounds } from './camera.ts';
import { mixed } from './colour.ts';
import type { Pen } from './pen.ts';
import { hueOf, placeOf, rising, type Stage } from './stage.ts';

/** In `MapLook.shown`. */
const FAINT = 1;
const ABOUT = 3;
/** From this radius on, CSS pixels, a person coloured by warmth wears the ring that empties as the tie fades. */
const RING_FROM = 7;
/** How much of the ring is left where the strength says nothing; as on an avatar. */
const LEAST_RING = 0.06;
const MOST_RINGS = 1_500;
const NO_WARMTH = 4;
const COMPANY_HUES = 12;

/** What of the map a picture has, and a margin for circles that reach into it. */
export function stageBounds({ camera, size }: Stage): Bounds {
  const margin = 1;
  const [x, y] = [size.width / 2 / camera.scale + margin, size.height / 2 / camera.scale + margin];
  return { left: camera.x - x, top: camera.y - y, right: camera.x + x, bottom: camera.y + y };
}

/** Everybody in the picture, as circles. */
export function drawPeople(pen: Pen, stage: Stage): void {
  const { graph, look, camera } = stage;
  const [faint, plain]: [number[], number[]] = [[], []];
  const about: number[] = [];
  const ringed: number[] = [];
  graph.grid.within(stageBounds(stage), (person) => {
    if (!graph.isShown(person, look)) return;
    const radius = graph.radius(person, look, camera.scale);
    const [x, y] = placeOf(stage, person);
    const shown = look.shown?.[person] ?? 2;
    const wearsRing = look.colourBy === 'warmth' && radius >= RING_FROM && shown > FAINT && ringed.length < MOST_RINGS;
    const colour = colourOf(stage, person) + (wearsRing ? COMPANY_HUES + 1 : 0);
    (shown === FAINT ? faint : plain).push(x, y, radius, colour);
    if (wearsRing) ringed.push(person);
    if (shown === ABOUT) about.push(person);
  });
  const colours = coloursOf(stage);
  pen.dots({ circles: faint, colours, alpha: 0.22 });
  pen.dots({ circles: plain, colours, alpha: look.shown ? 1 : 0.72 + 0.28 * rising(camera.scale, 2, 9) });
  for (const person of ringed) drawWarmth(pen, stage, person);
  for (const person of about) drawRing(pen, stage, person, stage.theme.ink, 1.5, 2.5);
}

/** A ring around a person, `gap` CSS pixels outside the circle. */
export function drawRing(pen: Pen, stage: Stage, person: number, colour: string, width: number, gap: number): void {
  const { graph, look, camera } = stage;
  if (!graph.isShown(person, look)) return;
  const [x, y] = placeOf(stage, person);
  pen.ring(x, y, graph.radius(person, look, camera.scale) + gap, colour, width);
}

/** All colours of circles, and each of them once more as the faces of people who wear a ring. */
function coloursOf({ look, theme }: Stage): string[] {
  const hues = Array.from({ length: COMPANY_HUES }, (_, i) => hueOf(theme, i));
  const colours = look.colourBy === 'warmth' ? [...theme.warmth] : hues;
  while (colours.length <= COMPANY_HUES) colours.push(mixed(theme.paper, theme.ink, 0.3));
  return [...colours, ...colours.map((colour) => mixed(theme.paper, colour, 0.22))];
}

/** Place of a person's colour among those of `coloursOf`. */
function colourOf({ graph: { data }, look }: Stage, person: number): number {
  if (look.colourBy === 'warmth') return (look.warmth ?? data.warmth)[person]!;
  if (look.colourBy === 'territory') return data.territories[data.territoryOf[person]!]!.colour;
  const company = data.companyOf[person]!;
  // Steps of five go through all twelve hues and put far ones next to each other.
  return company < 0 ? COMPANY_HUES : (company * 5) % COMPANY_HUES;
}

function drawWarmth(pen: Pen, stage: Stage, person: number): void {
  const { graph, look, theme, camera } = stage;
  const warmth = (look.warmth ?? graph.data.warmth)[person]!;
  const radius = graph.radius(person, look, camera.scale) - 1;
  const [x, y] = placeOf(stage, person);
  const width = Math.min(Math.max(radius / 5, 1.6), 3.5);
  pen.ring(x, y, radius, mixed(theme.paper, theme.ink, 0.1), width);
  if (warmth === NO_WARMTH) return;
  const middling = [0.9, 0.6, 0.35, 0.12][warmth]!;
  const share = look.warmth ? middling : graph.data.strength[person]! / 255;
  pen.ring(x, y, radius, theme.warmth[warmth]!, width, Math.max(share, LEAST_RING));
}
