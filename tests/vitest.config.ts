import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Hundreds of threads and processes load the same sources: what they compiled is kept for the next.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'kith-compiled');

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/property-seed.ts'],
    // Tests open real books and real servers; two cores are what the slowest machine has.
    pool: 'forks',
    maxWorkers: 2,
    // Files share their process and what it has loaded, which for most takes longer than their tests: none of them
    // leaves anything behind in it.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
