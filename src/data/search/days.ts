import type { LocalDate } from '../../contract/index.ts';

const MS_PER_DAY = 86_400_000;
/** No date. */
export const UNDATED = -0x80000000;

/** A date as days since 1970, so that many take little room. */
export const dayOf = (on: LocalDate | null): number => {
  const day = on === null ? Number.NaN : Date.parse(on) / MS_PER_DAY;
  return Number.isFinite(day) ? Math.floor(day) : UNDATED;
};

export const dateOf = (day: number): LocalDate | null =>
  day === UNDATED ? null : (new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as LocalDate);
