import { defineConfig } from '@playwright/test';
import type { FaceOption } from './e2e/story/fixture.ts';
import { chromium } from './support/chromium.ts';

export default defineConfig<FaceOption>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // Each test has a book, a face and a browser context of its own; two cores are what the slowest machine has.
  workers: 2,
  fullyParallel: true,
  // A browser or a worker that dies is not the story's fault; what passes the second time only is told as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? 'line' : 'list',
  timeout: 60_000,
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: chromium(),
    // Pictures of each step would take time in every test: `--trace retain-on-failure` keeps them as well.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false, sources: false },
    screenshot: 'only-on-failure',
    reducedMotion: 'reduce',
  },
  projects: [
    { name: 'browser', testDir: 'e2e/story', use: { faceName: 'browser' } },
    // The one whose pages move, as most people see them.
    { name: 'desktop', testDir: 'e2e/story', use: { faceName: 'desktop', reducedMotion: 'no-preference' } },
    { name: 'faces', testIgnore: ['e2e/story/**', 'e2e/large/**'] },
  ],
});
