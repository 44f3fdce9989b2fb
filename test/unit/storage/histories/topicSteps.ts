import type { HeardTopic } from '@/lib/query/topic';
import { runTopicChanges } from '@/lib/storage/topics/runTopicChanges';
import { mergeTopic, readTopicChanges, removeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { pauseTopic, resumeTopic, saveTopic, type TopicToSave } from '@/lib/storage/topics/topicDecisions';
import { listTopics } from '@/lib/storage/topics/topics';
import { between, pick, type Random } from '@/scripts/generate/random';
import { understandBy, WORDS } from './people';
import { STEADY, type World } from './world';

/** Matches in a chunk: few, so that much happens between two of them. */
const SIZE = 3;

export function topicToSave(random: Random, id?: string): TopicToSave {
  return {
    ...(id === undefined ? {} : { id }), name: 'T', hue: 1, role: pick(random, ['brand', 'brand', 'competitor'] as const), ...someRules(random),
    ...(random() < 0.2 ? { handles: ['norvelo'] } : {}),
    ...(random() < 0.2 ? { context: { about: pick(random, WORDS) } } : {}),
  };
}

function someRules(random: Random): Omit<HeardTopic, 'id'> {
  const word = (): string => pick(random, WORDS);
  const query = pick(random, [word(), `${word()} OR ${word()}`, `${word()} OR ${word()}`, `${word()} AND ${word()}`, `${word()} -${word()}`, `${word()} lang:nl`]);
  return {
    query,
    ...(random() < 0.2 ? { dontStore: word() } : {}),
    ...(random() < 0.4 ? { hide: pick(random, [word(), 'lang:en', `${word()} AND ${word()}`]) } : {}),
  };
}

/** Any topic but the steady one; null where there is none. */
async function anyOf(world: World): Promise<string | null> {
  const topics = (await world.topics()).filter((id) => id !== STEADY);
  return topics.length === 0 ? null : pick(world.random, topics);
}

export async function addTopic({ db, random, now, newId, newOrigin }: World): Promise<void> {
  await saveTopic(db, topicToSave(random), { now, newId, newOrigin });
}

export async function editTopic(world: World): Promise<void> {
  const { db, random, now, newId, newOrigin } = world;
  const id = await anyOf(world);
  if (id !== null) await saveTopic(db, topicToSave(random, id), { now, newId, newOrigin });
}

export async function deleteTopic(world: World): Promise<void> {
  const id = await anyOf(world);
  if (id !== null) await removeTopic(world.db, id, world);
}

export async function mergeTopics(world: World): Promise<void> {
  const [id, into] = [await anyOf(world), pick(world.random, await world.topics())];
  if (id !== null) await mergeTopic(world.db, id, into, world);
}

export async function pause(world: World): Promise<void> {
  const id = await anyOf(world);
  if (id === null) return;
  if (world.random() < 0.5) await pauseTopic(world.db, id, world);
  else await resumeTopic(world.db, id, world);
}

export async function undo({ db }: World): Promise<void> {
  for (const { topicId } of await readTopicChanges(db)) await undoTopicChange(db, topicId);
}

export async function follow(world: World): Promise<void> {
  for (let chunk = between(world.random, 1, 6); chunk > 0; chunk--) if (!(await followChunk(world))) return;
}

/** One chunk; false where nothing is left to do. What topics that go leave behind is written into the book. */
export async function followChunk(world: World, size = SIZE): Promise<boolean> {
  const { db, now, judge, book } = world;
  const before = await readTopicChanges(db);
  const more = (await runTopicChanges(db, { now, understand: understandBy(world.learned), judge, size })) === 'more';
  const left = new Set((await readTopicChanges(db)).map(({ topicId }) => topicId));
  for (const change of before) {
    if (left.has(change.topicId) || change.kind === 'edit') continue;
    const topics = new Set(await world.topics());
    if (!topics.has(change.topicId)) for (const family of ['retention.topic:', 'businessHours.topic:', 'voice.topic:']) book.settings.delete(`${family}${change.topicId}`);
    for (const gone of [book.gone, book.goneFacets]) {
      for (const [name, count] of gone) {
        const [topicId = '', ...rest] = name.split('|');
        if (topicId !== change.topicId || topics.has(topicId)) continue;
        gone.delete(name);
        const into = change.kind === 'merge' ? [change.into, ...rest].join('|') : null;
        if (into !== null) gone.set(into, (gone.get(into) ?? 0) + count);
      }
    }
  }
  return more;
}

/** Every topic listens, and all changes are followed to their end. */
export async function settleTopics(world: World): Promise<void> {
  for (const { id } of await listTopics(world.db)) await resumeTopic(world.db, id, world);
  while (await followChunk(world, 50));
}
