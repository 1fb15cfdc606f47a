export interface Coalesced {
  /** Has the task run soon. */
  ask(): void;
  /** Runs it no more; a run that is under way ends by itself. */
  stop(): void;
}

/**
 * A task that runs a moment after it is asked for: once for all who ask meanwhile, and never twice at a time.
 *
 * @param task must not reject
 */
export function coalesce(task: () => Promise<void>, delayMs: number): Coalesced {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let stopped = false;
  const ask = () => {
    if (stopped || timer) return;
    if (running) {
      again = true;
      return;
    }
    timer = setTimeout(() => void run(), delayMs);
  };
  const run = async () => {
    timer = undefined;
    running = true;
    await task();
    running = false;
    if (again) {
      again = false;
      ask();
    }
  };
  return {
    ask,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
