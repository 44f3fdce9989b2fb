import { readElement } from '@/lib/sites/reading/readElement';
import { seeded } from '../../../../scripts/generate/random';
import { documentOf, NOW, readDocument } from '../samplePages';
import { judge, type Verdict } from './judge';
import { mutate, MUTATIONS, type Held, type Mutation } from './mutate';

/** What becomes of a page's posts under each mutation; null where the page holds none to begin with. */
export function verdictsOf(source: string, address: string, seed: number): Map<Mutation, Verdict> | null {
  const before = readDocument(documentOf(source), address, NOW);
  if (before.posts.length === 0) return null;
  return new Map(MUTATIONS.map((mutation) => {
    const document = documentOf(source);
    mutate(document, heldIn(document, address), mutation, seeded(seed));
    const after = readDocument(document, address, NOW);
    const traces = after.site.traces === undefined ? 0 : document.querySelectorAll(after.site.traces).length;
    return [mutation, judge(before, after, traces)];
  }));
}

function heldIn(document: Document, address: string): Held[] {
  const { site, siteId, page } = readDocument(document, address, NOW);
  if (page === null || site.posts === undefined) return [];
  return [...document.querySelectorAll(site.posts)].flatMap((element) => {
    const reading = readElement(site, element, page, siteId);
    return reading.outcome === 'post' ? [{ element, post: reading.post }] : [];
  });
}
