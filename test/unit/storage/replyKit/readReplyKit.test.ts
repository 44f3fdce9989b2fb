import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Segment } from '@/lib/inbox/segment';
import type { KitToSave } from '@/lib/replies/replyKit';
import { decideSegments } from '@/lib/storage/people/segments';
import { saveKit } from '@/lib/storage/replyKit/kit';
import { readReplyKit } from '@/lib/storage/replyKit/readReplyKit';
import { decideVoice } from '@/lib/storage/replyKit/voices';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const ON_REDDIT: Segment = {
  id: 'reddit', name: 'On Reddit', sites: ['reddit'], languages: [], stages: [], histories: [], leastFollowers: null, leastLikes: null, leastMentions: 1, days: null,
};
const template = (title: string, topicId: string | null, segmentId: string | null = null): KitToSave =>
  ({ kind: 'template', title, language: 'en', text: 'Thanks.', intents: [], topicId, segmentId });

test('the kit of a mention is that of its topics and of the segments of its author', async () => {
  const db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([heardPost(somePost('1'), 'negative', ['acme', 'rival'])]));
  await ingest(db, batchOf([heardPost(somePost('2', { site: 'reddit' }), 'negative', ['acme'])], { instance: 'reader-2', site: 'reddit' }));
  await decideSegments(db, [{ ...ON_REDDIT, id: 'other', sites: ['x'] }, ON_REDDIT], () => 'here');
  await saveKit(db, [
    template('all', null), template('acme', 'acme'), template('rival', 'rival'), template('gone', 'gone'), template('reddit', null, 'reddit'), template('x', null, 'other'),
    { kind: 'product', name: 'Roll bag', url: 'https://norvelo.example/roll', price: '', aliases: [] },
  ], { now: NOON });
  await decideVoice(db, { of: 'all' }, { tone: 'plain', contact: 'help@norvelo.example' });
  await decideVoice(db, { of: 'topic', id: 'acme' }, { tone: 'warm' });
  await decideVoice(db, { of: 'topic', id: 'rival' }, { tone: 'lively', humour: true });
  await decideVoice(db, { of: 'segment', id: 'reddit' }, { address: 'familiar' });
  const [one, two] = await db.mentions.toArray();
  if (one === undefined || two === undefined) throw new Error('nothing is stored');
  const first = await readReplyKit(db, one, NOON);
  expect(first.templates.map(({ title }) => title)).toEqual(['all', 'acme', 'rival']);
  expect(first.voice).toMatchObject({ tone: 'warm', humour: true, address: 'author', contact: 'help@norvelo.example' });
  expect(first.products.map(({ name }) => name)).toEqual(['Roll bag']);
  const second = await readReplyKit(db, two, NOON);
  expect(second.templates.map(({ title }) => title)).toEqual(['all', 'acme', 'reddit']);
  expect(second.voice).toMatchObject({ tone: 'warm', humour: false, address: 'familiar' });
  expect((await readReplyKit(db, { ...one, hiddenIn: ['acme'] }, NOON)).voice.tone).toBe('lively');
});
