import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { firstCardWords } from './scripts/build-data/cardWords.mjs';
import { siteCatalogue } from './scripts/build-data/siteCatalogue.mjs';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  plugins: [siteCatalogue(), firstCardWords()],
  resolve: {
    alias: {
      '@': path('.'),
      'eld-detector': path('node_modules/eld/src/languageDetector.js'),
    },
  },
  define: { __HANDS_OUT_POSTS__: 'false' },
  test: {
    include: ['test/{unit,repository}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    // By itself vitest leaves one core idle, and of two that is half.
    maxWorkers: '100%',
    // Of a test that hangs, not of one that is slow beside others.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    environmentOptions: {
      happyDOM: {
        settings: {
          disableCSSFileLoading: true,
          disableJavaScriptFileLoading: true,
          disableIframePageLoading: true,
          handleDisabledFileLoadingAsSuccess: true,
        },
      },
    },
  },
});
