#!/usr/bin/env node
// Fits what is learnt of sentiment to labelled texts: npm run train -- FOLDER; see scripts/train.
import { fileURLToPath } from 'node:url';
import { loadModule } from './loadModule.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { train } = await loadModule('scripts/train/train.ts');
const { shippedLexicons } = await loadModule('lib/sentiment/shippedLexicons.ts');
train({ folder: process.argv[2] ?? '../shared/sentiment', root, lexiconFor: shippedLexicons(), say: (line) => process.stdout.write(`${line}\n`) });
