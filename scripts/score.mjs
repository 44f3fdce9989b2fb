#!/usr/bin/env node
// npm run -s score -- [--best] [--learn FILE]
// Scores JSON lines of {"text","language"?} from stdin; see scripts/score.ts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
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
const { values } = parseArgs({ options: { best: { type: 'boolean' }, learn: { type: 'string' } } });
const labelled = values.learn === undefined ? undefined : readFileSync(values.learn, 'utf8');
await module.scoreLines(process.stdin, process.stdout, await module.loadIdentifier(), {
  best: values.best === true,
  ...(labelled === undefined ? {} : { labelled }),
});
