import { UNKNOWN_DAY, UNKNOWN_HOUR } from '@/lib/mentions/calendar';
import type { Match, Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { engagementOf } from '@/lib/posts/post';
import { identityOf } from '@/lib/posts/identity';
import { ownPostKinds, type OwnPost } from './ownPosts';

interface Heard {
  mention: Mention;
  match: Match;
}

/**
 * Own posts with what came of them. What the brand answered to others is left out: its parent or its thread says whom it answers. Answers are
 * those of `others` that stand under a post: they name it as their parent, or stand in the thread that it opened.
 */
export function ownPostsOf(own: readonly Heard[], others: readonly Heard[]): OwnPost[] {
  const posts = own.filter(({ mention }) => mention.post.parentId === null && !mention.post.repost);
  const byId = new Map<string, string>();
  const byThread = new Map<string, string>();
  for (const { mention: { id, site, post } } of posts) {
    byId.set(id, id);
    for (const address of [post.threadUrl, post.permalink]) if (address !== null) byThread.set(`${site} ${address}`, id);
  }
  const answers = new Map<string, Pick<OwnPost, 'answers'> & { answerIds: string[] }>();
  const known = new Set<string>();
  for (const { mention, match } of others) {
    const { site, post } = mention;
    const parent = (post.parentId === null ? undefined : byId.get(identityOf(site, post.parentId))) ?? (post.threadUrl === null ? undefined : byThread.get(`${site} ${post.threadUrl}`));
    if (parent === undefined || match.own === true || known.has(mention.id) || parent === mention.id) continue;
    known.add(mention.id);
    if (match.label !== 'negative' && match.label !== 'neutral' && match.label !== 'positive') continue;
    const told = answers.get(parent) ?? { answers: { negative: 0, neutral: 0, positive: 0 }, answerIds: [] };
    told.answers[match.label] += 1;
    told.answerIds.push(mention.id);
    answers.set(parent, told);
  }
  return posts.map(({ mention, match }): OwnPost => {
    const { day, hour } = match.counted.published;
    const at = day === UNKNOWN_DAY ? null : { day, hour: hour === UNKNOWN_HOUR ? null : hour };
    return {
      id: mention.id,
      kinds: ownPostKinds(mention.post, at, signalsOf(mention, match.aspects === undefined ? {} : { aspects: match.aspects }).aspects?.[0]?.kind ?? null),
      engagement: engagementOf(mention.post),
      watched: mention.publishedAt === null ? null : mention.lastSeenAt - mention.publishedAt,
      ...(answers.get(mention.id) ?? { answers: { negative: 0, neutral: 0, positive: 0 }, answerIds: [] }),
    };
  });
}
