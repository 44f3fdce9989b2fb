import { createCalendar } from '@/lib/mentions/calendar';
import type { ChangeEffect } from '@/lib/mentions/changeEffect';
import { isTouched, keptUnder } from '@/lib/mentions/mention';
import { mergedRules } from '@/lib/query/topicRules';
import type { HeardTopic } from '@/lib/query/topic';
import type { EarshotDatabase } from '../database';
import { decideBy, nextMatches, type Decide } from './followChange';
import type { Mention } from '../rows';
import { readSettings } from '../settings';
import { topicIds } from './topics';
import { countMentions } from '../volumes';

/** A change of a topic that is only thought of. */
export type ThoughtChange = 'remove' | { merge: string } | { edit: HeardTopic };

export interface Counting {
  /** Matches that are looked at, at most; all where it is absent. */
  most?: number;
  onProgress?: (looked: number, total: number) => void;
  /** Asked after each chunk; false ends the counting. */
  wanted?: () => boolean;
}

const CHUNK = 200;

/**
 * What a change of a topic would do to what is stored. Changes nothing; reads in chunks, so that it holds up nobody. What
 * nobody understood yet, and what cannot be decided, counts as going on. Cut short, `looked` is less than `total`.
 */
export async function countEffect(
  db: EarshotDatabase,
  topicId: string,
  as: ThoughtChange,
  options: Counting = {},
): Promise<ChangeEffect> {
  const { most = Number.POSITIVE_INFINITY, onProgress, wanted } = options;
  const { shown, hidden } = await countMentions(db, topicId);
  const effect = { looked: 0, total: shown + hidden, goes: 0, staysForTopic: 0, staysTouched: 0, goesOn: 0 };
  const hears = await hearsAfter(db, topicId, as);
  const others = await topicIds(db);
  others.delete(topicId);
  for (let after: [string, string] | null = null; effect.looked < most; ) {
    const matches = await nextMatches(db, topicId, after, Math.min(CHUNK, most - effect.looked));
    const mentions = await db.mentions.bulkGet(matches.map(({ mentionId }) => mentionId));
    for (const mention of mentions) if (mention !== undefined) effect[fateOf(mention, hears, others)] += 1;
    effect.looked += matches.length;
    const last = matches.at(-1);
    if (last === undefined) break;
    after = [last.topicId, last.mentionId];
    onProgress?.(effect.looked, effect.total);
    if (wanted?.() === false) break;
  }
  return effect;
}

function fateOf(
  mention: Mention,
  hears: (mention: Mention) => boolean,
  others: ReadonlySet<string>,
): 'goesOn' | 'staysForTopic' | 'staysTouched' | 'goes' {
  if (hears(mention)) return 'goesOn';
  if (mention.topicIds.some((id) => others.has(id))) return 'staysForTopic';
  return isTouched(mention) ? 'staysTouched' : 'goes';
}

/** Which of a topic's mentions it, or the topic it is merged into, hears after the change. */
async function hearsAfter(db: EarshotDatabase, topicId: string, as: ThoughtChange): Promise<(mention: Mention) => boolean> {
  if (as === 'remove') return () => false;
  const decides = await decidesAfter(db, topicId, as);
  const asMerged = (mention: Mention): Mention => ('merge' in as ? keptUnder(mention, topicId, as.merge) : mention);
  return (mention) => decides === null || decides(asMerged(mention)) !== null;
}

async function decidesAfter(
  db: EarshotDatabase,
  topicId: string,
  as: Exclude<ThoughtChange, 'remove'>,
): Promise<Decide | null> {
  const calendar = createCalendar((await readSettings(db)).zone);
  if ('edit' in as) return decideBy(as.edit, calendar);
  const [from, into] = await db.topics.bulkGet([topicId, as.merge]);
  const rules = from === undefined || into === undefined ? null : mergedRules(into, from);
  return rules === null ? null : decideBy(rules, calendar);
}
