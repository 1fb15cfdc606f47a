import { once } from 'node:events';
import { openHost } from '../../../src/data/index.ts';

/** A face in a process of its own: asks once it is told to, says what it got, and ends without showing it. */

const host = openHost({ path: process.argv[2] ?? '' });
await host.dispatch('reminder.state', {});
process.stdout.write('open\n');
await once(process.stdin, 'data');
process.stdin.destroy();
process.stdout.write(`${JSON.stringify(await host.dispatch('reminder.take', {}))}\n`);
await host.close();
