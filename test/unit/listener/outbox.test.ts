import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '@/lib/listener/clock';
import { createOutbox, type Outbox } from '@/lib/listener/outbox';
import { PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import type { Batch, BatchAnswer } from '@/lib/messaging/protocol';
import { completePost } from '@/lib/posts/complete';

const post = (text: string) =>
  completePost({ kind: 'post', text }, { site: 's', base: 'https://s.example/', context: 'feed' });

let sent: { at: number; batch: Batch }[];
let answers: (BatchAnswer | null | 'never' | Promise<BatchAnswer | null>)[];
let told: string[];
let outbox: Outbox;
let clock: ReturnType<typeof createClock>;
let start: number;

const mention = (id: string): { id: string; label: 'neutral' } => ({ id, label: 'neutral' });

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  told = [];
  start = Date.now();
  clock = createClock(() => Date.now());
  outbox = createOutbox({
    instance: 'instance-1',
    site: 's',
    reader: 's',
    clock,
    deliver: async (batch) => {
      sent.push({ at: Date.now() - start, batch: structuredClone(batch) });
      const answer = answers.shift();
      if (answer === 'never') return new Promise(() => undefined);
      return answer === undefined ? { state: 'stored', number: batch.number, mentions: [mention(`m${batch.number}`)] } : answer;
    },
    stored: ({ mentions }) => told.push(...mentions.map(({ id }) => id)),
    rest: (why) => told.push(why),
  });
});

afterEach(() => {
  clock.stop();
  vi.useRealTimers();
});

const after = <Answer>(ms: number, answer: Answer): Promise<Answer> =>
  new Promise((resolve) => setTimeout(resolve, ms, answer));
const later: BatchAnswer = { state: 'later', why: 'storage-full' };
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const times = (): number[] => sent.map(({ at }) => at);
const numbers = (): number[] => sent.map(({ batch }) => batch.number);

describe('batches', () => {
  it('gathers for a quarter of a second', async () => {
    outbox.addPost('a', post('one'));
    await pass(200);
    outbox.addPost('b', post('two'));
    outbox.addScanned({ key: 'k', context: 'feed' });
    outbox.addHealth('feed', { found: 2, read: 1, missing: { time: 1 } });
    await pass(1_000);
    expect(times()).toEqual([250]);
    expect(sent[0]?.batch).toMatchObject({
      protocol: PROTOCOL_VERSION,
      instance: 'instance-1',
      number: 1,
      site: 's',
      posts: [{ text: 'one' }, { text: 'two' }],
      scanned: [{ key: 'k', context: 'feed' }],
      health: [{ kind: 'feed', found: 2, read: 1, missing: { time: 1 }, unreadable: 0 }],
    });
    expect(told).toEqual(['m1']);
  });

  it('sends at once when full, never more than two hundred, one at a time', async () => {
    answers = ['never'];
    for (let i = 0; i < 450; i += 1) outbox.addPost(String(i), post(String(i)));
    await pass(0);
    expect(sent.map(({ batch }) => batch.posts.length)).toEqual([200]);
    expect(outbox.waiting()).toBe(3);
    outbox.retry();
    await pass(1_000);
    expect(numbers()).toEqual([1, 1, 2, 3]);
    expect(sent.map(({ batch }) => batch.posts.length)).toEqual([200, 200, 200, 50]);
    expect(outbox.waiting()).toBe(0);
  });

  it('keeps only the last reading of a post that was not sent yet', async () => {
    outbox.addPost('a', post('short'));
    outbox.addPost('a', post('expanded'));
    await pass(1_000);
    expect(sent[0]?.batch.posts.map(({ text }) => text)).toEqual(['expanded']);
  });

  it('sends nothing when there is nothing', async () => {
    outbox.flush();
    outbox.retry();
    await pass(1_000);
    expect(sent).toEqual([]);
  });
});

describe('a batch that is not answered', () => {
  it('is sent again, the same under the same number, with growing pauses up to half a minute', async () => {
    answers = Array.from({ length: 10 }, () => null);
    outbox.addPost('a', post('one'));
    outbox.flush();
    await pass(10);
    outbox.addPost('b', post('two'));
    outbox.addHealth('feed', { found: 1, read: 1, missing: {} });
    await pass(300_000);
    const pauses = times().slice(1, 11).map((at, i) => at - (times()[i] ?? 0));
    expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(numbers()).toEqual([...Array.from({ length: 11 }, () => 1), 2]);
    expect(sent[10]?.batch).toEqual(sent[0]?.batch);
    expect(sent[11]?.batch.posts.map(({ text }) => text)).toEqual(['two']);
  });

  it('is sent again when no answer comes within a minute', async () => {
    answers = ['never'];
    outbox.addPost('a', post('one'));
    await pass(61_000);
    expect(times()).toEqual([250, 60_250]);
    expect(told).toEqual(['m1']);
  });

  it('is sent again when the answer is about another batch', async () => {
    answers = [{ state: 'stored', number: 7, mentions: [mention('x')] }];
    outbox.addPost('a', post('one'));
    await pass(1_000);
    expect(numbers()).toEqual([1, 1]);
    expect(told).toEqual(['m1']);
  });

  it('waits half a minute when the worker cannot store now', async () => {
    answers = [later, later];
    outbox.addPost('a', post('one'));
    await pass(61_000);
    expect(times()).toEqual([250, 30_250, 60_250]);
    expect(told).toEqual(['m1']);
  });

  it('is asked for once more, not twice, when it is hurried', async () => {
    answers = [null, 'never', 'never'];
    outbox.addPost('a', post('one'));
    await pass(300);
    outbox.retry();
    await pass(50_000);
    expect(numbers()).toEqual([1, 1]);
  });

  it('is not sent once more for a first attempt that fails while the second one is on its way', async () => {
    answers = [after(5_000, null), 'never'];
    outbox.addPost('a', post('one'));
    await pass(1_000);
    outbox.retry();
    await pass(50_000);
    expect(numbers()).toEqual([1, 1]);
  });

  it('is taken as acknowledged by whichever attempt is answered first', async () => {
    answers = [after(5_000, { state: 'stored', number: 1, mentions: [mention('m1')] }), 'never'];
    outbox.addPost('a', post('one'));
    await pass(1_000);
    outbox.retry();
    await pass(100_000);
    expect(numbers()).toEqual([1, 1]);
    expect(told).toEqual(['m1']);
  });

  it('leaves no longer pauses to the batch after it', async () => {
    answers = [null, null, null, { state: 'stored', number: 1, mentions: [] }, null];
    outbox.addPost('a', post('one'));
    await pass(10_000);
    outbox.addPost('b', post('two'));
    await pass(10_000);
    expect(numbers()).toEqual([1, 1, 1, 1, 2, 2]);
    expect((times()[5] ?? 0) - (times()[4] ?? 0)).toBe(250);
  });
});

describe('stopping', () => {
  it('drops everything when told to rest, and numbers go on from there', async () => {
    answers = [after(260, { state: 'rest', why: 'paused' })];
    outbox.addPost('a', post('one'));
    await pass(255);
    outbox.addPost('b', post('two'));
    await pass(100_000);
    expect(told).toEqual(['paused']);
    outbox.addPost('c', post('three'));
    await pass(1_000);
    expect(numbers()).toEqual([1, 2]);
    expect(sent[1]?.batch.posts.map(({ text }) => text)).toEqual(['three']);
  });

  it('does not take a late answer to what was dropped for an answer to what came after', async () => {
    answers = [after(5_000, { state: 'stored', number: 1, mentions: [mention('m1')] }), 'never'];
    outbox.addPost('a', post('one'));
    await pass(1_000);
    outbox.drop();
    outbox.addPost('b', post('two'));
    await pass(10_000);
    expect(told).toEqual([]);
    expect(outbox.waiting()).toBe(1);
    await pass(60_000);
    expect(numbers()).toEqual([1, 2, 2]);
    expect(told).toEqual(['m2']);
  });

  it('does nothing after its clock stopped', async () => {
    answers = [null];
    outbox.addPost('a', post('one'));
    await pass(300);
    clock.stop();
    await pass(100_000);
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
