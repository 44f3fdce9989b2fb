import { DEFAULT_BUSINESS_HOURS, type BusinessHours } from '@/lib/inbox/businessHours';
import { createOpenTime, type OpenTime } from '@/lib/inbox/openTime';
import { queueKeysOf } from '@/lib/inbox/queueKeys';
import { bodyOf } from '@/lib/posts/post';
import type { Counted, HiddenBy, Mark, Match, Mention } from '@/lib/mentions/mention';
import { clockOf } from './calendars';
import { byId, keyOf, settingOf, type Snapshot } from './snapshot';

/** What of stored matches does not follow from their mentions, told in lines. `zone` null: they are being counted anew. */
export function wrongMatches(stored: Snapshot): string[] {
  const mentions = byId(stored.mentions);
  const zone = settingOf(stored, 'rezoning') === undefined ? (settingOf<string>(stored, 'zone') ?? null) : null;
  const openTimeOf = zone === null || settingOf(stored, 'requeueing') !== undefined ? null : openTimesIn(stored, zone);
  const keys = new Set(stored.matches.map(keyOf));
  const lost = stored.mentions.flatMap(({ id, topicIds }) =>
    topicIds.filter((topicId) => !keys.has(`${topicId} ${id}`)).map((topicId) => `mention ${id} says ${topicId} hears it, without a match`));
  return [...lost, ...stored.matches.flatMap((match) => {
    const mention = mentions.get(match.mentionId);
    if (mention === undefined || !mention.topicIds.includes(match.topicId)) return [`match ${keyOf(match)} is of no mention`];
    return [...wrongIn(match, mention, zone), ...(openTimeOf === null ? [] : wronglyQueued(match, mention, openTimeOf(match.topicId)))].map((wrong) => `match ${keyOf(match)}: ${wrong}`);
  })];
}

/** It stands in the queues that follow from it and its mention, and in no others. */
function wronglyQueued(match: Match, mention: Mention, openTime: OpenTime): string[] {
  const [is, must] = [JSON.stringify(match.queued ?? []), JSON.stringify(queueKeysOf(mention, match, openTime))];
  return is === must ? [] : [`queued ${is}, must be ${must}`];
}

const openTimes = new Map<string, OpenTime>();

function openTimesIn(stored: Snapshot, zone: string): (topicId: string) => OpenTime {
  return (topicId) => {
    const hours = settingOf<BusinessHours | null>(stored, `businessHours.topic:${topicId}`) ?? settingOf<BusinessHours | null>(stored, 'businessHours') ?? DEFAULT_BUSINESS_HOURS;
    const name = JSON.stringify([hours, zone]);
    const known = openTimes.get(name) ?? createOpenTime(hours, zone);
    openTimes.set(name, known);
    return known;
  };
}

function wrongIn(match: Match, mention: Mention, zone: string | null): string[] {
  const hiddenBy = whyHidden(match, mention);
  const label = mention.decided?.sentiment ?? match.toward?.label ?? mention.understanding.sentiment.label;
  const body = bodyOf(mention.post);
  const expected: Record<string, unknown> = {
    site: mention.site, listedAt: mention.listedAt, label, hiddenBy, hiddenAt: hiddenBy === undefined ? undefined : mention.listedAt,
    mark: markOf(match, mention), queue: hiddenBy === undefined && waits(match, mention, label) ? 'answer' : undefined,
    inHiddenIn: hiddenBy !== undefined, spansInside: true,
    ...(zone === null ? {} : { counted: countedIn(match, mention, label, zone) }),
  };
  const actual: Record<string, unknown> = {
    ...match,
    counted: JSON.stringify(plainCounted(match.counted)),
    inHiddenIn: mention.hiddenIn?.includes(match.topicId) === true,
    spansInside: match.spans.every(({ start, end }) => start >= 0 && start < end && end <= body.length),
  };
  return Object.keys(expected).flatMap((field) =>
    actual[field] === expected[field] ? [] : [`${field} is ${String(actual[field])}, must be ${String(expected[field])}`]);
}

function whyHidden(match: Match, mention: Mention): HiddenBy | undefined {
  const said = mention.decided?.irrelevant?.[match.topicId];
  if (said === true) return 'user';
  if (said === false || mention.keptFor?.includes(match.topicId) === true) return undefined;
  if (match.queryHides === true) return 'query';
  return match.relevance?.hides === true ? 'relevance' : undefined;
}

function markOf({ topicId }: Match, { decided, stamps, keptFor, answer }: Mention): Mark | undefined {
  const said = decided?.irrelevant?.[topicId];
  if (said === true) return 'irrelevant';
  if (said === false) return 'relevant';
  const dealtWith = Object.keys(stamps).filter((field) => field !== 'keptFor' && !field.startsWith('irrelevant.'));
  return dealtWith.length > 0 || answer !== undefined || keptFor?.includes(topicId) === true ? 'touched' : undefined;
}

const WAITING = ['threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'purchase'];

/** Whether the work on it is put off, done, or answered: as the user said, or later by what was seen, or by a reply that counts. */
function isSettled({ post, answer, decided = {} }: Mention, label: string): boolean {
  const { status, replied } = decided;
  if (status?.is === 'done') return true;
  const since = status === undefined ? -Infinity : status.at;
  const { at, clamped } = post.reply?.publishedAt ?? { at: null };
  const inCard = at === null || clamped === true ? -Infinity : Date.parse(at);
  const counts = replied !== undefined && (replied.edited || label !== 'negative') ? replied.at : -Infinity;
  if (post.reply !== null && status === undefined) return true;
  return Math.max(inCard, counts, answer?.seenAt ?? -Infinity) > since || status?.is === 'answered' || status?.is === 'waiting';
}

function waits({ own }: Match, mention: Mention, label: string): boolean {
  const { goneAt, decided = {}, understanding } = mention;
  if (goneAt !== undefined || own === true || isSettled(mention, label)) return false;
  const { signals = {} } = decided;
  if (signals.answer !== undefined) return signals.answer;
  const said = Object.entries(signals).find(([key, isSo]) => isSo && key.startsWith('intent:'))?.[0].slice('intent:'.length);
  const found = understanding.intent?.intent ?? null;
  const intent = said ?? (found !== null && signals[`intent:${found}`] === false ? null : found);
  if (intent === 'reply' || intent === 'promotion') return false;
  const isDenied = intent === 'complaint' && decided.sentiment === 'positive' && said !== 'complaint';
  if (intent !== null && !isDenied && WAITING.includes(intent)) return true;
  return label === 'negative';
}

/** What a match counts, from its mention and when its topic heard it. */
function countedIn(match: Match, mention: Mention, label: string, zone: string): string {
  const { post, publishedAt, understanding } = mention;
  const { precision } = post.publishedAt;
  const published = publishedAt === null || ['unknown', 'month', 'year'].includes(precision) ? { day: 'unknown', hour: 24 }
    : precision === 'day' ? { day: new Date(publishedAt).toISOString().slice(0, 10), hour: 24 }
    : clockOf(publishedAt, zone);
  const seen = match.heardAt === undefined ? match.counted.seen : clockOf(match.heardAt, zone);
  const hidden = whyHidden(match, mention) !== undefined;
  return JSON.stringify([hidden, post.site, understanding.language.language ?? 'unknown', label, post.context, published.day, published.hour, seen.day, seen.hour]);
}

function plainCounted({ hidden, site, language, label, context, published, seen }: Counted): unknown[] {
  return [hidden === true, site, language, label, context, published.day, published.hour, seen.day, seen.hour];
}
