import type { HealthDelta } from '@/lib/messaging/protocol';
import { findAll, rawText } from '@/lib/sites/reading/dom';
import type { Site } from '@/lib/sites/reading/site';
import type { Clock } from './clock';
import type { View } from './view';

/** A post that cannot be read may only be loading: it counts once this time has passed, ms. */
const LOADING = 3_000;
/** A page has settled when nothing changed for so long, or at last when it was open for so long, ms. */
const QUIET = 5_000;
const LONGEST = 30_000;
/** Pages of which nothing is said yet are looked at ever more rarely, ms. */
const LONGEST_PAUSE = 300_000;

export interface HealthMeter {
  /** A post could not be read in an element, or, without one, in the page's structured data. */
  failed: (element: Element | null) => void;
  /** An element holds no post: it is not waited for. */
  refused: (element: Element) => void;
  /** A post of this page was read for the first time (`missing`: fields that it lacks), or once more (null). */
  read: (element: Element | null, missing: readonly string[] | null) => void;
  /** The page changed. */
  changed: () => void;
  stop: () => void;
}

/**
 * Counts, for each page once, what looks like a post and what of it was read. An element counts as one that cannot be
 * read only when that stays so; and where nothing at all can be read on a page that has settled, it says so.
 */
export function createHealthMeter(options: {
  site: Pick<Site, 'posts' | 'traces'>;
  document: Document;
  clock: Clock;
  view: () => View;
  /** Nothing waits to be read. */
  isIdle: () => boolean;
  counted: (view: View, delta: HealthDelta) => void;
  /** So many things look like posts, and none can be read. */
  unreadable: (view: View, found: number) => void;
}): HealthMeter {
  const { site, document, clock, view } = options;
  let callOffCount: (() => void) | null = null;
  let callOffCheck: (() => void) | null = null;
  let checked: View | null = null;
  let lastChange = 0;
  let pause = QUIET;

  const count = (of: View, delta: HealthDelta): void => {
    of.health.found += delta.found;
    of.health.read += delta.read;
    for (const field of Object.keys(delta.missing)) of.health.missing[field] = (of.health.missing[field] ?? 0) + 1;
    options.counted(of, delta);
  };

  const countFailed = (): void => {
    callOffCount = null;
    const { loading, failed } = view();
    const due = [...loading].filter(([, since]) => clock.now() - since >= LOADING).map(([element]) => element);
    for (const element of due) loading.delete(element);
    const failing = due.filter((element) => isOn(document, element) && !isBlank(element));
    for (const element of failing) failed.add(element);
    if (failing.length > 0) count(view(), { found: failing.length, read: 0, missing: {} });
    if (loading.size > 0) callOffCount = clock.later(countFailed, LOADING);
  };

  const mayBeUnreadable = ({ kind, health, unreadable }: View): boolean =>
    kind !== null && health.read === 0 && unreadable === null;

  const check = (): void => {
    callOffCheck = null;
    const now = view();
    if (checked !== now) pause = QUIET;
    checked = now;
    if (!mayBeUnreadable(now)) return;
    if (!hasSettled(now)) {
      callOffCheck = clock.later(check, QUIET);
      return;
    }
    const found = lookForPosts(now);
    if (found > 0) options.unreadable(now, found);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };

  /** A page in the background may wait until it is shown; nobody looks at it, either. */
  const hasSettled = (of: View): boolean => {
    if (Reflect.get(Document.prototype, 'visibilityState', document) === 'hidden') return false;
    const now = clock.now();
    return now - of.openedAt >= LONGEST || (options.isIdle() && now - lastChange >= QUIET);
  };

  const lookForPosts = ({ loading, failed }: View): number => {
    try {
      const elements = site.posts === undefined ? [] : findAll(document, site.posts);
      if (elements.length === 0 && site.traces !== undefined) return findAll(document, site.traces).length;
      return elements.filter((element) => (failed.has(element) || loading.has(element)) && !isBlank(element)).length;
    } catch {
      return 0;
    }
  };

  const checkSoon = (): void => {
    if (callOffCheck !== null || !mayBeUnreadable(view())) return;
    callOffCheck = clock.later(check, checked === view() ? pause : QUIET);
  };

  const stop = (): void => {
    callOffCount?.();
    callOffCheck?.();
    callOffCount = null;
    callOffCheck = null;
  };

  return {
    failed: (element) => {
      const { loading, failed } = view();
      if (element === null) {
        if (failed.has(view())) return;
        failed.add(view());
        count(view(), { found: 1, read: 0, missing: {} });
        return;
      }
      if (failed.has(element) || loading.has(element)) return;
      loading.set(element, clock.now());
      callOffCount ??= clock.later(countFailed, LOADING);
    },
    refused: (element) => void view().loading.delete(element),
    read: (element, missing) => {
      const { loading, failed } = view();
      if (element !== null) loading.delete(element);
      if (missing === null) return;
      const wasCounted = failed.delete(element ?? view());
      view().unreadable = null;
      count(view(), { found: wasCounted ? 0 : 1, read: 1, missing: Object.fromEntries(missing.map((field) => [field, 1])) });
    },
    changed: () => {
      lastChange = clock.now();
      checkSoon();
    },
    stop,
  };
}

/** Health of a page as it is now, with what may still be loading. */
export function healthNow(view: View, document: Document): HealthDelta {
  const { found, read, missing } = view.health;
  const loading = [...view.loading.keys()].filter((element) => isOn(document, element) && !isBlank(element)).length;
  return { found: found + loading, read, missing };
}

const isOn = (document: Document, element: Element): boolean => Node.prototype.contains.call(document, element);

/** Lists empty the elements that they put aside. */
const isBlank = (element: Element): boolean => rawText(element).trim() === '';
