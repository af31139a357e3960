import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // One clipboard, one panel, one pointer: the desktop is shared by all specs of a run.
  workers: 1,
  fullyParallel: false,
  // Starting Chromium on a busy machine takes seconds; reading an image takes some more.
  timeout: 60_000,
  expect: { timeout: 15_000 },
});
