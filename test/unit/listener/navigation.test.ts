// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { append } from '../markup';
import { card, cards, open, pass, trusted, type OpenPage } from './harness';

let page: OpenPage;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  page.listener.retire();
  vi.useRealTimers();
});

const stored = (): string[] => [...page.worker.stored.keys()];

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
