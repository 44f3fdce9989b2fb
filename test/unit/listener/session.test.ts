// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { generalSite, isSite, offeredSite, offerSites } from '@/lib/listener/offer';
import { takeTurn } from '@/lib/listener/turn';
import type { Greeting } from '@/lib/messaging/protocol';
import { append, show } from '../markup';
import { apply, card, cards, HEARD, heardTopics, open, pass, READ, type OpenPage } from './harness';

let page: OpenPage;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  page.listener.retire();
  vi.useRealTimers();
});

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
    page.worker.greeting = { state: 'read', marks: null, topics: [...HEARD, ...heardTopics({ id: 't2', query: 'borealis' })] };
    await page.tell('lookAgain');
    await pass();
    expect(stored()).toEqual(['cards:1', 'cards:2']);
    expect(page.worker.scanned).toHaveLength(2);
    expect((await page.status()).health).toMatchObject({ found: 2, read: 2 });
    expect(page.worker.counts).toEqual([1, 2]);
  });

  it('counts no mention any more that the topics hear no longer, or hide', async () => {
    page = await open(card('1', 'aurora') + card('2', 'aurora borealis'));
    expect(page.worker.counts).toEqual([2]);
    page.worker.greeting = { state: 'read', marks: null, topics: heardTopics({ id: 't1', query: 'borealis' }) };
    await page.tell('lookAgain');
    await pass();
    expect(await page.status()).toMatchObject({ mentions: 1 });
    expect(page.worker.counts.at(-1)).toBe(1);
    page.worker.instead = (batch) => ({ state: 'stored', number: batch.number, mentions: [] });
    page.worker.greeting = { state: 'read', marks: null, topics: heardTopics({ id: 't1', query: 'borealis', hide: 'aurora' }) };
    await page.tell('lookAgain');
    await pass();
    expect(page.worker.counts.at(-1)).toBe(0);
  });

  it('asks again once what is stored has followed the topics, since answers before that hold no more', async () => {
    page = await open(card('1', 'aurora') + card('2', 'aurora borealis'));
    const hidesOne = heardTopics({ id: 't1', query: 'aurora', hide: 'borealis' });
    page.worker.greeting = { state: 'read', marks: null, topics: hidesOne };
    await page.tell('lookAgain');
    await pass();
    expect((await page.status()).mentions).toBe(2);
    page.worker.instead = (batch) => ({ state: 'stored', number: batch.number, mentions: [{ id: 'cards:1', label: 'neutral' }] });
    page.worker.greeting = { state: 'read', marks: null, topics: hidesOne, followedAt: 1 };
    await page.tell('lookAgain');
    await pass();
    expect([(await page.status()).mentions, page.worker.counts.at(-1)]).toEqual([1, 1]);
  });

  it('believes no answer of before it was told to ask again, however late it comes', async () => {
    page = await open('');
    const only = (...ids: string[]) => ids.map((id) => ({ id: `cards:${id}`, label: 'neutral' as const }));
    page.worker.instead = (batch) =>
      new Promise((resolve) => setTimeout(resolve, 2_000, { state: 'stored', number: batch.number, mentions: only('1', '2') }));
    append(card('1', 'aurora') + card('2', 'aurora borealis'));
    await pass(500);
    page.worker.instead = (batch) => ({ state: 'stored', number: batch.number, mentions: only('1') });
    page.worker.greeting = { ...READ, followedAt: 1 };
    await page.tell('lookAgain');
    await pass(10_000);
    expect([(await page.status()).mentions, page.worker.counts.at(-1)]).toEqual([1, 1]);
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
    page = await open(card('1', 'aurora'));
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
    show(card('3', 'aurora'));
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
  const page = { location: { href: 'https://wheels.example/' }, document: {} as Document };
  const here = { ...page, location: { href: 'https://www.cards.example/t/1' } };
  const general = { ...cards, id: 'general', hosts: [] };
  const software = { ...cards, hosts: [], id: 'software', recognises: (url: URL) => url.host === 'forum.example' };
  const broken = { ...cards, hosts: [], id: 'broken', recognises: () => { throw new Error('clobbered'); } };

  it('is found in the same world only, and nowhere that names can be listed', () => {
    const world = {};
    offerSites([cards], world);
    expect(offeredSite(here, world)).toBe(cards);
    expect(offeredSite(here, {})).toBeNull();
    expect(Object.getOwnPropertyNames(world)).toEqual([]);
  });

  it('is none in a frame of another host', () => {
    const world = {};
    offerSites([cards], world);
    expect(offeredSite(page, world)).toBeNull();
  });

  it('is the one that recognises its page, else the one for any page', () => {
    const world = {};
    offerSites([broken, general, software], world);
    expect(offeredSite({ ...page, location: { href: 'https://forum.example/t/1' } }, world)).toBe(software);
    expect(offeredSite(page, world)).toBe(general);
  });

  it('may be software whose reader has still to be brought', () => {
    const world = {};
    const forum = { ...page, location: { href: 'https://forum.example/t/1' } };
    offerSites([general, { id: 'software', recognises: software.recognises }], world);
    const offered = offeredSite(forum, world);
    expect(offered).toMatchObject({ id: 'software' });
    expect(offered !== null && isSite(offered)).toBe(false);
    expect(generalSite(forum, world)).toBe(general);
    offerSites([software], world);
    expect(offeredSite(forum, world)).toBe(software);
  });
});

describe('topics that ask for more than words', () => {
  const asking = (query: string): Greeting => ({ state: 'read', marks: null, topics: [...HEARD, ...heardTopics({ id: 'asks', query })] });
  const POSTS = card('1', 'aurora') + card('2', 'borealis over the north');

  it('bring in what answers them, once', async () => {
    page = await open(POSTS, { greeting: asking('borealis NEAR/3 north -is:repost') });
    expect(page.worker.parts).toEqual(['forms']);
    expect(stored()).toEqual(['cards:1', 'cards:2']);
    page.worker.greeting = asking('borealis has:link');
    await page.tell('lookAgain');
    await pass();
    expect(page.worker.parts).toEqual(['forms']);
  });

  it('are the only ones that do', async () => {
    page = await open(POSTS, { greeting: asking('"borealis over" OR north*') });
    expect(page.worker.parts).toEqual([]);
    expect(stored()).toEqual(['cards:1', 'cards:2']);
  });

  it('are heard as soon as it can be had, and keep no other waiting', async () => {
    page = await open(POSTS, { greeting: asking('borealis -is:repost'), lacks: ['forms'] });
    expect(stored()).toEqual(['cards:1']);
    page.worker.lacks.clear();
    await pass(10_000);
    expect(stored()).toEqual(['cards:1', 'cards:2']);
    const asked = page.worker.parts.length;
    await pass(60_000);
    expect(page.worker.parts).toHaveLength(asked);
  });

  it('wait no more where the worker says something else meanwhile', async () => {
    page = await open(POSTS, { greeting: asking('borealis -is:repost'), lacks: ['forms'] });
    page.worker.greeting = { state: 'rest', why: 'paused' };
    await page.tell('lookAgain');
    await pass();
    page.worker.lacks.clear();
    await pass(60_000);
    expect(page.worker.parts).toEqual(['forms']);
    expect(stored()).toEqual(['cards:1']);
    expect(await page.status()).toMatchObject({ reading: false, why: 'paused' });
  });
});
