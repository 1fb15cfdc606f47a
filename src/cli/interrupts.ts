const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm and the shell both pass a Ctrl-C on: two signals this close together (ms) are one. */
const sameKeystroke = 1_000;

/**
 * Calls back when the user (or the system) asks the process to end; asked a second time, the process
 * ends at once. Returns a function that goes back to the system's own handling.
 */
export function onInterrupt(callback: () => void): () => void {
  let firstAt: number | undefined;
  const receive = () => {
    const now = Date.now();
    if (firstAt === undefined) {
      firstAt = now;
      callback();
    } else if (now - firstAt > sameKeystroke) {
      process.exit(130);
    }
  };
  for (const signal of signals) process.on(signal, receive);
  return () => {
    for (const signal of signals) process.off(signal, receive);
  };
}
