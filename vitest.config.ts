import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { firstCardWords } from './scripts/build-data/cardWords.mjs';
import { siteCatalogue } from './scripts/build-data/siteCatalogue.mjs';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Rooms whose code keeps nothing between two calls, or in a database that each test opens for itself: their tests share what they import, which takes longer than they do. */
const PURE = ['card', 'inbox', 'insights', 'language', 'mentions', 'posts', 'query', 'replies', 'sentiment', 'signals', 'sites', 'storage'];
const inPure = PURE.map((room) => `test/unit/${room}/**/*.test.{ts,tsx}`);
const ALL = ['test/{unit,repository}/**/*.test.{ts,tsx}'];

export default defineConfig(({ mode }) => ({
  plugins: [siteCatalogue(), firstCardWords()],
  resolve: {
    alias: {
      '@': path('.'),
      'eld-detector': path('node_modules/eld/src/languageDetector.js'),
    },
  },
  define: { __HANDS_OUT_POSTS__: 'false' },
  test: {
    projects: [
      { extends: true, mode, test: { name: 'pure', include: inPure, isolate: false } },
      { extends: true, mode, test: { name: 'apart', include: ALL, exclude: [...configDefaults.exclude, ...inPure] } },
    ],
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
}));
