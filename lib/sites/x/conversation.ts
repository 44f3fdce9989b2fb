import {
  attribute, closest, find, findAll, matches, nextElementOf, parentOf, previousElementOf, rawText,
} from '../reading/dom';
import type { Page } from '../reading/site';
import { isOwn, LONG_TEXT, NAME, own, POST, TEXT } from './parts';
import { handleIn, statusIn } from './pages';

const CELL = '[data-testid="cellInnerDiv"]';
const AVATAR = '[data-testid="Tweet-User-Avatar"]';
/** The line between avatars that joins a post to its answer: two points wide, in all builds since 2020. */
const LINE = '.r-m5arl1';

/** Where a post stands in a conversation. `parentId` is null where the page does not show what it answers. */
export interface Place {
  isReply: boolean;
  parentId: string | null;
  /** Whether it belongs to the conversation that the page is about. */
  inThread: boolean;
}

/**
 * What a post answers. On a page of one post those above it lead to it, each the answer to the one before; those below
 * answer it, unless a line joins them to the one before; those after a heading ("Discover more") are of other threads.
 * In all lists a line joins a post to its answer.
 */
export function placeOf(post: Element, id: string, page: Page): Place {
  const cell = closest(post, CELL);
  const before = cell === null ? null : postIn(previousElementOf(cell));
  const beforeId = before === null ? null : idOf(before);
  const joined = before !== null && (leadsOn(before) || followsOn(post));
  const thread = page.kind === 'thread' ? statusIn(page.url.pathname)?.id : undefined;
  const section = cell === null || thread === undefined ? null : sectionOf(cell, thread);
  const inThread = id === thread || (section !== null && section !== 'apart');
  const says = addresses(post);
  if (joined || section === 'above' || section === 'open') {
    return { isReply: says || followsOn(post) || beforeId !== null, parentId: beforeId, inThread };
  }
  if (section === 'below' && thread !== undefined) {
    return { isReply: true, parentId: followsOn(post) ? null : thread, inThread };
  }
  return { isReply: says || followsOn(post), parentId: null, inThread };
}

/** Most cells that are looked at for one post's place; the app keeps some thirty. */
const MOST_CELLS = 100;

type Section = 'above' | 'open' | 'below' | 'apart';

// Lists let go of cells that are scrolled away, the open post among them: what was found out of its neighbours stays.
const sections = new WeakMap<Node, { thread: string; known: Map<string, Section> }>();

function sectionOf(cell: Element, thread: string): Section | null {
  const list = parentOf(cell);
  if (list === null) return null;
  let memory = sections.get(list);
  if (memory?.thread !== thread) sections.set(list, (memory = { thread, known: new Map() }));
  const section = findSection(cell, thread, memory.known);
  const post = postIn(cell);
  const id = post === null ? null : idOf(post);
  if (id !== null && section !== null) memory.known.set(id, section);
  return section;
}

function findSection(cell: Element, thread: string, known: ReadonlyMap<string, Section>): Section | null {
  let steps = MOST_CELLS;
  for (let at: Element | null = cell; at !== null && steps > 0; at = previousElementOf(at), steps--) {
    if (isOpen(at, thread)) return at === cell ? 'open' : 'below';
    const post = postIn(at);
    if (post === null && find(at, 'h2') !== null) return 'apart';
    const id = post === null ? null : idOf(post);
    const section = id === null ? undefined : known.get(id);
    if (section !== undefined) return section === 'open' ? 'below' : section;
  }
  for (let at = nextElementOf(cell); at !== null && steps > 0; at = nextElementOf(at), steps--) {
    if (isOpen(at, thread)) return 'above';
  }
  return null;
}

/** The post that the page is about is laid out apart: its time stands below its text, not beside its author's name. */
function isOpen(cell: Element, thread: string): boolean {
  const post = postIn(cell);
  const time = post === null || idOf(post) !== thread ? null : own(post, 'time');
  return time !== null && closest(time, NAME) === null;
}

const postIn = (cell: Element | null): Element | null => (cell === null ? null : find(cell, POST));

/** A post's id: that of the link around its time, else of a link to itself. */
export function idOf(post: Element): string | null {
  const named = attribute(post, 'data-tweet-id');
  if (named !== null && /^\d{1,20}$/u.test(named)) return named;
  const links = findAll(post, 'a[href*="/status"]')
    .filter((link) => isOwn(link, post) && closest(link, `${TEXT}, ${LONG_TEXT}`) === null);
  const link = links.find((candidate) => find(candidate, 'time') !== null)
    ?? links.find((candidate) => (attribute(candidate, 'href') ?? '').endsWith('/analytics')) ?? links[0];
  return link === undefined ? null : (statusIn(attribute(link, 'href'))?.id ?? null);
}

/** Whether the line goes on below the avatar, to the answer. */
function leadsOn(post: Element): boolean {
  const avatar = own(post, AVATAR);
  const below = avatar === null ? null : nextElementOf(avatar);
  return below !== null && rawText(below).trim() === '';
}

/** Whether a line comes from above. */
const followsOn = (post: Element): boolean => findAll(post, LINE).some((line) => {
  const above = previousElementOf(line);
  return isOwn(line, post) && (above === null || !matches(above, AVATAR));
});

/** Whether people are named between the author's name and the text ("Replying to @norvelo"), in any language. */
function addresses(post: Element): boolean {
  let named = false;
  for (const element of findAll(post, `${NAME}, a[href], ${TEXT}`)) {
    if (!isOwn(element, post)) continue;
    if (matches(element, TEXT)) return false;
    if (matches(element, NAME)) named = true;
    const handle = handleIn(attribute(element, 'href'));
    if (!named || handle === null || closest(element, `${NAME}, [role="group"]`) !== null) continue;
    if (rawText(element).trim().toLowerCase() === `@${handle.toLowerCase()}`) return true;
  }
  return false;
}
