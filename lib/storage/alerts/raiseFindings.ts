import { Dexie } from 'dexie';
import { alertOfFinding, MOST_IN_ALERT, type AlertTimes } from '@/lib/inbox/alert';
import type { WatchRule } from '@/lib/inbox/alertRule';
import { windowOf, type Finding } from '@/lib/inbox/finding';
import { isSoughtOut } from '@/lib/posts/post';
import type { EarshotDatabase } from '../database';
import type { AlertRow } from '../rows';

const KEY = 'watchedTo';
/** Mentions that are looked through for those of a window, those seen last first. */
const MOST_LOOKED_THROUGH = 20_000;

/** Up to which instant (ms since 1970) the rules about numbers have looked; 0: never. */
export async function readWatchedTo(db: EarshotDatabase): Promise<number> {
  const value = (await db.settings.get(KEY))?.value;
  return typeof value === 'number' ? value : 0;
}

/** What a rule about numbers told last of a topic, with its id; null: nothing that is still listed. */
export async function lastFinding(db: EarshotDatabase, ruleId: string, topicId: string): Promise<Finding | null> {
  const own = db.alerts.where('[ruleId+at]').between([ruleId, Dexie.minKey], [ruleId, Dexie.maxKey]).reverse();
  return (await own.filter(({ found }) => found?.topicId === topicId).first())?.found ?? null;
}

/** What rules about numbers told and is still listed, oldest first. */
export async function readFindings(db: EarshotDatabase): Promise<{ found: Finding; at: number }[]> {
  return (await db.alerts.orderBy('at').toArray()).flatMap(({ found, at }) => (found === undefined ? [] : [{ found, at }]));
}

/**
 * Stores what rules about numbers found, each with its mentions, and up to where they looked, in one transaction. Nothing where
 * another run looked as far meanwhile.
 */
export async function raiseFindings(
  db: EarshotDatabase,
  found: readonly { rule: WatchRule; finding: Finding }[],
  { now, to, times, newId }: { now: number; to: number; times: AlertTimes; newId: () => string },
): Promise<void> {
  await db.transaction('rw', [db.settings, db.alerts, db.mentions, db.matches], async () => {
    if ((await readWatchedTo(db)) >= to) return;
    await db.settings.put({ key: KEY, value: to });
    const rows: AlertRow[] = [];
    for (const { rule, finding } of found) {
      const mentionIds = await heardIn(db, finding, rule.sites);
      rows.push({ ...alertOfFinding(finding, { rule, mentionIds, at: now, newId }, times), stamps: {} });
    }
    await db.alerts.bulkPut(rows);
  });
}

/** Ids of what a finding counted, as far as it is kept, in the order in which it was heard; those heard last where there are too many. */
async function heardIn(db: EarshotDatabase, finding: Finding, sites: readonly string[]): Promise<string[]> {
  const { topicId } = finding;
  const { from, to } = windowOf(finding);
  const mentions = await db.mentions
    .where('lastSeenAt').aboveOrEqual(from).reverse().limit(MOST_LOOKED_THROUGH)
    .filter(({ topicIds, firstSeenAt, site, post }) => (
      firstSeenAt < to && topicIds.includes(topicId) && !isSoughtOut(post.context) && (sites.length === 0 || sites.includes(site))
    ))
    .toArray();
  const matches = await db.matches.bulkGet(mentions.map(({ id }): [string, string] => [topicId, id]));
  const heard = mentions.flatMap(({ id, firstSeenAt }, index) => {
    const match = matches[index];
    if (match === undefined || match.hiddenAt !== undefined) return [];
    const at = match.heardAt ?? firstSeenAt;
    return at >= from && at < to && (finding.kind !== 'negative' || match.label === 'negative') ? [{ id, at }] : [];
  });
  return heard.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).slice(-MOST_IN_ALERT).map(({ id }) => id);
}
