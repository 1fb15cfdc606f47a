import type { Attention } from './attention.ts';
import type { Course } from './course.ts';
import { type Hand, showBox } from './gestures.ts';
import type { Graph } from './graph.ts';
import { peopleWithin } from './pointing.ts';
import type { MapEvent, MapLook } from './types.ts';

/** What a hand can do something to. */
export interface Handled {
  readonly root: HTMLElement;
  readonly course: Course;
  readonly attention: Attention;
  /** What there is to choose of now; null before there is anything. */
  readonly scene: () => { readonly graph: Graph; readonly look: MapLook } | null;
  readonly listen: (event: MapEvent) => void;
}

/** Moves the map as the hand does, and tells what it points at, chooses and boxes; the box's element comes with it. */
export function handOf({ root, course, attention, scene, listen }: Handled): { hand: Hand; box: HTMLElement } {
  const box = document.createElement('div');
  Object.assign(box.style, { position: 'absolute', display: 'none', boxSizing: 'border-box' });
  const unbox = () => {
    box.style.display = 'none';
  };
  const hand: Hand = {
    pan: (dx, dy) => course.drag(dx, dy),
    fling: (vx, vy) => course.fling(vx, vy),
    zoom: (factor, x, y) => course.zoomAt(factor, x, y),
    hover: (x, y) => attention.follow({ x, y }),
    leave: () => attention.follow(null),
    click: (x, y, withShift) => {
      const { person, territory } = attention.at(x, y);
      const selected = scene()?.look.selected ?? [];
      if (!withShift) return listen({ type: 'select', people: person === null ? [] : [person], territory });
      if (person === null) return;
      const people = selected.includes(person) ? selected.filter((one) => one !== person) : [...selected, person];
      listen({ type: 'select', people, territory: null });
    },
    doubleClick: (x, y) => listen({ type: 'focus', ...attention.at(x, y) }),
    box: (from, to, isDone) => {
      if (!isDone) return showBox(box, from, to);
      unbox();
      const [a, b] = [course.placeAt(from), course.placeAt(to)];
      const now = scene();
      listen({ type: 'select', people: now ? peopleWithin(now.graph, now.look, a, b) : [], territory: null });
    },
    unbox,
    hold: (isHeld) => {
      if (isHeld) course.stop();
      root.style.cursor = isHeld ? 'grabbing' : '';
    },
  };
  return { hand, box };
}
