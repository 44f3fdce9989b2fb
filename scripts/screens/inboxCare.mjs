import { putRow, storedRows } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';

const MINUTE = 60_000;
/** As many angry ones in a row as a break is hinted at for, and more. */
const ANGRY = 12;

/** A morning in which one angry mention after another was opened and answered; what was stored comes back. */
export function angryMorning() {
  const lines = [];
  let before = null;
  return {
    async before(stage) {
      const [mention] = (await storedRows(stage.home, 'mentions')).sort((a, b) => b.listedAt - a.listedAt);
      const origin = (await storedRows(stage.home, 'settings')).find(({ key }) => key === 'origin');
      before = { mention, origin };
      const by = origin?.value ?? 'screens';
      if (origin === undefined) await putRow(stage.home, 'settings', { key: 'origin', value: by });
      const sentiment = { ...mention.understanding.sentiment, label: 'negative', score: -1 };
      const angry = { ...mention, understanding: { ...mention.understanding, sentiment }, decided: { signals: { 'hazard:safety': true } } };
      for (let at = 0; at < ANGRY; at++) {
        // Copies that no topic hears: they were read, and are in no queue.
        const id = `care-${at}`;
        await putRow(stage.home, 'mentions', { ...angry, id, topicIds: [] });
        const opened = stage.now - (ANGRY - at) * 6 * MINUTE;
        const done = [
          { kind: 'opened', after: 0, details: {} },
          { kind: 'reply', after: (2 + (at % 3)) * MINUTE, details: { how: 'put', edited: at % 2 === 0 } },
        ];
        for (const { kind, after, details } of done) {
          const line = `${id}-${kind}`;
          lines.push(line);
          await putRow(stage.home, 'workLog', { id: line, mentionId: id, at: opened + after, by, kind, details });
        }
      }
    },
    async after(stage) {
      for (const line of lines.splice(0)) await putRow(stage.home, 'workLog', null, line);
      for (let at = 0; at < ANGRY; at++) await putRow(stage.home, 'mentions', null, `care-${at}`);
      if (before?.origin === undefined) await putRow(stage.home, 'settings', null, 'origin');
    },
  };
}

/** Unfolds the user's own work, and what its first figure is. */
export async function unfoldOwnWork(page) {
  await page.locator('summary', { hasText: say('ownWork.title') }).click();
  await page.locator('summary', { hasText: say('ownWork.handling') }).click();
}
