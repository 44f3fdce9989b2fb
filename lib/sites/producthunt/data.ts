import type { PostDraft } from '@/lib/posts/complete';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, findAll, rawText } from '../reading/dom';
import { parseLooseJson } from '../reading/looseJson';
import { plainText } from '../reading/plainText';
import type { Page } from '../reading/site';
import { isThing, thingOf, valuesOf, wordOf, type Thing } from '../reading/things';
import { slugOf } from './addresses';

/** Most values of one page's data that are looked at. */
const MOST_VALUES = 200_000;

const KINDS = { Post: 'post', DiscussionThread: 'post', Comment: 'comment', DetailedReview: 'review', Review: 'review' } as const;
type Kind = keyof typeof KINDS;

const parsed = new WeakMap<Document, Thing[]>();

/** What the app was told while the page was made: of Next.js, or piece by piece of Apollo. */
function dataOf(document: Document): Thing[] {
  const known = parsed.get(document);
  if (known !== undefined) return known;
  const made = findAll(document, 'script:not([src])').flatMap((script) => {
    const source = rawText(script);
    const isState = source.includes('ApolloSSRDataTransport');
    if (!isState && attribute(script, 'id') !== '__NEXT_DATA__') return [];
    const start = isState ? source.indexOf('.push(') + '.push('.length : 0;
    const value = parseLooseJson(isState ? asJson(source.slice(start).replace(/\)\s*;?\s*$/u, '')) : source);
    return isThing(value) ? [value] : [];
  });
  // A page that is still loading is told more.
  if (made.length > 0) parsed.set(document, made);
  return made;
}

/** What is not known stands there as JavaScript writes it. */
const asJson = (source: string): string => source.replace(/"(?:[^"\\]|\\.)*"|\bundefined\b/gu, (part) => (part === 'undefined' ? 'null' : part));

interface Read {
  address: string;
  now: number;
  of: readonly Thing[];
  drafts: PostDraft[];
}

// Each comment of a page asks for them.
const lately = new WeakMap<Document, Read>();

/** All posts that the page's data holds under what the page is about. It stays as the first page of a visit was. */
export function readData(page: Page): PostDraft[] {
  const slug = slugOf(page.url.pathname);
  const data = dataOf(page.document);
  if (slug === null || data.length === 0) return [];
  const known = lately.get(page.document);
  if (known?.address === page.url.pathname && known.of === data && known.now === page.now) return known.drafts;
  const drafts = draftsOf(data, slug, page);
  lately.set(page.document, { address: page.url.pathname, now: page.now, of: data, drafts });
  return drafts;
}

function draftsOf(data: readonly Thing[], slug: string, page: Page): PostDraft[] {
  const entities = new Map<string, Thing>();
  const roots: Thing[] = [];
  visit(data, new Map(), (thing, key) => {
    if (key !== null) entities.set(key, thing);
    if (wordOf(thing, 'slug') === slug && wordOf(thing, '__typename') !== 'Topic') roots.push(thing);
  });
  const drafts = new Map<string, PostDraft>();
  for (const root of roots) {
    visit([root], entities, (thing, _, parent) => {
      const draft = draftOf(thing, parent, { slug, entities, page });
      if (draft?.nativeId != null && (drafts.get(draft.nativeId)?.parentId ?? null) === null) drafts.set(draft.nativeId, draft);
    });
  }
  return [...drafts.values()].toSorted((a, b) => Number(a.kind !== 'post') - Number(b.kind !== 'post'));
}

/** Shows all things within others, with the name under which the app keeps them, and the comment they stand under. */
function visit(data: readonly Thing[], entities: ReadonlyMap<string, Thing>, show: (thing: Thing, key: string | null, parent: Thing | null) => void): void {
  const waiting: { value: unknown; key: string | null; parent: Thing | null }[] = data.map((value) => ({ value, key: null, parent: null })).reverse();
  const seen = new Set<Thing>();
  for (let visited = 0; waiting.length > 0 && visited < MOST_VALUES; visited++) {
    const { value, key, parent } = waiting.pop() ?? { value: null, key: null, parent: null };
    if (Array.isArray(value)) for (const entry of (value as unknown[]).toReversed()) waiting.push({ value: entry, key: null, parent });
    else if (isThing(value)) {
      const named = entities.get(wordOf(value, '__ref') ?? '');
      const thing = named ?? value;
      if (seen.has(thing)) continue;
      seen.add(thing);
      show(thing, key, parent);
      const under = /(?:^Comment|Review)$/u.test(wordOf(thing, '__typename') ?? '') ? thing : parent;
      for (const [name, entry] of Object.entries(thing).reverse()) if (typeof entry === 'object' && entry !== null) waiting.push({ value: entry, key: name, parent: under });
    }
  }
}

interface Context {
  slug: string;
  entities: ReadonlyMap<string, Thing>;
  page: Page;
}

function draftOf(thing: Thing, parent: Thing | null, { slug, entities, page }: Context): PostDraft | null {
  const type = wordOf(thing, '__typename') ?? '';
  const id = wordOf(thing, 'id');
  if (id === null || !Object.hasOwn(KINDS, type)) return null;
  const kind = KINDS[type as Kind];
  // Other launches are named beside this one.
  if (kind === 'post' && wordOf(thing, 'slug') !== slug) return null;
  const resolved = (name: string): Thing | null => {
    const value = thingOf(thing, name);
    return value === null ? null : (entities.get(wordOf(value, '__ref') ?? '') ?? value);
  };
  const user = resolved('user') ?? resolved('author');
  const handle = user === null ? null : wordOf(user, 'username');
  const text = (type === 'Post' ? ['tagline', 'description'] : type === 'Comment' || type === 'DiscussionThread' ? [bodyName(thing)]
    : ['overallExperience', 'positiveFeedback', 'negativeFeedback', 'alternativesFeedback', 'body'])
    .map((name) => plainText(wordOf(thing, name) ?? '').trim()).filter((words) => words !== '').join('\n\n');
  const title = kind === 'post' ? wordOf(thing, 'name', 'title') : null;
  // What is only named here has no words at all; where they should be and are not, health counts it.
  if (text === '' && title === null && (handle === null || !BODIES.some((name) => Object.hasOwn(thing, name)))) return null;
  const address = page.url.pathname;
  const rating = kind === 'review' ? Number(wordOf(thing, 'overallRating', 'rating') ?? Number.NaN) : Number.NaN;
  return {
    kind,
    nativeId: nameOf(kind, id),
    permalink: kind === 'post' ? address : kind === 'review' ? `/products/${slug}/reviews?review=${id}` : `${address}?comment=${id}`,
    threadUrl: address,
    parentId: kind === 'comment' && parent !== null && parent !== thing ? parentName(parent) : null,
    author: user === null ? {} : { handle, name: wordOf(user, 'name'), url: handle === null ? null : `/@${handle}` },
    title,
    text,
    publishedAt: readTimestamp(wordOf(thing, 'createdAt', 'created_at', 'featuredAt'), { now: page.now }),
    rating: Number.isFinite(rating) ? { value: rating, best: 5 } : null,
    engagement: { likes: countIn(thing, 'votesCount', 'votes_count'), replies: countIn(thing, 'commentsCount', 'comments_count', 'repliesCount') },
  };
}

const BODIES = ['body', 'bodyText', 'bodyHtml', 'body_html', 'description'];

const bodyName = (thing: Thing): string => BODIES.find((name) => wordOf(thing, name) !== null) ?? 'body';

/** Launches, comments and reviews are each numbered by themselves. */
export const nameOf = (kind: string, id: string): string => (kind === 'post' ? id : `${kind}-${id}`);

function parentName(parent: Thing): string | null {
  const id = wordOf(parent, 'id');
  return id === null ? null : nameOf(wordOf(parent, '__typename') === 'Comment' ? 'comment' : 'review', id);
}

function countIn(thing: Thing, ...names: string[]): number | null {
  const value = names.flatMap((name) => valuesOf(thing, name))[0];
  return typeof value === 'number' ? value : null;
}
