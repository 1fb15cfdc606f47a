import type { LocalDate, PartialDate } from '../../contract/index.ts';

const DAY_MS = 86_400_000;

/** Dates of the sample, all counted in days before today; a negative count lies ahead. */
export class Days {
  readonly #today: number;

  constructor(today: LocalDate) {
    this.#today = Date.parse(today);
  }

  ago(days: number): LocalDate {
    return new Date(this.#today - days * DAY_MS).toISOString().slice(0, 10);
  }

  /** The month of that day, `YYYY-MM`. */
  monthAgo(days: number): PartialDate {
    return this.ago(days).slice(0, 7);
  }

  /** The nearest working day, further from today than `days`. */
  workday(days: number): number {
    const away = days < 0 ? -1 : 1;
    for (let day = days; ; day += away) {
      const weekday = new Date(this.#today - day * DAY_MS).getUTCDay();
      if (weekday !== 0 && weekday !== 6) return day;
    }
  }
}
