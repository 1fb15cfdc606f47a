import { powerMonitor } from 'electron';

/** Clocks and time zones jump, and no system tells of it everywhere. */
const everyMs = 60_000;

/**
 * Calls back every minute while the machine is awake, and when it wakes or is unlocked: timers stand still in sleep.
 *
 * @returns ends it
 */
export function startPulse(beat: () => void): () => void {
  const tick = () => {
    lookUpTimeZone();
    beat();
  };
  const timer = setInterval(tick, everyMs);
  powerMonitor.on('resume', tick);
  powerMonitor.on('unlock-screen', tick);
  return () => {
    clearInterval(timer);
    powerMonitor.off('resume', tick);
    powerMonitor.off('unlock-screen', tick);
  };
}

/** Node looks up the system's time zone once; taking TZ away, even where it is not set, has it look again. */
function lookUpTimeZone(): void {
  if (process.env.TZ === undefined) delete process.env.TZ;
}
