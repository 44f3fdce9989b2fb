import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { KitToSave } from '@/lib/replies/replyKit';
import { MOST_TEMPLATES } from '@/lib/replies/template';
import type { EarshotDatabase } from '@/lib/storage/database';
import { countKit, readKit, removeKit, saveKit, undoKit, type KitBefore, type KitSaved } from '@/lib/storage/replyKit/kit';
import { runTopicChanges } from '@/lib/storage/topics/runTopicChanges';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { mergeTopic, removeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { closeRestore } from '@/lib/storage/restore/restoring';
import { backUp, restore } from '../restoreSample';
import { addTopics, freshDatabase, NOON, understood } from '../sample';

type Article = Extract<KitToSave, { kind: 'article' }>;

const RAIN: Article = {
  kind: 'article', questions: ['Is it waterproof?'], answer: 'It is.', steps: [], language: 'en', product: '', validUntil: null, source: '', topicId: null,
};
const template = (title: string): KitToSave => ({ kind: 'template', title, language: 'en', text: 'Thank you.', intents: [], topicId: null, segmentId: null });

let db: EarshotDatabase;
let serial = 0;
const using = (origin = 'here', now = NOON) => ({ now, newOrigin: () => origin, newId: () => `i${++serial}` });

beforeEach(async () => {
  db = await freshDatabase();
  serial = 0;
});

function beforeOf(saved: KitSaved): KitBefore {
  if (saved.state !== 'saved') throw new Error('it is full');
  return saved.before;
}

describe('the reply kit', () => {
  test('is stored cleaned, each field with the stamp of what changed it', async () => {
    await saveKit(db, [{ ...RAIN, questions: [' Is  it\nwaterproof? ', '', 'Is it waterproof?'], answer: ' It is. \u202e', language: 'en-GB', validUntil: '2027-02-30' }], using());
    const [first] = await readKit(db, 'article');
    expect(first).toMatchObject({ id: 'i1', createdAt: NOON, questions: ['Is it waterproof?'], answer: 'It is.', language: 'en', validUntil: null });
    await saveKit(db, [{ ...RAIN, id: 'i1', answer: 'It is not.' }], using('here', NOON + 5));
    const [second] = await readKit(db, 'article');
    expect(second).toMatchObject({ createdAt: NOON, answer: 'It is not.', stamps: { answer: { clock: 2 }, questions: { clock: 1 } } });
  });

  test('takes a whole import or nothing of it, in the order of its file', async () => {
    const names = Array.from({ length: MOST_TEMPLATES }, (_, at) => `T${at}`);
    await saveKit(db, names.slice(0, -1).map(template), using());
    expect((await readKit(db, 'template')).map(({ title }) => title)).toEqual(names.slice(0, -1));
    expect(await saveKit(db, [template('a'), template('b')], using())).toEqual({ state: 'full', kind: 'template', room: 1 });
    expect(await countKit(db)).toEqual({ article: 0, product: 0, template: MOST_TEMPLATES - 1 });
    const [one] = await readKit(db, 'template');
    expect(await saveKit(db, [{ ...template('a'), id: one?.id ?? '' }, template('b')], using())).toMatchObject({ state: 'saved' });
    let written = 0;
    db.replyKit.hook('creating', () => {
      if (++written > 1_500) throw new Error('cut short');
    });
    await expect(saveKit(db, Array.from({ length: 3_000 }, () => RAIN), using())).rejects.toThrow('cut short');
    expect((await countKit(db)).article).toBe(0);
  });

  test('is taken back by what is returned: what was written, changed, removed, and imported', async () => {
    const [id = ''] = (await saveKit(db, [RAIN], using()) as { ids: string[] }).ids;
    const changed = beforeOf(await saveKit(db, [{ ...RAIN, id, answer: 'No.' }, template('a')], using()));
    expect([...changed.values()].map((was) => was?.kind ?? null)).toEqual(['article', null]);
    await undoKit(db, changed, () => 'here');
    expect((await readKit(db, 'article')).map(({ answer }) => answer)).toEqual(['It is.']);
    expect(await readKit(db, 'template')).toEqual([]);
    const removed = await removeKit(db, [id, 'nobody'], () => 'here');
    expect([await readKit(db, 'article'), await db.replyKit.get(id)]).toEqual([[], { id, kind: 'removed', stamps: { removed: { clock: 4, origin: 'here' } } }]);
    expect((await removeKit(db, [id])).size).toBe(0);
    await undoKit(db, removed, () => 'here');
    expect(await readKit(db, 'article')).toMatchObject([{ id, answer: 'It is.', createdAt: NOON, stamps: { answer: { clock: 5 }, questions: { clock: 5 } } }]);
  });

  test('keeps what is for a removed topic for when it comes back, and gives what is for a merged one to the other', async () => {
    await addTopics(db, 'acme', 'rival', 'third');
    await saveKit(db, [{ ...RAIN, topicId: 'acme' }, { ...RAIN, topicId: 'rival' }], using());
    const topics = async (): Promise<(string | null)[]> => (await readKit(db, 'article')).map(({ topicId }) => topicId);
    await removeTopic(db, 'acme', { now: NOON });
    await undoTopicChange(db, 'acme');
    expect(await topics()).toEqual(['acme', 'rival']);
    await removeTopic(db, 'acme', { now: NOON });
    await mergeTopic(db, 'rival', 'third', { now: NOON });
    while ((await runTopicChanges(db, { now: NOON + UNDO_FOR, understand: () => understood('neutral') })) === 'more');
    expect(await topics()).toEqual(['acme', 'third']);
  });
});

describe('two copies', () => {
  async function merge(into: EarshotDatabase, from: EarshotDatabase): Promise<void> {
    await restore(into, await backUp(from));
    await closeRestore(into);
  }

  async function twoCopies(): Promise<[EarshotDatabase, EarshotDatabase]> {
    const [here, there] = [await freshDatabase(), await freshDatabase()];
    for (const [copy, origin] of [[here, 'a'], [there, 'b']] as const) await copy.settings.bulkPut([{ key: 'zone', value: 'Europe/Kyiv' }, { key: 'origin', value: origin }]);
    await saveKit(here, [{ ...RAIN, id: 'one' }, { ...template('T'), id: 'two' }], using('a'));
    await merge(there, here);
    return [here, there];
  }

  test('end with what was decided last of each field, whichever is merged into which', async () => {
    const [here, there] = await twoCopies();
    await saveKit(here, [{ ...RAIN, id: 'one', answer: 'It is, mostly.' }], using('a'));
    await saveKit(there, [{ ...RAIN, id: 'one', source: 'Ask Wren' }], using('b'));
    await merge(here, there);
    await merge(there, here);
    for (const copy of [here, there]) expect(await readKit(copy, 'article')).toMatchObject([{ answer: 'It is, mostly.', source: 'Ask Wren' }]);
    expect(await there.replyKit.toArray()).toEqual(await here.replyKit.toArray());
  });

  test('know what was removed: it comes back only where it was changed later', async () => {
    const [here, there] = await twoCopies();
    const old = await backUp(here);
    await removeKit(here, ['one', 'two'], () => 'a');
    await restore(here, old);
    await closeRestore(here);
    expect(await countKit(here)).toEqual({ article: 0, product: 0, template: 0 });
    for (const answer of ['1', '2', '3']) await saveKit(there, [{ ...RAIN, id: 'one', answer }], using('b'));
    await merge(here, there);
    await merge(there, here);
    for (const copy of [here, there]) expect([await countKit(copy), (await readKit(copy, 'article'))[0]?.answer]).toEqual([{ article: 1, product: 0, template: 0 }, '3']);
  });
});
