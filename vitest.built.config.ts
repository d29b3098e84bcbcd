/** Checks of the built packages in `.output`; run after `npm run build`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: { include: ['tests/built/**/*.test.ts'], environment: 'node', testTimeout: 120_000 },
});
