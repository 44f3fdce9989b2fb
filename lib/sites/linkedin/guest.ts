import type { PostDraft } from '@/lib/posts/complete';
import { readCount } from '@/lib/language/numbers';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, closest, find, findAll, isElement, parentOf } from '../reading/dom';
import { JSON_LD, readJsonLd } from '../reading/jsonLd';
import { plainText } from '../reading/plainText';
import { unreadable, type Page, type Reading } from '../reading/site';
import { isThing, thingOf, typesOf, valuesOf, wordOf, type Thing } from '../reading/things';
import { textOf } from '../reading/visibleText';
import { activityIn, addressOfPost, postIdIn, profileIn } from './addresses';
import { ageIn, languageOf, timeOf } from './times';

/** Cards and comments of the pages for guests. */
export const CARDS = 'article[data-activity-urn]';
export const COMMENTS = 'section.comment';

const QUOTED = '[data-test-id^="feed-reshare-content"], [data-test-id="feed-reshare-content"] *';
const MAIN_TYPES = /^(?:SocialMediaPosting|DiscussionForumPosting|VideoObject|Article|BlogPosting)$/u;

// The page's data is the same for all parts of a page; it is read once for each first script.
const dataOf = new WeakMap<Element, Thing[]>();

function postsInData(document: Document): Thing[] {
  const script = find(document, JSON_LD);
  if (script === null) return [];
  const known = dataOf.get(script);
  if (known !== undefined) return known;
  const roots = readJsonLd(document).flat().filter(isThing);
  const posts = roots.flatMap((root) => [root, ...valuesOf(root, '@graph').filter(isThing)])
    .filter((thing) => typesOf(thing).some((type) => MAIN_TYPES.test(type)));
  dataOf.set(script, posts);
  return posts;
}

const activityOf = (thing: Thing): string | null => activityIn(wordOf(thing, '@id', 'url'));

/** The post that the page is about, as the page's data has it. */
function mainIn(page: Page): Thing | null {
  const posts = page.kind === 'thread' ? postsInData(page.document) : [];
  const id = activityIn(page.url.pathname);
  return posts.find((thing) => id !== null && activityOf(thing) === id) ?? (posts.length === 1 ? (posts[0] ?? null) : null);
}

/** A post or comment as the page's data has it; null where nobody wrote a word. */
function statedAs(kind: PostDraft['kind'], thing: Thing, page: Page): PostDraft | null {
  const text = plainText(wordOf(thing, 'articleBody', 'text', 'description') ?? '');
  if (text.trim() === '') return null;
  const person = thingOf(thing, 'author', 'creator') ?? {};
  const liked = valuesOf(thing, 'interactionStatistic').filter(isThing)
    .find((counter) => (wordOf(counter, 'interactionType') ?? '').endsWith('LikeAction'));
  return {
    kind,
    author: { name: plainText(wordOf(person, 'name') ?? ''), ...profileIn(wordOf(person, 'url')) },
    text,
    publishedAt: readTimestamp(wordOf(thing, 'datePublished', 'dateCreated', 'uploadDate'), { now: page.now }),
    engagement: {
      likes: liked === undefined ? null : readCount(wordOf(liked, 'userInteractionCount')),
      replies: readCount(wordOf(thing, 'commentCount')),
    },
  };
}

function draftOfMain(thing: Thing, page: Page): PostDraft | null {
  const isArticle = typesOf(thing).some((type) => /^(?:Article|BlogPosting)$/u.test(type));
  const draft = statedAs(isArticle ? 'article' : 'post', thing, page);
  if (draft === null) return null;
  // The headline of a post is its first words. A video is posted with words of its own, called its description.
  const address = wordOf(thing, '@id', 'url') ?? page.url.origin + page.url.pathname;
  const isVideo = typesOf(thing).includes('VideoObject') || thingOf(thing, 'video') !== null;
  return {
    ...draft,
    nativeId: activityOf(thing) ?? activityIn(page.url.pathname) ?? address,
    permalink: address,
    title: isArticle ? wordOf(thing, 'headline', 'name') : null,
    media: isVideo ? ['video'] : valuesOf(thing, 'image').length > 0 ? ['image'] : [],
  };
}

/** The post that the page is about, or one of a list; what stands below a post in a list is shown again elsewhere. */
export function readCard(card: Element, page: Page): Reading {
  const id = postIdIn(attribute(card, 'data-activity-urn'));
  const parent = parentOf(card);
  if (parent === null || !isElement(parent) || closest(parent, CARDS) !== null) return null;
  const main = mainIn(page);
  if (page.kind === 'thread') {
    const shown = (main === null ? null : activityOf(main)) ?? activityIn(page.url.pathname);
    if (shown === null ? findAll(page.document, CARDS)[0] !== card : shown !== id?.id) return null;
  }
  const own = (selector: string): Element | null => findAll(card, selector)
    .find((part) => closest(part, CARDS) === card && closest(part, `${COMMENTS}, ${QUOTED}`) === null) ?? null;
  const link = own('a[data-tracking-control-name$="feed-actor-name"][href], [data-test-id$="entity-lockup"] div a[href]');
  const name = link === null ? '' : textOf(link);
  const words = own('[data-test-id$="activity-card__commentary"]');
  const stated = main === null ? null : draftOfMain(main, page);
  const text = words === null ? '' : textOf(words, { keepNewlines: true });
  if (link === null && words === null && stated === null) return null;
  if (name === '' && (stated?.author?.name ?? '') === '') return unreadable('author');
  const permalink = page.kind === 'thread' ? addressOfThread(page) : id === null ? null : addressOfPost(id);
  const media = stated?.media?.length ? stated.media : findAll(card, 'video').length > 0 ? ['video' as const]
    : own('[data-test-id="feed-images-content"]') === null ? [] : ['image' as const];
  if (text === '' && (stated?.text ?? '') === '' && media.length === 0) return unreadable('text');
  const age = own('time');
  return {
    ...stated,
    kind: 'post',
    nativeId: id?.id ?? stated?.nativeId ?? null,
    permalink,
    threadUrl: permalink,
    author: {
      name: stated?.author?.name || name, ...profileIn(link === null ? (stated?.author?.url ?? null) : attribute(link, 'href')),
    },
    text: text === '' ? (stated?.text ?? '') : text,
    media,
    publishedAt: stated?.publishedAt?.at == null
      ? timeOf(ageIn(age === null ? '' : textOf(age), page), id?.id ?? null, page) : stated.publishedAt,
    engagement: {
      likes: numberIn(own('[data-test-id="social-actions__reaction-count"]'), page) ?? stated?.engagement?.likes ?? null,
      replies: readCount(attributeIn(own('[data-num-comments]'), 'data-num-comments')) ?? stated?.engagement?.replies ?? null,
    },
  };
}

const attributeIn = (element: Element | null, name: string): string | null => (element === null ? null : attribute(element, name));
const numberIn = (element: Element | null, page: Page): number | null =>
  element === null ? null : readShortNumber(textOf(element), languageOf(page));

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{S}]+/gu, '').slice(0, 60);

/** Whether an entry of the page's data is a comment that the page shows; names there may be shortened ("Tessa Q."). */
const isSame = (thing: Thing, text: string): boolean => lettersOf(wordOf(thing, 'text') ?? '') === lettersOf(text);

function commentsInData(page: Page): Thing[] {
  const main = mainIn(page);
  return main === null ? [] : valuesOf(main, 'comment').filter(isThing);
}

const AUTHOR = 'a[data-tracking-control-name$="comment_actor-name"], .comment__author';

export function readComment(comment: Element, page: Page): Reading {
  const words = find(comment, '.comment__text, [class*="segment-list__content"], p[dir]');
  const link = find(comment, AUTHOR);
  if (words === null && link === null) return null;
  const around = closest(comment, CARDS);
  const rootId = around === null ? activityIn(page.url.pathname) : (postIdIn(attribute(around, 'data-activity-urn'))?.id ?? null);
  if (around !== null && page.kind === 'thread' && activityIn(page.url.pathname) !== null && rootId !== activityIn(page.url.pathname)) return null;
  const name = link === null ? '' : textOf(link);
  if (name === '') return unreadable('author');
  const text = words === null ? '' : textOf(words, { keepNewlines: true });
  if (text === '') return unreadable('text');
  const stated = commentsInData(page).find((thing) => isSame(thing, text)) ?? null;
  const draft = stated === null ? null : statedAs('comment', stated, page);
  const age = find(comment, '.comment__duration-since, .comment__header time, time');
  const likes = find(comment, '[class*="reactions-count"]');
  return {
    kind: 'comment',
    parentId: rootId,
    threadUrl: addressOfThread(page),
    author: { name, ...profileIn(attributeIn(link, 'href')) },
    text,
    publishedAt: draft?.publishedAt?.at == null ? ageIn(age === null ? '' : textOf(age), page) : draft.publishedAt,
    engagement: { likes: draft?.engagement?.likes ?? (likes === null ? null : readFirstNumber(textOf(likes), languageOf(page))) },
  };
}

function addressOfThread(page: Page): string {
  const main = mainIn(page);
  return (main === null ? null : wordOf(main, '@id', 'url')) ?? page.url.origin + page.url.pathname;
}

/** What the page's data says and its elements do not show: the post and comments of a markup to come. */
export function readData(page: Page): PostDraft[] {
  if (page.kind === 'profile') return postsInData(page.document).flatMap((thing) => listed(thing, page));
  const main = mainIn(page);
  if (main === null) return [];
  const draft = draftOfMain(main, page);
  const drafts: PostDraft[] = [];
  const isShown = findAll(page.document, CARDS).some((card) => isDraft(readCard(card, page)));
  if (draft !== null && !isShown) drafts.push({ ...draft, threadUrl: draft.permalink ?? null });
  const shown = findAll(page.document, COMMENTS).map((comment) => readComment(comment, page)).filter(isDraft).map(({ text }) => text ?? '');
  for (const thing of commentsInData(page)) {
    const comment = statedAs('comment', thing, page);
    if (comment === null || shown.some((text) => isSame(thing, text))) continue;
    drafts.push({ ...comment, permalink: null, threadUrl: addressOfThread(page), parentId: draft?.nativeId ?? null });
  }
  return [...drafts, ...withoutWords(page)];
}

/** Comments of the data that neither it nor the page has words of: health counts them. Names may be shortened where shown. */
function withoutWords(page: Page): PostDraft[] {
  const shown = findAll(page.document, COMMENTS).map((comment) => find(comment, AUTHOR)).map((link) => (link === null ? '' : firstWordOf(textOf(link))));
  return commentsInData(page).flatMap((thing) => {
    const name = wordOf(thingOf(thing, 'author') ?? {}, 'name');
    const isWordless = (wordOf(thing, 'text') ?? '').trim() === '' && name !== null && !shown.includes(firstWordOf(name));
    return isWordless ? [{ kind: 'comment' as const, author: { name }, text: '' }] : [];
  });
}

const firstWordOf = (name: string): string => name.trim().split(/\s/u)[0] ?? '';

/** On somebody's page the data lists posts with their whole text; what only names another's post has none. */
function listed(thing: Thing, page: Page): PostDraft[] {
  if (!typesOf(thing).includes('DiscussionForumPosting') || activityOf(thing) === null) return [];
  const draft = draftOfMain(thing, page);
  const isShown = findAll(page.document, CARDS).some((card) => attribute(card, 'data-activity-urn')?.endsWith(activityOf(thing) ?? '-') === true);
  return draft === null || isShown ? [] : [{ ...draft, threadUrl: draft.permalink ?? null }];
}

const isDraft = (reading: Reading): reading is PostDraft => reading !== null && 'kind' in reading;
