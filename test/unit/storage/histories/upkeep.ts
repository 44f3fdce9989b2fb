import { forgetExposureBefore } from '@/lib/storage/applyExposure';
import { storeLearnt } from '@/lib/storage/learning/adapters';
import { askRejudging, rejudgeChunk } from '@/lib/storage/learning/rejudging';
import { readRelevance, storeRelevance } from '@/lib/storage/learning/relevance';
import { readRelevanceLessons } from '@/lib/storage/learning/relevanceLessons';
import { askRescoring, rescoreChunk } from '@/lib/storage/learning/rescoring';
import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { changeZone, rezoneChunk } from '@/lib/storage/rezoning';
import { settleZone } from '@/lib/storage/settings';
import { forgetOldUnreadable } from '@/lib/storage/siteHealth';
import { followTouchpoints } from '@/lib/storage/topics/countedTouchpoints';
import { indexChunk } from '@/lib/storage/words/indexing';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { pick } from '@/scripts/generate/random';
import { clockOf, moveBookTo, ZONES } from './calendars';
import { promisesIn, understandBy } from './people';
import type { World } from './world';

const DAY = 86_400_000;

export async function rezone(world: World): Promise<void> {
  const { db, random, book } = world;
  const before = await settleZone(db);
  const zone = pick(random, ZONES);
  await changeZone(db, zone, world.newOrigin);
  if (before !== zone) {
    book.settings.set('zone', JSON.stringify(zone));
    moveBookTo(book, before, zone);
  }
  if (random() < 0.5) await rezoneChunk(db);
}

/** What scores texts is another one: in some languages all is scored anew. */
export async function learnLabels(world: World): Promise<void> {
  const { db, random, now } = world;
  world.learned += 1;
  await askRescoring(db, pick(random, [['en'], ['nl'], ['en', 'nl', 'und']]));
  for (const [language, changes] of Object.entries(await readToLearn(db))) {
    await storeLearnt(db, language, null, { labels: { user: 0, stars: 0 }, changes, at: now });
  }
}

/** Topics learn from their marks. What they learned names the authors whom they learned from, as a real model may. */
export async function learnMarks(world: World): Promise<void> {
  const { db, now } = world;
  const topics = await world.topics();
  const known = new Map((await readRelevance(db)).map((row) => [row.topicId, row]));
  for (const [topicId, changes] of Object.entries(await readToLearn(db, 'relevanceToLearn'))) {
    if (!topics.includes(topicId)) continue;
    const { marked, marks } = await readRelevanceLessons(db, topicId, known.get(topicId)?.forgotten);
    const weights = Object.fromEntries(marked.flatMap(({ authorId }) => (authorId === null ? [] : [[`@${authorId}`, 1]])));
    const learnt = marked.length === 0 ? null : {
      model: { weights, bias: 0, context: {}, sharpness: 1, hidesBelow: null },
      trial: { marks: marked.length, auc: null, hidden: null },
    };
    await storeRelevance(db, topicId, learnt as Parameters<typeof storeRelevance>[2], { marks, changes, at: now });
  }
}

export async function rescore(world: World): Promise<void> {
  await rescoreChunk(world.db, understandBy(world.learned), world.judge);
}

export async function rejudge(world: World): Promise<void> {
  const { db, random } = world;
  if (random() < 0.4) await askRejudging(db, pick(random, await world.topics()));
  await rejudgeChunk(db, world.judge, 3);
}

export async function understand(world: World): Promise<void> {
  await understandOlder(world.db, understandBy(world.learned), world.judge, promisesIn);
}

/** What the worker does once a day. */
export async function tidy(world: World): Promise<void> {
  const { db, now, book } = world;
  const { day } = clockOf(now, await settleZone(db));
  await forgetExposureBefore(db, day);
  for (const other of book.scanned.keys()) if (other < day) book.scanned.delete(other);
  await db.readers.where('lastSeenAt').below(now - 7 * DAY).delete();
  for (const [instance, { lastSeenAt }] of book.readers) if (lastSeenAt < now - 7 * DAY) book.readers.delete(instance);
  await forgetOldUnreadable(db, now);
  for (const [name, { lastAt }] of book.unreadable) if (lastAt < now - 30 * DAY) book.unreadable.delete(name);
}

/** All that is under way is done to its end. */
export async function settleUpkeep(world: World): Promise<void> {
  const { db, judge } = world;
  const understandNow = understandBy(world.learned);
  while (await rezoneChunk(db));
  await db.transaction('rw', db.settings, db.topics, () => followTouchpoints(db));
  while (await requeueChunk(db));
  while (await indexChunk(db, 9));
  while ((await understandOlder(db, understandNow, judge, promisesIn)) > 0);
  await learnLabels(world);
  await learnMarks(world);
  while (await rescoreChunk(db, understandBy(world.learned), judge));
  while (await rejudgeChunk(db, judge));
}
