import { withoutMentions } from '@/lib/inbox/alert';
import type { RelevanceModel } from '@/lib/signals/relevance';
import { changesOf } from '@/lib/mentions/tally';
import { applyTallies } from '../applyTallies';
import { changeCounters } from '../counters';
import type { EarshotDatabase } from '../database';
import { readHeard, writeHeard } from '../alerts/heardForAlerts';
import { forgetWork } from '../inbox/workLog';
import { matchesOf } from '../matchesOf';
import { removeMatches } from '../putMatches';
import type { Mention } from '../rows';
import { noteToLearn } from '../learning/toLearn';
import { deleteMentions } from '../words/putMentions';

/**
 * Removes mentions as if they had never been heard: their matches leave the tallies, the counters and the alerts, and what was
 * learned from them is to be learned again without them. Must run inside a transaction over `mentions`, `words`, `countTables`,
 * `alerts`, `relevance`, `workLog` and `settings`.
 */
export async function forgetMentions(db: EarshotDatabase, mentions: readonly Mention[]): Promise<void> {
  if (mentions.length === 0) return;
  const matches = await matchesOf(db, mentions);
  await applyTallies(db, matches.flatMap(({ topicId, counted }) => changesOf(topicId, counted, -1)));
  await removeMatches(db, matches.map(({ topicId, mentionId }): [string, string] => [topicId, mentionId]));
  await deleteMentions(db, mentions.map(({ id }) => id));
  await forgetWork(db, mentions.map(({ id }) => id));
  const bySite = new Map<string, number>();
  for (const { site } of mentions) bySite.set(site, (bySite.get(site) ?? 0) - 1);
  await changeCounters(db, bySite);
  await leaveAlerts(db, new Set(mentions.map(({ id }) => id)));
  await unlearn(db, mentions, new Set(mentions.flatMap(({ authorId }) => authorId ?? [])));
}

/**
 * Has learned again whatever these mentions taught, as they were; authors that are gone are no sign of anything from now on.
 * Must run inside a transaction over `relevance` and `settings`.
 */
export async function unlearn(db: EarshotDatabase, mentions: readonly Mention[], gone: ReadonlySet<string> = new Set()): Promise<void> {
  if (mentions.length === 0) return;
  const languages = new Set(mentions.flatMap(({ teaches, understanding }) => (teaches === undefined ? [] : (understanding.language.language ?? []))));
  if (languages.size > 0) await noteToLearn(db, [...languages]);
  const topicIds = [...new Set(mentions.flatMap((mention) => mention.topicIds))];
  const learned = (await db.relevance.bulkGet(topicIds)).filter((row) => row !== undefined);
  if (learned.length === 0) return;
  await noteToLearn(db, learned.map(({ topicId }) => topicId), 'relevanceToLearn');
  // What is learned again comes in a while; until then the author's own key must not stand there.
  const keys = new Set([...gone].map((authorId) => `@${authorId}`));
  await db.relevance.bulkPut(learned.map((row) => ({ ...row, model: row.model && withoutKeys(row.model, keys) })));
}

function withoutKeys(model: RelevanceModel, keys: ReadonlySet<string>): RelevanceModel {
  return { ...model, weights: Object.fromEntries(Object.entries(model.weights).filter(([key]) => !keys.has(key))) };
}

async function leaveAlerts(db: EarshotDatabase, gone: ReadonlySet<string>): Promise<void> {
  const holding = await db.alerts.filter(({ mentionIds }) => mentionIds.some((id) => gone.has(id))).toArray();
  const left = holding.flatMap((alert) => withoutMentions(alert, gone) ?? []);
  await db.alerts.bulkDelete(holding.map(({ id }) => id));
  await db.alerts.bulkPut(left);
  const heard = await readHeard(db);
  const kept = heard.filter(([, mentionId]) => !gone.has(mentionId));
  if (kept.length < heard.length) await writeHeard(db, kept);
}
