import type { Size } from './types.ts';

/** What the hand wants; places are CSS pixels in the element. */
export interface Hand {
  pan(dx: number, dy: number): void;
  /** Let go of while moving; CSS pixels a millisecond. */
  fling(vx: number, vy: number): void;
  zoom(factor: number, x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  click(x: number, y: number, withShift: boolean): void;
  doubleClick(x: number, y: number): void;
  /** A box being drawn, and when it is done. */
  box(from: Point, to: Point, isDone: boolean): void;
  /** A box given up. */
  unbox(): void;
  /** Something is held, or not any more. */
  hold(isHeld: boolean): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Less movement than this is a click, CSS pixels. */
const STILL = 4;
/** Zoom of one CSS pixel of the wheel, and of a pinch on a trackpad, which comes as a wheel with Ctrl. */
const WHEEL = 0.0016;
const PINCH = 0.011;
const LINE = 18;
const PAGE = 400;
/** How long ago movement still counts as a fling, ms. */
const FLING = 60;

/** Reads pointers and the wheel of an element. */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #hand: Hand;
  readonly #pointers = new Map<number, Point>();
  readonly #ended = new AbortController();
  #start: Point | null = null;
  #mode: 'click' | 'pan' | 'box' | 'pinch' | null = null;
  #speed = { x: 0, y: 0, at: 0 };

  constructor(element: HTMLElement, hand: Hand) {
    this.#element = element;
    this.#hand = hand;
    const on = <K extends keyof HTMLElementEventMap>(type: K, listen: (event: HTMLElementEventMap[K]) => void) =>
      element.addEventListener(type, listen, { signal: this.#ended.signal, passive: false });
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#cancel(event));
    on('pointerleave', () => this.#pointers.size === 0 && hand.leave());
    on('dblclick', (event) => hand.doubleClick(...this.#at(event)));
    on('wheel', (event) => this.#wheel(event));
  }

  end(): void {
    this.#ended.abort();
  }

  #at(event: MouseEvent): [number, number] {
    const { left, top } = this.#element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  #down(event: PointerEvent): void {
    if (event.button > 1) return;
    const [x, y] = this.#at(event);
    this.#element.setPointerCapture(event.pointerId);
    this.#pointers.set(event.pointerId, { x, y });
    this.#speed = { x: 0, y: 0, at: 0 };
    this.#hand.hold(true);
    if (this.#pointers.size > 1) {
      if (this.#mode === 'box') this.#hand.unbox();
      this.#mode = 'pinch';
      return;
    }
    this.#start = { x, y };
    this.#mode = event.shiftKey ? 'box' : event.button === 1 ? 'pan' : 'click';
  }

  #move(event: PointerEvent): void {
    const [x, y] = this.#at(event);
    const last = this.#pointers.get(event.pointerId);
    if (!last || !this.#start) {
      if (event.pointerType !== 'touch') this.#hand.hover(x, y);
      return;
    }
    const isStill = Math.hypot(x - this.#start.x, y - this.#start.y) < STILL;
    if (this.#mode === 'pinch') {
      this.#pinch(event.pointerId, { x, y });
      return;
    }
    if (this.#mode === 'click') {
      if (isStill) return;
      this.#mode = 'pan';
    }
    this.#pointers.set(event.pointerId, { x, y });
    if (this.#mode === 'box') {
      if (!isStill) this.#hand.box(this.#start, { x, y }, false);
      return;
    }
    const passed = Math.max(event.timeStamp - this.#speed.at, 1);
    this.#speed = { x: (x - last.x) / passed, y: (y - last.y) / passed, at: event.timeStamp };
    this.#hand.pan(x - last.x, y - last.y);
  }

  /** Two fingers: the map follows the middle between them, and their distance. */
  #pinch(id: number, now: Point): void {
    const other = [...this.#pointers].find(([pointer]) => pointer !== id)?.[1];
    const before = this.#pointers.get(id);
    this.#pointers.set(id, now);
    if (!other || !before) return;
    const distance = (point: Point) => Math.max(Math.hypot(point.x - other.x, point.y - other.y), 1);
    this.#hand.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    this.#hand.zoom(distance(now) / distance(before), (now.x + other.x) / 2, (now.y + other.y) / 2);
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    const [x, y] = this.#at(event);
    const [mode, start] = [this.#mode, this.#start];
    // A finger that stays after a pinch pans on from where it is.
    this.#mode = this.#pointers.size ? 'pan' : null;
    if (this.#pointers.size) return;
    this.#start = null;
    this.#hand.hold(false);
    if (!start) return;
    const isStill = Math.hypot(x - start.x, y - start.y) < STILL;
    if (mode === 'click' || (mode === 'box' && isStill)) this.#hand.click(x, y, event.shiftKey);
    else if (mode === 'box') this.#hand.box(start, { x, y }, true);
    else if (mode === 'pan' && event.timeStamp - this.#speed.at < FLING) this.#hand.fling(this.#speed.x, this.#speed.y);
  }

  #cancel(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#mode === 'box') this.#hand.unbox();
    if (this.#pointers.size) return;
    this.#mode = null;
    this.#start = null;
    this.#hand.hold(false);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : event.deltaMode ? PAGE : 1;
    const turned = Math.min(Math.max(event.deltaY * unit, -300), 300);
    this.#hand.zoom(Math.exp(-turned * (event.ctrlKey ? PINCH : WHEEL)), ...this.#at(event));
  }
}

/** A box over the map, while it is drawn. */
export function showBox(element: HTMLElement, from: Point, to: Point): void {
  const size: Size = { width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  Object.assign(element.style, {
    display: 'block',
    left: `${Math.min(from.x, to.x)}px`,
    top: `${Math.min(from.y, to.y)}px`,
    width: `${size.width}px`,
    height: `${size.height}px`,
  });
}
