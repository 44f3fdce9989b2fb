import { readAge } from '@/lib/language/ages';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { hash } from '@/lib/posts/identity';
import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import {
  attribute, closest, find, findAll, firstChildOf, isElement, matches, nextSiblingOf, parentOf, previousElementOf, rawText, tagOf,
} from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { addressOf, handleIn, videoIn } from './pages';
import { besideName, holderOf, languageOf, peopleIn, timeOfId, wordsOf } from './parts';

/** What a comment says, marked by its level; in builds without marks, the element around one comment. */
const WORDS = '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]';
const UNMARKED = '[class*="DivCommentItemWrapper"], [class*="DivCommentContentContainer"]';
export const COMMENT = `${WORDS}, ${UNMARKED}`;
/** Who says it. */
export const NAME = '[data-e2e^="comment-username-"]';

const PERSON = 'a[href^="/@"], a[href*="tiktok.com/@"]';
const IMAGE = 'img[class*="ImgComment"], [class*="DivCommentImage"] img';
const REPLIES = '[class*="DivReplyContainer"]';

/** Most elements between a reply and what holds its whole thread. */
const MOST_STEPS = 8;

/** A name is no comment, but beside each stands what that person says. */
export function readName(name: Element): Reading {
  const row = closest(name, UNMARKED);
  if (row !== null && find(row, WORDS) === null) return null;
  const words = besideName(name, { kind: NAME, wanted: `${WORDS}, ${IMAGE}` });
  return words.some((found) => matches(found, IMAGE) || wordsOf(found) !== '') ? null : unreadable('text');
}

export function readComment(element: Element, page: Page): Reading {
  const isMarked = matches(element, WORDS);
  // Elements around marked words are read by these; empty ones are not filled yet.
  if (!isMarked && (find(element, `${WORDS}, ${UNMARKED}`) !== null || rawText(element).trim() === '')) return null;
  const words = isMarked ? element : wordsBelowName(element);
  const holder = isMarked ? holderOf(element, `${NAME}, ${PERSON}`, WORDS) : element;
  if (words === null) return unreadable('text');
  if (holder === null) return unreadable('author');
  const person = peopleIn(holder, WORDS)[0] ?? find(holder, NAME);
  const linked = person === undefined || person === null ? null : (closest(person, 'a[href]') ?? find(person, 'a[href]'));
  const handle = linked === null ? null : handleIn(attribute(linked, 'href'));
  const text = wordsOf(words);
  const media = find(holder, IMAGE) === null ? [] : ['image' as const];
  if (text === '' && media.length === 0) return unreadable('text');
  const name = nameIn(holder, handle);
  if (handle === null && name === null) return unreadable('author');
  const video = videoIn(page.url.href);
  const shownId = idOf(element);
  const isReply = isMarked ? attribute(element, 'data-e2e') === 'comment-level-2' : closest(element, REPLIES) !== null;
  const answered = isReply && isMarked ? commentAnswered(element) : null;
  return {
    kind: isReply ? 'reply' : 'comment',
    nativeId: shownId ?? nameOf(element, video?.id ?? null, answered),
    threadUrl: video === null ? null : addressOf(video),
    parentId: answered !== null ? (idOf(answered) ?? nameOf(answered, video?.id ?? null, null)) : isReply ? null : (video?.id ?? null),
    author: { handle, name, url: handle === null ? null : `https://www.tiktok.com/@${handle}` },
    text,
    media,
    publishedAt: (shownId === null ? null : timeOfId(shownId, page.now, null)) ?? timeIn(holder, page),
    engagement: { likes: likesIn(holder, page) },
  };
}

/** Builds until 2024 named the element around a comment by its id. */
function idOf(element: Element): string | null {
  const named = closest(element, '[class*="DivCommentContentContainer"][id]');
  const id = named === null ? '' : (attribute(named, 'id') ?? '');
  return /^\d{15,25}$/u.test(id) ? id : null;
}

/** The comment at the head of the thread that a reply stands in. */
function commentAnswered(reply: Element): Element | null {
  for (let at = parentOf(reply), step = 0; at !== null && isElement(at) && step < MOST_STEPS; at = parentOf(at), step++) {
    const heads = findAll(at, '[data-e2e="comment-level-1"]');
    if (heads.length > 0) return heads.length === 1 ? (heads[0] ?? null) : null;
  }
  return null;
}

/**
 * A name for a comment that the page shows without an id: whose it is, below which video and comment, and what it says.
 * Two people's threads may well hold the same word of the same person. Null in builds without marks.
 */
function nameOf(words: Element, video: string | null, answered: Element | null): string | null {
  const said = [words, ...(answered === null ? [] : [answered])].map((element) => {
    const holder = matches(element, WORDS) ? holderOf(element, `${NAME}, ${PERSON}`, WORDS) : null;
    const link = holder === null ? undefined : peopleIn(holder, WORDS)[0];
    const handle = link === undefined ? null : handleIn(attribute(link, 'href'));
    return handle === null ? null : `${handle}\n${wordsOf(element)}`;
  });
  return video === null || said.includes(null) ? null : `${video}~${hash(said.join('\n\n'))}`;
}

/** In builds without marks: the one line that stands between the name and the row with the time. */
function wordsBelowName(element: Element): Element | null {
  const link = peopleIn(element, WORDS).find((person) => rawText(person).trim() !== '');
  const content = link === undefined ? null : closest(link, '[class*="DivCommentContentWrapper"]');
  if (content === null) return null;
  const lines: Element[] = [];
  for (let node = firstChildOf(content); node !== null; node = nextSiblingOf(node)) {
    if (isElement(node) && /^(?:SPAN|P)$/u.test(tagOf(node))) lines.push(node);
  }
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

/** Beside the name the page may say that this is the video's author. */
function nameIn(holder: Element, handle: string | null): string | null {
  const links = peopleIn(holder, WORDS).filter((link) => handleIn(attribute(link, 'href')) === handle);
  const named = links.find((link) => textOf(link) !== '') ?? find(holder, NAME);
  const name = named === null ? '' : (textOf(named).split(/\n|\s[\u00b7\u2022]\s/u)[0] ?? '').trim();
  return name === '' ? null : name;
}

/** The time is a line before the button to reply; some builds mark it. */
function timeIn(holder: Element, page: Page): WrittenTime {
  const marked = find(holder, '[data-e2e^="comment-time-"]');
  const reply = find(holder, '[data-e2e^="comment-reply-"]')
    ?? findAll(holder, '[role="button"]').find((button) => attribute(button, 'aria-pressed') === null) ?? null;
  const line = marked ?? (reply === null ? null : previousElementOf(reply));
  if (line === null) return UNKNOWN_TIME;
  const written = textOf(line);
  // In every language "5-6" is the sixth of May.
  const isMonthFirst = /^\d{1,2}-\d{1,2}$/u.test(written);
  return readAge(written, { now: page.now, language: languageOf(page), ...(isMonthFirst ? { order: 'month-first' } : {}) });
}

const LIKES = '[data-e2e="comment-like-count"], [role="button"][aria-pressed], button[aria-pressed]';

/** The heart stands beside what is said, or beside that and the name. */
function likesIn(holder: Element, page: Page): number | null {
  const around = parentOf(holder);
  const wider = around !== null && isElement(around) && findAll(around, WORDS).length === 1 ? around : holder;
  const heart = find(holder, LIKES) ?? find(wider, LIKES);
  const count = heart === null ? null : (find(heart, '[data-e2e="comment-like-count"]') ?? heart);
  return count === null ? null : readShortNumber(rawText(count).trim(), languageOf(page));
}
