import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OUTCOME_WITHIN } from '@/lib/replies/outcomes';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { readOutcomes } from '@/lib/storage/inbox/readOutcomes';
import { listedMention } from '../../components/samples';

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `outcomes-${number++}` });
  await db.open();
});

afterEach(async () => db.delete());

const AT = Date.UTC(2026, 0, 10);

async function wrote(id: string, authorId: string | null, listedAt: number, label: 'negative' | 'positive'): Promise<void> {
  const { mention } = listedMention({ id });
  const sentiment = { ...mention.understanding.sentiment, label };
  await db.mentions.put({ ...mention, authorId, listedAt, understanding: { ...mention.understanding, sentiment } });
}
const replied = async (mentionId: string, at: number, template?: string): Promise<unknown> => (
  db.workLog.put({ id: `${mentionId} ${at}`, mentionId, at, by: 'here', kind: 'reply', details: { how: 'put', edited: false, ...(template === undefined ? {} : { template }) } })
);

test('what an author wrote next is found, within its time, and of known authors alone', async () => {
  await wrote('a1', 'ada', AT - 1, 'negative');
  await wrote('a2', 'ada', AT + 5, 'positive');
  await wrote('a3', 'ada', AT + 6, 'negative');
  await wrote('b1', 'bo', AT - 1, 'negative');
  await wrote('b2', 'bo', AT + OUTCOME_WITHIN + 1, 'positive');
  await wrote('n1', null, AT - 1, 'negative');
  await wrote('n2', null, AT + 1, 'negative');
  for (const id of ['a1', 'b1', 'n1']) await replied(id, AT, 'en/complaint/full');
  await replied('a3', AT + 7);
  await replied('gone', AT, 'en/complaint/full');
  const { replies, more } = await readOutcomes(db, OUTCOME_WITHIN);
  expect(more).toBe(false);
  expect(replies.toSorted((x, y) => (x.mentionId < y.mentionId ? -1 : 1))).toEqual([
    { mentionId: 'a1', template: 'en/complaint/full', next: 'positive' },
    { mentionId: 'b1', template: 'en/complaint/full', next: null },
    { mentionId: 'n1', template: 'en/complaint/full', next: null },
  ]);
});

test('of several replies to one mention the last counts', async () => {
  await wrote('a1', 'ada', AT - 1, 'negative');
  await wrote('a2', 'ada', AT + 5, 'negative');
  await wrote('a3', 'ada', AT + 20, 'positive');
  await replied('a1', AT, 'en/complaint/full');
  await replied('a1', AT + 10, 'en/complaint/brief');
  expect((await readOutcomes(db, OUTCOME_WITHIN)).replies).toEqual([{ mentionId: 'a1', template: 'en/complaint/brief', next: 'positive' }]);
});
