#!/usr/bin/env node
// npm run -s score -- [--best] [--learn FILE]
// Scores JSON lines of {"text","language"?} from stdin; see scripts/score.ts.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModule } from './loadModule.mjs';

const { loadIdentifier, scoreLines } = await loadModule('scripts/score.ts');
const { values } = parseArgs({ options: { best: { type: 'boolean' }, learn: { type: 'string' } } });
await scoreLines(process.stdin, process.stdout, await loadIdentifier(), {
  best: values.best === true,
  labelled: values.learn === undefined ? '' : readFileSync(values.learn, 'utf8'),
});
