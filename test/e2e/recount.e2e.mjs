import test from 'node:test';
import { recounted } from '../bench/recounted.mjs';
import { NEEDS_CHROMIUM } from './support.mjs';

const options = { ...NEEDS_CHROMIUM, timeout: 600_000 };

/** `npm run bench -- recount` takes 50,000. */
const MENTIONS = 5_000;

void test(`tallies, exposure and counters of ${MENTIONS} mentions are what a recount gives`, options, () => recounted({ many: MENTIONS }));
