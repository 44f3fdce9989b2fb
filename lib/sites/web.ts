import type { PostDraft } from '@/lib/posts/complete';
import { attribute, find } from './reading/dom';
import { JSON_LD, readJsonLd } from './reading/jsonLd';
import { markedItemSelector, readMarkedItems } from './reading/microdata';
import { withoutDoubles } from './reading/samePost';
import { draftOf, kindOf, POST_TYPES, type ThingContext } from './reading/schemaPosts';
import { defineSite, hostMatches, type PageKind, type PageSubject } from './reading/site';
import { isThing, thingOf, typesOf, valuesOf, wordOf, type Thing } from './reading/things';

const MOST_POSTS = 2_000;
const MOST_VALUES = 200_000;
const DEEPEST = 64;

/** Every page that says of itself, in the words of schema.org, which reviews, comments and postings it holds. */
export default defineSite({
  id: 'web',
  name: 'Web',
  kind: 'web',
  named: 'host',
  proof: 'pages',
  hosts: [],
  pageKind,
  readPage: (page) => readDrafts(page.document, page.url, page.now),
  pageData: `${JSON_LD}, ${markedItemSelector(POST_TYPES)}`,
  about,
  expects: ['author', 'time', 'text'],
});

function pageKind(url: URL, document: Document): PageKind | null {
  const drafts = readDrafts(document, url, 0);
  if (drafts.length === 0) return null;
  return drafts.some((draft) => draft.kind === 'review') ? 'reviews' : 'thread';
}

/** What is reviewed, where the page names it. */
function about(_url: URL, document: Document): PageSubject | null {
  const data = readJsonLd(document);
  const items = [...indexed(data), ...readMarkedItems(document, POST_TYPES).map(({ thing }) => thing)];
  for (const thing of items) {
    const reviewed = kindOf(thing) === 'review' ? thingOf(thing, 'itemReviewed') : null;
    const subject = reviewed ?? (valuesOf(thing, 'review').some(isThing) ? thing : null);
    const owner = subject === null ? null : wordOf(subject, 'name');
    if (owner !== null) return { owner };
  }
  return null;
}

function indexed(data: readonly unknown[]): Thing[] {
  const things: Thing[] = [];
  walk(data, null, (thing) => {
    things.push(thing);
    return null;
  });
  return things;
}

/** What JSON-LD says comes first: it is whole where the markup is often cut. */
function readDrafts(document: Document, url: URL, now: number): PostDraft[] {
  const data = readJsonLd(document);
  const items = indexOf(data);
  const context: ThingContext = {
    address: addressOfPage(document, url),
    now,
    resolve: (thing) => {
      const id = wordOf(thing, '@id');
      return (id === null ? undefined : items.get(id)) ?? thing;
    },
  };
  const drafts = [...fromJsonLd(data, context), ...fromMarkup(document, context)];
  return withoutDoubles(withoutSharedIds(drafts));
}

/** An id that several posts share names something else, such as the list that they stand in. */
function withoutSharedIds(drafts: PostDraft[]): PostDraft[] {
  const texts = new Map<string, Set<string>>();
  for (const { nativeId, text } of drafts) {
    if (nativeId != null) texts.set(nativeId, (texts.get(nativeId) ?? new Set()).add((text ?? '').slice(0, 40)));
  }
  const isShared = (id: string | null | undefined): boolean => id != null && (texts.get(id)?.size ?? 0) > 1;
  return drafts.map((draft) => ({
    ...draft,
    nativeId: isShared(draft.nativeId) ? null : (draft.nativeId ?? null),
    parentId: isShared(draft.parentId) ? null : (draft.parentId ?? null),
  }));
}

/** Items that are described somewhere, by their ids. */
function indexOf(data: readonly unknown[]): Map<string, Thing> {
  const items = new Map<string, Thing>();
  walk(data, null, (thing) => {
    const id = wordOf(thing, '@id');
    if (id !== null && Object.keys(thing).length > 1 && !items.has(id)) items.set(id, thing);
    return null;
  });
  return items;
}

function fromJsonLd(data: readonly unknown[], context: ThingContext): PostDraft[] {
  const drafts: PostDraft[] = [];
  walk<PostDraft>(data, null, (thing, parent) => {
    const draft = drafts.length < MOST_POSTS ? draftOf(thing, context) : null;
    if (draft === null) return parent;
    drafts.push(withParent(draft, thing, parent?.nativeId ?? null));
    return draft;
  });
  return drafts;
}

/**
 * Visits every item of nested data in its order, with what was made of the nearest item around it. A stack of its own:
 * data nested a million deep must not break the reader.
 */
function walk<Made>(
  data: readonly unknown[], around: Made | null, visit: (thing: Thing, around: Made | null) => Made | null,
): void {
  const waiting: { value: unknown; around: Made | null; depth: number }[] = [{ value: data, around, depth: 0 }];
  for (let visited = 0; visited < MOST_VALUES; visited++) {
    const next = waiting.pop();
    if (next === undefined) return;
    const { value, depth } = next;
    if (depth > DEEPEST) continue;
    if (Array.isArray(value)) {
      const items = value.slice(0, MOST_POSTS * 5).reverse();
      for (const item of items) {
        if (isNested(item)) waiting.push({ value: item, around: next.around, depth: depth + 1 });
      }
    } else if (isThing(value) && !typesOf(value).includes('FAQPage')) {
      const made = visit(value, next.around);
      for (const child of Object.values(value).reverse()) {
        if (isNested(child)) waiting.push({ value: child, around: made, depth: depth + 1 });
      }
    }
  }
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;

function fromMarkup(document: Document, context: ThingContext): PostDraft[] {
  const made = new Map<Element, PostDraft>();
  for (const { thing, element, around } of readMarkedItems(document, POST_TYPES)) {
    if (made.size >= MOST_POSTS) break;
    if (kindOf(thing) === null) continue;
    const draft = draftOf(thing, context);
    const parent = around === null ? undefined : made.get(around);
    if (draft !== null) made.set(element, withParent(draft, thing, parent?.nativeId ?? null));
  }
  return [...made.values()];
}

/** What a post answers: as it says itself, else the post that it stands in. Reviews answer nothing. */
function withParent(draft: PostDraft, thing: Thing, around: string | null): PostDraft {
  if (draft.kind === 'review' || draft.kind === 'question') return draft;
  const named = valuesOf(thing, 'parentItem').filter(isThing).map((parent) => wordOf(parent, '@id'))[0] ?? null;
  return { ...draft, parentId: named ?? around };
}

const NOISE = /^(?:utm_.*|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid)$/u;

/** The page's own name for itself where it is one of the same host, else its address without fragment and tracking. */
function addressOfPage(document: Document, url: URL): string {
  const link = find(document, 'link[rel~="canonical" i][href]');
  const canonical = URL.parse(link === null ? '' : (attribute(link, 'href') ?? ''), url);
  const named = link !== null && canonical !== null && /^https?:$/u.test(canonical.protocol)
    && (hostMatches(canonical.hostname, bare(url.hostname)) || hostMatches(url.hostname, bare(canonical.hostname)));
  const address = new URL(named ? canonical.href : url.href);
  address.hash = '';
  const names: string[] = [];
  // Iterators of the page's own objects do not work in Firefox's content scripts.
  address.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) if (NOISE.test(name)) address.searchParams.delete(name);
  return address.href;
}

const bare = (host: string): string => host.replace(/^www\./u, '');
