// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DatabaseContext } from '@/components/hooks/database';
import { useProposals } from '@/components/hooks/proposals';
import type { Proposal } from '@/lib/insights/proposals';
import type { TriedTopic } from '@/lib/query/writing/triedTopic';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { listedMention, topicOf } from './samples';
import './patience';

let db: EarshotDatabase;
let last: Proposal[] | null;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `proposals-${number++}` });
  await db.open();
  await db.topics.put({ ...topicOf({ id: 't1' }), createdAt: 0, stamps: {} });
  const texts = [
    ...Array.from({ length: 20 }, (_, n) => `Seagull coffee tastes good number${n}`),
    ...Array.from({ length: 20 }, (_, n) => `The harbour was grey on morning${n}`),
  ];
  await db.mentions.bulkPut(texts.map((text, n) => listedMention({ id: `m${n}`, text }).mention));
  last = null;
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

function Asking({ topic, wanted }: { topic: TriedTopic; wanted: boolean }): null {
  const proposals = useProposals(topic, wanted);
  useEffect(() => {
    last = proposals;
  });
  return null;
}

const ask = (topic: TriedTopic, wanted = true): unknown =>
  render(<DatabaseContext.Provider value={db}><Asking topic={topic} wanted={wanted} /></DatabaseContext.Provider>);

it('proposes words of what the query hears among the newest mentions', async () => {
  ask({ query: 'Seagull' });
  await waitFor(() => expect(last).not.toBeNull());
  expect(last?.find(({ text }) => text.includes('coffee'))).toMatchObject({ kind: 'context', n: 20, of: 20, elsewhere: { n: 0, of: 20 } });
});

it('reads nothing before it is wanted', async () => {
  const reading = vi.spyOn(db.mentions, 'orderBy');
  ask({ query: 'Seagull' }, false);
  await new Promise((later) => setTimeout(later, 50));
  expect([last, reading.mock.calls.length]).toEqual([null, 0]);
});

it.each<[string, TriedTopic]>([
  ['cannot be read', { query: 'Seagull AND (' }],
  ['hears nothing', { query: 'nobody' }],
  ['hides all that it hears', { query: 'Seagull', hide: 'coffee' }],
])('proposes nothing for a topic that %s', async (_, topic) => {
  ask(topic);
  await waitFor(() => expect(last).toEqual([]));
});
