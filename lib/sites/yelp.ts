import { attribute, closest, find, findAll, hasAttribute } from './reading/dom';
import { defineSite, unreadable, type Page, type PageSubject, type Reading } from './reading/site';
import { textOf } from './reading/visibleText';
import { businessIn, pageKind, personIn, reviewIn } from './yelp/addresses';
import { answerBlockIn, PERSON, placeIn, replyIn, starsInCard, textElementIn, timeOf, usefulIn } from './yelp/card';
import { HOSTS } from './yelp/hosts';
import { dayShown } from './reading/dayShown';
import { dayOf, statedOf } from './yelp/pageData';

/**
 * Yelp in all its countries, in the markup of 2022 to 2026: reviews of a business, with the owner's answer inside the
 * card. A review is known by who wrote it of which business, which every page says; nobody writes two of one.
 */
export default defineSite({
  id: 'yelp',
  name: 'Yelp',
  kind: 'reviews',
  proof: 'pages',
  hosts: HOSTS,
  pageKind,
  posts: `li:has(${PERSON}), li:has(p[class*="comment__"]), .review[data-review-id]`,
  read: readCard,
  traces: `#reviews ${PERSON}`,
  about,
  expects: ['author', 'time', 'rating', 'text'],
});

function about(url: URL, document: Document): PageSubject | null {
  const kind = pageKind(url);
  const heading = kind === null ? null : find(document, 'h1');
  const owner = heading === null ? '' : textOf(heading);
  if (owner !== '') return { owner };
  const terms = url.pathname === '/search' ? url.searchParams.get('find_desc') : null;
  return terms === null || terms === '' ? null : { terms };
}

function readCard(card: Element, page: Page): Reading {
  const answer = answerBlockIn(card);
  const body = textElementIn(card, answer);
  const stars = starsInCard(card, answer);
  // Other lists name people too: questions, photographs. The one of reviews has a place of its own.
  if (stars === null && (body === null || closest(card, '#reviews') === null)) return null;
  if (stars !== null && stars.rating === null && body === null) return null;
  if (body === null) return unreadable('text');
  const business = businessOf(card, page);
  const person = personOf(card, page);
  if (person === null) return unreadable('author');
  const text = textOf(body, { skip: 'button, a[href*="hrid="]' });
  const stated = statedOf(page.document, person, text);
  const name = nameIn(card, person, page) ?? stated?.name ?? null;
  if (name === null) return unreadable('author');
  const shown = timeOf(card, stars?.element ?? null, stated?.day ?? null, page);
  const review = attribute(card, 'data-review-id') ?? findAll(card, 'a[href*="hrid="], a[href*="reviewid="]')
    .map((link) => reviewIn(attribute(link, 'href'))).find((id) => id !== null) ?? stated?.id ?? null;
  const address = business === null ? null : `${page.url.origin}/biz/${business}`;
  const rating = stars?.rating ?? (stated?.rating == null ? null : { value: stated.rating, best: 5 });
  return {
    kind: 'review',
    nativeId: business === null ? review : `${business}/${person}`,
    permalink: address === null || review === null ? null : `${address}?hrid=${review}`,
    threadUrl: address,
    author: { name, url: `/user_details?userid=${person}` },
    place: placeIn(card),
    text,
    language: languageOf(body),
    media: find(card, 'a[href*="reviewid="] img') === null ? [] : ['image'],
    publishedAt: dayShown(shown, dayOf(page.document, name, text), page.now),
    rating,
    engagement: { likes: usefulIn(card, page) ?? stated?.useful ?? null },
    reply: replyIn(answer, stated?.reply ?? null, page),
  };
}

function languageOf(body: Element): string | null {
  const declared = hasAttribute(body, 'lang') ? body : find(body, '[lang]');
  return declared === null ? null : attribute(declared, 'lang');
}

/** On a person's page, cards name the business; elsewhere the page is the business's. */
function businessOf(card: Element, { kind, url }: Page): string | null {
  if (kind !== 'profile') return businessIn(url.pathname);
  return findAll(card, 'a[href*="/biz/"]').map((link) => businessIn(attribute(link, 'href'))).find((name) => name !== null) ?? null;
}

function personOf(card: Element, { kind, url }: Page): string | null {
  if (kind === 'profile') return url.searchParams.get('userid');
  const link = find(card, PERSON);
  return link === null ? null : personIn(attribute(link, 'href'));
}

function nameIn(card: Element, person: string, { kind, document }: Page): string | null {
  const links = kind === 'profile' ? [find(document, 'h1')] : findAll(card, PERSON)
    .filter((link) => personIn(attribute(link, 'href')) === person);
  return links.map((link) => (link === null ? '' : textOf(link))).find((name) => name !== '') ?? null;
}
