import { Backup, type Instant } from '../../contract/index.ts';

export type BackupReason = Backup['reason'];

const NAME = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)\\.(\\d{3})Z-(${Backup.shape.reason.options.join('|')})(?:-\\d+)?\\.db$`,
);
const PARTIAL = /\.(\d+)\.partial(-journal|-wal|-shm)?$/;

/** `2026-11-23T07-13-00.123Z-daily.db`; colons are not allowed in file names everywhere. `nth` tells equal ones apart. */
export function backupName(takenAt: Instant, reason: BackupReason, nth = 1): string {
  const time = new Date(takenAt).toISOString().replaceAll(':', '-');
  return `${time}-${reason}${nth > 1 ? `-${nth}` : ''}.db`;
}

/** What a backup's name says; null for any other file. */
export function parseBackupName(name: string): { takenAt: Instant; reason: BackupReason } | null {
  const [, date, hour, minute, second, ms, reason] = NAME.exec(name) ?? [];
  if (!reason) return null;
  return { takenAt: `${date}T${hour}:${minute}:${second}.${ms}Z`, reason: reason as BackupReason };
}

/** The name of a backup that is not finished, with the process that writes it. */
export const partialName = (name: string): string => `${name}.${process.pid}.partial`;

/** The process that was writing an unfinished backup; null for any other file. */
export function writerOfPartial(name: string): number | null {
  const pid = PARTIAL.exec(name)?.[1];
  return pid ? Number(pid) : null;
}
