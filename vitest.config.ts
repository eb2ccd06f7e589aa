import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath, sandboxArgs } from './scripts/chromium.ts';

/**
 * `unit`: pure functions in Node. `dom`: whatever needs a document, in a real Chromium. `corpus`: scores on pages beside the project, where they are.
 * `built`: promises about the extension as built (`npm run build` first). End-to-end tests have a configuration of their own in tests/e2e.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
      { test: { name: 'corpus', environment: 'node', include: ['tests/corpus/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
      {
        plugins: [preact({ devToolsEnabled: false })],
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            '@mozilla/readability',
            'dompurify',
            'turndown',
            'valibot',
            '@medv/finder',
            'axe-core',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: [...sandboxArgs] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
