import type { PseudonymOf } from '@/lib/exchange/pseudonyms';
import type { Delivery, Destination } from '@/lib/inbox/destination';
import { windowOf, type Finding } from '@/lib/inbox/finding';
import { labelOf, type Mention } from '@/lib/mentions/mention';
import { sitePolicyOf } from '@/lib/mentions/retention';
import { statusOf } from '@/lib/mentions/status';
import type { Topic } from '@/lib/query/topic';
import type { EarshotDatabase } from '@/lib/storage/database';
import { matchesOf } from '@/lib/storage/matchesOf';
import { readRetention } from '@/lib/storage/retention/retentionPolicy';
import { MOST_LISTED, type HookMention, type HookMessage } from './message';
import { toldOf } from './told';

/** What a message is made with besides what is stored. */
export interface GatherWith {
  pseudonymOf: PseudonymOf;
  siteName: (site: string) => string;
  appVersion: string;
  words: {
    /** The numbers that alarmed. */
    finding: (found: Finding) => string;
    mentions: (count: number) => string;
    escalated: () => string;
    test: () => string;
    more: (count: number) => string;
  };
}

/**
 * What a destination is told of a delivery, of what is stored now: mentions that are hidden, or whose site lets none leave
 * unasked, are counted and not told. Null where nothing is left to tell: the alert or the mention is gone, or is escalated no more.
 */
export async function messageOf(
  db: EarshotDatabase,
  { id, told, at }: Pick<Delivery, 'id' | 'told' | 'at'>,
  destination: Pick<Destination, 'whole' | 'authors'>,
  using: GatherWith,
): Promise<HookMessage | null> {
  const { words, appVersion } = using;
  const base = { id, created: new Date(at).toISOString(), window: null, metric: null, mentions: [], more: 0, appVersion };
  if (told.of === 'test') {
    return { ...base, type: 'test', brand: '', words: { head: 'Earshot', line: words.test(), more: words.more } };
  }
  if (told.of === 'escalated') {
    const { topic, listed } = await listedOf(db, [told.mentionId], null, { destination, using });
    const mention = await db.mentions.get(told.mentionId);
    if (mention === undefined || listed.length === 0 || statusOf(mention, labelOf(mention)) !== 'escalated') return null;
    return { ...base, type: 'mention.flagged', brand: topic, mentions: listed, words: { head: topic, line: words.escalated(), more: words.more } };
  }
  const alert = await db.alerts.get(told.alertId);
  if (alert === undefined) return null;
  const { found, count, mentionIds } = alert;
  const { topic, listed } = await listedOf(db, mentionIds, found?.topicId ?? null, { destination, using });
  const line = found === undefined ? words.mentions(count) : words.finding(found);
  return {
    ...base,
    type: found === undefined ? 'alert.mentions' : `alert.${found.kind}`,
    brand: topic,
    window: found === undefined ? null : isoOf(windowOf(found)),
    metric: found === undefined ? null : metricOf(found),
    mentions: listed,
    more: Math.max(0, count - listed.length),
    words: { head: topic, line, more: words.more },
  };
}

async function listedOf(
  db: EarshotDatabase,
  ids: readonly string[],
  topicId: string | null,
  { destination, using }: { destination: Pick<Destination, 'whole' | 'authors'>; using: GatherWith },
): Promise<{ topic: string; listed: HookMention[] }> {
  const policy = await readRetention(db);
  const topics: Topic[] = await db.topics.toArray();
  const mentions = (await db.mentions.bulkGet(ids.slice(0, MOST_LISTED))).filter((one): one is Mention => one !== undefined);
  const matches = (await matchesOf(db, mentions)).filter(({ hiddenAt }) => hiddenAt === undefined);
  const name = (id: string | undefined | null): string => topics.find((one) => one.id === id)?.name ?? '';
  const listed: HookMention[] = [];
  for (const mention of mentions) {
    const own = matches.filter((match) => match.mentionId === mention.id && (topicId === null || match.topicId === topicId));
    if (own.length === 0 || sitePolicyOf(policy, mention.site).export !== 'allowed') continue;
    listed.push(await toldOf({ mention, matches: own }, destination, { ...using, topics }));
  }
  return { topic: name(topicId ?? matches[0]?.topicId), listed };
}

const isoOf = ({ from, to }: { from: number; to: number }): { from: string; to: string } => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() });

function metricOf(found: Finding): HookMessage['metric'] {
  switch (found.kind) {
    case 'spike':
      return { value: found.because.heard, baseline: found.because.expected, threshold: null, p: found.because.p };
    case 'drift':
      return { value: found.because.z, baseline: 0, threshold: found.because.limit, p: null };
    case 'negative':
      return { value: found.because.share, baseline: found.because.usual, threshold: null, p: found.because.p };
  }
}
