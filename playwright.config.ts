import {defineConfig} from 'playwright/test';
import {findBrowser} from './tools/browser-paths.mjs';

const executablePath = findBrowser();

/** Real browsers on hand-written pages; nothing reaches the network. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/test-results',
  workers: 2,
  timeout: 30_000,
  expect: {timeout: 8_000},
  forbidOnly: true,
  // Small machines lose a race now and then; what passes only the second time is named as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    viewport: {width: 1280, height: 800},
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      ...(executablePath ? {executablePath} : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
