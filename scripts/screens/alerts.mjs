import { putRow, storedRows } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';

const HOUR = 3_600_000;

/** Rules of several kinds, and what they caught: looked at, not yet, and still to be told. */
export function alarmed() {
  const stamped = { stamps: {} };
  const angry = {
    id: 'angry', on: true, topicIds: ['norvelo'], sites: [], labels: ['negative'], intents: [], leastSeverity: 0.5, author: null,
    leastFollowers: null, mostDays: 3, way: 'now', cooldown: 60, ...stamped,
  };
  const rules = [
    angry,
    { ...angry, id: 'leaving', labels: [], intents: ['threat', 'cancel'], topicIds: [], sites: ['reddit', 'trustpilot'], leastSeverity: null },
    {
      ...angry, id: 'spike', labels: [], leastSeverity: null, cooldown: 1_440, topicIds: ['norvelo'], watch: { kind: 'spike', sensitivity: 'balanced', least: 5 },
    },
    { ...angry, id: 'again', on: false, way: 'digest', leastSeverity: null, author: { negatives: 2, days: 30 }, leastFollowers: 1_000 },
  ];
  return {
    async before(stage) {
      const stored = await storedRows(stage.home, 'mentions');
      const mentions = stored.sort((a, b) => b.listedAt - a.listedAt).slice(0, 40);
      for (const [at, rule] of rules.entries()) await putRow(stage.home, 'alertRules', { ...rule, createdAt: at });
      for (const [n, { id }] of mentions.entries()) {
        const at = stage.now - n * 5 * HOUR - HOUR;
        const mentionIds = n === 1 ? mentions.map((mention) => mention.id) : [id];
        const seen = n < 2 ? 0 : mentionIds.length;
        const told = n === 2 ? { dueAt: stage.now + 9 * HOUR } : { toldAt: at, ...(n < 2 ? { openSince: at } : {}) };
        const ruleId = n === 3 ? 'gone' : rules[n % 2].id;
        await putRow(stage.home, 'alerts', { id: `alert-${n}`, ruleId, at, mentionIds, count: mentionIds.length, seen, ...told, ...stamped });
      }
      const to = stage.now - 2 * HOUR;
      const because = {
        hours: 6, from: to - 6 * HOUR, heard: 31, seen: 412, expected: 7.38, bursts: null, p: 0.00002, clumped: null, weeks: 8, sensitivity: 'balanced',
      };
      const found = { kind: 'spike', topicId: 'norvelo', to, because };
      const mentionIds = mentions.slice(0, 31).map(({ id }) => id);
      await putRow(stage.home, 'alerts', {
        id: 'spike', ruleId: 'spike', at: to, mentionIds, count: 31, seen: 0, toldAt: to, openSince: to, found, ...stamped,
      });
      await stage.decide('quietHours', { on: true, from: 1_320, to: 420, days: [1, 2, 3, 4, 5] });
    },
    async after(stage) {
      for (const { id } of rules) await putRow(stage.home, 'alertRules', null, id);
      for (const { id } of await storedRows(stage.home, 'alerts')) await putRow(stage.home, 'alerts', null, id);
      await stage.decide('quietHours', { on: false, from: 1_320, to: 420, days: [1, 2, 3, 4, 5, 6, 7] });
    },
  };
}

/** Opens the list of sites of the first rule that names none. */
export async function chooseSites(page) {
  await page.locator('summary', { hasText: say('alerts.site.any') }).first().click();
}
