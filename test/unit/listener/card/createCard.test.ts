// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardCallbacks, CardState } from '@/lib/card/rendering';
import type { CardAnswer } from '@/lib/card/view';
import { cardBy, type CardInPage, type CardOptions } from '@/lib/listener/card/createCard';
import { COLOURS } from '@/lib/listener/card/frame';
import { createClock } from '@/lib/listener/clock';

const CARD = { state: 'card', card: { theme: 'dark', mention: { id: 'm1' }, replies: { state: 'ready', replies: [{ template: 'en/praise/full' }] } } } as unknown as CardAnswer;

let shown: CardState[];
let calls: CardCallbacks;
let inner: ShadowRoot;
let focused: number;
let removed: number;
let button: HTMLButtonElement;
let host: HTMLElement;
let answers: (CardAnswer | null)[];
let options: { [Name in 'ask' | 'press' | 'put' | 'openPanel']: ReturnType<typeof vi.fn<CardOptions[Name]>> };
let copy: ReturnType<typeof vi.fn<(text: string) => Promise<boolean>>>;
let card: CardInPage;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  shown = [];
  focused = removed = 0;
  answers = [];
  const up = new WeakSet<Element>();
  // This document has no layer above the page.
  HTMLElement.prototype.showPopover = function () {
    if (!this.isConnected) throw new DOMException('not connected');
    up.add(this);
  };
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? this.isConnected && up.has(this) : matches.call(this, selector);
  });
  ({ host, button } = mark());
  const next = async (): Promise<CardAnswer | null> => answers.shift() ?? CARD;
  options = {
    ask: vi.fn<CardOptions['ask']>(next),
    press: vi.fn<CardOptions['press']>(next),
    put: vi.fn<CardOptions['put']>(async () => 'put'),
    openPanel: vi.fn<CardOptions['openPanel']>(),
  };
  copy = vi.fn<(text: string) => Promise<boolean>>(async () => true);
  const create = cardBy((root, callbacks) => {
    inner = root;
    calls = callbacks;
    return { show: (state) => shown.push(state), focus: () => (focused += 1), remove: () => (removed += 1) };
  }, ':host{margin:calc(1*var(--rem))}', copy);
  card = create({ document, clock: createClock(() => Date.now()), ...options });
});

afterEach(() => {
  card.close();
  vi.useRealTimers();
});

function mark(): { host: HTMLElement; button: HTMLButtonElement } {
  const around = document.createElement('span');
  const inside = document.createElement('button');
  around.attachShadow({ mode: 'open' }).append(inside);
  document.body.append(around);
  return { host: around, button: inside };
}
const layer = (of: Element = host): Element | null => of.shadowRoot?.querySelector('[popover]') ?? null;
const pass = (ms = 50): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const last = (): CardState | undefined => shown.at(-1);
/** As if a person did it. */
const trusted = <Kind extends Event>(event: Kind): Kind => Object.defineProperty(event, 'isTrusted', { value: true });
const key = (name: string): KeyboardEvent => trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

describe('the card in a page', () => {
  it('is drawn at once in the root of its mark, and filled in with what is stored', async () => {
    card.toggle('m1', button, 'pointer');
    expect(layer()).not.toBeNull();
    expect(document.body.querySelectorAll('*')).toHaveLength(1);
    expect(shown).toEqual([{ view: null, trouble: null, reply: null }]);
    expect(button.ariaExpanded).toBe('true');
    await pass();
    expect(last()?.view).toBe(CARD.state === 'card' && CARD.card);
    expect((inner.host as HTMLElement).dataset['theme']).toBe('dark');
    expect(focused).toBe(0);
  });

  it('closes when its mark is pressed again, and leaves nothing', async () => {
    card.toggle('m1', button, 'pointer');
    card.toggle('m1', button, 'pointer');
    await pass();
    expect([layer(), removed, button.ariaExpanded]).toEqual([null, 1, null]);
    expect(shown).toHaveLength(1);
  });

  it('is one: that of another mark takes its place', () => {
    const other = mark();
    card.toggle('m1', button, 'pointer');
    card.toggle('m2', other.button, 'pointer');
    expect([layer(), layer(other.host) !== null]).toEqual([null, true]);
  });

  it('takes the focus when a key opened it, and closes on Escape, of a person only', async () => {
    card.toggle('m1', button, 'key');
    expect(focused).toBe(1);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(layer()).not.toBeNull();
    const escape = key('Escape');
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard, { once: true });
    document.body.dispatchEvent(escape);
    expect(layer()).toBeNull();
    expect([escape.defaultPrevented, heard.mock.calls.length]).toEqual([true, 0]);
  });

  it('says what it could not be told', async () => {
    for (const [answer, trouble] of [[{ state: 'gone' }, 'gone'], [{ state: 'refused' }, 'refused']] as const) {
      answers = [answer];
      card.toggle('m1', button, 'pointer');
      await pass();
      expect([last()?.view, last()?.trouble]).toEqual([null, trouble]);
      card.close();
    }
    options.ask.mockResolvedValueOnce(null);
    card.toggle('m1', button, 'pointer');
    await pass();
    expect(last()?.trouble).toBe('no-answer');
  });

  it('asks again when what it shows changed elsewhere, and shows the newest answer only', async () => {
    card.toggle('m1', button, 'pointer');
    await pass();
    card.changed(['m2']);
    expect(options.ask).toHaveBeenCalledTimes(1);
    let late: (answer: CardAnswer) => void = () => undefined;
    options.ask.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    card.changed(['m1']);
    calls.onAction({ kind: 'mine', mine: true });
    await pass();
    const { length } = shown;
    late({ state: 'gone' });
    await pass();
    expect([options.ask.mock.calls.length, shown.length, last()?.trouble]).toEqual([2, length, null]);
  });

  it('puts a reply into the page and says so, and copies it where that cannot be', async () => {
    card.toggle('m1', button, 'pointer');
    await pass();
    calls.onPut(1, 'Thank you');
    await pass();
    expect(last()?.reply).toEqual({ index: 1, outcome: { state: 'put' } });
    expect(options.press).toHaveBeenLastCalledWith('m1', { kind: 'replied', how: 'put', text: 'Thank you' });
    options.put.mockResolvedValueOnce('not-empty');
    calls.onPut(0, 'Sorry');
    await pass();
    expect(last()?.reply).toEqual({ index: 0, outcome: { state: 'copied', because: 'not-empty' } });
    expect(options.press).toHaveBeenLastCalledWith('m1', { kind: 'replied', how: 'copied', text: 'Sorry', template: 'en/praise/full' });
    copy.mockResolvedValueOnce(false);
    calls.onCopy(2, 'Hello');
    await pass();
    expect(last()?.reply).toEqual({ index: 2, outcome: { state: 'failed' } });
    expect(options.press).toHaveBeenCalledTimes(2);
  });

  it('goes with its post, after the time in which a page may draw it anew', async () => {
    card.toggle('m1', button, 'pointer');
    host.remove();
    await pass(1_000);
    expect(removed).toBe(0);
    await pass(1_000);
    expect(removed).toBe(1);
  });

  it('comes back with its mark; taken away twice, a press opens the side panel instead', async () => {
    card.toggle('m1', button, 'key');
    await pass();
    host.remove();
    layer()?.remove();
    await pass(600);
    document.body.append(host);
    await pass();
    expect(layer()).not.toBeNull();
    host.remove();
    layer()?.remove();
    await pass();
    expect(removed).toBe(1);
    document.body.append(host);
    card.toggle('m1', button, 'pointer');
    expect([layer(), options.openPanel.mock.calls]).toEqual([null, [['m1']]]);
  });

  it('goes at once with what the page no longer shows', async () => {
    card.toggle('m1', button, 'pointer');
    await pass();
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    await pass();
    expect([layer(), removed, options.openPanel.mock.calls.length]).toEqual([null, 1, 0]);
  });

  it('comes above what fills the screen, with the focus, and goes where its mark is not in that', async () => {
    const fill = (element: Element | null): void => {
      Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
      dispatchEvent(new Event('fullscreenchange'));
    };
    card.toggle('m1', button, 'key');
    await pass();
    const raised = vi.spyOn(HTMLElement.prototype, 'showPopover');
    fill(document.body);
    expect([raised.mock.calls.length, removed]).toEqual([1, 0]);
    fill(null);
    expect([raised.mock.calls.length, removed]).toEqual([1, 0]);
    fill(document.createElement('video'));
    expect([layer(), removed]).toEqual([null, 1]);
  });

  it('opens the side panel where nothing can stand above the page', () => {
    vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(() => {
      throw new DOMException('no');
    });
    card.toggle('m1', button, 'pointer');
    expect([layer(), removed, options.openPanel.mock.calls]).toEqual([null, 1, [['m1']]]);
  });
});

it('has a panel in the colours of the card itself', () => {
  const tokens = readFileSync('components/brand/tokens.css', 'utf8');
  expect(tokens).toContain(`--paper: ${COLOURS.paper};`);
  expect(tokens).toContain(`--line-strong: ${COLOURS.lineStrong};`);
});

describe('what is pressed in it', () => {
  const clicks = vi.fn<() => void>();
  let inside: HTMLButtonElement;
  const click = (detail = 1): void => {
    for (const type of ['pointerdown', 'click']) inside.dispatchEvent(trusted(new MouseEvent(type, { detail, bubbles: true, composed: true, cancelable: true })));
  };

  beforeEach(async () => {
    clicks.mockClear();
    card.toggle('m1', button, 'pointer');
    inside = document.createElement('button');
    inner.append(inside);
    inside.addEventListener('click', clicks);
    await pass();
  });

  it('counts once it could be seen for a moment, and never when it was no person', async () => {
    click();
    expect(clicks).not.toHaveBeenCalled();
    await pass(300);
    inside.click();
    inside.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(clicks).not.toHaveBeenCalled();
    click();
    expect(clicks).toHaveBeenCalledTimes(1);
  });

  it('does not count where the press began before that, or by a key that is held down', async () => {
    inside.dispatchEvent(trusted(new MouseEvent('pointerdown', { bubbles: true, composed: true })));
    await pass(300);
    inside.dispatchEvent(trusted(new MouseEvent('click', { detail: 1, bubbles: true, composed: true })));
    expect(clicks).not.toHaveBeenCalled();
    const held = trusted(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, composed: true, cancelable: true }));
    inside.dispatchEvent(held);
    expect(held.defaultPrevented).toBe(true);
    click(0);
    expect(clicks).toHaveBeenCalledTimes(1);
  });

  it('is kept from what listens in the page', async () => {
    const heard = vi.fn<() => void>();
    const types = ['click', 'keydown', 'pointerdown', 'wheel', 'copy', 'focusin'];
    for (const type of types) document.addEventListener(type, heard);
    await pass(300);
    click();
    for (const type of types) inside.dispatchEvent(trusted(new Event(type, { bubbles: true, composed: true })));
    for (const type of types) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
