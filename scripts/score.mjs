#!/usr/bin/env node
// Scores JSON lines of {"text","language"?} from stdin; see scripts/score.ts.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('score.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: {
    alias: {
      '@': root.replace(/[\\/]$/u, ''),
      'eld-detector': fileURLToPath(new URL('../node_modules/eld/src/languageDetector.js', import.meta.url)),
    },
  },
});
const best = process.argv.includes('--best');
await module.scoreLines(process.stdin, process.stdout, await module.loadIdentifier(), { best });
