import type { Messenger } from '@/lib/messaging/messenger';
import type { Batch, BatchAnswer, NotReading, PageStatus, Protocol } from '@/lib/messaging/protocol';
import { siteIdOf, type Page, type Site } from '@/lib/sites/reading/site';
import { watchAddress } from './address';
import { createAtMentions } from './atMentions';
import { createClock, type Clock } from './clock';
import { createGreeter } from './greeting';
import { answerHandOut } from './handOut';
import { createHealthMeter, healthNow } from './healthMeter';
import { createHearing } from './hearing';
import { createKindWatch } from './kindWatch';
import { createLateForms, type Listen } from './lateForms';
import { createMentionCount } from './mentionCount';
import { createOutbox } from './outbox';
import { isPrerendering, onceShown, watchPage } from './pageEvents';
import { createPartLoader } from './parts';
import { answerQuestions, isOwn } from './questions';
import { createReading, type Found } from './reading';
import { aboutOf, createView, elementsOf, kindOf, type View } from './view';

declare const __HANDS_OUT_POSTS__: boolean;

/** After a change of address the old content often stands for a while: time for the page to replace it, ms. */
const SETTLE = 250;
/** Longest reading when a page is about to leave, ms. */
const LAST_READING = 50;

export interface Surroundings {
  window: Window;
  messenger: Pick<Messenger<Protocol>, 'send' | 'onMessage'>;
  /** Random name of this reader instance. */
  instance: string;
  now: () => number;
  isOrphaned: () => boolean;
}

export interface Listener {
  /** Leaves for good: reads nothing more and hears no message. What was found already is still sent. */
  retire: () => void;
}

/** Listens on one page: asks the worker for topics, reads posts as they appear, sends those that a topic may hear. */
export function startListener(site: Site, surroundings: Surroundings): Listener {
  const { window, messenger, instance } = surroundings;
  const document = window.document;
  const clock: Clock = createClock(surroundings.now);
  const siteId = siteIdOf(site, window.location);

  let state: 'starting' | 'reading' | 'resting' | 'retired' = 'starting';
  let why: NotReading | null = null;
  let topicsHeard = '';
  let view: View = createView(site, window, clock.now());
  let settling = false;

  const mentionCount = createMentionCount({
    clock,
    posts: () => (state === 'reading' ? view.posts.keys() : []),
    state: () => {
      if (state === 'reading' && view.unreadable !== null) return 'unreadable';
      return state === 'resting' && why === 'paused' ? 'paused' : null;
    },
    told: (count) => {
      if (!retireIfOrphaned()) void messenger.send('pageMentions', count);
    },
  });

  const deliver = async (batch: Batch): Promise<BatchAnswer | null> => {
    if (surroundings.isOrphaned()) {
      retireIfOrphaned();
      return null;
    }
    const sent = await messenger.send('batch', batch);
    if (!sent.ok && sent.why === 'gone') retireIfOrphaned();
    return sent.ok ? sent.answer : null;
  };

  const outbox = createOutbox({
    instance,
    site: siteId,
    reader: site.id,
    clock,
    deliver,
    stored: ({ mentions, unreadableSince }) => {
      if (state !== 'retired') {
        if (view.unreadable !== null && unreadableSince !== undefined) view.unreadable.since = unreadableSince;
        mentionCount.add(mentions.map(({ id }) => id));
        marks.label(mentions);
      }
      stopIfDone();
    },
    rest: (reason) => {
      rest(reason);
      stopIfDone();
    },
  });
  const health = createHealthMeter({
    site,
    document,
    clock,
    view: () => view,
    isIdle: () => reading.isIdle(),
    counted: ({ kind }, delta) => {
      if (kind !== null) outbox.addHealth(kind, delta);
    },
    unreadable: (of, found) => {
      if (state !== 'reading' || of.kind === null) return;
      of.unreadable = { found, since: clock.now() };
      outbox.addUnreadable(of.kind, found);
      mentionCount.tell();
    },
  });
  const hearing = createHearing({
    repeats: site.readPage !== undefined,
    outbox, health, about: ({ url }) => aboutOf(site, url, document), now: clock.now });
  const reading = createReading({
    site,
    siteId,
    document,
    clock,
    page: (): Page | null =>
      view.kind === null ? null : { url: view.url, document, kind: view.kind, now: clock.now() },
    found: (found: Found) => {
      const wasUnreadable = view.unreadable !== null;
      const identity = hearing.hear(found, view);
      if (wasUnreadable && view.unreadable === null) mentionCount.tell();
      if (found.element !== null && found.outcome === 'post') {
        if (identity === null) marks.lost(found.element);
        else marks.found(identity, found.element);
      }
      if (__HANDS_OUT_POSTS__) handOut?.note(found);
      mentionCount.tellSoon();
    },
    lost: (element, outcome) => {
      marks.lost(element);
      if (outcome === 'refused') health.refused(element);
    },
    same: (element) => marks.same(element),
  });

  const note = (records: readonly MutationRecord[]): void => {
    if (view.kind === null) kindWatch.changed();
    else reading.note(records);
    health.changed();
  };
  const observer = new MutationObserver((records) => {
    if (retireIfOrphaned()) return;
    address.check();
    note(records);
    marks.changed();
  });
  /** What the page did before stays known; what is done here is not taken for its doing. */
  const quietly = (change: () => void): void => {
    const before = observer.takeRecords();
    if (before.length > 0) note(before);
    change();
    observer.takeRecords();
  };
  const load = createPartLoader(messenger);
  const { marks, ...atMentions } = createAtMentions({
    site,
    messenger,
    load,
    document,
    clock,
    elementsOf: (identity) => elementsOf(view, identity),
    quietly,
    leaveIfOrphaned: () => retireIfOrphaned(),
    opens: (stands) => address.opens(stands),
  });
  const observe = (): void => {
    const attributes = site.watchedAttributes ?? [];
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      ...(attributes.length > 0 ? { attributeFilter: [...attributes] } : {}),
    });
  };

  const kindWatch = createKindWatch(() => {
    settling = false;
    view.kind ??= kindOf(site, view.url, document);
    if (view.kind !== null) {
      reading.readAll();
      health.changed();
    } else marks.clear();
    return view.kind !== null;
  }, clock);

  const address = watchAddress(window, () => {
    if (state !== 'reading' || retireIfOrphaned()) return;
    marks.closeCard();
    view = createView(site, window, clock.now());
    settling = true;
    kindWatch.startOver(SETTLE);
    mentionCount.tell();
  });

  const read: Listen = ({ topics, followedAt, marks: words }, forms) => {
    marks.show(words ?? null);
    const heard = JSON.stringify([topics, followedAt ?? null, forms !== null]);
    const begins = state !== 'reading';
    if (!begins && heard === topicsHeard) return;
    topicsHeard = heard;
    // What these topics hear is sent again; what they hear no more, or hide, is no mention here.
    outbox.disbelieve();
    mentionCount.forget();
    marks.forget();
    hearing.listenFor(topics, forms);
    state = 'reading';
    why = null;
    if (begins) {
      view = createView(site, window, clock.now());
      observe();
    } else Object.assign(view, { ofBrand: null, askAboutAt: 0 });
    health.changed();
    if (view.kind !== null) reading.readAll();
    else kindWatch.changed();
  };

  const rest = (reason: NotReading): void => {
    if (state === 'retired') return;
    state = 'resting';
    why = reason;
    observer.disconnect();
    kindWatch.stop();
    health.stop();
    reading.clear();
    marks.closeCard();
    marks.show(null);
    outbox.drop();
    mentionCount.tell();
  };

  const retire = (): void => {
    if (state === 'retired') return;
    const canStillSend = state === 'reading' && !surroundings.isOrphaned();
    if (canStillSend) reading.hurry(LAST_READING);
    state = 'retired';
    observer.disconnect();
    kindWatch.stop();
    health.stop();
    reading.clear();
    marks.stop();
    address.stop();
    for (const leave of leaving) leave();
    if (canStillSend) outbox.flush();
    else outbox.drop();
    stopIfDone();
  };

  /** What was found before this listener gave way to another is still sent: it may have left the page since. */
  const stopIfDone = (): void => {
    if (state === 'retired' && outbox.waiting() === 0) clock.stop();
  };

  const retireIfOrphaned = (): boolean => {
    if (!surroundings.isOrphaned()) return state === 'retired';
    retire();
    outbox.drop();
    clock.stop();
    return true;
  };

  const lateForms = createLateForms({ load, clock, isGone: retireIfOrphaned, listen: read, rest });
  const greeter = createGreeter({
    hello: { instance, site: siteId, reader: site.id },
    clock,
    send: messenger.send,
    gone: () => retire(),
    answered: (greeting) => {
      if (state !== 'retired') lateForms.greeted(greeting);
    },
  });

  const status = (): PageStatus => ({
    site: siteId,
    siteName: site.name,
    kind: view.kind,
    reading: state === 'reading',
    why,
    scanned: view.posts.size,
    mentions: mentionCount.here(),
    health: healthNow(view, document),
    unreadable: state === 'reading' ? view.unreadable : null,
    waiting: outbox.waiting(),
  });

  /** A page may be read for a trial where it may be read at all, also before there is a topic. */
  const pageForTrial = (): Page | null => {
    if (state !== 'reading' && (state !== 'resting' || why !== 'no-topics')) return null;
    const url = new URL(window.location.href);
    const kind = kindOf(site, url, document);
    return kind === null ? null : { url, document, kind, now: clock.now() };
  };

  const handOut = __HANDS_OUT_POSTS__
    ? answerHandOut(() => ({
        site: siteId,
        pageKind: view.kind,
        health: healthNow(view, document),
        settled: state === 'reading' && !settling && reading.isIdle(),
      }))
    : null;

  const leaving = [
    messenger.onMessage('lookAgain', () => {
      if (!isPrerendering(document)) greeter.greet();
    }),
    messenger.onMessage('pageStatus', status),
    messenger.onMessage('labelsChanged', ({ mentions }, sender) => {
      if (!isOwn(sender) || state !== 'reading' || !Array.isArray(mentions)) return;
      atMentions.changed(mentions);
    }),
    ...answerQuestions({
      messenger,
      load,
      site,
      siteId,
      mentions: () =>
        [...(state === 'reading' ? view.posts.keys() : [])]
          .filter(marks.isMention)
          .map((id) => ({ id, element: marks.holderOf(id) })),
      page: pageForTrial,
      view: () => (state === 'reading' ? view : null),
      reply: atMentions.reply,
      now: clock.now,
    }),
    watchPage(window, {
      leaving: () => {
        if (state !== 'reading' || retireIfOrphaned()) return;
        reading.hurry(LAST_READING);
        outbox.flush();
      },
      returned: () => {
        if (retireIfOrphaned()) return;
        mentionCount.startOver();
        address.check();
        outbox.retry();
        mentionCount.tell();
        greeter.greet();
      },
    }),
  ];
  if (__HANDS_OUT_POSTS__ && handOut !== null) leaving.push(handOut.stop);
  leaving.push(onceShown(document, greeter.greet));
  return { retire };
}
