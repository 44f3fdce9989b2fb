import { identify } from '@/lib/posts/identity';
import { readElement } from '@/lib/sites/reading/readElement';
import { seeded } from '../../../../scripts/generate/random';
import { documentOf, NOW, readDocument, type SampleReading } from '../samplePages';
import { judge, type Verdict } from './judge';
import { mutate, MUTATIONS, type Mutation } from './mutate';
import type { Held, Scene } from './scene';

/**
 * What becomes of a page's posts under each mutation; null where the page holds none to begin with. `now`: when it is
 * read, ms since 1970.
 */
export async function verdictsOf(
  source: string, address: string, seed: number, mutations: readonly Mutation[] = MUTATIONS, now = NOW,
): Promise<Map<Mutation, Verdict> | null> {
  const before = documentOf(source);
  const reading = readDocument(before, address, now);
  if (reading.posts.length === 0) return null;
  const held = heldIn(before, reading);
  const names = new Set(held.map(({ post }) => identify(post)));
  const loose = reading.posts.filter((post) => !names.has(identify(post)));
  const goneBefore = new Set(goneIn(before, reading));
  const verdicts = new Map<Mutation, Verdict>();
  for (const mutation of mutations) {
    // What happy-dom refers to weakly is kept until this turn of the event loop ends.
    await new Promise((resolve) => { setTimeout(resolve); });
    const document = documentOf(source);
    const scene: Scene = { document, held: heldAlike(held, document, reading.site.posts), loose };
    const wordless = mutate(scene, mutation, seeded(seed)).map(identify);
    const after = readDocument(document, address, now);
    const gone = goneIn(document, after).filter((name) => !goneBefore.has(name));
    verdicts.set(mutation, judge(reading, after, {
      traces: tracesIn(document, after), gone, expects: reading.site.expects, wordless: new Set(wordless),
    }));
  }
  return verdicts;
}

interface HeldAt extends Held {
  /** Which one of the elements it is that may hold a post. */
  at: number;
}

function heldIn(document: Document, { site, siteId, page }: SampleReading): HeldAt[] {
  if (page === null || site.posts === undefined) return [];
  return [...document.querySelectorAll(site.posts)].flatMap((element, at) => {
    const reading = readElement(site, element, page, siteId);
    return reading.outcome === 'post' ? [{ element, post: reading.post, at }] : [];
  });
}

/** The same in another document of the same source. */
function heldAlike(held: readonly HeldAt[], document: Document, selector: string | undefined): Held[] {
  const elements = selector === undefined ? [] : [...document.querySelectorAll(selector)];
  return held.flatMap(({ post, at }) => {
    const element = elements[at];
    return element === undefined ? [] : [{ element, post }];
  });
}

/** Names of posts that the page is taken to say were deleted. */
function goneIn(document: Document, { site, siteId, page }: SampleReading): string[] {
  if (page === null || site.posts === undefined) return [];
  return [...document.querySelectorAll(site.posts)].flatMap((element) => {
    const reading = readElement(site, element, page, siteId);
    if (reading.outcome === 'gone') return reading.identity;
    return reading.outcome === 'post' && reading.isGone === true ? identify(reading.post) : [];
  });
}

/** How many traces of posts the health meter sees: it looks for them where no element looks like a post. */
function tracesIn(document: Document, { site, page }: SampleReading): number {
  if (page === null || site.traces === undefined) return 0;
  if (site.posts !== undefined && document.querySelector(site.posts) !== null) return 0;
  return document.querySelectorAll(site.traces).length;
}
