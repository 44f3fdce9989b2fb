import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { firstAnswer } from '@/lib/mentions/answered';
import { UNDERSTANDING_VERSION } from '@/lib/mentions/mention';
import type { BrandSaid, FindPromises } from '@/lib/mentions/promises';
import { statusOf } from '@/lib/mentions/status';
import type { PostDraft } from '@/lib/posts/complete';
import type { TopicRole } from '@/lib/query/topic';
import type { AnswerSighting } from '@/lib/storage/applySightings';
import { countEffect } from '@/lib/storage/topics/changeEffect';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { mergeTopic } from '@/lib/storage/topics/topicChanges';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { readWaiting } from '@/lib/storage/waiting';
import type { Match, Mention, TopicRow } from '@/lib/storage/rows';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost, understood } from './sample';

const ID = 'hackernews:1';
const LATER = NOON + 3_600_000;

let db: EarshotDatabase;
let number: number;

beforeEach(async () => {
  db = await freshDatabase();
  number = 0;
  await addTopics(db, 'acme', 'rival');
});

const mention = async (): Promise<Mention> => (await db.mentions.get(ID)) as Mention;
const matches = (): Promise<Match[]> => db.matches.toArray();
const waiting = async (): Promise<string[]> => (await readWaiting(db, ['acme', 'rival'], 9)).map((one) => one.mention.id);
const exact = async (): Promise<void> => expect(await storedTallies(db)).toEqual(await recountedTallies(db));

async function read(changes: Partial<PostDraft> = {}, topics = ['acme'], seenAt = NOON): Promise<void> {
  await ingest(db, batchOf([heardPost(somePost('1', changes), 'negative', topics)], { number: ++number, seenAt }));
}

async function see(seen: { gone?: string[]; answers?: AnswerSighting[] }, seenAt = LATER): Promise<void> {
  await ingest(db, batchOf([], { number: ++number, gone: [], answers: [], seenAt, ...seen }));
}

describe('a mention that is deleted on its site', () => {
  beforeEach(() => read({ title: 'About the lamp', reply: { text: 'We are sorry, Wren' } }, ['acme', 'rival']));

  test('loses what it said, and nothing of what it counts', async () => {
    const before = await storedTallies(db);
    await see({ gone: [ID, 'hackernews:never-stored'] });
    const { post, goneAt, understanding } = await mention();
    expect({ text: post.text, title: post.title, reply: post.reply, goneAt }).toEqual({ text: '', title: null, reply: null, goneAt: LATER });
    expect(understanding.sentiment).toMatchObject({ label: 'negative', reasons: [] });
    expect(JSON.stringify(await db.mentions.toArray())).not.toMatch(/lamp|broke|Wren/u);
    expect((await matches()).map(({ spans, topicId }) => [topicId, spans])).toEqual([['acme', []], ['rival', []]]);
    expect(await storedTallies(db)).toEqual(before);
    expect(await db.mentions.count()).toBe(1);
  });

  test('is gone since the first time that this was seen', async () => {
    await see({ gone: [ID] });
    await see({ gone: [ID] }, LATER + 9);
    expect(await mention()).toMatchObject({ goneAt: LATER });
  });

  test('is not understood again', async () => {
    await see({ gone: [ID] });
    await db.mentions.update(ID, { understandingVersion: 1 });
    let asked = 0;
    await understandOlder(db, () => {
      asked += 1;
      return understood('positive');
    });
    expect(asked).toBe(0);
    expect(await mention()).toMatchObject({ understandingVersion: UNDERSTANDING_VERSION, understanding: { sentiment: { label: 'negative' } } });
    expect(await understandOlder(db, () => understood('positive'))).toBe(0);
  });

  test('stays under its topics when their queries change, and goes with them when they go', async () => {
    await see({ gone: [ID] });
    const row = (await db.topics.get('acme')) as TopicRow;
    const edited = { ...row, query: 'chair', hide: 'author:writer-1' };
    expect(await countEffect(db, 'acme', { edit: edited })).toMatchObject({ goesOn: 1, goes: 0 });
    await saveTopic(db, edited, { now: LATER, newId: () => 'new' });
    await followAll(db, LATER + UNDO_FOR);
    expect((await matches()).map(({ topicId }) => topicId)).toEqual(['acme', 'rival']);
    await exact();
    await removeAtOnce(db, 'acme');
    expect((await mention()).topicIds).toEqual(['rival']);
    await exact();
  });

  test('moves with a topic that is merged', async () => {
    await removeAtOnce(db, 'rival');
    await addTopics(db, 'lamp');
    await see({ gone: [ID] });
    await mergeTopic(db, 'acme', 'lamp', { now: LATER });
    await followAll(db, LATER + UNDO_FOR);
    expect((await matches()).map(({ topicId }) => topicId)).toEqual(['lamp']);
    await exact();
  });

  test('can be corrected', async () => {
    await see({ gone: [ID] });
    await decideLabels(db, [{ mentionId: ID, label: 'positive' }]);
    expect((await matches()).map(({ label }) => label)).toEqual(['positive', 'positive']);
    await exact();
  });

  test('stays gone when only a part of it is seen again', async () => {
    await see({ gone: [ID] });
    await read({ text: 'The lamp of', partial: true }, ['acme', 'rival'], LATER + 9);
    expect(await mention()).toMatchObject({ goneAt: LATER, post: { text: '' } });
    await exact();
  });

  test('is there again when the whole of it is seen again', async () => {
    await see({ gone: [ID] });
    await read({ text: 'The lamp is back' }, ['acme'], LATER + 9);
    const back = await mention();
    expect(back).toMatchObject({ post: { text: 'The lamp is back' }, topicIds: ['acme'] });
    expect(back).not.toHaveProperty('goneAt');
    expect(back).not.toHaveProperty('editedAt');
    expect((await matches()).map(({ spans }) => spans.length)).toEqual([1]);
    await exact();
  });
});

test('what is deleted waits for no answer', async () => {
  await read();
  expect(await waiting()).toEqual([ID]);
  await see({ gone: [ID] });
  expect(await waiting()).toEqual([]);
});

describe('a mention that a brand answered', () => {
  const answer = (topicId: string, changes: Partial<AnswerSighting> = {}): AnswerSighting => ({
    to: ID, topicId, handle: 'norvelo', at: '2026-05-20T09:00:00Z', permalink: 'https://forum.example/2', ...changes,
  });
  const withRoles = (roles: Record<string, TopicRole>): Promise<void[]> =>
    Promise.all(Object.entries(roles).map(async ([id, role]) => void (await db.topics.update(id, { role }))));

  test('waits no more, and keeps the first answer', async () => {
    await read();
    await see({ answers: [answer('acme'), answer('acme', { to: 'hackernews:9' })] });
    await see({ answers: [answer('acme', { handle: 'norvelo_help' })] }, LATER + 9);
    expect((await mention()).answer).toEqual({ handle: 'norvelo', at: '2026-05-20T09:00:00Z', permalink: 'https://forum.example/2', seenAt: LATER });
    expect(await waiting()).toEqual([]);
    expect((await matches()).map(({ queue }) => queue)).toEqual([undefined]);
    await exact();
  });

  test('is told where more is known of its answer, and not when that is seen again', async () => {
    const told = async (changes: Parameters<typeof batchOf>[1], heard: Partial<PostDraft>[] = []): Promise<string[]> => {
      const batch = batchOf(heard.map((draft) => heardPost(somePost('1', draft))), { number: ++number, ...changes });
      return (await ingest(db, batch)).answered;
    };
    const reply = { text: 'We are sorry.' };
    expect(await told({}, [{ reply }])).toEqual([]);
    expect(await told({}, [{ reply }])).toEqual([]);
    expect(await told({}, [{ reply: { text: 'We are sorry, Wren.' } }])).toEqual([ID]);
    expect(await told({}, [{ reply: null }])).toEqual([]);
    expect(await told({ answers: [answer('gone'), answer('acme', { to: 'hackernews:9' })] })).toEqual([]);
    expect(await told({ answers: [answer('acme')] })).toEqual([ID]);
    expect(await told({ answers: [answer('acme')] })).toEqual([]);
    expect(await told({ answers: [answer('acme', { text: 'Sorry.' })] }, [{ reply }])).toEqual([ID]);
  });

  test('is answered also where both come in one batch, and stays so when it is read again', async () => {
    await ingest(db, batchOf([heardPost(somePost('1'))], { number: ++number, answers: [answer('acme')] }));
    await read({ text: 'The lamp of 1 broke again' }, ['acme'], LATER);
    expect(await waiting()).toEqual([]);
    expect((await mention()).answer?.handle).toBe('norvelo');
  });

  test('deleted in the same batch, it is answered and gone', async () => {
    await read();
    await see({ answers: [answer('acme')], gone: [ID] });
    expect(await mention()).toMatchObject({ goneAt: LATER, answer: { handle: 'norvelo' }, post: { text: '' } });
    expect((await matches()).map(({ spans, queue }) => [spans, queue])).toEqual([[[], undefined]]);
  });

  const WORDS = 'We will send a new lamp by Friday.';
  const DUE = NOON + 3 * 86_400_000;
  const finding: FindPromises = ({ text, at }) => (text.includes('will') ? [{ words: text, dueAt: at === null ? null : DUE }] : []);
  const seeWith = (promises: FindPromises, answers: AnswerSighting[]): Promise<unknown> =>
    ingest(db, batchOf([], { number: ++number, answers, seenAt: LATER }), undefined, promises);

  test('keeps the words of the first answer, and what they promise', async () => {
    await read();
    await seeWith(finding, [answer('acme', { text: WORDS })]);
    await seeWith(finding, [answer('acme', { text: 'We will not.', at: '2026-05-21T09:00:00Z' })]);
    const answered = await mention();
    expect(answered.answer?.text).toBe(WORDS);
    expect(answered.promises).toEqual([{ words: WORDS, dueAt: DUE, madeAt: Date.UTC(2026, 4, 20, 9) }]);
    expect(statusOf(answered)).toBe('answered');
    expect(firstAnswer(answered)?.after).toBe(10.5 * 3_600_000);
    expect(await waiting()).toEqual([]);
    await exact();
  });

  test('of an answer whose words were not stored they are, once it is seen again', async () => {
    await read();
    await see({ answers: [answer('acme')] });
    await seeWith(finding, [answer('acme', { text: WORDS })]);
    expect(await mention()).toMatchObject({ answer: { text: WORDS, seenAt: LATER }, promises: [{ dueAt: DUE }] });
  });

  test('where nobody can look for promises yet, they are found when it is understood, and only then', async () => {
    await read();
    await seeWith(() => null, [answer('acme', { text: WORDS })]);
    expect(await mention()).toMatchObject({ answer: { text: WORDS }, understandingVersion: 0, understanding: { version: UNDERSTANDING_VERSION } });
    expect(await mention()).not.toHaveProperty('promises');
    expect(await waiting()).toEqual([]);
    expect(await understandOlder(db, () => understood('negative'), undefined, finding)).toBe(1);
    expect(await mention()).toMatchObject({ promises: [{ words: WORDS, dueAt: DUE }], understandingVersion: UNDERSTANDING_VERSION });
    expect(await understandOlder(db, () => understood('negative'), undefined, finding)).toBe(0);
    await exact();
  });

  test('what has yet to be looked for stays so, whatever else happens to the mention', async () => {
    await read();
    await seeWith(() => null, [answer('acme', { text: WORDS })]);
    const row = (await db.topics.get('acme')) as TopicRow;
    await saveTopic(db, { ...row, query: 'lamp' }, { now: LATER, newId: () => 'new' });
    await followAll(db, LATER + UNDO_FOR);
    expect((await mention()).understandingVersion).toBe(0);
    await ingest(db, batchOf([heardPost(somePost('1'))], { number: ++number }), undefined, () => null);
    expect((await mention()).understandingVersion).toBe(0);
    await understandOlder(db, () => understood('negative'), undefined, finding);
    expect(await mention()).toMatchObject({ promises: [{ words: WORDS }] });
  });

  test('in its own card it promises, too, and again where it says something else', async () => {
    const reply = (text: string): Partial<PostDraft> =>
      ({ reply: { text, publishedAt: { at: '2026-05-20T00:00:00.000Z', precision: 'day', raw: null } } });
    const asked: BrandSaid[] = [];
    const noting: FindPromises = (said) => (asked.push(said), finding(said));
    const readWith = (text: string): Promise<unknown> =>
      ingest(db, batchOf([heardPost(somePost('1', reply(text)))], { number: ++number }), undefined, noting);
    await readWith(WORDS);
    await readWith(WORDS);
    expect(asked).toEqual([{ text: WORDS, at: Date.UTC(2026, 4, 20), isExact: false, language: 'en' }]);
    expect((await mention()).promises).toHaveLength(1);
    await readWith('Sorry.');
    expect((await mention()).promises).toEqual([]);
  });

  test('deleted on its site, it keeps no words of the answer, and no promise', async () => {
    await read();
    await seeWith(finding, [answer('acme', { text: WORDS })]);
    await see({ gone: [ID] });
    expect(JSON.stringify(await db.mentions.toArray())).not.toContain('new lamp');
    expect(await mention()).toMatchObject({ answer: { handle: 'norvelo' } });
    expect(await mention()).not.toHaveProperty('promises');
  });

  test.each<[what: string, roles: Record<string, TopicRole>, under: string[], by: string, waits: boolean]>([
    ['the own brand, under its own topic', {}, ['acme'], 'acme', false],
    ['the own brand, under a topic of the market', { acme: 'industry' }, ['acme'], 'rival', false],
    ['a competitor, under its topic alone', { rival: 'competitor' }, ['rival'], 'rival', false],
    ['a competitor, where the own brand is named too', { rival: 'competitor' }, ['acme', 'rival'], 'rival', true],
    ['a competitor that is not named', { rival: 'competitor' }, ['acme'], 'rival', true],
    ['a topic that is no more', {}, ['acme'], 'removed', true],
  ])('by %s', async (_, roles, under, by, waits) => {
    await withRoles(roles);
    await read({}, under);
    await see({ answers: [answer(by)] });
    expect(await waiting()).toEqual(waits ? [ID] : []);
  });
});

describe('what a brand wrote itself', () => {
  const own = async (): Promise<void> => {
    const heard = heardPost(somePost('1'), 'negative', ['acme', 'rival']);
    const topics = heard.topics.map((topic) => (topic.topicId === 'acme' ? { ...topic, own: true as const } : topic));
    await ingest(db, batchOf([{ ...heard, topics }], { number: ++number }));
  };

  test('waits for no answer under its own topic', async () => {
    await own();
    expect((await matches()).map(({ topicId, queue, own: isOwn }) => [topicId, queue, isOwn])).toEqual([
      ['acme', undefined, true],
      ['rival', 'answer', undefined],
    ]);
  });

  test('nor does it when it is corrected or understood again', async () => {
    await own();
    await decideLabels(db, [{ mentionId: ID, label: 'positive' }]);
    await decideLabels(db, [{ mentionId: ID, label: null }]);
    await db.mentions.update(ID, { understandingVersion: 1 });
    await understandOlder(db, () => understood('negative'));
    expect((await db.matches.get(['acme', ID]))?.queue).toBeUndefined();
    expect((await db.matches.get(['rival', ID]))?.queue).toBe('answer');
  });

  test('follows the handles of its topic', async () => {
    await read();
    const row = (await db.topics.get('acme')) as TopicRow;
    await saveTopic(db, { ...row, query: 'lamp', handles: ['hackernews:Writer-1'] }, { now: LATER, newId: () => 'new' });
    await followAll(db, LATER + UNDO_FOR);
    expect(await matches()).toMatchObject([{ own: true }]);
    expect(await waiting()).toEqual([]);
    await saveTopic(db, { ...row, query: 'lamp', handles: ['x:writer-1'] }, { now: LATER + UNDO_FOR, newId: () => 'new' });
    await followAll(db, LATER + 2 * UNDO_FOR);
    expect(await waiting()).toEqual([ID]);
    await exact();
  });
});

describe('a mention that was edited', () => {
  test.each<[what: string, before: Partial<PostDraft>, after: Partial<PostDraft>, edited: boolean]>([
    ['another text', { text: 'The lamp broke' }, { text: 'The lamp is fine' }, true],
    ['a text that goes on', { text: 'The lamp broke' }, { text: 'The lamp broke. Edit: they sent another' }, true],
    ['only white space', { text: 'The lamp broke' }, { text: 'The\n lamp  broke ' }, false],
    ['only counters', { engagement: { likes: 1 } }, { engagement: { likes: 9 } }, false],
    ['more of a partial text', { text: 'The lamp', partial: true }, { text: 'The lamp broke' }, false],
    ['a part of a whole text', { text: 'The lamp broke' }, { text: 'The lam', partial: true }, false],
    ['no text where there was one', { text: 'The lamp broke' }, { text: '', media: ['image'] }, false],
    ['a text where there was none', { text: '', media: ['image'] }, { text: 'The lamp broke' }, false],
  ])('by %s: %#', async (_, before, after, edited) => {
    await read(before);
    await read(after, ['acme'], LATER);
    expect((await mention()).editedAt).toBe(edited ? LATER : undefined);
  });

  test('keeps the first time that this was seen', async () => {
    await read({ text: 'one lamp' });
    await read({ text: 'two lamps' }, ['acme'], LATER);
    await read({ text: 'three lamps' }, ['acme'], LATER + 9);
    await read({ text: 'three lamps' }, ['acme'], LATER + 99);
    expect(await mention()).toMatchObject({ editedAt: LATER, post: { text: 'three lamps' } });
    await exact();
  });
});
