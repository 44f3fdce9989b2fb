// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_ANSWER, type SeenAnswer } from '@/lib/messaging/protocol';
import type { HeardTopic, TopicRole } from '@/lib/query/topic';
import { readTopics } from '@/lib/query/readTopics';
import { attribute, find, rawText } from '@/lib/sites/reading/dom';
import { gone, type Site } from '@/lib/sites/reading/site';
import { append, show } from '../markup';
import { cards, open, pass, type OpenPage } from './harness';

/** The invented site, with handles, answers and deleted cards; its pages say what they are about. */
const talk: Site = {
  ...cards,
  pageKind: (url) => (url.pathname.startsWith('/search') ? 'search' : url.pathname.startsWith('/u/') ? 'profile' : 'thread'),
  read: (element, page) => {
    const id = attribute(element, 'data-card') ?? '';
    if (find(element, '.deleted') !== null) return gone(id);
    const draft = cards.read?.(element, page) ?? null;
    if (draft === null || 'gone' in draft || 'unreadable' in draft) return draft;
    const handle = find(element, '.writer');
    const isEmptied = find(element, '.emptied') !== null;
    return { ...draft, ...(isEmptied ? gone(id) : {}), parentId: attribute(element, 'data-to'), author: { handle: handle === null ? null : rawText(handle) } };
  },
  about: (url, document) => {
    const owner = find(document, 'h1');
    return { terms: url.searchParams.get('q'), owner: owner === null ? null : rawText(owner) };
  },
};

let page: OpenPage;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  page.listener.retire();
  vi.useRealTimers();
});

const post = (id: string, by: string, words: string, to = ''): string =>
  `<div data-card="${id}"${to === '' ? '' : ` data-to="${to}"`}><b class="writer">${by}</b><p class="words">${words}</p></div>`;

type Row = HeardTopic & { role?: TopicRole };

async function visit(body: string, topics: Row[], path = '/t/1'): Promise<void> {
  const greeting = { state: 'read' as const, marks: null, topics: readTopics(topics).trees };
  page = await open(body, { site: talk, path, greeting });
}

const NORVELO: Row = { id: 'n', query: 'norvelo', handles: ['Norvelo', 'x:norvelo_help'], role: 'brand' };
const answers = (): SeenAnswer[] => page.worker.attempts.flatMap((batch) => batch.answers);
const goneOnes = (): string[] => page.worker.attempts.flatMap((batch) => batch.gone);
const contexts = (): string[] => page.worker.attempts.flatMap((batch) => batch.posts.map(({ context }) => context));
const element = (id: string): Element => find(document, `[data-card="${id}"]`) ?? document.body;

describe('a post that is deleted', () => {
  it('is named once, and is no mention here any more', async () => {
    await visit(post('1', 'wren', 'norvelo broke') + post('2', 'robin', 'deleted later'), [NORVELO]);
    expect((await page.status()).mentions).toBe(1);
    show('<i class="deleted">deleted by its author</i>', element('1'));
    await pass();
    element('1').append(' !');
    await pass();
    expect(goneOnes()).toEqual(['cards:1']);
    expect(await page.status()).toMatchObject({ mentions: 0, unreadable: null });
    expect(page.worker.counts.at(-1)).toBe(0);
  });

  it('is sent as a whole when it is there again', async () => {
    await visit('<div data-card="1"><i class="deleted">x</i></div>', [NORVELO]);
    show('<b class="writer">wren</b><p class="words">norvelo broke</p>', element('1'));
    await pass();
    expect(goneOnes()).toEqual(['cards:1']);
    expect([...page.worker.stored.keys()]).toEqual(['cards:1']);
  });

  it('is one also where its title is left', async () => {
    await visit(`<div data-card="1"><i class="emptied"></i><p class="words">norvelo, by its title</p></div>`, [NORVELO]);
    expect(goneOnes()).toEqual(['cards:1']);
    expect(page.worker.stored.size).toBe(0);
  });

  it('never stands in one batch both as deleted and as a post', async () => {
    await visit('', [NORVELO]);
    page.worker.attempts.length = 0;
    append(post('1', 'wren', 'norvelo broke'));
    await pass(50);
    show('<i class="deleted">x</i>', element('1'));
    await pass();
    for (const { posts, gone: ids } of page.worker.attempts) {
      expect(posts.filter(({ nativeId }) => ids.includes(`cards:${nativeId}`))).toEqual([]);
    }
    expect(goneOnes()).toEqual(['cards:1']);
  });
});

describe("an answer of a brand's own account", () => {
  const question = post('1', 'wren', 'norvelo broke');

  it.each<[by: string, handles: string[], seen: boolean]>([
    ['norvelo', ['Norvelo'], true],
    ['NORVELO', ['@norvelo'], true],
    ['norvelo', ['cards:norvelo'], true],
    ['norvelo', ['cards:@norvelo'], true],
    ['norvelo', ['x:norvelo'], false],
    ['norvelo_fan', ['norvelo'], false],
    ['norvelo', [], false],
  ])('by %s, whose handles are %j: %s', async (by, handles, seen) => {
    await visit(question + post('2', by, 'we are sorry', '1'), [{ ...NORVELO, handles }]);
    const answer = { to: 'cards:1', topicId: 'n', handle: by, at: null, permalink: null, text: 'we are sorry' };
    expect(answers()).toEqual(seen ? [answer] : []);
  });

  it('brings its words, as many as are kept of an answer', async () => {
    await visit(question + post('2', 'norvelo', 'sorry '.repeat(LONGEST_ANSWER), '1'), [NORVELO]);
    expect(answers().map(({ text }) => text.length)).toEqual([LONGEST_ANSWER]);
  });

  it('is none where it answers nobody, and stays in the page where no topic hears it', async () => {
    await visit(post('2', 'norvelo', 'our new lamp'), [NORVELO]);
    expect(answers()).toEqual([]);
    expect(page.worker.stored.size).toBe(0);
  });

  it('is said again with the post that it answers, where that is heard only later', async () => {
    await visit(post('1', 'wren', 'it broke') + post('2', 'norvelo', 'we are sorry', '1'), [NORVELO]);
    expect(answers()).toHaveLength(1);
    show('<b class="writer">wren</b><p class="words">it broke, norvelo</p>', element('1'));
    await pass();
    const last = page.worker.attempts.at(-1);
    expect([last?.posts.length, last?.answers.map(({ to }) => to)]).toEqual([1, ['cards:1']]);
  });

  it('never travels before the post that it answers', async () => {
    const others = Array.from({ length: 250 }, (_, i) => post(`o${i}`, 'robin', 'norvelo')).join('');
    await visit(others + question + post('2', 'norvelo', 'we are sorry', '1'), [NORVELO]);
    await pass(5_000);
    const batch = (has: (index: number) => boolean): number => page.worker.attempts.findIndex((_, index) => has(index));
    const ofPost = batch((index) => page.worker.attempts[index]?.posts.some(({ nativeId }) => nativeId === '1') === true);
    const ofAnswer = batch((index) => page.worker.attempts[index]?.answers.length === 1);
    expect(ofPost).toBeGreaterThan(0);
    expect(ofAnswer).toBeGreaterThanOrEqual(ofPost);
  });
});

describe("a brand's own page or search", () => {
  const LUMARIDE: Row = { id: 'l', query: '"lumaride"', handles: ['lumaride'], role: 'competitor' };
  const LIGHTS: Row = { id: 'i', query: '"bike lights"', handles: ['lights'], role: 'industry' };
  const body = post('1', 'wren', 'norvelo and lumaride make bike lights');
  const ownedBy = (name: string): string => `<h1>${name}</h1>${body}`;

  it.each<[what: string, path: string, body: string, context: string]>([
    ['a search for a brand', '/search?q=norvelo', body, 'brand'],
    ['a search for a brand among other words', '/search?q=norvelo%20lamp%20broken', body, 'brand'],
    ['a search for a competitor', '/search?q=Lumaride', body, 'brand'],
    ['a search for the market', '/search?q=bike%20lights', body, 'search'],
    ['a search for something else', '/search?q=bicycle', body, 'search'],
    ['the page of a brand, by its handle', '/u/x', ownedBy('@Norvelo'), 'brand'],
    ['the page of a brand, by its name', '/u/x', ownedBy('Norvelo Bike Gear'), 'brand'],
    ['a page by a handle of the market', '/u/x', ownedBy('lights'), 'profile'],
    ['the page of somebody else', '/u/x', ownedBy('wren'), 'profile'],
    ['a thread', '/t/1', body, 'thread'],
  ])('%s', async (_, path, shown, context) => {
    await visit(shown, [NORVELO, LUMARIDE, LIGHTS], path);
    expect(contexts()).toEqual([context]);
    expect(page.worker.attempts.flatMap(({ scanned }) => scanned.map((one) => one.context))).toEqual([context]);
    expect(page.worker.attempts.flatMap(({ health }) => health.map(({ kind }) => kind))).not.toContain('brand');
  });

  it.each<[query: string, terms: string, context: string]>([
    ['norvelo lang:en', 'norvelo', 'brand'],
    ['norvelo -giveaway', 'norvelo giveaway', 'search'],
    ['norvelo OR sentiment:negative', 'bicycle', 'search'],
    ['site:cards', 'bicycle', 'search'],
  ])('of a topic that asks %s: a search for %s', async (query, terms, context) => {
    await visit(body, [{ ...NORVELO, query, dontStore: 'lamp' }, LIGHTS], `/search?q=${terms}`);
    expect(contexts()).toEqual([context]);
  });

  it('is known once the page says whose it is', async () => {
    await visit(body, [NORVELO], '/u/x');
    expect(contexts()).toEqual(['profile']);
    append('<h1>norvelo</h1>');
    append(post('2', 'robin', 'norvelo again'));
    await pass();
    expect(contexts()).toEqual(['profile', 'brand']);
  });

  it('is told anew for another page and for other topics', async () => {
    await visit(body, [NORVELO], '/search?q=norvelo');
    show(post('2', 'robin', 'norvelo again'));
    window.history.pushState(null, '', '/search?q=bicycle');
    window.dispatchEvent(new Event('popstate'));
    await pass();
    expect(contexts()).toEqual(['brand', 'search']);
    page.worker.greeting = { state: 'read', marks: null, topics: readTopics([{ ...NORVELO, query: 'bicycle OR norvelo' }]).trees };
    await page.tell('lookAgain');
    await pass();
    expect(contexts().at(-1)).toBe('brand');
  });
});
