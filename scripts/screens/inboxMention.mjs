import { putRow, storedRows } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const LINES = [
  [0, 'opened', {}],
  [2 * MINUTE, 'owner', { is: 'Tamsin' }],
  [3 * MINUTE, 'tag', { tag: 'returns', on: true }],
  [4 * MINUTE, 'note', { text: 'The depot found the parcel.\nA new lens is on its way, and she knows.' }],
  [9 * MINUTE, 'reply', { how: 'put', edited: true }],
  [20 * MINUTE, 'due', { at: null }],
];

/** One mention of the inbox with all that can be done to it, as one that many worked on; what was stored comes back. */
export function workedOn(path = 'dashboard.html#/inbox') {
  return async (stage) => {
    const [mention] = (await storedRows(stage.home, 'mentions')).sort((a, b) => b.listedAt - a.listedAt);
    if (mention === undefined) return path;
    const since = mention.firstSeenAt + HOUR;
    const decided = {
      status: { is: 'escalated', at: since }, owner: 'Tamsin', dueAt: since + DAY, testimonial: 'asked',
      tags: { returns: true, 'broken on arrival': true, 'a tag that is as long as one may be, and a little longer': true },
    };
    await putRow(stage.home, 'mentions', { ...mention, decided, stamps: { ...mention.stamps, status: { clock: 1, origin: 'elsewhere' } } });
    for (const [at, [after, kind, details]] of LINES.entries()) {
      await putRow(stage.home, 'workLog', { id: `screen-${at}`, mentionId: mention.id, at: since + after, by: 'elsewhere', kind, details });
    }
    return { path: `${path}?mention=${encodeURIComponent(mention.id)}`, close: () => putRow(stage.home, 'mentions', mention) };
  };
}

/** Unfolds all that is folded in it. */
export async function unfoldMention(page) {
  await page.getByRole('button', { name: say('times.snooze'), exact: true }).first().click();
  for (const key of ['inboxMention.why', 'history.title']) await page.locator('summary', { hasText: say(key) }).first().click();
}
