// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueryTrial } from '@/lib/messaging/protocol';
import { readTried } from '@/lib/query/writing/triedTopic';
import { defineSite } from '@/lib/sites/reading/site';
import { append } from '../markup';
import { card, cards, open, OWN_PAGE, pass, READ, type OpenPage } from './harness';

let page: OpenPage;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  page.listener.retire();
  vi.useRealTimers();
});

const NOTHING: QueryTrial = { posts: 0, hits: 0, hidden: 0, notStored: 0, examples: [], misses: [] };
const LISTENER = { ...OWN_PAGE, url: 'https://cards.example/', tab: { id: 7 } };
const ask = (query: unknown, sender = OWN_PAGE): Promise<QueryTrial> =>
  page.tell('tryQuery', typeof query === 'string' ? readTried({ query }) : query, sender) as Promise<QueryTrial>;

describe('the mentions on a page', () => {
  it('are named in the order of the page, those without a place last', async () => {
    const draft = { kind: 'post' as const, nativeId: '9', text: 'aurora' };
    const site = { ...cards, readPage: () => [draft] };
    page = await open(card('1', 'aurora') + card('2', 'borealis'), { site });
    append(card('3', 'aurora'));
    document.body.prepend(document.body.lastElementChild as Element);
    await pass();
    expect(await page.tell('mentionsOnPage')).toEqual(['cards:3', 'cards:1', 'cards:9']);
    expect(await page.tell('mentionsOnPage', undefined, LISTENER)).toEqual([]);
  });

  it('are none while nothing is read', async () => {
    page = await open(card('1', 'aurora'));
    page.worker.greeting = { state: 'rest', why: 'paused' };
    await page.tell('lookAgain');
    await pass();
    expect(await page.tell('mentionsOnPage')).toEqual([]);
  });
});

describe('a query on trial', () => {
  const dated = defineSite({
    ...cards,
    read: (element, at) => {
      const draft = cards.read?.(element, at) ?? null;
      const day = element.getAttribute('data-day');
      return draft && { ...draft, publishedAt: { at: day && `${day}T00:00:00.000Z`, precision: day ? 'day' : 'unknown', raw: day } };
    },
  });

  it('answers to what stands on the page, newest first, with the words that hit', async () => {
    page = await open(card('1', 'a borealis') + card('2', 'borealis') + card('3', 'nothing') + card('4', 'no borealis'), { site: dated });
    for (const [id, day] of [['1', '2026-01-01'], ['4', '2026-02-02']] as const) {
      document.querySelector(`[data-card="${id}"]`)?.setAttribute('data-day', day);
    }
    expect(await ask('borealis')).toEqual({
      ...NOTHING,
      posts: 4,
      hits: 3,
      examples: [
        { body: 'no borealis', spans: [{ start: 3, end: 11 }], leaves: ['yes'] },
        { body: 'a borealis', spans: [{ start: 2, end: 10 }], leaves: ['yes'] },
        { body: 'borealis', spans: [{ start: 0, end: 8 }], leaves: ['yes'] },
      ],
    });
  });

  it('shows what it nearly hears, and counts what is hidden and not stored', async () => {
    page = await open(
      card('1', 'borealis') + card('2', 'borealis seen at the pole') + card('3', 'a pole for tents') + card('4', 'else'),
    );
    const trial = await ask(readTried({ query: 'borealis', dontStore: 'pole' }));
    expect(trial).toMatchObject({ posts: 4, hits: 1, notStored: 1, misses: [] });
    expect(await ask('borealis pole')).toMatchObject({
      hits: 1,
      misses: [
        { body: 'borealis', spans: [{ start: 0, end: 8 }], leaves: ['yes', 'no'] },
        { body: 'a pole for tents', spans: [{ start: 2, end: 6 }], leaves: ['no', 'yes'] },
      ],
    });
  });

  it('sends and remembers nothing', async () => {
    page = await open(card('1', 'borealis'));
    await ask('borealis');
    await pass();
    expect(page.worker.stored.size).toBe(0);
    expect(await page.status()).toMatchObject({ scanned: 1, mentions: 0 });
  });

  it('counts what only the worker can decide', async () => {
    page = await open(card('1', 'borealis') + card('2', 'else'));
    expect(await ask('borealis lang:nl')).toMatchObject({ posts: 2, hits: 1 });
  });

  it('is bounded in posts and in examples', async () => {
    page = await open(Array.from({ length: 600 }, (_, id) => card(String(id), 'borealis')).join(''));
    const trial = await ask('borealis');
    expect([trial.posts, trial.hits, trial.examples.length]).toEqual([500, 500, 5]);
  });

  it.each([['shown', 'visible', 3], ['in the background', 'hidden', 20]] as const)('ends in time on a page that is %s', async (_, state, read) => {
    const slow = { ...cards, read: (...at: Parameters<NonNullable<typeof cards.read>>) => {
      vi.setSystemTime(Date.now() + 20);
      return cards.read?.(...at) ?? null;
    } };
    page = await open(Array.from({ length: 20 }, (_, id) => card(String(id), 'borealis')).join(''), { site: slow });
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    expect((await ask('borealis')).posts).toBe(read);
  });

  it.each(['(', { query: 'borealis' }, null])('that was not read hits nothing: %#', async (query) => {
    page = await open(card('1', 'borealis'));
    expect(await ask(query)).toEqual(NOTHING);
  });

  it.each([undefined, 7, {}])('that is none is not tried: %j', async (query) => {
    page = await open(card('1', 'borealis'));
    expect(await ask(query)).toEqual(NOTHING);
  });

  it('is tried for a page of Earshot alone', async () => {
    page = await open(card('1', 'borealis'));
    expect(await ask('borealis', LISTENER)).toEqual(NOTHING);
  });

  it.each([['no-consent', 0], ['paused', 0], ['not-granted', 0], ['no-topics', 1]] as const)(
    'reads only where reading is allowed: %s',
    async (why, posts) => {
      page = await open(card('1', 'borealis'), { greeting: { state: 'rest', why } });
      expect((await ask('borealis')).posts).toBe(posts);
    },
  );

  it('finds nothing where a page holds no posts', async () => {
    page = await open(card('1', 'borealis'), { path: '/empty', greeting: READ });
    expect(await ask('borealis')).toEqual(NOTHING);
  });
});
