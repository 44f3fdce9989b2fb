import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_LINE, MOST_TEXT } from '@/lib/posts/clean';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { readMentions } from '@/lib/storage/mentionList';
import { queriedSearch } from '@/lib/storage/searchMentions';
import { readWaiting } from '@/lib/storage/waiting';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

let db: EarshotDatabase;
const ID = 'hackernews:1';
const here = { newOrigin: (): string => 'here' };
const mentionNow = () => db.mentions.get(ID);

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['acme', 'rival']), heardPost(somePost('2'), 'positive')]));
});

describe('what is decided of the work on a mention', () => {
  test('is stored with a stamp for each field, and nothing else is touched', async () => {
    await decideInbox(db, [{ mentionId: ID, status: { is: 'escalated', at: NOON }, owner: 'me' }], here);
    const mention = await mentionNow();
    expect(mention?.decided).toEqual({ status: { is: 'escalated', at: NOON }, owner: 'me' });
    expect(mention?.stamps).toEqual({ status: { clock: 1, origin: 'here' }, owner: { clock: 1, origin: 'here' } });
    expect((await db.mentions.get('hackernews:2'))?.stamps).toEqual({});
  });

  test('stays where another field is decided later', async () => {
    await decideInbox(db, [{ mentionId: ID, draft: 'We are on it' }], here);
    await decideInbox(db, [{ mentionId: ID, replied: { at: NOON, how: 'put', edited: true } }], here);
    expect((await mentionNow())?.decided).toEqual({ draft: 'We are on it', replied: { at: NOON, how: 'put', edited: true } });
  });

  test('is undone exactly by what is returned, also where one mention is decided twice', async () => {
    await decideInbox(db, [{ mentionId: ID, owner: 'Wren', draft: 'One' }], here);
    const undo = await decideInbox(
      db,
      [{ mentionId: ID, owner: null, draft: '' }, { mentionId: ID, owner: 'me', status: { is: 'open', at: NOON } }],
      here,
    );
    expect((await mentionNow())?.decided).toEqual({ owner: 'me', status: { is: 'open', at: NOON } });
    await decideInbox(db, undo, here);
    expect((await mentionNow())?.decided).toEqual({ owner: 'Wren', draft: 'One' });
  });

  test('of a mention that is gone changes nothing', async () => {
    expect(await decideInbox(db, [{ mentionId: 'hackernews:9', owner: 'me' }], here)).toEqual([]);
    expect(await db.mentions.count()).toBe(2);
  });
});

test('what is longer than a backup may hold is cut', async () => {
  await decideInbox(db, [{ mentionId: ID, owner: 'o'.repeat(MOST_LINE + 1), draft: 'd'.repeat(MOST_TEXT + 1) }], here);
  expect((await mentionNow())?.decided).toEqual({ owner: 'o'.repeat(MOST_LINE), draft: 'd'.repeat(MOST_TEXT) });
});

describe('what waits for an answer', () => {
  const waiting = async (): Promise<string[]> => (await readWaiting(db, ['acme', 'rival'], 10)).map(({ mention }) => mention.id);

  test.each([
    ['open', [ID]], ['escalated', [ID]], ['waiting', []], ['answered', []], ['done', []],
  ] as const)('once it is %s: %j', async (is, left) => {
    const before = await storedTallies(db);
    const undo = await decideInbox(db, [{ mentionId: ID, status: { is, at: NOON + 1 } }], here);
    expect(await waiting()).toEqual(left);
    expect(await storedTallies(db)).toEqual(before);
    expect(before).toEqual(await recountedTallies(db));
    await decideInbox(db, undo, here);
    expect(await waiting()).toEqual([ID]);
  });

  test('is known until a reply is one of the user, or seen', async () => {
    const replied = { at: NOON, how: 'copied' } as const;
    await decideInbox(db, [{ mentionId: ID, replied: { ...replied, edited: false } }], here);
    expect(await waiting()).toEqual([ID]);
    await decideInbox(db, [{ mentionId: ID, replied: { ...replied, edited: true } }], here);
    expect(await waiting()).toEqual([]);
  });
});

test('is found by the query of a list', async () => {
  await decideInbox(db, [{ mentionId: ID, owner: 'Wren', status: { is: 'escalated', at: NOON } }], here);
  const found = async (query: string): Promise<string[]> => {
    const search = queriedSearch(query, () => '2026-05-20');
    if (search === null) throw new Error(query);
    const { rows } = await readMentions(db, { topicId: null, site: null, label: null, search }, null, 9);
    return rows.map(({ mention }) => mention.id);
  };
  expect(await found('status:escalated')).toEqual([ID]);
  expect(await found('status:new')).toEqual(['hackernews:2']);
  expect(await found('owner:wren')).toEqual([ID]);
  expect(await found('-owner:wren')).toEqual(['hackernews:2']);
  expect(await found('owner:me')).toEqual([]);
});
