// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { act, cleanup, render, renderHook, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseContext } from '@/components/hooks/database';
import { useDebounced } from '@/components/hooks/debounced';
import { inSlices } from '@/components/hooks/inSlices';
import { useQueryTrials, type QueryTrials } from '@/components/hooks/queryTrial';
import { sendToTab } from '@/lib/messaging/messenger';
import { lastUsedWebTabs } from '@/lib/platform/tabs';
import { readTried } from '@/lib/query/writing/triedTopic';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { listedMention, topicOf, type SampleMention } from './samples';
import './patience';

const PAUSE = 300;
const forum = { id: 3, url: 'https://forum.example/t/1' };
const shop = { id: 4, url: 'https://shop.example:8443/p' };
const answer = { posts: 48, hits: 3, hidden: 0, notStored: 0, examples: [], misses: [] };

let db: EarshotDatabase;
let number = 0;
let last: QueryTrials;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `trials-${number++}` });
  await db.open();
  vi.mocked(lastUsedWebTabs).mockResolvedValue([forum, shop]);
  vi.mocked(sendToTab).mockResolvedValue({ ok: false, why: 'no-answer' });
});

afterEach(async () => {
  cleanup();
  vi.mocked(sendToTab).mockReset();
  await db.delete();
});

function Trials({ query, saved }: { query: string; saved: string | null }): null {
  const trials = useQueryTrials({ query }, saved === null ? null : { query: saved });
  useEffect(() => {
    last = trials;
  });
  return null;
}

function tree(query: string, saved: string | null): VNode {
  return (
    <DatabaseContext.Provider value={db}>
      <Trials query={query} saved={saved} />
    </DatabaseContext.Provider>
  );
}

function write(query: string, saved: string | null = null): (next: string) => void {
  const { rerender } = render(tree(query, saved));
  return (next) => rerender(tree(next, saved));
}

async function store(samples: SampleMention[]): Promise<void> {
  await db.topics.put({ ...topicOf({ id: 't1' }), createdAt: 0, stamps: {} });
  await db.mentions.bulkPut(samples.map((sample) => listedMention(sample).mention));
}

const asked = (): unknown[] => vi.mocked(sendToTab).mock.calls.map((call) => [call[1], call[2]]);
const pause = (ms: number): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

describe('a query on what is stored', () => {
  it('is tried on the newest mentions, and beside the saved one', async () => {
    await store([{ id: 'a' }, { id: 'b', text: 'Seagull coffee' }, { id: 'c', text: 'Harbour' }]);
    write('Seagull -parcel', 'Seagull');
    await waitFor(() => expect(last.stored.state).toBe('tried'));
    expect(last.stored).toMatchObject({
      all: true,
      trial: { asked: 3, hears: { count: 1 }, change: { noLonger: { count: 1 }, newly: { count: 0 } } },
    });
  });

  it('asks no more than the newest 500, and says that there are more', async () => {
    const at = (day: number): NonNullable<SampleMention['publishedAt']> => ({
      at: new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString(), precision: 'second', raw: null,
    });
    await store(Array.from({ length: 510 }, (_, day) => ({ id: `m${day}`, text: day < 10 ? 'oldest' : 'newer', publishedAt: at(day) })));
    write('oldest OR newer');
    await waitFor(() => expect(last.stored.state).toBe('tried'));
    const newest = [509, 508, 507, 506, 505].map((day) => ({ mention: { id: `m${day}` } }));
    expect(last.stored).toMatchObject({ all: false, trial: { asked: 500, hears: { count: 500, examples: newest } } });
  });

  it('reads what is stored once, however much is typed', async () => {
    await store([{ id: 'a' }]);
    const reading = vi.spyOn(db.mentions, 'orderBy');
    const type = write('Seagull');
    await waitFor(() => expect(last.stored.state).toBe('tried'));
    for (const query of ['Seagull parcel', 'parcel']) {
      type(query);
      await pause(PAUSE + 50);
    }
    expect(reading).toHaveBeenCalledTimes(1);
    await act(async () => last.again());
    await waitFor(() => expect(reading).toHaveBeenCalledTimes(2));
  });

  it('says so where nothing is stored', async () => {
    write('Seagull');
    await waitFor(() => expect(last.stored).toEqual({ state: 'nothing' }));
  });

  it('fails as a value, and can be tried again', async () => {
    await store([{ id: 'a' }]);
    const reading = vi.spyOn(db.mentions, 'orderBy').mockImplementationOnce(() => {
      throw new Error('broken');
    });
    write('Seagull');
    await waitFor(() => expect(last.stored).toEqual({ state: 'failed' }));
    await act(async () => last.again());
    await waitFor(() => expect(last.stored.state).toBe('tried'));
    expect(reading).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['Seagull AND (', 'invalid'],
  ])('is not tried while it is %j', async (query, state) => {
    write(query);
    await pause(50);
    expect([last.stored.state, last.page.state]).toEqual([state, state]);
    expect(sendToTab).not.toHaveBeenCalled();
  });
});

describe('a query on the open page', () => {
  it('is answered by the page that was used last of those that are read', async () => {
    vi.mocked(sendToTab).mockImplementation(async (_type, tab) =>
      tab === shop.id ? { ok: true, answer } : { ok: false, why: 'no-answer' },
    );
    write('Seagull');
    await waitFor(() => expect(last.page).toEqual({
      state: 'tried', trial: answer, host: 'shop.example:8443',
      leaves: [{ node: { kind: 'term', text: 'Seagull', at: { start: 0, end: 7 } }, excluded: false }],
    }));
    expect(asked()).toEqual([[forum.id, readTried({ query: 'Seagull' })], [shop.id, readTried({ query: 'Seagull' })]]);
  });

  it.each<[string, () => void, string]>([
    ['no page is open', () => vi.mocked(lastUsedWebTabs).mockResolvedValue([]), 'nothing'],
    ['no page is read', () => undefined, 'nothing'],
    ['the browser refuses', () => vi.mocked(lastUsedWebTabs).mockRejectedValue(new Error('no')), 'failed'],
    ['the page breaks', () => vi.mocked(sendToTab).mockResolvedValue({ ok: false, why: 'failed' }), 'failed'],
  ])('says so where %s', async (_, arrange, state) => {
    arrange();
    write('Seagull');
    await waitFor(() => expect(last.page).toEqual({ state }));
  });

  it('does not wait for a page that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      vi.mocked(sendToTab).mockImplementation(async (_type, tab) =>
        tab === shop.id ? { ok: true, answer } : new Promise<never>(() => undefined),
      );
      write('Seagull');
      await act(async () => void (await vi.advanceTimersByTimeAsync(2_100)));
      expect(last.page).toMatchObject({ state: 'tried', host: 'shop.example:8443' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('is asked once typing paused, and not about what cannot be read', async () => {
    vi.mocked(sendToTab).mockResolvedValue({ ok: true, answer });
    const type = write('');
    for (const query of ['Sea', 'Seag', 'Seagull', 'Seagull AND']) type(query);
    await pause(PAUSE + 50);
    expect(sendToTab).not.toHaveBeenCalled();
    type('Seagull AND p');
    await pause(PAUSE - 200);
    type('Seagull AND parcel');
    await waitFor(() => expect(last.page.state).toBe('tried'));
    expect(asked()).toEqual([[forum.id, readTried({ query: 'Seagull AND parcel' })]]);
  });

  it('is asked again when its user comes back', async () => {
    vi.mocked(sendToTab).mockResolvedValue({ ok: true, answer });
    write('Seagull');
    await waitFor(() => expect(last.page.state).toBe('tried'));
    vi.mocked(sendToTab).mockResolvedValue({ ok: true, answer: { ...answer, posts: 60 } });
    await act(async () => void dispatchEvent(new Event('focus')));
    await waitFor(() => expect(last.page).toMatchObject({ trial: { posts: 60 } }));
    expect(sendToTab).toHaveBeenCalledTimes(2);
  });
});

describe('waiting for a pause', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives a value at once at first, and then when it stayed', async () => {
    const { result, rerender } = renderHook(({ value }) => useDebounced(value, PAUSE), { initialProps: { value: 'a' } });
    expect(result.current).toBe('a');
    for (const [value, wait, seen] of [['ab', 299, 'a'], ['abc', 299, 'a'], ['abc', 1, 'abc']] as const) {
      rerender({ value });
      await act(async () => void (await vi.advanceTimersByTimeAsync(wait)));
      expect(result.current).toBe(seen);
    }
  });
});

describe('work in slices', () => {
  it.each([
    ['cheap', 0.5, 100, 16],
    ['dear', 5, 10, 2],
    ['longer than a slice', 20, 3, 1],
  ])('gives the screen its turn: %s steps', async (_, cost, steps, mostInSlice) => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    let done = 0;
    let inSlice = 0;
    let most = 0;
    const step = (): boolean => {
      clock += cost;
      done += 1;
      inSlice += 1;
      most = Math.max(most, inSlice);
      return done < steps;
    };
    const timer = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((next: () => void) => {
      inSlice = 0;
      queueMicrotask(next);
      return 0;
    }) as unknown as typeof setTimeout);
    expect(await inSlices(step, () => true)).toBe(true);
    expect([done, most]).toEqual([steps, mostInSlice]);
    expect(timer).toHaveBeenCalled();
  });

  it('stops where nobody wants it any more', async () => {
    let done = 0;
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
    expect(await inSlices(() => ++done < 100, () => done < 3)).toBe(false);
    expect(done).toBe(3);
  });
});
