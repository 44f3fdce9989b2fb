// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KindHealth } from '@/lib/messaging/protocol';
import { attribute, find, rawText } from '@/lib/sites/reading/dom';
import { unreadable, type Site } from '@/lib/sites/reading/site';
import { append, show } from '../markup';
import { card, cards, open, pass, READ, type OpenPage } from './harness';

/** Cards of the invented site, whose posts also leave a trace: an address of their own. */
const traced: Site = {
  ...cards,
  traces: 'a[href^="/c/"]',
  read: (element, page) =>
    find(element, '.words') === null ? unreadable('text') : (cards.read?.(element, page) ?? null),
};

let page: OpenPage;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  page.listener.retire();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const broken = (id: string): string => `<div data-card="${id}"><b>Wren</b> says something in another markup</div>`;
const sent = (): KindHealth[] => page.worker.attempts.flatMap(({ health }) => health);
const total = (field: 'found' | 'read' | 'unreadable'): number => sent().reduce((sum, one) => sum + one[field], 0);
const element = (id: string): Element => find(document, `[data-card="${id}"]`) ?? document.body;

describe('what could not be read', () => {
  it('counts once it stays so, each element once, under its kind of page', async () => {
    page = await open(broken('1') + card('2', 'aurora'), { site: traced, path: '/t/1' });
    expect((await page.status()).health).toEqual({ found: 2, read: 1, missing: {} });
    expect(total('found')).toBe(1);
    await pass(10_000);
    element('1').append('more');
    await pass(10_000);
    element('1').append('still more');
    await pass(10_000);
    expect([total('found'), total('read')]).toEqual([2, 1]);
    expect(new Set(sent().map(({ kind }) => kind))).toEqual(new Set(['thread']));
  });

  it.each([1_000, 20_000])('is no failure any more when it is read %i ms later', async (ms) => {
    page = await open(broken('1'), { site: traced });
    await pass(ms);
    show('<b class="writer">Wren</b><p class="words">aurora</p>', element('1'));
    await pass(10_000);
    expect([total('found'), total('read')]).toEqual([1, 1]);
    expect((await page.status()).unreadable).toBeNull();
  });

  it.each<[what: string, leave: () => void]>([
    ['that left the page while it was loading', () => element('1').remove()],
    ['that a list emptied', () => element('1').replaceChildren()],
    ['that turned out to be none', () => show('<p class="words">advertisement</p>', element('1'))],
  ])('counts nothing %s', async (_, leave) => {
    page = await open(broken('1') + card('2', 'aurora'), { site: traced });
    leave();
    await pass(60_000);
    expect([total('found'), total('read')]).toEqual([1, 1]);
    expect((await page.status()).health.found).toBe(1);
  });
});

describe('a page of which nothing can be read', () => {
  const unreadableNow = async (): Promise<number | undefined> => (await page.status()).unreadable?.found;

  it.each<[what: string, body: string, found: number]>([
    ['elements that cannot be read', broken('1') + broken('2'), 2],
    ['an element beside an advertisement', `${broken('1')}<div data-card="2"><p class="words">advertisement</p></div>`, 1],
    ['traces where no element is found', '<i><a href="/c/1">a</a></i><i><a href="/c/2">b</a></i><a href="/about">c</a>', 2],
  ])('is said after some seconds: %s', async (_, body, found) => {
    page = await open(body, { site: traced, path: '/t/1' });
    expect(await unreadableNow()).toBeUndefined();
    page.worker.instead = (batch) => ({ state: 'stored', number: batch.number, mentions: [], unreadableSince: 77 });
    await pass(15_000);
    expect(await page.status()).toMatchObject({ kind: 'thread', unreadable: { found, since: 77 } });
    expect(sent().filter((one) => one.unreadable > 0)).toMatchObject([{ kind: 'thread', unreadable: found }]);
    expect(page.worker.states).toEqual(['unreadable']);
  });

  it.each<[what: string, body: string, path: string]>([
    ['no posts and no traces', '<main>Nothing here yet</main>', '/'],
    ['empty elements', '<div data-card="1"></div><div data-card="2"> <i></i></div>', '/'],
    ['nothing but an advertisement', '<div data-card="1"><p class="words">advertisement</p></div><a href="/c/1">a</a>', '/'],
    ['a kind of page that holds no posts', broken('1'), '/empty'],
    ['a post that is read', broken('1') + card('2', 'aurora'), '/'],
  ])('is none with %s', async (_, body, path) => {
    page = await open(body, { site: traced, path });
    await pass(120_000);
    expect(await unreadableNow()).toBeUndefined();
    expect(total('unreadable')).toBe(0);
    expect(page.worker.states.filter((state) => state !== null)).toEqual([]);
  });

  it('is readable again as soon as one post is read', async () => {
    page = await open(broken('1'), { site: traced });
    await pass(15_000);
    expect(await unreadableNow()).toBe(1);
    append(card('2', 'no words of the topic'));
    await pass();
    expect(await unreadableNow()).toBeUndefined();
    expect(sent().at(-1)).toMatchObject({ read: 1, unreadable: 0 });
    expect(page.worker.states).toEqual(['unreadable', null]);
    await pass(120_000);
    expect(page.worker.states).toHaveLength(2);
  });

  it('is not judged while it fills, but at last even if it never rests', async () => {
    page = await open(broken('1'), { site: traced });
    for (let second = 0; second < 20; second += 1) {
      append('<i>tick</i>');
      await pass();
    }
    expect(await unreadableNow()).toBeUndefined();
    for (let second = 0; second < 20; second += 1) {
      append('<i>tick</i>');
      await pass();
    }
    expect(await unreadableNow()).toBe(1);
  });

  it('is not judged in the background, where pages may wait until they are shown', async () => {
    const hidden = vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue('hidden');
    page = await open(broken('1'), { site: traced });
    await pass(120_000);
    expect(await unreadableNow()).toBeUndefined();
    hidden.mockRestore();
    await pass(15_000);
    expect(await unreadableNow()).toBe(1);
  });

  it('looks for traces rarely', async () => {
    page = await open('<main></main>', { site: traced });
    const looks = vi.spyOn(Document.prototype, 'querySelectorAll');
    for (let second = 0; second < 600; second += 1) {
      append('<i>tick</i>');
      await pass();
    }
    const traces = looks.mock.calls.filter(([selector]) => selector === traced.traces).length;
    expect(traces).toBeGreaterThan(0);
    expect(traces).toBeLessThan(12);
  });

  it('is forgotten with the page', async () => {
    page = await open(broken('1'), { site: traced });
    await pass(15_000);
    show('<main></main>');
    window.history.pushState(null, '', '/empty');
    window.dispatchEvent(new Event('popstate'));
    await pass();
    expect(await unreadableNow()).toBeUndefined();
    expect(page.worker.states).toEqual(['unreadable', null]);
  });

  it('says nothing while it is switched off or paused, and is judged again after', async () => {
    page = await open(broken('1'), { site: traced });
    await pass(15_000);
    page.worker.greeting = { state: 'rest', why: 'site-off' };
    await page.tell('lookAgain');
    await pass();
    expect(await page.status()).toMatchObject({ reading: false, why: 'site-off', unreadable: null });
    page.worker.greeting = { state: 'rest', why: 'paused' };
    await page.tell('lookAgain');
    await pass();
    page.worker.greeting = READ;
    await page.tell('lookAgain');
    await pass(15_000);
    expect(await unreadableNow()).toBe(1);
    expect(page.worker.states).toEqual(['unreadable', null, 'paused', null, 'unreadable']);
  });
});

it('tells nothing of elements that a site refuses', async () => {
  page = await open(`<div data-card="1"><p class="words">advertisement</p></div>${card('2', 'aurora')}`, { site: traced });
  await pass(60_000);
  expect(attribute(element('1'), 'data-card')).toBe('1');
  expect(rawText(element('2'))).toContain('aurora');
  expect([total('found'), total('read')]).toEqual([1, 1]);
});
