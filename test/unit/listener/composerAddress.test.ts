// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PutOutcome } from '@/lib/messaging/protocol';
import { append, show } from '../markup';
import { card, cards, MARKED, open, pass, type OpenPage } from './harness';

// Cards that are answered in a box over the page, which has an address of its own: one at which no posts stand.
const answered = { ...cards, composer: { box: 'textarea', in: 'page', opens: '.answer' } } as const;
const BUTTON = '<button class="answer" type="button">Answer</button>';
const BOX = '<div role="dialog"><textarea id="box"></textarea></div>';

let page: OpenPage;

beforeEach(async () => {
  vi.useFakeTimers();
  Document.prototype.execCommand = () => false;
  page = await open(card('1', 'aurora', BUTTON) + card('2', 'aurora too'), { site: answered, greeting: MARKED });
});

afterEach(() => {
  page.listener.retire();
  vi.useRealTimers();
});

/** What the page does a moment after its button was pressed. */
function whenPressed(then: () => void): void {
  document.querySelector('.answer')?.addEventListener('click', () => setTimeout(then, 120));
}

function moveTo(address: string): void {
  window.history.pushState(null, '', address);
  window.dispatchEvent(new Event('popstate'));
}

async function put(id = 'cards:1'): Promise<PutOutcome> {
  const outcome = page.tell('putReply', { id, text: 'We look into it.' });
  await pass(5_000);
  return (await outcome) as PutOutcome;
}

const marks = (): number => document.querySelectorAll('span').length;
const box = (): HTMLTextAreaElement | null => document.querySelector('#box');

/** Opens the box at an address of its own, and puts a reply into it. */
async function putAtAddress(): Promise<PutOutcome> {
  whenPressed(() => {
    moveTo('/empty');
    append(BOX);
  });
  return put();
}

describe('a box for answers that has an address of its own', () => {
  it('stands over the page that was read: what is known of it, and its marks, stay', async () => {
    const before = marks();
    expect(before).toBe(2);
    expect(await putAtAddress()).toBe('put');
    expect(box()?.value).toBe('We look into it.');
    expect([marks(), page.worker.counts]).toEqual([before, [2]]);
    expect(await page.status()).toMatchObject({ kind: 'feed', scanned: 2, mentions: 2 });
    expect([await put(), await put('cards:2'), await put('cards:3')]).toEqual(['not-empty', 'no-composer', 'no-post']);
    expect(await put()).toBe('not-empty');

    box()?.closest('div')?.remove();
    moveTo('/');
    await pass();
    expect([marks(), page.worker.counts]).toEqual([before, [2]]);
  });

  it('belongs to no page that comes after it', async () => {
    await putAtAddress();
    moveTo('/t/7');
    await pass();
    expect(await page.status()).toMatchObject({ kind: 'thread', scanned: 2 });
    moveTo('/empty');
    await pass();
    expect(await page.status()).toMatchObject({ kind: null, scanned: 0 });
  });

  it('is no longer over its page once the post is gone', async () => {
    await putAtAddress();
    document.querySelector('[data-card="1"]')?.remove();
    await pass();
    expect(await page.status()).toMatchObject({ kind: null, scanned: 0 });
  });
});

describe('another page that comes while a reply is put in', () => {
  it('is read at once where it takes the place of the post', async () => {
    whenPressed(() => {
      show(card('3', 'aurora borealis'));
      moveTo('/t/7');
    });
    const outcome = page.tell('putReply', { id: 'cards:1', text: 'We look into it.' });
    await pass(1_000);
    expect(await page.status()).toMatchObject({ kind: 'thread', scanned: 1 });
    await pass(5_000);
    expect(await outcome).toBe('no-composer');
  });

  it('is read once there is no box', async () => {
    whenPressed(() => moveTo('/t/7'));
    const outcome = page.tell('putReply', { id: 'cards:1', text: 'We look into it.' });
    await pass(1_000);
    expect(await page.status()).toMatchObject({ kind: 'feed' });
    await pass(5_000);
    expect(await outcome).toBe('no-composer');
    expect(await page.status()).toMatchObject({ kind: 'thread', scanned: 2 });
  });
});
