import { defineConfig } from 'vitest/config';

/** End to end, on the extensions as built (`npm run build` first): the same promises in Chromium and in Firefox, each with one browser for all. */
export default defineConfig({
  test: {
    name: 'e2e',
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    include: ['tests/e2e/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
