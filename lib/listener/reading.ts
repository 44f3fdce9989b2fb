import { closest, find, findAll, matches } from '@/lib/sites/reading/dom';
import { readElement, type ElementReading } from '@/lib/sites/reading/readElement';
import { readPageData } from '@/lib/sites/reading/readPage';
import type { Page, Site } from '@/lib/sites/reading/site';
import { createChanges } from './changes';
import type { Clock } from './clock';
import { fingerprint } from './fingerprint';
import { createQueue } from './queue';
import { createSlices } from './slices';

/** Shortest pause between two readings of a page's structured data, ms; a slow reading pauses longer. */
const PAGE_DATA_PAUSE = 250;
const PAUSE_PER_COST = 10;

/** What came of one element, or of one entry of the page's structured data (then `element` is null). */
export type Found = Exclude<ElementReading, { outcome: 'refused' }> & { element: Element | null };

export interface Reading {
  /** What the page changed. */
  note: (records: readonly MutationRecord[]) => void;
  /** Reads everything on the page again, whether or not it was read before. */
  readAll: () => void;
  /** Reads what waits, for at most so many ms. */
  hurry: (budget: number) => void;
  /** Forgets what waits. */
  clear: () => void;
  /** Nothing waits to be read. */
  isIdle: () => boolean;
}

/** Reads posts out of a page as it changes, in slices, each element once per content. */
export function createReading(options: {
  site: Site;
  siteId: string;
  document: Document;
  clock: Clock;
  /** The page as it is now; null while it is one that holds no posts. */
  page: () => Page | null;
  found: (found: Found) => void;
  /** An element holds no post, or none that can be read. */
  lost?: (element: Element, outcome: 'refused' | 'gone' | 'failed') => void;
  /** An element was looked at again and holds what it held. */
  same?: (element: Element) => void;
}): Reading {
  const { site, siteId, document, clock } = options;
  const changes = createChanges(document);
  const waiting = createQueue<Element>();
  const dataWaiting = createQueue<ElementReading>();
  let known = new WeakMap<Element, number>();
  let pageData: { dueAt: number; callOff: () => void } | null = null;
  let nextPageData = 0;

  const markPageData = (): void => {
    if (site.readPage === undefined || pageData !== null) return;
    const dueAt = Math.max(clock.now(), nextPageData);
    pageData = { dueAt, callOff: clock.later(slices.wake, dueAt - clock.now()) };
  };

  const search = (root: Document | Element): void => {
    if (site.posts !== undefined) {
      if (root !== document && matches(root as Element, site.posts)) waiting.add(root as Element);
      for (const element of findAll(root, site.posts)) waiting.add(element);
    }
    if (site.pageData === undefined) return;
    if ((root !== document && matches(root as Element, site.pageData)) || find(root, site.pageData)) markPageData();
  };

  const lookAround = (target: Element, altered: boolean): void => {
    const post = site.posts === undefined ? null : closest(target, site.posts);
    if (post !== null) {
      if (altered) known.delete(post);
      waiting.add(post);
    }
    if (site.pageData !== undefined && closest(target, site.pageData)) markPageData();
  };

  const read = (element: Element): void => {
    if (!Node.prototype.contains.call(document, element)) return;
    const page = options.page();
    if (page === null) return;
    const print = fingerprint(element);
    if (known.get(element) === print) {
      options.same?.(element);
      return;
    }
    known.set(element, print);
    report(readElement(site, element, page, siteId), element);
  };

  const report = (reading: ElementReading, element: Element | null): void => {
    if (reading.outcome !== 'post' && element !== null) options.lost?.(element, reading.outcome);
    if (reading.outcome !== 'refused') options.found({ ...reading, element });
  };

  const readData = (): void => {
    pageData?.callOff();
    pageData = null;
    const page = options.page();
    if (page === null) return;
    const start = clock.now();
    for (const reading of readPageData(site, page, siteId)) dataWaiting.add(reading);
    nextPageData = clock.now() + Math.max(PAGE_DATA_PAUSE, (clock.now() - start) * PAUSE_PER_COST);
  };

  const step = (): boolean => {
    if (changes.sort()) return true;
    const root = changes.added.take();
    if (root !== undefined) {
      search(root);
      return true;
    }
    const altered = changes.altered.take();
    const target = altered ?? changes.touched.take();
    if (target !== undefined) {
      lookAround(target, altered !== undefined);
      return true;
    }
    const element = waiting.take();
    if (element !== undefined) {
      read(element);
      return true;
    }
    const entry = dataWaiting.take();
    if (entry !== undefined) {
      report(entry, null);
      return true;
    }
    if (pageData === null || pageData.dueAt > clock.now()) return false;
    readData();
    return true;
  };

  const slices = createSlices(step, clock);

  const clear = (): void => {
    slices.stop();
    changes.clear();
    waiting.clear();
    dataWaiting.clear();
    pageData?.callOff();
    pageData = null;
  };

  return {
    note: (records) => {
      changes.note(records);
      slices.wake();
    },
    readAll: () => {
      clear();
      known = new WeakMap();
      changes.added.add(document);
      nextPageData = 0;
      markPageData();
      slices.wake();
    },
    hurry: slices.work,
    clear,
    isIdle: () => pageData === null && changes.isEmpty() && waiting.size() === 0 && dataWaiting.size() === 0,
  };
}
