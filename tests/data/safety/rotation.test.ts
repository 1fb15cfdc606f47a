import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Backup } from '../../../src/contract/index.ts';
import { backupsToDelete } from '../../../src/data/safety/rotation.ts';
import { addDays, daysBetween } from '../../../src/domain/dates.ts';

const TODAY = '2026-03-16';
const backup = (day: string, reason: Backup['reason'] = 'daily', time = '09:00:00.000'): Backup => ({
  path: `/backups/${day}-${time}-${reason}`,
  takenAt: `${day}T${time}Z`,
  bytes: 1,
  reason,
});
const daysAgo = (days: number) => addDays(TODAY, -days);
const keptOf = (backups: readonly Backup[], today = TODAY) => {
  const deleted = new Set(backupsToDelete(backups, today));
  return backups.filter((one) => !deleted.has(one));
};

describe('which backups are kept', () => {
  test('one a day for two weeks', () => {
    const fortnight = Array.from({ length: 14 }, (_, day) => backup(daysAgo(day)));
    expect(backupsToDelete(fortnight, TODAY)).toEqual([]);
  });

  test('of several dailies of a day the last', () => {
    const early = backup(daysAgo(3), 'daily', '08:00:00.000');
    const late = backup(daysAgo(3), 'daily', '20:00:00.000');
    expect(backupsToDelete([backup(TODAY), early, late], TODAY)).toEqual([early]);
  });

  test('then one a week for eight weeks, and no older', () => {
    const year = Array.from({ length: 365 }, (_, day) => backup(daysAgo(day)));
    const kept = keptOf(year);
    const old = kept.filter(({ takenAt }) => daysBetween(takenAt.slice(0, 10), TODAY) >= 14);
    expect(kept.length - old.length).toBe(14);
    expect(old.length).toBeGreaterThanOrEqual(5);
    expect(old.length).toBeLessThanOrEqual(6);
    const ages = old.map(({ takenAt }) => daysBetween(takenAt.slice(0, 10), TODAY));
    expect(Math.max(...ages)).toBeLessThan(8 * 7);
    expect(Math.max(...ages)).toBeGreaterThanOrEqual(7 * 7);
  });

  test('the latest five before imports, migrations and restores, ten of the user’s own', () => {
    const all = (['import', 'migration', 'restore', 'manual'] as const).flatMap((reason) =>
      Array.from({ length: 20 }, (_, day) => backup(daysAgo(day + 100), reason)),
    );
    const kept = keptOf([backup(TODAY), ...all]);
    const count = (reason: string) => kept.filter((one) => one.reason === reason).length;
    expect([count('import'), count('migration'), count('restore'), count('manual')]).toEqual([5, 5, 5, 10]);
  });

  test('the only one, however old', () => {
    expect(backupsToDelete([backup('2019-01-01')], TODAY)).toEqual([]);
  });

  const backups = fc.array(
    fc
      .record({
        age: fc.integer({ min: 0, max: 500 }),
        reason: fc.constantFrom('daily', 'import', 'migration', 'manual', 'restore'),
        hour: fc.integer({ min: 0, max: 23 }),
      })
      .map(({ age, reason, hour }) => backup(daysAgo(age), reason, `${String(hour).padStart(2, '0')}:00:00.000`)),
    { maxLength: 60 },
  );

  test('always the newest; what is kept today is kept again today; order does not matter', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keptOf(all);
        const newest = all
          .map(({ takenAt }) => takenAt)
          .sort()
          .at(-1);
        if (newest) expect(kept.map(({ takenAt }) => takenAt)).toContain(newest);
        expect(backupsToDelete(kept, TODAY)).toEqual([]);
        const times = (list: readonly Backup[]) => list.map(({ takenAt }) => takenAt).sort();
        expect(times(keptOf(all.toReversed()))).toEqual(times(kept));
      }),
    );
  });

  test('rotating day by day keeps a backup of each of the last 14 days and 8 weeks', () => {
    let backups: Backup[] = [];
    for (let day = 200; day >= 0; day -= 1) {
      backups.push(backup(daysAgo(day)));
      backups = keptOf(backups, daysAgo(day));
    }
    const ages = backups.map(({ takenAt }) => daysBetween(takenAt.slice(0, 10), TODAY));
    for (let age = 0; age < 14; age += 1) expect(ages).toContain(age);
    for (let week = 2; week < 7; week += 1)
      expect(
        ages.some((age) => Math.abs(age - week * 7) <= 7),
        `week ${week}`,
      ).toBe(true);
    expect(backups.length).toBeLessThanOrEqual(21);
  });
});
