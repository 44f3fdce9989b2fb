import { putRow } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';
import { DESK, NARROW, ZOOMED } from './windows.mjs';

const DAY = 86_400_000;
const PATH = 'dashboard.html#/data';

const some = (count) => count > 0;

/** The page of the user's data: with a log, with a time of its own for a topic, and before something goes. */
export const DATA_STATES = [
  { name: 'data', path: PATH, size: DESK, ...lookedAfter() },
  { name: 'data-none', unset: true, path: PATH, size: DESK },
  { name: 'data-narrow', path: PATH, size: NARROW, ...lookedAfter() },
  { name: 'data-zoom', when: some, path: PATH, size: ZOOMED, ...lookedAfter() },
  { name: 'data-shorter', when: some, path: PATH, size: DESK, act: chooseShorter },
  { name: 'data-shorter-narrow', when: some, path: PATH, size: NARROW, act: chooseShorter },
  { name: 'data-sites', alike: true, path: PATH, size: DESK, act: showAllSites, ...wrongClock() },
];

/** What went out, came back and was removed, and a topic that keeps its mentions for longer. */
function lookedAfter() {
  const file = 'earshot-mentions-2026-10-30.csv';
  const scope = { topicId: 'norvelo', site: 'reddit', from: '2026-10-01', to: '2026-10-30' };
  const lines = [
    ['export', { file, format: 'csv', rows: 214, scope, masked: true, authors: 'pseudonyms' }],
    ['erase', { mentions: 12, quotes: 3, files: [file, 'earshot-backup-2026-10-28.earshot'] }],
    ['backup', { file: 'earshot-backup-2026-10-28.earshot', mentions: 9_310, encrypted: true, kind: 'backup' }],
    ['restore', { file: 'earshot-backup-2026-09-01.earshot', createdAt: Date.UTC(2026, 8, 1), added: 120, merged: 9_100, conflicts: 3, erased: 2 }],
    ['person', { file: 'earshot-person-2026-10-26.json', mentions: 12 }],
    ['retention', { mentions: 41, matches: 44 }],
    ['consent', { given: true, text: 2 }],
  ];
  return {
    async before(stage) {
      for (const [n, [kind, details]] of lines.entries()) {
        await putRow(stage.home, 'auditLog', { id: `line-${n}`, at: stage.now - n * 2 * DAY, kind, details });
      }
      await putRow(stage.home, 'settings', { key: 'retention.topic:norvelo', value: 24 });
    },
    async after(stage) {
      for (const n of lines.keys()) await putRow(stage.home, 'auditLog', null, `line-${n}`);
      await putRow(stage.home, 'settings', null, 'retention.topic:norvelo');
    },
  };
}

/** The clock leapt ahead, so that nothing is removed; the user is careful with one more site. */
function wrongClock() {
  return {
    async before(stage) {
      const known = { at: stage.now - 60 * DAY, doubt: { clock: 'ahead', since: stage.now } };
      await putRow(stage.home, 'settings', { key: 'retentionTimes', value: { known, nextAt: stage.now } });
      await putRow(stage.home, 'settings', { key: 'sitePolicy:reddit', value: { most: 6, export: 'blocked' } });
    },
    async after(stage) {
      for (const key of ['retentionTimes', 'sitePolicy:reddit']) await putRow(stage.home, 'settings', null, key);
    },
  };
}

async function chooseShorter(page) {
  await page.getByLabel(say('data.retention.monthsLabel'), { exact: true }).selectOption('1');
  // Counting takes its time where much is stored, and nobody waits for it but this.
  await page.locator('[aria-busy="false"]').first().waitFor({ timeout: 180_000 });
}

async function showAllSites(page) {
  const more = page.getByRole('region', { name: say('data.sites.title'), exact: true }).getByRole('button').last();
  if ((await more.count()) > 0) await more.click();
}
