import assert from 'node:assert/strict';
import test from 'node:test';
import { playwrightScreen } from '../../scripts/browser/screen.mjs';
import { withBench } from '../bench/browser.mjs';
import { withScreen } from '../recomputed/reading.mjs';
import { setUp } from '../recomputed/settingUp.mjs';
import { drawnLists } from './drawnLists.mjs';
import { problemOf } from './judgedNumbers.mjs';
import { SCREENS } from './numberScreens.mjs';
import { answersAmiss } from './openedAnswers.mjs';
import { countIn, numbersIn, rowsOf, unfold } from './openedNumbers.mjs';
import { NEEDS_CHROMIUM } from './support.mjs';

/** The end of the time that is filled; screens are read with their clocks set to it. A Saturday. */
const NOW = Date.UTC(2026, 9, 31, 18);
const HALF_YEAR = 182;
const MENTIONS = 500;
const SEED = 23;
/** Lists that are opened, of each kind some; EARSHOT_NUMBERS=all: all of them, and screens also by what can be chosen on them. */
const ALL = process.env.EARSHOT_NUMBERS === 'all';
const MOST_OPENED = ALL ? Infinity : 160;
/** Work of the worker that changes no number of these screens. */
const BESIDE = ['toLearn', 'requeueing'];

void test('every number of the overview, the insights and the alerts opens mentions that count the same, or is of a kind that cannot', { ...NEEDS_CHROMIUM, timeout: ALL ? 3_600_000 : 600_000 }, () =>
  withBench(async ({ browser, page, id }) => {
    await fill(page);
    const at = { browser, url: (path) => `chrome-extension://${id}/dashboard.html#/${path}`, now: NOW };
    const numbers = [];
    for (const screen of SCREENS) numbers.push(...(await numbersOn(at, screen)));
    const kinds = new Set(numbers.map(({ screen }) => screen));
    assert.ok(kinds.size > 10 && numbers.length > 1_500, `only ${numbers.length} numbers of ${kinds.size} screens were found`);
    const lists = await opened(at, numbers);
    const problems = numbers.flatMap((number) => problemOf(number, lists) ?? []);
    assert.equal([...new Set(problems)].join('\n'), '');
  }, { timeZone: 'UTC' }));

/** Stores half a year of mentions with what stands beside them, own accounts first: else all would be counted again. */
async function fill(page) {
  const bench = (name, ...given) => page.evaluate(([of, values]) => globalThis.bench[of](...values), [name, given]);
  await bench('startFilling', { now: NOW, amount: { seed: SEED, count: MENTIONS, now: NOW, days: HALF_YEAR } });
  await bench('decide', 'learns', false);
  await bench('nameHandles', 'norvelo', ['norvelo-official']);
  while (!(await bench('fill', MENTIONS)).done);
  await setUp({ page, home: playwrightScreen(page), now: NOW, read: (table) => page.evaluate(rowsOf, table) });
  while ((await bench('workLeft')).some((work) => !BESIDE.includes(work))) await page.waitForTimeout(200);
}

/** The numbers of a screen: as it opens, with all tables shown and all unfolded, and by what is chosen on it. */
function numbersOn(at, { name, path, choices }) {
  return withScreen(at, path, async (reader) => {
    const found = [];
    const read = async (how) => found.push(...(await numbersIn(reader.page)).map((number) => ({ ...number, screen: `${name}${how}`, path })));
    await read('');
    for (const { label, option } of ALL ? choices : []) {
      await reader.choose(label, option);
      await read(`, ${label}: ${option}`);
    }
    await reader.pressAll(/^Show [\d,]+ more$/u);
    await reader.pressAll('Show as table');
    await unfold(reader.page);
    await read(', as tables');
    if (name === 'experience') {
      const { buttons, amiss } = await answersAmiss(reader.page);
      assert.ok(buttons > 10, `only ${buttons} numbers of answers were pressed`);
      assert.deepEqual(amiss, [], path);
    }
    return found;
  });
}

/** What each list counts that numbers lead to, by its address; in one tab. */
function opened(at, numbers) {
  return withScreen(at, 'mentions?text=none', async ({ page }) => {
    const lists = new Map();
    for (const href of drawnLists(numbers, { most: MOST_OPENED, seed: SEED })) lists.set(href, await countIn(page, href));
    return lists;
  });
}
