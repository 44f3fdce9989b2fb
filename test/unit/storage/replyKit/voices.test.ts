import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { voiceFrom, type Voice } from '@/lib/replies/voice';
import { decideVoice, dropTopicVoice, readVoices, voicesFor } from '@/lib/storage/replyKit/voices';
import { freshDatabase } from '../sample';

const WARM: Voice = { tone: 'warm', greetings: { en: 'Hi {name},' }, avoid: ['cheap'], answersWithin: { n: 4, unit: 'hours' } };

test('voices come widest first, and what is narrower says holds', async () => {
  const db = await freshDatabase();
  expect(voicesFor(await readVoices(db), { topicIds: ['acme'], segmentId: 'loyal' })).toEqual([{}]);
  expect(await decideVoice(db, { of: 'all' }, WARM, () => 'here')).toBeNull();
  await decideVoice(db, { of: 'topic', id: 'acme' }, { tone: 'lively' }, () => 'here');
  await decideVoice(db, { of: 'segment', id: 'loyal' }, { address: 'familiar', humour: true }, () => 'here');
  const voices = voicesFor(await readVoices(db), { topicIds: ['rival', 'acme'], segmentId: 'loyal' });
  expect(voices).toEqual([WARM, { tone: 'lively' }, { address: 'familiar', humour: true }]);
  expect(voiceFrom(voices)).toEqual({ ...WARM, tone: 'lively', address: 'familiar', humour: true, emoji: 'none' });
  expect(voicesFor(await readVoices(db), { topicIds: [] })).toEqual([WARM]);
  expect(await readVoices(db)).toEqual({ all: WARM, topics: { acme: { tone: 'lively' } }, segments: { loyal: { address: 'familiar', humour: true } } });
  const before = await decideVoice(db, { of: 'all' }, null, () => 'here');
  expect([before, (await readVoices(db)).all, (await db.settings.get('voice'))?.stamp]).toEqual([WARM, {}, { clock: 4, origin: 'here' }]);
  await decideVoice(db, { of: 'all' }, before, () => 'here');
  expect((await readVoices(db)).all).toEqual(WARM);
  await db.transaction('rw', db.settings, () => dropTopicVoice(db, 'acme'));
  expect(voicesFor(await readVoices(db), { topicIds: ['acme'] })).toEqual([WARM]);
});
