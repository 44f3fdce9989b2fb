import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { Heard } from '@/lib/mentions/hear';
import { UNDERSTANDING_VERSION, type Match, type Mention } from '@/lib/mentions/mention';
import { understand } from '@/lib/mentions/understand';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { decideLabels } from '@/lib/storage/corrections';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { readLessons } from '@/lib/storage/learning/lessons';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, somePost } from '../sample';

/** The versions that stored rows before this one, with the tables that they lay in then. Never edited. */
const OLDER = [
  { understood: 2, schema: 4, mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion' },
  { understood: 3, schema: 5, mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion, [teaches+listedAt]' },
];
const MATCHES = '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt]';
const BOTH = 'Norvelo is great, Lumaride is a joke';
const STARS = { value: 1, best: 5 };

const tools = { identify: () => ({ language: 'en', confidence: 0.9, by: 'page' as const }), lexiconFor: shippedLexicons() };
const understandPost = (post: Mention['post']): Mention['understanding'] => understand(post, tools);

let serial = 0;

/** A post that names what both topics listen for, as it is heard. */
function heardBoth(changes: Partial<Heard> = {}): Heard {
  const names = { acme: 'Norvelo', rival: 'Lumaride' };
  const topics = Object.entries(names).map(([topicId, name]) => ({
    topicId, spans: [{ start: BOTH.indexOf(name), end: BOTH.indexOf(name) + name.length }], hide: 'no' as const,
  }));
  return { ...heardPost(somePost('both', { text: BOTH }), 'unsure'), ...changes, topics };
}

/** Rows as the version left them: labelled by the user, with stars, and one that names two of what is listened for. */
async function olderDatabase({ understood, schema, mentions }: (typeof OLDER)[number]): Promise<EarshotDatabase> {
  const now = await freshDatabase();
  await addTopics(now, 'acme', 'rival');
  await ingest(now, batchOf([
    heardPost(somePost('labelled')),
    heardPost(somePost('starred', { rating: STARS }), 'neutral'),
    heardBoth(),
  ]));
  await decideLabels(now, [{ mentionId: 'hackernews:labelled', label: 'positive' }], () => 'here');

  serial += 1;
  const name = `understood-${understood}-${serial}`;
  const old = new Dexie(name);
  old.version(schema).stores({ topics: 'id', mentions, matches: MATCHES, tallies: '[topicId+day]', settings: 'key', ...(schema < 5 ? {} : { adapters: 'language' }) });
  for (const table of ['topics', 'tallies', 'settings']) await old.table(table).bulkPut(await now.table(table).toArray());
  await old.table('mentions').bulkPut((await now.mentions.toArray()).map(({ teaches: _since5, ...mention }: Mention) => ({
    ...mention,
    understanding: { ...mention.understanding, version: understood },
    understandingVersion: understood,
  })));
  // The third gave no reasons for what it found toward a topic; those before it looked for nothing there.
  await old.table('matches').bulkPut((await now.matches.toArray()).map(({ toward: _anew, ...match }: Match) => ({
    ...match,
    ...(understood === 3 && match.mentionId === 'hackernews:both' ? { toward: towardInThird(match) } : {}),
  })));
  old.close();

  const db = openDatabase({ durability: 'relaxed', name });
  expect(await openState(db)).toEqual({ state: 'open' });
  return db;
}

const towardInThird = (match: Pick<Match, 'label'>): unknown => ({ label: match.label, score: 0, confidence: 0.4 });

describe.each(OLDER)('what version $understood understood', (older) => {
  test('is understood again, with exact tallies', async () => {
    const db = await olderDatabase(older);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    expect(await understandOlder(db, understandPost)).toBe(3);
    expect(await understandOlder(db, understandPost)).toBe(0);
    const versions = (await db.mentions.toArray()).flatMap(({ understandingVersion, understanding }) => [understandingVersion, understanding.version]);
    expect(new Set(versions)).toEqual(new Set([UNDERSTANDING_VERSION]));
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test('says then of each topic what the text says of it, and why', async () => {
    const db = await olderDatabase(older);
    await understandOlder(db, understandPost);
    const toward = async (topicId: string): Promise<unknown> => {
      const match = await db.matches.get([topicId, 'hackernews:both']);
      return [match?.label, match?.counted.label, match?.toward?.reasons?.map(({ term }) => term)];
    };
    expect(await toward('acme')).toEqual(['positive', 'positive', ['great']]);
    expect(await toward('rival')).toEqual(['negative', 'negative', ['a joke']]);
  });

  test('teaches then what the user labelled and what has stars', async () => {
    const db = await olderDatabase(older);
    const lessons = async (teacher: 'user' | 'stars'): Promise<unknown> =>
      (await readLessons(db, { language: 'en', teacher, most: 9 })).map(({ mentionId, label }) => [mentionId, label]);
    expect([await lessons('user'), await lessons('stars')]).toEqual([[], []]);
    await understandOlder(db, understandPost);
    expect(await lessons('user')).toEqual([['hackernews:labelled', 'positive']]);
    expect(await lessons('stars')).toEqual([['hackernews:starred', 'negative']]);
    expect((await db.matches.get(['acme', 'hackernews:labelled']))?.counted.label).toBe('positive');
  });
});

test('reasons that were missing are stored though the score is the same', async () => {
  const db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([heardBoth({ understanding: understandPost(heardBoth().post) })]));
  const now = await db.matches.toArray();
  expect(now.map(({ toward }) => toward?.reasons?.length)).toEqual([1, 1]);
  await db.matches.toCollection().modify(({ toward }) => {
    delete toward?.reasons;
  });
  await db.mentions.toCollection().modify({ understandingVersion: 3 });
  await understandOlder(db, understandPost);
  expect(await db.matches.toArray()).toEqual(now);
});
