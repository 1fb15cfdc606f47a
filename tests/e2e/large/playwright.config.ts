import { defineConfig } from '@playwright/test';
import { chromium } from '../../support/chromium.ts';

// What takes longer than a change should wait for: `npm run large`. Pictures and a PDF go to `shots/large`.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../test-results/large',
  workers: 1,
  reporter: 'list',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000, viewport: { width: 1280, height: 800 }, launchOptions: chromium(), locale: 'en-GB' },
});
