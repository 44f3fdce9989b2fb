import { putRow } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';
import { DESK, HALF, NARROW, WIDE } from './windows.mjs';

const path = 'dashboard.html#/streams';
const SETTINGS = 'dashboard.html#/settings';
const HOUR = 3_600_000;

const streamOf = (id, name, part = {}) => ({ id, name, query: '', topicId: null, waiting: false, ...part });
const COLUMNS = [
  streamOf('answer', 'Needs an answer', { waiting: true }),
  streamOf('negative', 'Negative', { query: 'sentiment:negative' }),
  streamOf('positive', 'Praise of Norvelo, of its lamps and of those who sell them', { query: 'sentiment:positive' }),
  streamOf('none', 'Wholesale', { query: 'wholesale "in bulk"' }),
];

/** The board with columns of which the first was not read of late. */
function withColumns(count) {
  return {
    before: async (stage) => {
      const streams = COLUMNS.slice(0, count);
      await putRow(stage.home, 'settings', { key: 'streams', value: streams });
      const marks = Object.fromEntries(streams.map(({ id }, at) => [id, at === 0 ? stage.now - 2_000 * HOUR : Date.now()]));
      await putRow(stage.home, 'settings', { key: 'streamMarks', value: marks });
    },
    after: async (stage) => {
      for (const key of ['streams', 'streamMarks']) await putRow(stage.home, 'settings', null, key);
    },
  };
}

const openMenu = (page) => page.locator('[data-stream] summary').first().click();

async function writeWrongly(page) {
  await page.getByRole('button', { name: say('streams.add'), exact: true }).click();
  await page.getByLabel(say('streams.query'), { exact: true }).fill('lamp AND (late');
  await page.getByRole('dialog').getByRole('button', { name: say('streams.add'), exact: true }).click();
}

async function changeHours(page) {
  await page.getByText(say('hours.change'), { exact: true }).click();
  await page.getByLabel(say('hours.to', { day: 'Tuesday' })).fill('08:00');
  await page.getByLabel(say('hours.within.urgent'), { exact: true }).focus();
}

const some = (count) => count > 0;

/** The board of streams, and the business hours among the settings. */
export const STREAMS_STATES = [
  { name: 'streams-empty', path, size: DESK },
  { name: 'streams-board', when: some, path, size: DESK, list: true, ...withColumns(4) },
  { name: 'streams-wide', when: some, path, size: WIDE, list: true, act: openMenu, ...withColumns(4) },
  { name: 'streams-half', when: some, path, size: HALF, list: true, ...withColumns(4) },
  { name: 'streams-narrow', when: some, path, size: NARROW, list: true, ...withColumns(3) },
  { name: 'streams-form', alike: true, path, size: NARROW, act: writeWrongly, ...withColumns(1) },
  { name: 'hours', alike: true, path: SETTINGS, size: DESK, act: changeHours },
  { name: 'hours-narrow', alike: true, path: SETTINGS, size: NARROW, act: changeHours },
];
