import { cpuOfProcess } from './measure.ts';
import { load } from './search-rivals.ts';

/** How long a start takes to have people and companies, and all: by the clock, and in processor time of all threads. */
export interface LoadTimes {
  readonly names: number;
  readonly namesCpu: number;
  readonly all: number;
  readonly allCpu: number;
}

// `node tests/bench/search-load.ts FOLDER` loads the layered index kept there, in a process that has nothing else in
// memory, and sends its parent the times.

const [folder] = process.argv.slice(2);
const [started, cpu] = [performance.now(), cpuOfProcess()];
const since = () => ({ ms: performance.now() - started, cpu: cpuOfProcess() - cpu });
let named = since();
await load(folder ?? '.', () => {
  named = since();
});
const all = since();
process.send?.({ names: named.ms, namesCpu: named.cpu, all: all.ms, allCpu: all.cpu } satisfies LoadTimes);
