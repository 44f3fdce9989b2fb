import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_OWN_WORDS, type OwnWord } from '@/lib/sentiment/ownWords';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideOwnWord, readOwnWords, removeOwnWord } from '@/lib/storage/learning/ownWords';
import { readRescoring, rescoreChunk, UNDETERMINED } from '@/lib/storage/learning/rescoring';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, somePost, understood } from '../sample';

const here = (): string => 'here';
const own = (word: string, language: string | null = 'en', value: OwnWord['value'] = 4): OwnWord => ({ word, language, value });
let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

const decide = (word: OwnWord, place?: number): Promise<unknown> => decideOwnWord(db, word, place, here);
const asked = async (): Promise<unknown> => [(await readRescoring(db))?.languages ?? null, Object.keys(await readToLearn(db)).toSorted()];

describe('own words', () => {
  test('are stored as a decision, the newest first, and ask for new scores in their language', async () => {
    expect(await decide(own('  sick '))).toEqual({ ok: true, word: own('sick'), replaces: null });
    await decide(own('protu', 'pl', -4));
    expect(await readOwnWords(db)).toEqual([own('protu', 'pl', -4), own('sick')]);
    expect(await db.settings.get('ownWords')).toMatchObject({ stamp: { clock: 2, origin: 'here' } });
    expect(await asked()).toEqual([['en', 'pl'], ['en', 'pl']]);
  });

  test('for all languages ask in all, and where the language is not known', async () => {
    await decide(own('🔥', null));
    expect(await asked()).toEqual([[...SCORED_LANGUAGES, UNDETERMINED].toSorted(), [...SCORED_LANGUAGES].toSorted()]);
  });

  test('said again are replaced where they stand', async () => {
    await decide(own('sick'));
    await decide(own('dead', 'en', -2));
    expect(await decide(own('SICK', 'en', -4))).toEqual({ ok: true, word: own('SICK', 'en', -4), replaces: own('sick') });
    expect(await readOwnWords(db)).toEqual([own('dead', 'en', -2), own('SICK', 'en', -4)]);
  });

  test('that say nothing new, or are refused, are no decision', async () => {
    await decide(own('sick'));
    while (await rescoreChunk(db, () => understood('positive')));
    const before = await db.settings.toArray();
    await decide(own('sick'));
    expect(await decide(own('...'))).toEqual({ ok: false, problem: { code: 'no-word' } });
    expect(await removeOwnWord(db, own('other'), here)).toBeNull();
    expect(await db.settings.toArray()).toEqual(before);
  });

  test('taken away can be put back where they were', async () => {
    for (const word of ['one', 'two', 'three']) await decide(own(word));
    const before = await readOwnWords(db);
    const removed = await removeOwnWord(db, own('TWO'), here);
    expect(removed).toEqual({ word: own('two'), place: 1 });
    expect(await readOwnWords(db)).toEqual([own('three'), own('one')]);
    if (removed !== null) await decide(removed.word, removed.place);
    expect(await readOwnWords(db)).toEqual(before);
  });

  test('have room for so many', async () => {
    await db.settings.put({ key: 'ownWords', value: Array.from({ length: MOST_OWN_WORDS }, (_, at) => own(`word${at}`)) });
    expect(await decide(own('sick'))).toEqual({ ok: false, problem: { code: 'full' } });
    expect(await decide(own('word7', 'en', -4))).toMatchObject({ ok: true });
    expect(await readOwnWords(db)).toHaveLength(MOST_OWN_WORDS);
  });

  test.each([[undefined], ['sick'], [{ words: [] }]])('are none where %j is stored', async (value) => {
    await db.settings.put({ key: 'ownWords', value });
    expect(await readOwnWords(db)).toEqual([]);
    await decide(own('sick'));
    expect(await readOwnWords(db)).toEqual([own('sick')]);
  });

  test('that cannot be stored leave nothing behind', async () => {
    await expect(db.transaction('rw', db.settings, async () => {
      await decideOwnWord(db, own('sick'), 0, here);
      throw new Error('ended');
    })).rejects.toThrow('ended');
    expect([await readOwnWords(db), await asked()]).toEqual([[], [null, []]]);
  });
});

test('texts of unknown language are scored anew where words of all languages changed, and only there', async () => {
  await addTopics(db, 'acme');
  const unknown = heardPost(somePost('1'), 'unscored');
  unknown.understanding = { ...unknown.understanding, language: { language: null, confidence: 0, by: 'nothing' } };
  await ingest(db, batchOf([unknown]));
  const labelAfter = async (language: string | null): Promise<unknown> => {
    await decide(own('gg', language));
    while (await rescoreChunk(db, () => ({ ...understood('positive'), language: { language: null, confidence: 0, by: 'nothing' } })));
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    return (await db.mentions.toArray())[0]?.understanding.sentiment.label;
  };
  expect(await labelAfter('en')).toBe('unscored');
  expect(await labelAfter(null)).toBe('positive');
});
