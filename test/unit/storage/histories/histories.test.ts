import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CARE } from '@/lib/storage/care';
import { SETTING_FAMILIES, SETTING_KEYS } from '@/lib/storage/settingKeys';
import { live, planOf, shrink } from './history';

/** As many as are lived with every change; by that many, all is written that can be. */
const SUITE = 300;
/** `npm run histories` lives more of them than the suite does. */
const FIRST = Number(process.env['HISTORIES_FROM'] ?? 0);
const MANY = Number(process.env['HISTORIES'] ?? SUITE);
const BLOCK = Math.min(MANY, 50);

/** Only versions before this one wrote it. */
const OF_OLD = new Set<string>(['removal:']);

const written = new Set<string>();

// Rows without a key for some index make errors that nobody reads: their stacks take a sixth of all time.
const STACK = Error.stackTraceLimit;
Error.stackTraceLimit = 0;

test.each(Array.from({ length: MANY / BLOCK }, (_, block) => FIRST + block * BLOCK))(
  'whatever happens, what is stored is what it must be: histories from %i',
  async (first) => {
    for (let seed = first; seed < first + BLOCK; seed++) {
      const plan = planOf(seed);
      const wrong = await live(plan, written);
      if (wrong.length === 0) continue;
      const short = await shrink(plan);
      Error.stackTraceLimit = STACK;
      const steps = short.map((step) => JSON.stringify(step)).join('\n');
      expect.fail(`history ${seed}: ${wrong.slice(0, 10).join('\n')}\nshortest:\n${steps}\n${(await live(short)).slice(0, 10).join('\n')}`);
    }
  },
  3_600_000,
);

test.runIf(MANY >= SUITE)('histories write every table, and every setting', () => {
  const settings = [...written].filter((name) => name.startsWith('settings ')).map((name) => name.slice('settings '.length));
  const wanted = [...SETTING_KEYS, ...SETTING_FAMILIES].filter((key) => !OF_OLD.has(key));
  expect(Object.keys(CARE).filter((table) => !written.has(table))).toEqual([]);
  expect(wanted.filter((key) => !settings.some((name) => (key.endsWith(':') ? name.startsWith(key) : name === key)))).toEqual([]);
});
