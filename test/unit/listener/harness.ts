import { vi } from 'vitest';
import { createPutReply } from '@/lib/listener/composer/putReply';
import { replyBy } from '@/lib/listener/composer/replyBy';
import { diagnose } from '@/lib/listener/diagnosis';
import { createMarksWithCard } from '@/lib/listener/marksWithCard';
import { forgetParts, offerPart } from '@/lib/listener/parts';
import { tryQuery } from '@/lib/listener/queryTrial';
import { startListener, type Listener } from '@/lib/listener/session';
import type { Sent } from '@/lib/messaging/messenger';
import type { Batch, BatchAnswer, Greeting, MarkWords, PageCount, PageStatus, PartName, Protocol } from '@/lib/messaging/protocol';
import { identify } from '@/lib/posts/identity';
import type { MessageSender } from '@/lib/messaging/sender';
import { extensionId, extensionOrigin } from '@/lib/platform/runtime';
import { ALL_FORMS } from '@/lib/query/matching/allForms';
import { readTopics } from '@/lib/query/readTopics';
import type { HeardTopic, TopicTrees } from '@/lib/query/topic';
import { attribute, find, rawText } from '@/lib/sites/reading/dom';
import { defineSite, type Site } from '@/lib/sites/reading/site';
import { show } from '../markup';

/** An invented site: cards with an id, a writer and words; a card may hold other cards. */
export const cards = defineSite({
  id: 'cards',
  name: 'Cards',
  kind: 'forum',
  proof: 'pages',
  hosts: ['cards.example'],
  pageKind: (url) => (url.pathname === '/empty' ? null : url.pathname.startsWith('/t/') ? 'thread' : 'feed'),
  posts: '[data-card]',
  watchedAttributes: ['data-stars'],
  expects: ['author'],
  read: (element) => {
    const words = find(element, '.words');
    if (words === null) throw new TypeError('a card without words');
    if (rawText(words) === 'advertisement') return null;
    const writer = find(element, '.writer');
    const rated = find(element, '[data-stars]');
    const stars = rated === null ? null : attribute(rated, 'data-stars');
    return {
      kind: 'post',
      nativeId: attribute(element, 'data-card'),
      text: rawText(words),
      ...(writer === null ? {} : { author: { name: rawText(writer) } }),
      ...(stars === null ? {} : { rating: { value: Number(stars), best: 5 } }),
    };
  },
});

export function card(id: string, words: string, inside = ''): string {
  return `<div data-card="${id}"><b class="writer">Wren</b><p class="words">${words}</p>${inside}</div>`;
}

/** Topics as the worker sends them: their queries read. */
export const heardTopics = (...topics: HeardTopic[]): TopicTrees[] => readTopics(topics).trees;

export const HEARD = heardTopics({ id: 't1', query: 'aurora' });
export const READ = { state: 'read', topics: HEARD, marks: null } satisfies Greeting;

export const WORDS: MarkWords = {
  language: 'en',
  direction: 'ltr',
  names: { negative: 'bad', neutral: 'so so', positive: 'good', unsure: 'who knows', unscored: 'not yet' },
};
export const MARKED = { ...READ, marks: WORDS } satisfies Greeting;

/** A page of Earshot, as the browser names it. */
export const OWN_PAGE: MessageSender = {
  id: extensionId() ?? '',
  url: `${extensionOrigin()}/popup.html`,
};

/** A worker that stores what it is given, unless told otherwise. */
export interface FakeWorker {
  greeting: Greeting | Promise<Greeting>;
  /** Called instead of storing, for as long as it is set; undefined is a message that nobody answers. */
  instead: ((batch: Batch) => BatchAnswer | undefined | Promise<BatchAnswer | undefined>) | null;
  /** Every attempt, as it was sent. */
  attempts: Batch[];
  /** Posts by identity after every batch that was applied, and how often each was applied. */
  stored: Map<string, { text: string; times: number }>;
  scanned: string[];
  hellos: number;
  counts: number[];
  /** What was wrong with the page, each time that it changed. */
  states: PageCount['state'][];
  /** Parts of the listener that were brought in. */
  parts: PartName[];
  /** Parts that cannot be had. */
  lacks: Set<PartName>;
  /** Mentions whose marks were clicked. */
  opened: string[];
  lastApplied: number;
}

/** What the page's window shows, for tests without a layout: everything, unless told otherwise. */
export const shownPart = { isNear: (_element: Element): boolean => true, look: (): void => undefined };

vi.stubGlobal(
  'IntersectionObserver',
  class {
    readonly watched = new Set<Element>();
    constructor(readonly told: (entries: object[]) => void) {
      shownPart.look = () => this.tell([...this.watched]);
    }
    observe(element: Element): void {
      if (this.watched.has(element)) return;
      this.watched.add(element);
      queueMicrotask(() => this.tell([element]));
    }
    disconnect(): void {
      this.watched.clear();
    }
    private tell(elements: Element[]): void {
      const box = { width: 9, height: 9 };
      this.told(elements.map((target) => ({ target, isIntersecting: shownPart.isNear(target), boundingClientRect: box })));
    }
  },
);

export interface OpenPage {
  worker: FakeWorker;
  listener: Listener;
  /** Tells the listener's script something, as the worker would. */
  tell: (type: keyof Protocol, data?: unknown, sender?: MessageSender) => Promise<unknown>;
  status: () => Promise<PageStatus>;
  listensTo: () => string[];
  orphan: () => void;
}

/** Opens a page with the given body under an address of the invented site and starts a listener on it. */
export async function open(
  body: string,
  setting: { site?: Site; path?: string; greeting?: Greeting; lacks?: PartName[] } = {},
): Promise<OpenPage> {
  window.history.replaceState(null, '', setting.path ?? '/');
  show(body);
  const worker: FakeWorker = {
    greeting: setting.greeting ?? READ,
    instead: null,
    attempts: [],
    stored: new Map(),
    scanned: [],
    hellos: 0,
    counts: [],
    states: [],
    parts: [],
    lacks: new Set(setting.lacks),
    opened: [],
    lastApplied: 0,
  };
  forgetParts();
  let orphaned = false;
  const handlers = new Map<string, (data: never, sender: object) => unknown>();
  const listener = startListener(setting.site ?? cards, {
    window,
    instance: 'instance-1',
    now: () => Date.now(),
    isOrphaned: () => orphaned,
    messenger: {
      send: async (type: string, ...data: unknown[]) => {
        if (orphaned) return { ok: false, why: 'gone' } as never;
        return (await answer(worker, type, structuredClone(data[0]))) as never;
      },
      onMessage: (type, handler) => {
        if (handlers.has(type)) throw new Error(`a second handler for ${type}`);
        handlers.set(type, handler);
        return () => void handlers.delete(type);
      },
    },
  });
  const tell = async (type: string, data?: unknown, sender: MessageSender = OWN_PAGE): Promise<unknown> =>
    handlers.get(type)?.(data as never, sender);
  await pass();
  return {
    worker,
    listener,
    tell,
    status: async () => (await tell('pageStatus')) as PageStatus,
    listensTo: () => [...handlers.keys()],
    orphan: () => {
      orphaned = true;
    },
  };
}

async function answer(worker: FakeWorker, type: string, data: unknown): Promise<Sent<unknown>> {
  if (type === 'hello') {
    worker.hellos += 1;
    return { ok: true, answer: await worker.greeting };
  }
  if (type === 'pageMentions') {
    const { count, state } = data as PageCount;
    worker.counts.push(count);
    if (state !== (worker.states.at(-1) ?? null)) worker.states.push(state);
    return { ok: true, answer: undefined };
  }
  if (type === 'needPart') {
    const { part } = data as { part: PartName };
    worker.parts.push(part);
    if (worker.lacks.has(part)) return { ok: false, why: 'failed' };
    if (part === 'marks') offerPart('marks', createMarksWithCard);
    else if (part === 'forms') offerPart('forms', ALL_FORMS);
    else if (part === 'trial') offerPart('trial', tryQuery);
    else if (part === 'composer') offerPart('composer', replyBy(createPutReply((ms) => new Promise((resolve) => setTimeout(resolve, ms)))));
    else offerPart('diagnosis', diagnose);
    return { ok: true, answer: undefined };
  }
  if (type === 'openMention') {
    worker.opened.push((data as { id: string }).id);
    return { ok: true, answer: undefined };
  }
  const batch = data as Batch;
  worker.attempts.push(batch);
  const special = worker.instead === null ? apply(worker, batch) : await worker.instead(batch);
  return special === undefined ? { ok: false, why: 'no-answer' } : { ok: true, answer: special };
}

/** What the real worker does with a batch: applies each number once, and says which posts are stored. */
export function apply(worker: FakeWorker, batch: Batch): BatchAnswer {
  if (batch.number > worker.lastApplied) {
    worker.lastApplied = batch.number;
    for (const post of batch.posts) {
      const identity = identify(post);
      worker.stored.set(identity, { text: post.text, times: (worker.stored.get(identity)?.times ?? 0) + 1 });
    }
    worker.scanned.push(...batch.scanned.map(({ key }) => key));
  }
  return { state: 'stored', number: batch.number, mentions: batch.posts.map((post) => ({ id: identify(post), label: 'negative' as const })) };
}

/** Lets time pass; long enough by default for what is on the page to be read, sent and answered. */
export async function pass(ms = 1_000): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

/** An event as the browser itself sends it. */
export function trusted(type: string, init: object = {}): Event {
  const event = new Event(type);
  for (const [name, value] of Object.entries({ isTrusted: true, ...init })) {
    Object.defineProperty(event, name, { value });
  }
  return event;
}
