import { readTime } from '@/lib/language/dates';
import type { PointedAt, Pointer } from '@/lib/messaging/pointed';
import { isSamePlace } from '@/lib/posts/address';
import { MOST_LINE, MOST_TEXT } from '@/lib/posts/clean';
import { identify } from '@/lib/posts/identity';
import { bodyOf, UNKNOWN_TIME, type Post, type WrittenTime } from '@/lib/posts/post';
import { attribute, closest, find, findAll, isElement, parentOf, rawText } from '@/lib/sites/reading/dom';
import { readElement } from '@/lib/sites/reading/readElement';
import { readPageData } from '@/lib/sites/reading/readPage';
import type { Page, Site } from '@/lib/sites/reading/site';
import { declaredLanguage } from '@/lib/sites/reading/writtenTime';
import { publishedAsData } from './publishedAsData';
import { kindOf } from './view';

/** Fewest letters and digits by which a selection is found among the posts of a page's data. */
const LEAST_LETTERS = 12;
/** Letters of a selection that are looked for. */
const MOST_LETTERS = 200;
const MOST_POSTS = 500;
/** The page waits while it is read, ms. */
const LONGEST = 200;

/**
 * What the user pointed at: the post in which it stands, where the site's reader reads one there, and what the page itself
 * says of it. Nothing else of the page is handed over; pages that may not be read as posts are not.
 */
export function readPointed(pointer: Pointer, of: { window: Window; site: Site | null; siteId: string; now: () => number }): PointedAt {
  const { window, site, siteId, now } = of;
  const { document } = window;
  const url = new URL(window.location.href);
  const kind = site === null ? null : kindOf(site, url, document);
  const page = kind === null ? null : { url, document, kind, now: now() };
  const reader = site === null || page === null ? null : createReader(site, page, siteId, now);
  const { post, said } = LOOKS[pointer.kind](pointer, window, reader);
  const bounded = { title: said.title?.slice(0, MOST_LINE * 4) ?? null, text: said.text.slice(0, MOST_TEXT * 2) };
  return {
    reader: site?.id ?? null,
    post,
    said: { language: declaredLanguage(document), publishedAt: UNKNOWN_TIME, ...said, ...bounded },
    isDocument: !/^(?:text\/|application\/xhtml)/u.test(document.contentType),
  };
}

interface Looked {
  post: Post | null;
  said: { title: string | null; text: string; language?: string | null; publishedAt?: WrittenTime };
}

type Look = (pointer: Pointer, window: Window, reader: Reader | null) => Looked;

const LOOKS: Record<Pointer['kind'], Look> = { selection: lookAtSelection, link: lookAtLink, page: lookAtPage };

function lookAtSelection(_: Pointer, window: Window, reader: Reader | null): Looked {
  const selection = window.getSelection();
  const text = selection?.toString() ?? '';
  const range = selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
  const place = range?.commonAncestorContainer ?? null;
  const element = place === null || isElement(place) ? place : (parentOf(place) as Element | null);
  if (range === null || element === null) return { post: null, said: { title: null, text } };
  const letters = lettersOf(text).slice(0, MOST_LETTERS);
  const holds = (post: Post): boolean => letters !== '' && lettersOf(bodyOf(post)).includes(letters);
  const isMeant: IsMeant = (post, inner) => holds(post) || inner?.every((nested) => !range.intersectsNode(nested)) === true;
  const post = reader?.around(element, isMeant) ?? (letters.length < LEAST_LETTERS ? null : onlyOne(reader?.ofData().filter(holds)));
  return { post: post ?? null, said: { title: null, text, ...languageAt(element) } };
}

/** The browser does not say which of several links to one address was meant: the one in focus is, else all must agree. */
function lookAtLink({ link }: Pointer, window: Window, reader: Reader | null): Looked {
  const { document } = window;
  const anchors = link === null ? [] : findAll(document, 'a[href]').filter((anchor) => isAnchorTo(anchor, link, document));
  const focused = anchors.filter((anchor) => anchor === document.activeElement);
  const meant = focused.length > 0 ? focused : anchors;
  const leadsTo = ({ permalink }: Post): boolean => link !== null && permalink !== null && isSamePlace(permalink, link);
  const holders = meant.flatMap((anchor) => reader?.around(anchor, (one, inner) => inner !== null || leadsTo(one)) ?? []);
  const post = holders.find(leadsTo) ?? onlyOne(holders) ?? onlyOne(reader?.ofData().filter(leadsTo));
  const spoken = meant.map((anchor) => ({ anchor, words: wordsOf(anchor) })).find(({ words }) => words !== '');
  return { post: post ?? null, said: { title: null, text: spoken?.words ?? '', ...(spoken ? languageAt(spoken.anchor) : {}) } };
}

function lookAtPage(_: Pointer, { document, location }: Window, reader: Reader | null): Looked {
  const isOfPage = ({ permalink }: Post): boolean => permalink !== null && isSamePlace(permalink, location.href);
  const title = meta(document, 'og:title') ?? titleOf(document);
  const said = { title, text: meta(document, 'og:description', 'description') ?? '' };
  return {
    post: onlyOne(reader?.ofPage().filter(isOfPage)) ?? null,
    said: { ...said, publishedAt: readTime(publishedAsData(document, title), { now: reader?.now() ?? Date.now() }) },
  };
}

/** Whether a post around an element is meant. `inner`: the elements of posts within it, if it is the nearest one; else null. */
type IsMeant = (post: Post, inner: readonly Element[] | null) => boolean;

interface Reader {
  /** The nearest post around an element that is meant. */
  around: (element: Element, isMeant: IsMeant) => Post | null;
  /** Posts that the page's data tells of, without its elements. */
  ofData: () => Post[];
  ofPage: () => Post[];
  now: () => number;
}

function createReader(site: Site, page: Page, siteId: string, now: () => number): Reader {
  const postIn = (element: Element): Post | null => {
    const reading = readElement(site, element, page, siteId);
    return reading.outcome === 'post' ? reading.post : null;
  };
  const ofData = (): Post[] =>
    readPageData(site, page, siteId).flatMap((reading) => (reading.outcome === 'post' ? reading.post : [])).slice(0, MOST_POSTS);
  return {
    around: (element, isMeant) => {
      const { posts } = site;
      if (posts === undefined) return null;
      let isInner = true;
      for (let at = closest(element, posts); at !== null; isInner = false) {
        const post = postIn(at);
        if (post !== null && isMeant(post, isInner ? findAll(at, posts) : null)) return post;
        const above = parentOf(at);
        at = above !== null && isElement(above) ? closest(above, posts) : null;
      }
      return null;
    },
    ofData,
    ofPage: () => {
      const end = now() + LONGEST;
      const elements = site.posts === undefined ? [] : findAll(page.document, site.posts).slice(0, MOST_POSTS);
      return [...elements.flatMap((element) => (now() < end ? (postIn(element) ?? []) : [])), ...ofData()];
    },
    now,
  };
}

/** The one post that all of these are, or null. */
function onlyOne(posts: readonly Post[] = []): Post | null {
  const [first] = posts;
  return first !== undefined && new Set(posts.map(identify)).size === 1 ? first : null;
}

const lettersOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isAnchorTo(anchor: Element, link: string, document: Document): boolean {
  const address = URL.parse(attribute(anchor, 'href') ?? '', document.baseURI);
  return address !== null && address.href === link;
}

/** What a link says; of one that is a picture, what stands for the picture. */
function wordsOf(anchor: Element): string {
  const pictured = find(anchor, 'img[alt]');
  const words = [rawText(anchor), attribute(anchor, 'aria-label'), pictured && attribute(pictured, 'alt'), attribute(anchor, 'title')];
  return words.map((word) => (word ?? '').replace(/\s+/gu, ' ').trim()).find((word) => word !== '') ?? '';
}

function languageAt(element: Element): { language?: string } {
  const declaring = closest(element, '[lang]:not([lang=""])');
  const language = declaring === null ? null : attribute(declaring, 'lang');
  return language === null ? {} : { language };
}

function meta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    const element = find(document, `meta[property="${name}"], meta[name="${name}" i]`);
    const content = element === null ? '' : (attribute(element, 'content') ?? '').trim();
    if (content !== '') return content;
  }
  return null;
}

function titleOf(document: Document): string | null {
  const element = find(document, 'title');
  const title = element === null ? '' : rawText(element).replace(/\s+/gu, ' ').trim();
  return title === '' ? null : title;
}
