import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tools/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tools/property-seed.ts'],
    // Machines are small and noisy: a test that hangs is stopped, a slow one is not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
