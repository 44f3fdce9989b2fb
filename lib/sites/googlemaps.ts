import type { PostDraft } from '@/lib/posts/complete';
import { readShortNumber } from '@/lib/language/shortNumbers';
import { contributorAddress, contributorIn, pageKind, placeAddress, wordsIn } from './googlemaps/addresses';
import { answerIn, bodyIn, boxIn, markIn, ratingOf, timeOf } from './googlemaps/card';
import { HOSTS } from './googlemaps/hosts';
import { attribute, closest, find, findAll, isElement, parentOf } from './reading/dom';
import { defineSite, unreadable, type Page, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { declaredLanguage } from './reading/writtenTime';

const REVIEWER = '[data-href*="/maps/contrib/"]';

/**
 * Google Maps, in the markup of 2022 to 2026: reviews of a place, and those of one person. Places nearby, what machines
 * sum up, and sentences taken out of reviews bear no id of a review.
 */
export default defineSite({
  id: 'googlemaps',
  name: 'Google Maps',
  kind: 'reviews',
  proof: 'pages',
  hosts: HOSTS,
  paths: ['/maps'],
  pageKind,
  posts: 'div[data-review-id][aria-label], .jftiEf[data-review-id]',
  read: readCard,
  traces: `button${REVIEWER}`,
  about,
  expects: ['author', 'time', 'rating', 'text'],
});

function about(url: URL, document: Document): PageSubject | null {
  const { place, terms } = wordsIn(url);
  if (terms !== null) return { terms };
  const heading = find(document, '[role="main"] h1');
  const owner = place ?? (heading === null ? '' : textOf(heading));
  return owner === '' ? null : { owner };
}

function readCard(card: Element, page: Page): Reading {
  const around = parentOf(card);
  // The id stands on parts of a card too.
  if (around !== null && isElement(around) && closest(around, '[data-review-id]') !== null) return null;
  const answer = answerIn(card, page);
  const mark = markIn(card, answer);
  const box = boxIn(card, answer);
  const body = box === null ? null : bodyIn(box);
  const author = page.kind === 'profile' ? ownerOf(page) : authorOf(card);
  // Cards stand empty before they are filled; many reviews have stars and no text.
  if (mark === null && body === null) return author === null || page.kind === 'profile' ? null : unreadable('text');
  if (body !== null && body.text === '') return unreadable('text');
  if (author === null) return unreadable('author');
  return {
    kind: 'review',
    nativeId: attribute(card, 'data-review-id'),
    threadUrl: page.kind === 'profile' ? null : placeAddress(page.url),
    author,
    text: body?.text ?? '',
    language: body?.language ?? null,
    partial: body?.partial ?? false,
    media: find(card, '.Tya61d, button[style*="background-image"], button[data-photo-index]') === null ? [] : ['image'],
    publishedAt: timeOf(card, mark, answer, page),
    rating: ratingOf(mark),
    engagement: { likes: likesOf(card, page) },
    reply: answer?.reply ?? null,
  };
}

type Person = NonNullable<PostDraft['author']>;

/**
 * A name stands on a card, is the name of the card itself, and is part of what its menu is called. Two of these must
 * agree, lest a translation or another line of the card is taken for it.
 */
function authorOf(card: Element): Person | null {
  const links = findAll(card, REVIEWER);
  const line = find(card, '.d4r55') ?? links.map((link) => find(link, 'div')).find((element) => element !== null) ?? null;
  const shown = line === null ? '' : textOf(line);
  const label = bare(attribute(card, 'aria-label'));
  const menu = bare(findAll(card, '[data-tooltip]').map((element) => attribute(element, 'data-tooltip')).join(' '));
  const agrees = shown !== '' && (label === '' || label === bare(shown) || menu.includes(bare(shown)));
  const name = agrees ? shown : (label !== '' && menu.includes(label) ? attribute(card, 'aria-label') : null);
  const id = contributorIn(links[0] === undefined ? null : attribute(links[0], 'data-href'));
  return name === null ? null : { name, url: id === null ? null : contributorAddress(id) };
}

const bare = (text: string | null): string => (text ?? '').replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

/** Whose page it is: on it, cards bear the names of places. */
function ownerOf({ document, url }: Page): Person | null {
  const id = contributorIn(url.pathname);
  const heading = find(document, '[role="main"] h1, h1');
  const name = heading === null ? '' : textOf(heading);
  return name === '' || id === null ? null : { name, url: contributorAddress(id) };
}

/** The button shows a number in place of its name, once somebody pressed it. */
function likesOf(card: Element, { document }: Page): number | null {
  const button = find(card, 'button[jsaction*="toggleThumbsUp"], button[aria-pressed]');
  return button === null ? null : readShortNumber(textOf(button, { skipAriaHidden: true }), declaredLanguage(document));
}
