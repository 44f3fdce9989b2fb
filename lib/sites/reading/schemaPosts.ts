import type { PostDraft } from '@/lib/posts/complete';
import type { MediaKind, PostKind, Rating } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';
import { readCount, readDecimal } from '@/lib/language/numbers';
import { plainText } from './plainText';
import { addressIn, isThing, thingOf, typesOf, valuesOf, wordOf, type Thing } from './things';

/** Types of schema.org that are something somebody wrote, and what we call them. Articles and products are not. */
const KINDS: Readonly<Record<string, PostKind>> = {
  Review: 'review', UserReview: 'review', CriticReview: 'review', EmployerReview: 'review', Recommendation: 'review',
  Comment: 'comment', Question: 'question', Answer: 'answer',
  DiscussionForumPosting: 'post', SocialMediaPosting: 'post',
};

/** Type names as they end an address in a page's markup. */
export const POST_TYPES = ['Review', 'Comment', 'Question', 'Answer', 'DiscussionForumPosting', 'SocialMediaPosting'];

export function kindOf(thing: Thing): PostKind | null {
  for (const type of typesOf(thing)) {
    if (Object.hasOwn(KINDS, type)) return KINDS[type] ?? null;
  }
  return null;
}

export interface ThingContext {
  /** The page's own address, without fragment. */
  address: string;
  now: number;
  /** Finds an item that is only named here (`{"@id": …}`) and described elsewhere on the page. */
  resolve: (thing: Thing) => Thing;
}

/**
 * One item as a post; null where it is none, or where nobody wrote a word. Where somebody is named and
 * no word is there, it is a draft without a text, which health counts; stars alone are none.
 */
export function draftOf(thing: Thing, context: ThingContext): PostDraft | null {
  const kind = kindOf(thing);
  if (kind === null) return null;
  const author = authorOf(thing, context);
  const written = wordOf(thing, 'datePublished', 'dateCreated', 'uploadDate');
  // A page's own questions and answers (FAQ) carry the same types, but no author and no date.
  if ((kind === 'question' || kind === 'answer') && author.name === null && written === null) return null;
  const text = plainText(wordOf(thing, 'reviewBody', 'articleBody', 'text', 'description') ?? '');
  const title = titleOf(thing, author.name);
  const rating = kind === 'review' ? ratingOf(thing) : null;
  if (text.trim() === '' && title === null && (author.name === null || rating !== null)) return null;
  const posted = kind === 'post' || kind === 'question';
  const address = addressIn(thing, 'url', '@id');
  return {
    kind,
    nativeId: nativeIdOf(thing, context.address, posted),
    permalink: address !== null && isAddress(address) && (posted || !isPage(address, context.address)) ? address : null,
    threadUrl: context.address,
    author,
    title,
    text,
    language: wordOf(thing, 'inLanguage'),
    media: kind === 'review' ? [] : mediaOf(thing),
    publishedAt: readTime(written, { now: context.now }),
    rating,
    engagement: engagementOf(thing),
  };
}

function titleOf(thing: Thing, author: string | null): string | null {
  const title = wordOf(thing, 'headline', 'name');
  if (title === null) return null;
  const plain = plainText(title).trim();
  const reviewed = thingOf(thing, 'itemReviewed');
  const ofAnother = [author, reviewed === null ? null : wordOf(reviewed, 'name')];
  return plain === '' || ofAnother.includes(plain) ? null : plain;
}

type Person = { name: string | null; handle: string | null; url: string | null };

function authorOf(thing: Thing, context: ThingContext): Person {
  const values = [...valuesOf(thing, 'author'), ...valuesOf(thing, 'creator')];
  for (const value of values) {
    if (typeof value === 'string' && value.trim() !== '') {
      const isLink = isAddress(value);
      return { name: isLink ? null : plainText(value), handle: null, url: isLink ? value : null };
    }
    if (!isThing(value)) continue;
    const person = context.resolve(value);
    const name = wordOf(person, 'name') ?? joined(wordOf(person, 'givenName'), wordOf(person, 'familyName'));
    const other = wordOf(person, 'alternateName');
    const handle = other?.startsWith('@') === true ? other.slice(1) : null;
    if (name === null && other === null) continue;
    return { name: plainText(name ?? other ?? ''), handle, url: addressIn(person, 'url', '@id') };
  }
  return { name: null, handle: null, url: null };
}

const joined = (...words: (string | null)[]): string | null => words.filter((word) => word !== null).join(' ') || null;

/** Five is the best where the page does not say (schema.org, `bestRating`); a value beyond it is not understood. */
function ratingOf(thing: Thing): Rating | null {
  for (const value of valuesOf(thing, 'reviewRating')) {
    const rating = isThing(value) ? value : { ratingValue: value };
    if (wordOf(rating, 'reviewAspect') !== null) continue;
    const number = readDecimal(wordOf(rating, 'ratingValue'));
    const best = readDecimal(wordOf(rating, 'bestRating')) ?? 5;
    if (number !== null && number >= 0 && best > 0 && number <= best) return { value: number, best };
  }
  return null;
}

type Counts = { likes: number | null; replies: number | null; shares: number | null; views: number | null };

function engagementOf(thing: Thing): Counts {
  const counts: Counts = {
    likes: readCount(wordOf(thing, 'upvoteCount')),
    replies: readCount(wordOf(thing, 'commentCount', 'answerCount')),
    shares: null,
    views: null,
  };
  for (const counter of [...valuesOf(thing, 'interactionStatistic'), ...valuesOf(thing, 'interactionCount')]) {
    if (!isThing(counter)) continue;
    const type = thingOf(counter, 'interactionType');
    const named = type === null ? wordOf(counter, 'interactionType') : (typesOf(type)[0] ?? addressIn(type, '@id'));
    const name = named ?? '';
    const count = readCount(wordOf(counter, 'userInteractionCount'));
    if (/(?:Like|Agree|Vote|Endorse)Action$/u.test(name)) counts.likes ??= count;
    else if (/(?:Comment|Reply|Write)Action$/u.test(name)) counts.replies ??= count;
    else if (name.endsWith('ShareAction')) counts.shares ??= count;
    else if (/(?:View|Watch|Read)Action$/u.test(name)) counts.views ??= count;
  }
  return counts;
}

function mediaOf(thing: Thing): MediaKind[] {
  const kinds: MediaKind[] = [];
  const attached = valuesOf(thing, 'associatedMedia').filter(isThing).flatMap(typesOf);
  if (valuesOf(thing, 'image').length > 0 || attached.includes('ImageObject')) kinds.push('image');
  if (valuesOf(thing, 'video').length > 0 || attached.includes('VideoObject')) kinds.push('video');
  if (valuesOf(thing, 'audio').length > 0 || attached.includes('AudioObject')) kinds.push('audio');
  return kinds;
}

const isAddress = (text: string): boolean => /^(?:https?:)?\/\//iu.test(text) || /^[/?#]./u.test(text);

const isPage = (address: string, page: string): boolean => {
  const url = URL.parse(address, page);
  return url !== null && url.href.replace(/#$/u, '').replace(/\/$/u, '') === page.replace(/\/$/u, '');
};

/**
 * What the page calls the item, where that names it for good: an `identifier`, or an `@id` whose last part holds a
 * number of four or more digits (or eight letters as of a hash). "#review-1" only counts items of one page. What opens
 * a thread is also named by its address, even where that is the page's own.
 */
export function nativeIdOf(thing: Thing, page: string, opensThread: boolean): string | null {
  const identifier = thingOf(thing, 'identifier');
  const named = identifier === null ? wordOf(thing, 'identifier') : wordOf(identifier, 'value');
  if (named !== null) return named;
  const id = opensThread ? addressIn(thing, '@id', 'url') : wordOf(thing, '@id');
  if (id === null || id.startsWith('_:')) return null;
  const absolute = URL.parse(id, page)?.href ?? id;
  if (opensThread) return absolute;
  if (isPage(id, page)) return null;
  const last = id.replace(/\/+$/u, '').split(/[/#?=]/u).at(-1) ?? '';
  return /\d{4,}|[0-9a-f]{8,}|comment-?\d+/iu.test(last) ? absolute : null;
}
