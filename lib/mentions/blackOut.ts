import { partsOf, type Post, type Span } from '@/lib/posts/post';
import { handleIdentity, identitiesOf, nameIdentity, calledIdentity, foldName } from './authorIdentity';
import { calledNamesIn, identitiesInAddress } from './calledNames';

/** Whether the author with an identity was erased. */
export type IsErased = (identity: string) => boolean;

const BLACK = '█';

/** Whether an erased author wrote a post. */
export function isByErased({ site, author }: Pick<Post, 'site' | 'author'>, isErased: IsErased): boolean {
  return identitiesOf({ site, ...author }).some(isErased);
}

/** All identities that must be asked about before a post may be stored: of who wrote it, and of whom it may name. */
export function identitiesInPost(post: Post): string[] {
  const found = new Set(identitiesOf({ site: post.site, ...post.author }));
  for (const text of [post.title ?? '', post.text, post.reply?.text ?? '']) {
    for (const { identity } of calledNamesIn(text, post.site)) found.add(identity);
  }
  for (const address of [post.permalink, post.threadUrl]) {
    if (address !== null) for (const identity of identitiesInAddress(address, post.site)) found.add(identity);
  }
  for (const identity of [...replierIdentities(post), ...parentIdentities(post)]) found.add(identity);
  return [...found];
}

/** A text with every letter of these stretches black, as long as it was. */
export function blackedOut(text: string, stretches: readonly Span[]): string {
  let black = text;
  for (const { start, end } of stretches) black = black.slice(0, start) + BLACK.repeat(end - start) + black.slice(end);
  return black;
}

/**
 * Somebody else's post without the names and addresses of erased authors: in its texts they are black, so that all places
 * stay; an address that leads to them, and what they answered in its card, is dropped. `black`: the stretches of its body.
 * The same post where none is in it.
 */
export function blackOutPost(post: Post, isErased: IsErased): { post: Post; black: Span[] } {
  const { site } = post;
  const erasedIn = (text: string): Span[] => calledNamesIn(text, site).filter(({ identity }) => isErased(identity));
  const before = partsOf(post);
  const inText = erasedIn(post.text);
  const inTitle = erasedIn(post.title ?? '');
  const text = blackedOut(post.text, inText);
  const title = post.title === null ? null : titleLike(post.title, blackedOut(post.title, inTitle), { text, before });
  const address = (url: string | null): string | null => (url !== null && identitiesInAddress(url, site).some(isErased) ? null : url);
  const after: Post = {
    ...post,
    title,
    text,
    permalink: address(post.permalink),
    threadUrl: address(post.threadUrl),
    parentId: parentIdentities(post).some(isErased) ? null : post.parentId,
    reply: replyLike(post, isErased, erasedIn),
  };
  if (isSame(post, after)) return { post, black: [] };
  const titleShift = before.title.start - ((post.title?.length ?? 0) - (post.title?.trimStart().length ?? 0));
  const isTitleInText = before.body === post.text;
  return {
    post: after,
    black: [
      ...(isTitleInText ? [] : inTitle.map((span) => moved(span, titleShift))),
      ...inText.map((span) => moved(span, before.text.start)),
    ],
  };
}

/** A title that the text repeats goes on repeating it, or all places in the body would move. */
function titleLike(title: string, black: string, of: { text: string; before: ReturnType<typeof partsOf> }): string {
  const { text, before } = of;
  const isRepeated = text.length > 0 && before.body.length === text.length && before.title.end > 0;
  if (!isRepeated) return black;
  const lead = title.length - title.trimStart().length;
  return title.slice(0, lead) + text.slice(0, before.title.end) + title.slice(lead + before.title.end);
}

function replyLike(post: Post, isErased: IsErased, erasedIn: (text: string) => Span[]): Post['reply'] {
  if (post.reply === null) return null;
  if (replierIdentities(post).some(isErased)) return { ...post.reply, author: null, text: '' };
  return { ...post.reply, text: blackedOut(post.reply.text, erasedIn(post.reply.text)) };
}

/** Who answered in a review's card is known by a name alone; it may be a handle. */
function replierIdentities({ site, reply }: Post): string[] {
  const name = reply?.author ?? null;
  return name === null ? [] : [handleIdentity(site, name), nameIdentity(site, name), calledIdentity(site, foldName(name))];
}

/** Some sites name a post by its author, too. */
function parentIdentities({ site, parentId }: Post): string[] {
  if (parentId === null || !/\D/u.test(parentId)) return [];
  return parentId.split('/').map(foldName).filter((part) => part !== '').map((part) => calledIdentity(site, `@${part}`));
}

function isSame(a: Post, b: Post): boolean {
  return a.title === b.title && a.text === b.text && a.permalink === b.permalink && a.threadUrl === b.threadUrl
    && a.parentId === b.parentId && a.reply?.text === b.reply?.text && a.reply?.author === b.reply?.author;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
