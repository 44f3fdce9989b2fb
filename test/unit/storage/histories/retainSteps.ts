import { MONTH, type Months, type RetentionPart } from '@/lib/mentions/retention';
import type { Mention } from '@/lib/mentions/mention';
import { retainChunk } from '@/lib/storage/retention/retention';
import { decideRetention } from '@/lib/storage/retention/retentionPolicy';
import { between, pick } from '@/scripts/generate/random';
import { SITES } from './people';
import { facetNames } from './facetChecks';
import { add, byId, keyOf, settingOf, type Snapshot } from './snapshot';
import type { World } from './world';

const DAY = 86_400_000;
const MONTHS: Months[] = [1, 2, 3, 13, null];

export async function decideAge(world: World): Promise<void> {
  const { db, random, now, newOrigin, book } = world;
  const topicId = pick(random, await world.topics());
  const site = pick(random, SITES);
  const part = pick<RetentionPart>(random, [
    { of: 'all', months: pick(random, MONTHS) },
    { of: 'touched', kept: pick(random, ['alike', 'twice', 'always']) },
    { of: 'topic', topicId, months: pick(random, [...MONTHS, 'default']) },
    { of: 'site', site, policy: pick(random, [{ most: 1, export: 'ask' as const }, { most: null, export: 'allowed' as const }, 'default' as const]) },
  ]);
  await decideRetention(db, part, { now, newOrigin });
  const all = JSON.parse(book.settings.get('retention') ?? '{"months":13,"touched":"twice"}') as { months: Months; touched: string };
  if (part.of === 'all') book.settings.set('retention', JSON.stringify({ ...all, months: part.months }));
  else if (part.of === 'touched') book.settings.set('retention', JSON.stringify({ ...all, touched: part.kept }));
  else if (part.of === 'topic') book.settings.set(`retention.topic:${topicId}`, JSON.stringify(part.months));
  else book.settings.set(`sitePolicy:${site}`, JSON.stringify(part.policy));
}

export async function retain(world: World): Promise<void> {
  for (let chunk = between(world.random, 1, 6); chunk > 0; chunk--) if (!(await retainOnce(world, world.now, 3))) return;
}

/** With a clock that was set back, nothing is removed. */
export async function retainWithOldClock(world: World): Promise<void> {
  const before = await world.read('mentions', 'matches', 'settings');
  await retainChunk(world.db, { now: world.now, newId: world.newId });
  const middle = await world.read('mentions', 'matches', 'settings');
  await noteRemoved(world, before, world.now);
  const known = settingOf<{ known: { at: number } | null }>(middle, 'retentionTimes')?.known?.at ?? world.now;
  await retainChunk(world.db, { now: known - 40 * DAY, newId: world.newId });
  const after = await world.read('mentions', 'matches', 'settings');
  if (after.matches.length !== middle.matches.length) throw new Error('a clock that was set back removed matches');
}

/** One chunk, and what it removed written into the book; false where nothing is left to do. */
export async function retainOnce(world: World, now: number, size: number): Promise<boolean> {
  const before = await world.read('mentions', 'matches', 'settings');
  try {
    return (await retainChunk(world.db, { now, newId: world.newId, size })) === 'more';
  } finally {
    await noteRemoved(world, before, now);
  }
}

/** What is gone was past its time; what was shown of it stays counted under the name of this life. */
async function noteRemoved(world: World, before: Snapshot, now: number): Promise<void> {
  const { book } = world;
  const after = await world.read('mentions', 'matches', 'settings');
  const left = new Set(after.matches.map(keyOf));
  const mentions = byId(before.mentions);
  const life = settingOf<string>(after, 'generation') ?? '';
  const removed = before.matches.filter((match) => !left.has(keyOf(match)));
  for (const match of removed) {
    const mention = mentions.get(match.mentionId);
    if (mention === undefined || !isDue(before, mention, match.topicId, now)) throw new Error(`${keyOf(match)} was removed before its time`);
    book.retired.add(keyOf(match));
    const { counted } = match;
    if (counted.hidden === true) continue;
    const key = [counted.site, counted.language, counted.label, counted.context].join('|');
    for (const clock of ['published', 'seen'] as const) add(book.gone, `${match.topicId}|${counted[clock].day}|${life}|${clock}|${key}|${counted[clock].hour}`);
    for (const [name, count] of facetNames(match, mention, before)) add(book.goneFacets, `${match.topicId}|${counted.published.day}|${life}|${name}`, count);
  }
  const ids = new Set(after.mentions.map(({ id }) => id));
  const gone = before.mentions.filter(({ id }) => !ids.has(id));
  for (const { id } of gone) {
    book.kept.delete(id);
    book.taken.add(id);
  }
  book.retained += removed.length + gone.length;
  if (settingOf(after, 'retaining') !== undefined) return;
  if (book.retained > 0) add(book.log, 'retention');
  book.retained = 0;
}

/** Whether a match is past its time; `topicId` null: a mention that no topic hears. */
export function isDue(stored: Snapshot, { site, lastSeenAt, stamps }: Mention, topicId: string | null, now: number): boolean {
  const all = settingOf<{ months: Months; touched: string }>(stored, 'retention') ?? { months: 13, touched: 'twice' };
  const own = topicId === null ? undefined : settingOf<Months | 'default'>(stored, `retention.topic:${topicId}`);
  const months = own === undefined || own === 'default' ? all.months : own;
  const isTouched = Object.keys(stamps).some((field) => !field.startsWith('irrelevant.'));
  const said = months === null || (isTouched && all.touched === 'always') ? Infinity : isTouched && all.touched === 'twice' ? months * 2 : months;
  const policy = settingOf<{ most: Months } | 'default'>(stored, `sitePolicy:${site}`);
  const most = policy === undefined || policy === 'default' ? (site === 'youtube' ? 1 : null) : policy.most;
  return now - lastSeenAt > Math.min(said, most ?? Infinity) * MONTH;
}

/** Runs to the end, with a clock that is believed: nothing is left that is past its time. */
export async function settleAges(world: World): Promise<void> {
  let isLast = false;
  for (let day = 0; day < 60; day++) {
    while (await retainOnce(world, world.now, 50));
    const stored = await world.read('mentions', 'matches', 'settings');
    const times = settingOf<{ known: { doubt?: unknown } | null; nextAt: number }>(stored, 'retentionTimes');
    const isThrough = times?.known?.doubt === undefined && settingOf(stored, 'retaining') === undefined;
    if (isThrough && isLast) break;
    // What is under way may have begun long ago: one more run looks at all.
    isLast = isThrough && times !== undefined;
    world.now = isLast ? Math.max(world.now, times?.nextAt ?? 0) : world.now + DAY;
  }
  const stored = await world.read('mentions', 'matches', 'settings');
  const mentions = byId(stored.mentions);
  for (const { topicId, mentionId } of stored.matches) {
    const mention = mentions.get(mentionId);
    if (mention !== undefined && isDue(stored, mention, topicId, world.now)) throw new Error(`${topicId} ${mentionId} is still there, past its time`);
  }
  for (const mention of stored.mentions) {
    if (mention.topicIds.length === 0 && isDue(stored, mention, null, world.now)) throw new Error(`${mention.id} is still there, past its time`);
  }
}
