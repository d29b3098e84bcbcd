import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'utils/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'tests/meta/**/*.test.ts',
      'tests/captures/**/*.test.ts',
      'tests/model-server/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['tests/kit/fixed-seed.ts'],
    environment: 'node',
    // By itself one core is left idle; on two that is half of them.
    maxWorkers: '100%',
    // Property tests on two slow cores take seconds; what hangs is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
