import type { PostDraft } from '@/lib/posts/complete';
import { readTimestamp } from '@/lib/language/timestamps';
import { attribute, find } from '../reading/dom';
import { readJsonLd } from '../reading/jsonLd';
import type { Page } from '../reading/site';
import { isThing, thingOf, typesOf, valuesOf, wordOf, type Thing } from '../reading/things';
import { addressOf, nativeIdOf, postIn, type PostAddress } from './pages';
import { POST } from './parts';

/** The post that the server described in the page's head; the description is old once the reader has gone on from there. */
export function servedPost(page: Page): { address: PostAddress; thing: Thing } | null {
  const here = postIn(page.url.href);
  const link = find(page.document, 'meta[property="og:url"]');
  const served = postIn(link === null ? null : attribute(link, 'content'));
  if (here === null || served === null || here.key !== served.key) return null;
  const thing = readJsonLd(page.document).flatMap((value) => (Array.isArray(value) ? value : [value])).filter(isThing)
    .find((candidate) => typesOf(candidate).includes('DiscussionForumPosting'));
  return thing === undefined ? null : { address: served, thing };
}

/** What the server said of a post, for pages whose app has not drawn it yet. */
export function readServed(page: Page): PostDraft[] {
  if (find(page.document, POST) !== null) return [];
  const served = servedPost(page);
  const author = served === null ? null : thingOf(served.thing, 'author');
  if (served === null || author === null) return [];
  const handle = wordOf(author, 'alternateName')?.replace(/^@/u, '') ?? null;
  const counts = new Map(valuesOf(served.thing, 'interactionStatistic').filter(isThing).map((counter) => (
    [/\w+$/u.exec(wordOf(counter, 'interactionType') ?? '')?.[0] ?? '', Number(wordOf(counter, 'userInteractionCount') ?? Number.NaN)]
  )));
  return [{
    kind: 'post',
    nativeId: nativeIdOf(served.address),
    permalink: addressOf(served.address),
    threadUrl: addressOf(served.address),
    author: { handle, name: wordOf(author, 'name'), url: wordOf(author, 'url') },
    text: wordOf(served.thing, 'text') ?? '',
    publishedAt: readTimestamp(wordOf(served.thing, 'datePublished'), { now: page.now }),
    engagement: { likes: counts.get('LikeAction') ?? null, replies: counts.get('CommentAction') ?? null },
  }];
}
