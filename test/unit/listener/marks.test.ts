// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COLOURS } from '@/lib/listener/markStyle';
import type { MarkLabel, StoredMention } from '@/lib/messaging/protocol';
import { append } from '../markup';
import { card, cards, MARKED, open, pass, READ, shownPart, trusted, WORDS, type OpenPage } from './harness';

let page: OpenPage;
/** Closed roots by their hosts: nobody else can look into them. */
let roots: Map<Element, ShadowRoot>;

beforeEach(() => {
  vi.useFakeTimers();
  roots = new Map();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const root = attach.call(this, options);
    roots.set(this, root);
    return root;
  });
});

afterEach(() => {
  page.listener.retire();
  vi.useRealTimers();
});

const element = (id: string): Element => document.querySelector(`[data-card="${id}"]`) as Element;
const words = (id: string): Element => element(id).querySelector('.words') as Element;
const hosts = (root: ParentNode = document): Element[] => [...root.querySelectorAll('span')].filter((one) => roots.has(one));
const buttonIn = (host: Element | undefined): HTMLButtonElement =>
  roots.get(host as Element)?.querySelector('button') as HTMLButtonElement;
const nameOf = (id: string): string | null => hosts(element(id))[0] ? buttonIn(hosts(element(id))[0]).ariaLabel : null;
const changed = (id: string, label: MarkLabel): Promise<unknown> =>
  page.tell('labelsChanged', { mentions: [{ id: `cards:${id}`, label }] satisfies StoredMention[] });

async function openMarked(body: string): Promise<void> {
  page = await open(body, { greeting: MARKED });
}

describe('a mark', () => {
  it('stands behind the words of each mention, and of nothing else', async () => {
    await openMarked(card('1', 'aurora') + card('2', 'borealis') + card('3', 'more aurora'));
    expect(hosts().map(({ parentElement }) => parentElement)).toEqual([words('1'), words('3')]);
    const button = buttonIn(hosts()[0]);
    expect([button.ariaLabel, button.title, button.lang, button.dir]).toEqual(['bad', 'bad', 'en', 'ltr']);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.textContent).toBe('');
  });

  it('stands in its own post where posts stand in posts', async () => {
    const inner = card('2', 'aurora, and a good deal more to say about it than the other one');
    await openMarked(card('1', 'aurora', inner));
    expect(hosts().map((host) => host.closest('[data-card]')?.getAttribute('data-card'))).toEqual(['1', '2']);
  });

  it('stands, beyond fifty, only while its post is near what is seen, and comes back with it', async () => {
    const near = new Set(['300']);
    shownPart.isNear = (one) => near.has(one.getAttribute('data-card') ?? '');
    await openMarked(Array.from({ length: 400 }, (_, i) => card(String(i), 'aurora')).join(''));
    await pass(5_000);
    const marked = (): string[] =>
      hosts().map((host) => host.closest('[data-card]')?.getAttribute('data-card') ?? '').filter((id) => Number(id) >= 50);
    expect([hosts().length, marked()]).toEqual([51, ['300']]);
    near.add('301').delete('300');
    shownPart.look();
    await pass();
    expect(marked()).toEqual(['301']);
    near.add('300');
    shownPart.look();
    await pass();
    expect(marked()).toEqual(['300', '301']);
    expect((await page.status()).mentions).toBe(400);
    shownPart.isNear = () => true;
  });

  it('is not read, and does not make its post be read again', async () => {
    await openMarked(card('1', 'aurora'));
    const reads = vi.spyOn(cards, 'read');
    await pass(5_000);
    expect(reads).not.toHaveBeenCalled();
    expect(page.worker.attempts).toHaveLength(1);
    words('1').append('!');
    await pass();
    expect(page.worker.stored.get('cards:1')?.text).toBe('aurora!');
    expect(hosts()).toHaveLength(1);
    expect(words('1').lastChild).toBe(hosts()[0]);
  });

  it('follows the labels of mentions, and of nothing else', async () => {
    await openMarked(card('1', 'aurora') + card('2', 'borealis'));
    await changed('1', 'positive');
    await changed('2', 'positive');
    await pass();
    expect([nameOf('1'), nameOf('2')]).toEqual(['good', null]);
  });

  it('has its own shape for each label', async () => {
    await openMarked(card('1', 'aurora'));
    const drawings = new Set<string>();
    for (const label of ['negative', 'neutral', 'positive', 'unsure', 'unscored'] as const) {
      await changed('1', label);
      await pass();
      expect(nameOf('1')).toBe(WORDS.names[label]);
      drawings.add(buttonIn(hosts()[0]).getHTML());
    }
    expect(drawings.size).toBe(5);
  });

  it('is taken away again where it moves the page, and no other with it', async () => {
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    box.mockImplementation(() => {
      const height = document.querySelector('[data-card="2"] span') ? 20 : 10;
      return { x: 0, y: 0, width: 9, height } as DOMRect;
    });
    await openMarked(['1', '2', '3'].map((id) => card(id, 'aurora')).join(''));
    expect(hosts().map((host) => host.closest('[data-card]')?.getAttribute('data-card'))).toEqual(['1', '3']);
  });
});

describe('marks come and go', () => {
  it('with the setting, at once', async () => {
    page = await open(card('1', 'aurora'), { greeting: READ });
    expect(hosts()).toEqual([]);
    for (const [greeting, count] of [[MARKED, 1], [READ, 0], [MARKED, 1]] as const) {
      page.worker.greeting = greeting;
      await page.tell('lookAgain');
      await pass(300);
      expect(hosts()).toHaveLength(count);
    }
    expect(page.worker.attempts).toHaveLength(1);
  });

  it('with the language of the screens', async () => {
    await openMarked(card('1', 'aurora'));
    const german = { ...WORDS, language: 'de', names: { ...WORDS.names, negative: 'schlecht' } };
    page.worker.greeting = { ...MARKED, marks: german };
    await page.tell('lookAgain');
    await pass();
    expect([nameOf('1'), buttonIn(hosts()[0]).lang]).toEqual(['schlecht', 'de']);
  });

  it.each<[string, () => Promise<void>]>([
    ['the listener gives way', async () => page.listener.retire()],
    ['it is to rest', async () => {
      page.worker.greeting = { state: 'rest', why: 'paused' };
      await page.tell('lookAgain');
    }],
    ['its extension is gone', async () => {
      page.orphan();
      append('<i>anything</i>');
    }],
  ])('and leave when %s', async (_, leave) => {
    await openMarked(card('1', 'aurora'));
    expect(hosts()).toHaveLength(1);
    await leave();
    await pass();
    expect(hosts()).toEqual([]);
  });

  it('with the post, where a list uses its elements again', async () => {
    await openMarked(card('1', 'aurora') + card('2', 'borealis'));
    const reuse = (host: string, id: string, text: string): void => {
      element(host).querySelector('.words')?.replaceChildren(text);
      element(host).setAttribute('data-card', id);
    };
    reuse('1', '3', 'borealis again');
    reuse('2', '4', 'aurora again');
    await pass();
    expect([nameOf('3'), nameOf('4')]).toEqual([null, 'bad']);
    await changed('1', 'positive');
    await pass();
    expect(hosts()).toHaveLength(1);
  });

  it('with the post, where only its text and its id are exchanged', async () => {
    await openMarked(card('1', 'aurora'));
    const exchange = async (id: string, text: string): Promise<void> => {
      document.querySelector('[data-card]')?.setAttribute('data-card', id);
      words(id).firstChild?.replaceWith(text);
      await pass();
    };
    await exchange('2', 'borealis');
    expect(hosts()).toEqual([]);
    await exchange('3', 'aurora again');
    await exchange('4', 'aurora once more');
    expect(hosts()).toHaveLength(1);
    buttonIn(hosts()[0]).dispatchEvent(trusted('click', { bubbles: true, composed: true }));
    await pass();
    expect(page.worker.opened).toEqual(['cards:4']);
  });

  it('with the post, where an advertisement takes its place', async () => {
    await openMarked(card('1', 'aurora'));
    words('1').replaceChildren(...hosts(), 'advertisement');
    await pass();
    expect(hosts()).toEqual([]);
  });

  it('out of the page and back with their elements', async () => {
    await openMarked(card('1', 'aurora'));
    const kept = element('1');
    kept.remove();
    await pass(2_000);
    expect(hosts(kept)).toEqual([]);
    document.body.append(kept);
    await pass(2_000);
    expect(hosts()).toHaveLength(1);
  });

  it('not for posts without an element', async () => {
    const draft = { kind: 'post' as const, nativeId: '9', text: 'aurora' };
    page = await open(card('1', 'aurora'), { greeting: MARKED, site: { ...cards, readPage: () => [draft] } });
    expect([...page.worker.stored.keys()].sort()).toEqual(['cards:1', 'cards:9']);
    expect(hosts()).toHaveLength(1);
  });

  it('back where the page took them away, but in no fight', async () => {
    await openMarked(card('1', 'aurora') + card('2', 'aurora'));
    hosts(element('2'))[0]?.remove();
    await pass(2_000);
    expect(hosts()).toHaveLength(2);
    let removed = 0;
    const remover = new MutationObserver(() => {
      for (const host of hosts(element('1'))) {
        removed += 1;
        host.remove();
      }
    });
    remover.observe(document.body, { childList: true, subtree: true });
    hosts(element('1'))[0]?.remove();
    await pass(120_000);
    remover.disconnect();
    expect(removed).toBeGreaterThan(1);
    expect(removed).toBeLessThan(12);
  });
});

describe('a press', () => {
  it('opens the mention, and is kept from the page', async () => {
    await openMarked(card('1', 'aurora'));
    const heard: string[] = [];
    for (const type of ['click', 'pointerdown', 'mousedown']) document.addEventListener(type, () => heard.push(type));
    const button = buttonIn(hosts()[0]);
    for (const type of ['pointerdown', 'mousedown']) button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    const click = trusted('click', { bubbles: true, composed: true });
    const prevented = vi.spyOn(click, 'preventDefault');
    button.dispatchEvent(click);
    await pass();
    expect(page.worker.opened).toEqual(['cards:1']);
    expect(prevented).toHaveBeenCalled();
    expect(heard).toEqual([]);
  });

  it('by the page itself is none', async () => {
    await openMarked(card('1', 'aurora'));
    const host = hosts()[0] as HTMLElement;
    buttonIn(host).click();
    host.click();
    host.dispatchEvent(trusted('click', { bubbles: true, composed: true }));
    await pass();
    expect(page.worker.opened).toEqual([]);
  });

  it('keeps Enter and Space from the shortcuts of the page, and nothing else', async () => {
    await openMarked(card('1', 'aurora'));
    const heard: string[] = [];
    document.addEventListener('keydown', (event) => heard.push(event.key));
    for (const key of ['Enter', ' ', 'Tab', 'j']) {
      buttonIn(hosts()[0]).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    expect(heard).toEqual(['Tab', 'j']);
  });

  it('on what an extension left behind takes it away', async () => {
    await openMarked(card('1', 'aurora'));
    const button = buttonIn(hosts()[0]);
    page.orphan();
    button.dispatchEvent(trusted('click', { bubbles: true, composed: true }));
    expect([page.worker.opened, hosts()]).toEqual([[], []]);
  });
});

describe('looks', () => {
  it('are set one by one where a sheet is refused', async () => {
    vi.spyOn(ShadowRoot.prototype, 'adoptedStyleSheets', 'set').mockImplementation(() => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    await openMarked(card('1', 'aurora'));
    const { style } = hosts()[0] as HTMLElement;
    expect([style.position, style.getPropertyPriority('position')]).toEqual(['absolute', 'important']);
    expect(buttonIn(hosts()[0]).style.position).toBe('absolute');
  });

  it('are those of the screens, in their light colours', () => {
    const tokens = readFileSync('components/brand/tokens.css', 'utf8');
    const light = (name: string): string | undefined =>
      new RegExp(`--${name}: light-dark\\((oklch\\([^)]+\\))`, 'u').exec(tokens)?.[1];
    const named = Object.keys(COLOURS).map((name) => [name, light(name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`))]);
    expect(Object.fromEntries(named)).toEqual(COLOURS);
  });
});
