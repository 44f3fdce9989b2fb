import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createCalendar } from '@/lib/mentions/calendar';
import { countedOf } from '@/lib/mentions/count';
import type { EarshotDatabase } from '@/lib/storage/database';
import { ingestBatch } from '@/lib/storage/ingest';
import { changeZone, readRezoning, rezoneChunk } from '@/lib/storage/rezoning';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { readExposure } from '@/lib/storage/volumes';
import { asBackedUp } from '@/lib/storage/matchesOf';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, newSalt, NOON, somePost } from './sample';

let db: EarshotDatabase;
const here = (): string => 'here';
const AHEAD = 'Pacific/Auckland';

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme');
  await decideSetting(db, 'zone', 'Europe/Kyiv');
  const posts = Array.from({ length: 1_203 }, (_, index) =>
    somePost(String(index), {
      publishedAt: { at: new Date(NOON - index * 5_400_000).toISOString(), precision: 'second', raw: null },
    }),
  );
  for (let at = 0; at < posts.length; at += 200) {
    const heard = posts.slice(at, at + 200).map((post) => heardPost(post));
    await ingest(db, batchOf(heard, { number: at / 200 + 1, seenAt: NOON - at * 60_000 }));
  }
});

async function finish(): Promise<void> {
  while (await rezoneChunk(db));
}

/** Every match as the mention and the instant of hearing say it must count in a zone. */
async function expectCountedIn(zone: string): Promise<void> {
  const calendar = createCalendar(zone);
  const mentions = new Map((await db.mentions.toArray()).map((mention) => [mention.id, mention]));
  for (const { mentionId, counted, heardAt } of (await db.matches.toArray()).map(asBackedUp)) {
    const mention = mentions.get(mentionId);
    expect(counted).toEqual(mention && countedOf(mention, calendar.at(heardAt ?? Number.NaN), calendar));
  }
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
}

describe('another reporting zone', () => {
  test('counts everything anew, in chunks', async () => {
    await changeZone(db, AHEAD, here);
    expect(await readRezoning(db)).toMatchObject({ done: 0, total: 1_203, to: AHEAD });
    await rezoneChunk(db);
    expect(await readRezoning(db)).toMatchObject({ done: 500 });
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
    await finish();
    expect(await readRezoning(db)).toBeNull();
    expect((await readSettings(db)).zone).toBe(AHEAD);
    await expectCountedIn(AHEAD);
  });

  test('what comes in meanwhile is counted in it, whether it is new or stored already', async () => {
    await changeZone(db, AHEAD, here);
    await rezoneChunk(db);
    const batch = batchOf([heardPost(somePost('0', { text: 'Edited' })), heardPost(somePost('new'))], { instance: 'reader-2' });
    await ingestBatch(db, batch, { calendar: createCalendar(AHEAD), newSalt });
    await finish();
    await expectCountedIn(AHEAD);
    expect(await db.matches.count()).toBe(1_204);
  });

  test('chosen during a rebuild begins it anew', async () => {
    await changeZone(db, AHEAD, here);
    await rezoneChunk(db);
    await changeZone(db, 'America/Lima', here);
    await finish();
    await expectCountedIn('America/Lima');
    expect((await readSettings(db)).zone).toBe('America/Lima');
  });

  test('of matches that know no instant, the hour in the zone before stands for it', async () => {
    await db.matches.toCollection().modify((match) => {
      delete match.heardAt;
    });
    await changeZone(db, AHEAD, here);
    await finish();
    const match = await db.matches.get(['acme', 'hackernews:0']);
    expect(match?.heardAt).toBe(NOON);
    expect(match?.counted.seen).toEqual({ day: '2026-05-21', hour: 0 });
    await expectCountedIn(AHEAD);
  });

  test('moves what was seen, and counts nothing twice on the day that is open', async () => {
    const whole = { from: '2000-01-01', to: '2100-01-01' };
    const total = async (): Promise<number> =>
      (await readExposure(db, whole)).reduce((sum, { count }) => sum + count, 0);
    const before = await total();
    await changeZone(db, 'America/Lima', here);
    expect(await total()).toBe(before);
    const again = batchOf([heardPost(somePost('0'))], { instance: 'reader-2' });
    await ingestBatch(db, again, { calendar: createCalendar('America/Lima'), newSalt });
    expect(await total()).toBe(before);
  });

  test('that is the same one rebuilds nothing', async () => {
    await changeZone(db, 'Europe/Kyiv', here);
    expect(await readRezoning(db)).toBeNull();
  });
});
