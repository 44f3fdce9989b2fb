import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { db, opened } from '@/lib/background/database';
import { learnWaiting, rescoreWaiting } from '@/lib/background/learning';
import { refreshAdapters, refreshOwnWords, understanding, understandNow } from '@/lib/background/understanding';
import type { Post } from '@/lib/posts/post';
import type { OwnWord } from '@/lib/sentiment/ownWords';
import { decideLabels } from '@/lib/storage/corrections';
import { decideOwnWord, removeOwnWord } from '@/lib/storage/learning/ownWords';
import { readRescoring } from '@/lib/storage/learning/rescoring';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { recountedTallies, storedTallies } from '../storage/recount';
import { addTopics, batchOf, heardPost, ingest, somePost } from '../storage/sample';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

const here = (): string => 'here';
const SICK: OwnWord = { word: 'sick', language: 'en', value: 4 };
const PARTS = ['lamp', 'mount', 'cable', 'strap', 'case', 'lens', 'charger', 'bracket', 'holder', 'reflector', 'pedal', 'bell'];

const saying = (id: string, text: string): Post => somePost(id, { text });
const SICK_LAMP = saying('sick', 'All my mates say that this lamp is so sick today');
const GERMAN = saying('german', 'Diese Lampe ist nach zwei Wochen kaputt gegangen, sehr schlechte Qualität');
const UNKNOWN = saying('unknown', 'zzqx 7 gg wpx');

async function store(posts: Post[]): Promise<void> {
  const understood = await understanding((understand) => posts.map(understand));
  const heard = posts.map((post, at) => ({ ...heardPost(post), understanding: understood[at] ?? heardPost(post).understanding }));
  await ingest(db, batchOf(heard, { number: posts.length, asked: ['acme'] }));
}

/** Everything that a word may change, as stored. */
async function scored(): Promise<string> {
  const mentions = await db.mentions.toArray();
  return JSON.stringify([
    mentions.map(({ stamps: _stamps, decided: _decided, teaches: _teaches, ...mention }) => mention),
    await db.matches.toArray(), await storedTallies(db),
    (await db.adapters.toArray()).map(({ adapter, trial }) => [adapter, trial]),
  ]);
}

const labelOf = async (id: string): Promise<string | undefined> => (await db.matches.get(['acme', `hackernews:${id}`]))?.label;
/** Where the values of a word are from in the post about the lamp; those of lists say nothing. */
async function reasonsFor(word: string): Promise<(string | undefined)[]> {
  const reasons = (await db.mentions.get('hackernews:sick'))?.understanding.sentiment.reasons ?? [];
  return reasons.filter(({ term }) => term === word).map(({ source }) => source);
}

const now = (post: Post): string | undefined => understandNow(post)?.sentiment.label;

/** As the worker does when it is told of a decision, and a moment later. */
async function decided(): Promise<void> {
  await refreshOwnWords();
  await learnWaiting();
}

beforeEach(async () => {
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await addTopics(db, 'acme');
  await Promise.all([refreshAdapters(), refreshOwnWords()]);
  await store([SICK_LAMP, GERMAN, UNKNOWN]);
});

describe('an own word', () => {
  test('holds at once for new posts, in a moment for stored ones; taken away, all is as it was, to the byte', async () => {
    const shipped = await scored();
    expect([now(SICK_LAMP), await labelOf('sick')]).toEqual(['negative', 'negative']);
    await decideOwnWord(db, SICK, 0, here);
    await refreshOwnWords();
    expect([now(SICK_LAMP), await labelOf('sick')]).toEqual(['positive', 'negative']);
    await learnWaiting();
    expect(await labelOf('sick')).toBe('positive');
    expect(await reasonsFor('sick')).toEqual(['own']);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    expect([await readRescoring(db), await readToLearn(db)]).toEqual([null, {}]);
    await removeOwnWord(db, SICK, here);
    await decided();
    expect(await scored()).toBe(shipped);
    expect(now(SICK_LAMP)).toBe('negative');
  });

  test('of all languages is scored in each, and where the language is not known', async () => {
    const shipped = await scored();
    expect([await labelOf('german'), await labelOf('unknown')]).toEqual(['negative', 'unscored']);
    for (const word of ['kaputt', 'schlecht*', 'gg']) await decideOwnWord(db, { word, language: null, value: 4 }, 0, here);
    await decided();
    expect([await labelOf('sick'), await labelOf('german'), await labelOf('unknown')]).toEqual(['negative', 'positive', 'positive']);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    for (const word of ['kaputt', 'schlecht*', 'gg']) await removeOwnWord(db, { word, language: null }, here);
    await decided();
    expect(await scored()).toBe(shipped);
  });

  test('is known to what scores anew also where nobody said that it changed', async () => {
    await decideOwnWord(db, SICK, 0, here);
    await rescoreWaiting();
    expect([now(SICK_LAMP), await labelOf('sick')]).toEqual(['positive', 'positive']);
  });

  test('leaves no moment in which nothing can be understood', async () => {
    await decideOwnWord(db, SICK, 0, here);
    const reading = refreshOwnWords();
    const seen = [now(SICK_LAMP)];
    while (seen.length < 30) {
      await Promise.resolve();
      seen.push(now(SICK_LAMP));
    }
    await reading;
    expect(new Set([...seen, now(SICK_LAMP)])).toEqual(new Set(['negative', 'positive']));
  });

  test('decides over what labels taught of it, and gives that back when it is taken away', async () => {
    await store(PARTS.flatMap((part) => [
      saying(`praised-${part}`, `My mates all say that this ${part} is so sick today`),
      saying(`plain-${part}`, `We put that ${part} on the shelf in the garage on Monday`),
    ]));
    await decideLabels(db, PARTS.flatMap((part) => [
      { mentionId: `hackernews:praised-${part}`, label: 'positive' as const },
      { mentionId: `hackernews:plain-${part}`, label: 'neutral' as const },
    ]), here);
    await learnWaiting();
    const taught = await scored();
    expect([await labelOf('sick'), await reasonsFor('sick')]).toEqual(['positive', [undefined, 'adapted']]);
    await decideOwnWord(db, { ...SICK, value: -4 }, 0, here);
    await decided();
    expect(await reasonsFor('sick')).toEqual(['own']);
    expect(await labelOf('praised-lamp')).toBe('positive');
    // What was learned was learned anew, beside the word.
    expect(await db.adapters.get('en')).toMatchObject({ revision: 2 });
    await removeOwnWord(db, SICK, here);
    await decided();
    expect(await scored()).toBe(taught);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });
});
