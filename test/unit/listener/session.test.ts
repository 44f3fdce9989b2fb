// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offeredSite, offerSite } from '@/lib/listener/offer';
import { takeTurn } from '@/lib/listener/turn';
import { apply, card, cards, HEARD, open, pass, READ, trusted, type OpenPage } from './harness';

let page: OpenPage;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  page.listener.retire();
  vi.useRealTimers();
});

const append = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
const stored = (): string[] => [...page.worker.stored.keys()];

describe('what the worker says', () => {
  const reasons = ['no-consent', 'paused', 'not-granted', 'no-topics'] as const;

  it.each(reasons)('reads nothing when told to rest: %s', async (why) => {
    const reads = vi.spyOn(cards, 'read');
    page = await open(card('1', 'aurora'), { greeting: { state: 'rest', why } });
    append(card('2', 'aurora'));
    await pass();
    expect(reads).not.toHaveBeenCalled();
    expect(page.worker.attempts).toEqual([]);
    expect(await page.status()).toMatchObject({ reading: false, why, scanned: 0, mentions: 0 });
  });

  it('starts when it is told to look again', async () => {
    page = await open(card('1', 'aurora'), { greeting: { state: 'rest', why: 'no-consent' } });
    page.worker.greeting = READ;
    await page.tell('lookAgain');
    await pass();
    expect(stored()).toEqual(['cards:1']);
  });

  it('reads what is on the page again under new topics, and counts no post twice', async () => {
    page = await open(card('1', 'aurora') + card('2', 'borealis'));
    page.worker.greeting = { state: 'read', topics: [HEARD, { id: 't2', query: 'borealis' }] };
    await page.tell('lookAgain');
    await pass();
    expect(stored()).toEqual(['cards:1', 'cards:2']);
    expect(page.worker.scanned).toHaveLength(2);
    expect((await page.status()).health).toMatchObject({ found: 2, read: 2 });
    expect(page.worker.counts).toEqual([1, 2]);
  });

  it('does not read again when the topics are the same', async () => {
    page = await open(card('1', 'aurora'));
    const reads = vi.spyOn(cards, 'read');
    await page.tell('lookAgain');
    await pass();
    expect(page.worker.hellos).toBe(2);
    expect(reads).not.toHaveBeenCalled();
  });

  it('drops what was not sent when consent is withdrawn, and stops', async () => {
    page = await open('');
    page.worker.instead = () => undefined;
    append(card('1', 'aurora'));
    await pass(100);
    page.worker.greeting = { state: 'rest', why: 'no-consent' };
    await page.tell('lookAgain');
    page.worker.instead = null;
    append(card('2', 'aurora'));
    await pass(120_000);
    expect(page.worker.stored.size).toBe(0);
    expect(await page.status()).toMatchObject({ reading: false, why: 'no-consent', mentions: 0, waiting: 0 });
  });

  it('stops when a batch is answered with rest, and reads everything when it may again', async () => {
    page = await open('');
    page.worker.instead = () => ({ state: 'rest', why: 'paused' });
    append(card('1', 'aurora'));
    await pass();
    expect(await page.status()).toMatchObject({ reading: false, why: 'paused' });
    page.worker.instead = null;
    await page.tell('lookAgain');
    await pass();
    expect(stored()).toEqual(['cards:1']);
    expect(page.worker.scanned).toHaveLength(1);
  });

  it('asks until it is answered', async () => {
    page = await open(card('1', 'aurora'), { greeting: {} as never });
    expect(page.worker.hellos).toBeGreaterThan(1);
    page.worker.greeting = READ;
    await pass(30_000);
    expect(stored()).toEqual(['cards:1']);
  });

  it('believes the last answer when answers cross', async () => {
    page = await open(card('1', 'aurora'), { greeting: { state: 'rest', why: 'paused' } });
    page.worker.greeting = new Promise((resolve) => setTimeout(resolve, 500, READ));
    await page.tell('lookAgain');
    page.worker.greeting = { state: 'rest', why: 'no-consent' };
    await page.tell('lookAgain');
    await pass();
    expect(await page.status()).toMatchObject({ why: 'no-consent' });
  });
});

describe('moving on without loading', () => {
  it('counts anew under the new address and reads what stays under its kind of page', async () => {
    page = await open(card('1', 'aurora'));
    window.history.pushState(null, '', '/t/7');
    append(card('2', 'aurora again') + card('3', 'else'));
    await pass();
    expect(await page.status()).toMatchObject({ scanned: 3, mentions: 2 });
    const last = page.worker.attempts.flatMap(({ posts }) => posts).filter(({ nativeId }) => nativeId === '1');
    expect(last.map(({ context }) => context)).toEqual(['feed', 'thread']);
    expect(page.worker.counts).toEqual([1, 0, 1, 2]);
  });

  it('notices it by the history when nothing on the page changes', async () => {
    page = await open(card('1', 'aurora'));
    window.history.replaceState(null, '', '/t/8');
    window.dispatchEvent(new Event('popstate'));
    await pass();
    expect(page.worker.attempts.at(-1)?.scanned[0]?.context).toBe('thread');
  });

  it('is not fooled by an event that nothing stands behind, nor by a mere fragment', async () => {
    page = await open(card('1', 'aurora'));
    const reads = vi.spyOn(cards, 'read');
    window.dispatchEvent(new Event('popstate'));
    window.history.replaceState(null, '', '/#comments');
    window.dispatchEvent(new Event('hashchange'));
    await pass();
    expect(reads).not.toHaveBeenCalled();
  });

  it('reads nothing on a page that holds no posts, and reads when it moves to one that does', async () => {
    page = await open(card('1', 'aurora'), { path: '/empty' });
    append(card('2', 'aurora'));
    await pass();
    expect(await page.status()).toMatchObject({ reading: true, scanned: 0 });
    window.history.pushState(null, '', '/');
    append('<p>moved</p>');
    await pass();
    expect(stored()).toEqual(['cards:1', 'cards:2']);
  });

  it('looks again at a page that held no posts at first', async () => {
    const pageKind = (_: URL, read: Document): 'feed' | null => (read.querySelector('main') === null ? null : 'feed');
    const late = { ...cards, pageKind };
    page = await open(card('1', 'aurora'), { site: late });
    append('<main></main>');
    await pass();
    expect(stored()).toEqual(['cards:1']);
  });

  it('looks ever more rarely at a page that never holds posts', async () => {
    const pageKind = vi.fn<() => null>(() => null);
    page = await open('', { site: { ...cards, pageKind } });
    for (let second = 0; second < 100; second += 1) {
      append('<p>tick</p>');
      await pass(1_000);
    }
    expect(pageKind.mock.calls.length).toBeLessThan(20);
    expect(pageKind.mock.calls.length).toBeGreaterThan(8);
  });
});

describe('leaving and coming back', () => {
  it('sends at once what it has when the page is left', async () => {
    page = await open('');
    append(card('1', 'aurora'));
    await pass(0);
    window.dispatchEvent(trusted('pagehide'));
    await pass(0);
    expect(stored()).toEqual(['cards:1']);
  });

  it('says hello again and sends what was lost when it comes out of the back/forward cache', async () => {
    page = await open('');
    page.worker.instead = () => new Promise(() => undefined);
    append(card('1', 'aurora'));
    await pass(500);
    page.worker.instead = null;
    window.dispatchEvent(trusted('pageshow', { persisted: true }));
    append(card('2', 'aurora'));
    await pass();
    expect(page.worker.hellos).toBe(2);
    expect(page.worker.attempts.map(({ number }) => number)).toEqual([1, 1, 2]);
    expect([...page.worker.stored.values()].map(({ times }) => times)).toEqual([1, 1]);
  });

  it('shows the count again when it comes back', async () => {
    page = await open(card('1', 'aurora'));
    window.dispatchEvent(trusted('pageshow', { persisted: true }));
    await pass();
    expect(page.worker.counts).toEqual([1, 1]);
  });

  it('does not listen to events that the page makes up', async () => {
    page = await open('');
    append(card('1', 'aurora'));
    await pass(0);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(0);
    expect(page.worker.attempts).toEqual([]);
    expect(page.worker.hellos).toBe(1);
  });
});

describe('a page that is loaded before anybody opens it', () => {
  it('is read when it is shown, not before', async () => {
    let prerendering = true;
    Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => prerendering });
    page = await open(card('1', 'aurora'));
    await page.tell('lookAgain');
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass();
    expect(page.worker.hellos).toBe(0);
    expect(page.worker.scanned).toEqual([]);
    prerendering = false;
    document.dispatchEvent(new Event('prerenderingchange'));
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass();
    expect(page.worker.hellos).toBe(1);
    expect(stored()).toEqual(['cards:1']);
    Reflect.deleteProperty(Document.prototype, 'prerendering');
  });
});

describe('retiring', () => {
  it('leaves by itself when its extension is gone: no observer, no timer, no message', async () => {
    page = await open('');
    const reads = vi.spyOn(cards, 'read');
    page.orphan();
    append(card('1', 'aurora'));
    await pass();
    append(card('2', 'aurora'));
    await pass(120_000);
    expect(reads).not.toHaveBeenCalled();
    expect(page.worker.attempts).toEqual([]);
    expect(page.listensTo()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves when it is orphaned with a batch on its way', async () => {
    page = await open('');
    page.worker.instead = () => {
      page.orphan();
      return undefined;
    };
    append(card('1', 'aurora'));
    await pass(120_000);
    expect(page.worker.attempts).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives way to a second one in the same world, which reads the page anew', async () => {
    const world = {};
    let first!: OpenPage;
    page = first = await open(card('1', 'aurora'));
    takeTurn(() => first.listener, world);
    let listeningWhenSecondStarts: string[] = ['?'];
    takeTurn(() => {
      listeningWhenSecondStarts = first.listensTo();
      return { retire: () => undefined };
    }, world);
    expect(listeningWhenSecondStarts).toEqual([]);
    page = await open(document.body.innerHTML);
    append(card('2', 'aurora'));
    await pass();
    expect([...first.worker.stored.keys()]).toEqual(['cards:1']);
    expect(stored()).toEqual(['cards:1', 'cards:2']);
  });

  it('still sends what it found when it gives way, until that is acknowledged', async () => {
    page = await open('');
    page.worker.instead = () => undefined;
    append(card('1', 'aurora'));
    await pass(300);
    append(card('2', 'aurora'));
    await pass(0);
    page.listener.retire();
    document.body.innerHTML = card('3', 'aurora');
    await pass(2_000);
    page.worker.instead = null;
    await pass(30_000);
    expect(stored()).toEqual(['cards:1', 'cards:2']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('still reads what stood there unread when it gives way', async () => {
    page = await open('');
    append(card('1', 'aurora'));
    await Promise.resolve();
    page.listener.retire();
    await pass(0);
    expect(stored()).toEqual(['cards:1']);
  });

  it('stops asking when it gives way before it was answered', async () => {
    page = await open('', { greeting: {} as never });
    page.listener.retire();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts although the one before cannot leave', () => {
    const world = {};
    const started: number[] = [];
    takeTurn(
      () => ({
        retire: () => {
          throw new Error('of another time');
        },
      }),
      world,
    );
    takeTurn(() => ({ retire: () => void started.push(2) }), world);
    takeTurn(() => ({ retire: () => undefined }), world);
    expect(started).toEqual([2]);
  });
});

describe('a worker that dies', () => {
  it('loses nothing and doubles nothing, whether it dies before or after storing', async () => {
    page = await open('');
    let turn = 0;
    page.worker.instead = (batch) => {
      turn += 1;
      if (turn % 3 === 0) return apply(page.worker, batch);
      if (turn % 3 === 2) apply(page.worker, batch);
      return undefined;
    };
    for (let i = 0; i < 50; i += 1) {
      append(card(String(i), 'aurora'));
      await pass(300);
    }
    await pass(600_000);
    expect(page.worker.stored.size).toBe(50);
    expect([...page.worker.stored.values()].every(({ times }) => times === 1)).toBe(true);
    expect(new Set(page.worker.scanned).size).toBe(page.worker.scanned.length);
    expect(await page.status()).toMatchObject({ mentions: 50, waiting: 0 });
  });
});

describe('the site that is offered', () => {
  it('is found in the same world only, and nowhere that names can be listed', () => {
    const world = {};
    offerSite(cards, world);
    expect(offeredSite(world)).toBe(cards);
    expect(offeredSite({})).toBeNull();
    expect(Object.getOwnPropertyNames(world)).toEqual([]);
  });
});
