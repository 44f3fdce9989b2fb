#!/usr/bin/env node
// Fits what is learnt of sentiment to labelled texts: npm run train -- FOLDER; see scripts/train.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (path) => (await runnerImport(fileURLToPath(new URL(`../${path}`, import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/[\\/]$/u, '') } },
})).module;
const { train } = await load('scripts/train/train.ts');
const { shippedLexicons } = await load('lib/sentiment/shippedLexicons.ts');
train({ folder: process.argv[2] ?? '../shared/sentiment', root, lexiconFor: shippedLexicons(), say: (line) => process.stdout.write(`${line}\n`) });
