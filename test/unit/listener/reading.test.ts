// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { append, show } from '../markup';
import { card, cards, open, pass, type OpenPage } from './harness';

let page: OpenPage;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  page.listener.retire();
  vi.useRealTimers();
});

const texts = (): string[] => [...page.worker.stored.values()].map(({ text }) => text);
const feed = (): Element => document.querySelector('#feed') as Element;
const appendToFeed = (html: string): void => append(html, feed());
const element = (id: string): Element => document.querySelector(`[data-card="${id}"]`) as Element;
const words = (id: string): Element => element(id).querySelector('.words') as Element;

async function openFeed(inside: string, setting: Parameters<typeof open>[1] = {}): Promise<void> {
  page = await open(`<main id="feed">${inside}</main>`, setting);
}

describe('what is read', () => {
  it('reads what stands on the page and sends only what a topic hears', async () => {
    await openFeed(card('1', 'the aurora lamp flickers') + card('2', 'nothing of interest'));
    expect(texts()).toEqual(['the aurora lamp flickers']);
    expect(page.worker.scanned).toHaveLength(2);
    expect(JSON.stringify(page.worker.attempts)).not.toContain('nothing of interest');
    expect(await page.status()).toMatchObject({ reading: true, why: null, scanned: 2, mentions: 1, waiting: 0 });
    expect(page.worker.counts).toEqual([1]);
  });

  it('reads posts that are appended, alone or deep inside something new', async () => {
    await openFeed('');
    appendToFeed(card('1', 'aurora one'));
    appendToFeed(`<section><div>${card('2', 'aurora two')}</div></section>`);
    await pass();
    expect(texts()).toEqual(['aurora one', 'aurora two']);
  });

  it('reads what is added to a subtree that still waits, and what is moved out of it', async () => {
    await openFeed('');
    const section = document.createElement('section');
    feed().append(section);
    append(`<div id="inner">${card('1', 'aurora inner')}</div>`, section);
    feed().before(document.querySelector('#inner') as Element);
    append(card('2', 'aurora later'), document.querySelector('#inner') as Element);
    await pass();
    expect(texts().sort()).toEqual(['aurora inner', 'aurora later']);
  });

  it('reads an element again when another post takes its place', async () => {
    await openFeed(card('1', 'aurora first'));
    element('1').setAttribute('data-card', '2');
    (document.querySelector('.words') as Element).textContent = 'aurora second';
    await pass();
    expect([...page.worker.stored.keys()]).toEqual(['cards:1', 'cards:2']);
  });

  it.each([
    ['an expanded text', () => words('1').append(' and now the whole story')],
    ['changed letters', () => ((words('1').firstChild as Text).data = 'aurora and now the whole story')],
    ['replaced children', () => words('1').replaceChildren('aurora and now the whole story')],
  ])('sends a post again after %s', async (_, change) => {
    await openFeed(card('1', 'aurora'));
    change();
    await pass();
    expect(page.worker.stored.get('cards:1')).toEqual({ text: 'aurora and now the whole story', times: 2 });
    expect(page.worker.counts).toEqual([1]);
  });

  it('sends a post again when an attribute changes that the site names', async () => {
    await openFeed(card('1', 'aurora'));
    words('1').setAttribute('data-stars', '4');
    await pass();
    expect(page.worker.attempts.at(-1)?.posts[0]?.rating).toEqual({ value: 4, best: 5 });
  });

  it('sends nothing again when a post is touched and says the same', async () => {
    await openFeed(card('1', 'aurora'));
    element('1').append(document.createElement('i'));
    element('1').setAttribute('class', 'seen');
    words('1').setAttribute('data-stars', 'x');
    words('1').removeAttribute('data-stars');
    feed().append(element('1'));
    await pass();
    expect(page.worker.attempts).toHaveLength(1);
  });

  it('does not even read an element again that shows the same', async () => {
    await openFeed(card('1', 'aurora'));
    const reads = vi.spyOn(cards, 'read');
    element('1').setAttribute('class', 'seen');
    element('1').append(document.createElement('i'));
    feed().append(element('1'));
    await pass();
    expect(reads).not.toHaveBeenCalled();
  });

  it('tells recycled elements with the same words by what else they carry', async () => {
    await openFeed(card('1', 'aurora'));
    element('1').setAttribute('data-card', '2');
    (document.querySelector('.words') as Element).replaceChildren('aurora');
    await pass();
    expect([...page.worker.stored.keys()]).toEqual(['cards:1', 'cards:2']);
  });

  it('finds posts among very many new elements, and what changed meanwhile', async () => {
    await openFeed(card('1', 'aurora') + card('4', 'aurora'));
    appendToFeed(`${card('2', 'aurora')}${'<i></i>'.repeat(3_000)}`);
    words('1').append(' expanded');
    words('4').setAttribute('data-stars', '3');
    await pass();
    appendToFeed(card('3', 'aurora'));
    await pass();
    expect(texts()).toEqual(['aurora expanded', 'aurora', 'aurora', 'aurora']);
    expect(page.worker.attempts.flatMap(({ posts }) => posts).find(({ rating }) => rating)?.nativeId).toBe('4');
  });

  it('reads only the nearest of nested posts again', async () => {
    const reads = vi.spyOn(cards, 'read');
    await openFeed(card('1', 'aurora outer', card('2', 'aurora inner')));
    reads.mockClear();
    (words('2').firstChild as Text).data = 'aurora inner changed';
    await pass();
    expect(reads.mock.calls.map(([read]) => read.getAttribute('data-card'))).toEqual(['2']);
    expect(texts()).toEqual(['aurora outer', 'aurora inner changed']);
  });

  it('never rescans the parent for a post that is added', async () => {
    await openFeed(card('1', 'aurora') + card('2', 'aurora'));
    const reads = vi.spyOn(cards, 'read');
    appendToFeed(card('3', 'aurora'));
    await pass();
    expect(reads.mock.calls.map(([read]) => read.getAttribute('data-card'))).toEqual(['3']);
  });

  it('leaves out what is gone before its turn', async () => {
    await openFeed('');
    appendToFeed(card('1', 'aurora'));
    element('1').remove();
    await pass();
    expect(page.worker.attempts).toEqual([]);
  });

  it('goes on where a reader stumbles, and counts it once', async () => {
    await openFeed(`<div data-card="0"></div>${card('1', 'aurora')}${card('2', 'advertisement')}`);
    expect(texts()).toEqual(['aurora']);
    element('0').append('still no words');
    await pass();
    expect((await page.status()).health).toEqual({ found: 2, read: 1, missing: {} });
    show('<p class="words">aurora at last</p>', element('0'));
    await pass();
    expect((await page.status()).health).toEqual({ found: 2, read: 2, missing: { author: 1 } });
    const found = page.worker.attempts.flatMap(({ health }) => health.map((one) => one.found));
    expect(found).toEqual([1, 1]);
  });

  it('is not misled by forms that hide what elements can do', async () => {
    const form = '<form data-card="1"><input name="querySelector"><input name="matches"><input name="closest">' +
      '<input name="textContent"><input name="getAttributeNames"><input name="attributes"><input name="isConnected">' +
      '<b class="writer">Wren</b><p class="words">aurora form</p></form>';
    await openFeed(`<form name="querySelectorAll"></form>${form}`);
    appendToFeed('<form><input name="nodeType"><input name="matches"><input name="querySelectorAll"></form>');
    appendToFeed(card('2', 'aurora after'));
    await pass();
    expect(texts()).toEqual(['aurora form', 'aurora after']);
  });

  it('reads five thousand posts, giving the page its turn in between', async () => {
    await openFeed('');
    let pageTurns = 0;
    let turnsBeforeLast = 0;
    const turn = setInterval(() => (pageTurns += 1), 20);
    // Each reading takes a millisecond, so that a slice ends after eight.
    const reads = vi.spyOn(cards, 'read').mockImplementation((read) => {
      vi.setSystemTime(Date.now() + 1);
      turnsBeforeLast = pageTurns;
      return { kind: 'post', nativeId: read.getAttribute('data-card'), text: 'aurora' };
    });
    appendToFeed(Array.from({ length: 5_000 }, (_, i) => card(String(i), 'aurora')).join(''));
    await pass(12_000);
    clearInterval(turn);
    expect(reads).toHaveBeenCalledTimes(5_000);
    expect(turnsBeforeLast).toBeGreaterThan(20);
    expect(page.worker.stored.size).toBe(5_000);
    expect([...page.worker.stored.values()].every(({ times }) => times === 1)).toBe(true);
    expect(page.worker.attempts.every(({ posts, scanned }) => posts.length <= 200 && scanned.length <= 200)).toBe(true);
  }, 30_000);
});

describe('structured data', () => {
  const data = {
    ...cards,
    posts: '[data-none]',
    pageData: 'script[type="application/ld+json"]',
    readPage: ({ document: read }: { document: Document }) =>
      [...read.querySelectorAll('script')].map((script) => ({
        kind: 'review' as const,
        nativeId: script.id,
        text: script.textContent ?? '',
      })),
  };
  const script = (id: string, text: string): HTMLScriptElement =>
    Object.assign(document.createElement('script'), { type: 'application/ld+json', id, textContent: text });

  it('is read when it is there, added or changed, and not for other changes', async () => {
    await openFeed('', { site: data });
    const reads = vi.spyOn(data, 'readPage');
    const first = script('1', 'aurora data');
    document.body.append(first);
    await pass();
    (first.firstChild as Text).data = 'aurora data changed';
    await pass();
    appendToFeed('<p>something else</p>');
    await pass();
    expect(reads).toHaveBeenCalledTimes(2);
    expect(texts()).toEqual(['aurora data changed']);
  });

  it('is read at most four times a second, however often it changes', async () => {
    await openFeed('', { site: data });
    const reads = vi.spyOn(data, 'readPage');
    for (let i = 0; i < 100; i += 1) {
      document.body.append(script(`s${i}`, `aurora ${i}`));
      await pass(10);
    }
    await pass();
    expect(reads.mock.calls.length).toBeLessThanOrEqual(6);
    expect(page.worker.stored.size).toBe(100);
  });

  it('gives way to an element that holds the same post', async () => {
    const both = { ...data, posts: '[data-card]' };
    document.head.append(script('1', 'aurora from the data'));
    await openFeed(card('1', 'aurora from the card'), { site: both });
    document.head.replaceChildren();
    expect(texts()).toEqual(['aurora from the card']);
    expect(page.worker.stored.get('cards:1')?.times).toBe(1);
  });
});
