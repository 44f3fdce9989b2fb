import type { PostDraft } from '@/lib/posts/complete';
import { attribute, closest, find, findAll, isElement, matches, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { addressIn, commentIn, isInGroup, ownAddress, profileIn, withComment, type Address, type Profile } from './addresses';
import { audienceOf, ICONS, isForOthers } from './audience';
import { ARTICLE, blockOf, CARDS, cardIn, isOfGroup, NAME, type Card } from './card';
import { reactionsTo } from './counts';
import { dataOf } from './data';
import { timeIn, wordsIn } from './words';

const PARTS = 'a[href], div[dir="auto"], span[dir="auto"], [role="button"], img, video';

/** A comment or a reply, which is an article of its own, beside or inside that of its post. */
export function readComment(article: Element, page: Page): Reading {
  const parts = findAll(article, PARTS).filter((part) => closest(part, ARTICLE) === article);
  const block = textBlock(parts, article);
  const links = parts.filter((part) => matches(part, 'a[href]') && (block === null || !isWithin(part, block)));
  const id = idIn(links, page.url);
  // Placeholders and messages are articles too; they hold no words, or stand under no post.
  if (id === null) return block === null || links.length === 0 || cardAround(article) === null ? null : unreadable('permalink');
  const { postId, commentId, replyId, link, address } = id;
  if (!mayBeRead(article, address, page)) return null;
  const who = authorIn(links, parts, block, page);
  if (who === null) return unreadable('author');
  const own = replyId ?? commentId;
  const told = dataOf(page.document).comments.get(own);
  const media = parts.some((part) => matches(part, 'img, video') && isPicture(part, block));
  if (block === null && !media) return unreadable('text');
  const words = block === null ? { text: '', partial: false } : wordsIn(block, told?.text);
  const thread = address ?? addressIn(page.url);
  const permalink = thread === null ? null : withComment(thread.href, commentId, replyId);
  return {
    ...words,
    kind: replyId === null ? 'comment' : 'reply',
    nativeId: own,
    permalink,
    threadUrl: thread === null ? null : withComment(thread.href),
    parentId: replyId === null ? (postId ?? thread?.postId ?? dataOf(page.document).ids.get(thread?.token ?? '') ?? null) : commentId,
    author: who,
    language: block === null ? null : attribute(block, 'lang'),
    media: media ? ['image'] : [],
    publishedAt: timeIn(link, told?.time, page),
    engagement: { likes: reactionsTo(parts, page), replies: told?.replies ?? null },
  } satisfies PostDraft;
}

/** The author's links name the comment too, or stand before its text. Others lead to what it speaks of. */
function authorIn(links: readonly Element[], parts: readonly Element[], block: Element | null, page: Page): (Profile & { name: string | null }) | null {
  const start = block === null ? 0 : parts.findIndex((part) => isWithin(part, block));
  const profiles = links.flatMap((link) => {
    const url = ownAddress(attribute(link, 'href'), page.url);
    const profile = profileIn(url);
    const isAuthors = url?.searchParams.has('comment_id') === true || parts.indexOf(link) < start;
    return profile === null || !isAuthors ? [] : [{ ...profile, name: textOf(link) || null }];
  });
  return profiles.find(({ name, url }) => name !== null && url === profiles[0]?.url) ?? profiles[0] ?? null;
}

interface Named {
  postId: string | null;
  commentId: string;
  replyId: string | null;
  link: Element | null;
  address: Address | null;
}

/** The comment's own address, at its time; the author's links name it too. */
function idIn(links: readonly Element[], base: URL): Named | null {
  let postId: string | null = null;
  let named: Named | null = null;
  for (const link of links) {
    const url = ownAddress(attribute(link, 'href'), base);
    const comment = commentIn(url?.searchParams.get('comment_id') ?? null);
    if (url === null || comment === null) continue;
    postId ??= comment.postId;
    const address = addressIn(url);
    const replyId = commentIn(url.searchParams.get('reply_comment_id'))?.commentId ?? null;
    if (named === null || (named.address === null && address !== null)) {
      named = { postId, commentId: comment.commentId, replyId, link: address === null ? null : link, address };
    }
  }
  return named === null ? null : { ...named, postId: postId ?? named.address?.postId ?? null };
}

/** Paragraphs of a text are blocks of their own; what stands around the first of them is the text. */
function textBlock(parts: readonly Element[], article: Element): Element | null {
  const first = parts.find((part) => matches(part, 'div[dir="auto"]') && closest(part, 'a, [role="button"], button, ul') === null && textOf(part) !== '');
  if (first === undefined) return null;
  const around = closest(first, 'span[dir="auto"], [lang]');
  if (around !== null && closest(around, ARTICLE) === article && around !== article) return around;
  const parent = parentOf(first);
  return parent !== null && isElement(parent) && find(parent, 'a[href*="comment_id="]') === null ? parent : first;
}

const isWithin = (part: Element, block: Element): boolean => Node.prototype.contains.call(block, part);

/** Pictures of people, of reactions and of emoji are none of the comment. */
function isPicture(part: Element, block: Element | null): boolean {
  if (matches(part, 'video')) return true;
  if (block !== null && isWithin(part, block)) return false;
  return closest(part, 'a[href*="/photo"], a[href*="fbid="]') !== null;
}

/** A comment is as public as the post that it stands under. */
function mayBeRead(article: Element, address: Address | null, page: Page): boolean {
  const card = cardAround(article);
  const inGroup = address?.inGroup === true || isInGroup(page.url) || (card !== null && isOfGroup(card, page.url));
  if (card !== null) return inGroup ? card.audience === 'public' : card.audience !== 'restricted';
  const icons = findAll(page.document, `[role="main"] ${ICONS}, [role="complementary"] ${ICONS}`);
  return inGroup ? audienceOf(icons) === 'public' : !isForOthers(icons);
}

/** The post whose card stands nearest around a comment. */
function cardAround(article: Element): Card | null {
  for (let around = parentOf(article); around !== null && isElement(around); around = parentOf(around)) {
    const card = closest(around, CARDS);
    if (card === null) return null;
    const name = find(card, NAME);
    if (name !== null) return cardIn(blockOf(name) ?? card);
    around = card;
  }
  return null;
}
