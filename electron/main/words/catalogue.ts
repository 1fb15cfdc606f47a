import type { TodayItem } from '../../../src/contract/index.ts';

/** What the desktop face says beside the window, in one language. */
export interface Words {
  readonly closing: {
    readonly message: string;
    readonly detail: string;
    readonly keep: string;
    readonly quit: string;
    readonly cancel: string;
  };
  readonly tray: {
    tooltip(waiting: number): string;
    paused(tooltip: string): string;
    /** The tooltip when the book cannot be opened. */
    readonly noBook: string;
    readonly nothing: string;
    more(count: number): string;
    /** What doing a thing is called; null when it cannot be done from a menu. */
    readonly done: Readonly<Record<TodayItem['kind'], string | null>>;
    readonly snoozeDay: string;
    readonly snoozeWeek: string;
    readonly open: Readonly<Record<TodayItem['kind'], string>>;
    readonly capture: string;
    readonly show: string;
    readonly pause: string;
    readonly goOn: string;
    readonly quit: string;
  };
  /** Buttons of a notification. */
  readonly thankYou: { readonly done: string; readonly tomorrow: string };
  readonly failed: string;
}
