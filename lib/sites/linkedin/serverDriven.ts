import type { WrittenTime } from '@/lib/posts/post';
import { attribute, closest, find, findAll, hasAttribute, isElement, matches, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { addressOfPost, profileIn, PROFILES, type Profile } from './addresses';
import { isPassedOn } from './headings';
import { countsOf, mediaOf } from './serverDrivenCounts';
import { CARDS, DISCUSSION, identityOf, inPost, isWithin, linesOf, QUOTED, WORDS } from './serverDrivenParts';
import { ageIn, timeOf } from './times';
import { discussedIn, trackedOf } from './tracking';
import { visibilityIn } from './visibility';

export function readCard(card: Element, page: Page): Reading {
  if (isWithin(card, CARDS) || isWithin(card, DISCUSSION)) return null;
  return readPost(card, page);
}

/** On a page of one post the words are found first; the nearest element around them that names an author is the card. */
export function readBareWords(words: Element, page: Page): Reading {
  if (isWithin(words, `${CARDS}, ${DISCUSSION}`)) return null;
  let card: Node | null = words;
  for (let steps = 0; card !== null && isElement(card) && steps < 12; steps++, card = parentOf(card)) {
    if (findAll(card, WORDS).filter(inPost).length > 1) break;
    if (authorLink(card, find(card, WORDS)) !== null) return readPost(card, page);
  }
  return unreadable('author');
}

function readPost(card: Element, page: Page): Reading {
  const words = findAll(card, WORDS).find((box) => inPost(box) && closest(box, QUOTED) === null) ?? null;
  const media = mediaOf(card);
  const tracked = trackedOf(card, inPost);
  if (tracked.isAdvertisement === true) return null;
  const link = authorLink(card, words);
  // Cards stand empty before they are filled; suggestions of people and pages have neither words nor a line of time.
  if (words === null && (media.length === 0 || link === null)) {
    const isPost = (tracked.id ?? discussedIn(card)) !== null || (link !== null && lineOfTime(card, null, page).line !== null);
    return isPost ? unreadable('text') : null;
  }
  const author = link === null ? null : nameAt(link, card);
  const written = lineOfTime(card, words, page);
  if (written.isAdvertisement && tracked.isAdvertisement === null) return null;
  if (written.line !== null && visibilityIn(written.line) === 'some') return null;
  if (author === null) return unreadable('author');
  const text = words === null ? '' : linesOf(words);
  if (words !== null && text === '' && media.length === 0) return unreadable('text');
  const heading = headingOf(card, link);
  const { id, ownTime } = identityOf(card, words, tracked.id, heading !== '');
  const permalink = id === null ? null : addressOfPost(id);
  return {
    kind: 'post',
    nativeId: id?.id ?? null,
    permalink,
    threadUrl: permalink,
    author,
    text,
    media,
    repost: isPassedOn(heading),
    publishedAt: timeOf(written.age, ownTime, page),
    engagement: countsOf(card, page),
  };
}

/** The link that holds the author's name: the last one with lines of its own before the words, after who passed them on. */
function authorLink(card: Element, words: Element | null): Element | null {
  const order = findAll(card, `${PROFILES}, ${WORDS}`).filter(inPost);
  const end = words === null ? -1 : order.indexOf(words);
  const links = (end === -1 ? order : order.slice(0, end))
    .filter((link) => profileIn(attribute(link, 'href')) !== null && closest(link, 'p') === null && find(link, 'p') !== null);
  return (words === null ? links[0] : links.at(-1)) ?? null;
}

function nameAt(link: Element, card: Element): (Profile & { name: string }) | null {
  const profile = profileIn(attribute(link, 'href'));
  const [first] = findAll(link, 'p');
  const lower = findAll(card, 'p').find((line) => inPost(line) && find(line, 'svg') !== null && visibilityIn(line) !== 'unknown');
  // Where the name is gone, the line below it must not be taken for it.
  if (profile === null || first === undefined || (lower !== undefined && rowOf(first) === rowOf(lower))) return null;
  const name = textOf(first);
  return name === '' || /^[•·]/u.test(name) ? null : { ...profile, name };
}

function rowOf(line: Element): Node | null {
  const parent = parentOf(line);
  return parent === null ? null : parentOf(parent);
}

interface LineOfTime {
  line: Element | null;
  age: WrittenTime;
  /** Something that is no age stands where others have theirs, and nothing says who may see it. */
  isAdvertisement: boolean;
}

/** The line under the author's name that begins with an age and ends in the icon of who may see the post. */
function lineOfTime(card: Element, words: Element | null, page: Page): LineOfTime {
  const order = findAll(card, `p, ${WORDS}`);
  const end = words === null ? order.length : order.indexOf(words);
  const lines = order.slice(0, end).filter((line) => inPost(line) && words !== line && (words === null || !containsWords(line, words)));
  const marked = lines.findLast((line) => visibilityIn(line) !== 'unknown')
    ?? lines.findLast((line) => /^[^•·]{1,40}[•·]\s*$/u.test(textOf(line)) && ageIn(textOf(line), page).at !== null);
  if (marked !== undefined) return { line: marked, age: ageIn(textOf(marked), page), isAdvertisement: false };
  const last = lines.findLast((line) => hasAttribute(line, 'componentkey') && isWithin(line, PROFILES));
  const age = ageIn(last === undefined ? '' : textOf(last), page);
  return { line: null, age, isAdvertisement: last !== undefined && age.at === null };
}

const containsWords = (line: Element, words: Element): boolean => findAll(line, WORDS).includes(words);

/** What stands before the author: who liked, passed on or commented. */
function headingOf(card: Element, author: Element | null): string {
  const marked = find(card, '[data-sdui-anchor-id^="feed-header"]');
  const line = marked === null ? null : (closest(marked, 'p') ?? parentOf(marked));
  if (line !== null && isElement(line)) return textOf(line);
  const order = author === null ? [] : findAll(card, 'p, a');
  return order.slice(0, author === null ? 0 : order.indexOf(author))
    .filter((part) => matches(part, 'p') && find(part, 'a') !== null).map((part) => textOf(part)).join('\n');
}
