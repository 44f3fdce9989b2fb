import type { AuthorStory } from '@/lib/inbox/authorStory';
import { labelOfWork } from '@/lib/inbox/status';
import type { ReplyPack } from '@/lib/language/packs/replies';
import type { Match, Mention } from '@/lib/mentions/mention';
import { statusOf } from '@/lib/mentions/status';
import type { Topic } from '@/lib/query/topic';
import type { ArticleMatch } from '@/lib/replies/article';
import type { ReplyKit } from '@/lib/replies/kitForReply';
import { replyRequestOf } from '@/lib/replies/replyRequest';
import { suggestReplies } from '@/lib/replies/suggestReplies';
import { triageOf } from '@/lib/replies/triage';
import { cardMention } from './cardMention';
import { cardTopics } from './cardTopics';
import type { CardView } from './view';

/** What a card is made of beside the mention itself. */
export interface CardFacts extends Pick<CardView, 'words' | 'siteName' | 'blursAbuse' | 'zone' | 'theme'> {
  /** As `cardMatches` gives them. */
  matches: Match[];
  topics: readonly Topic[];
  story: AuthorStory | null;
  /** Replies in the mention's language; null: there are none. */
  pack: ReplyPack | null;
  kit: ReplyKit;
  /** The article that is likeliest to answer; null: none is found. */
  found: ArticleMatch | null;
}

/** All that the card shows of a mention. Status and replies follow the label of the mention as a whole. */
export function cardOf(mention: Mention, { matches, topics, story, pack, kit, found, ...facts }: CardFacts): CardView {
  const label = labelOfWork(mention, matches);
  const request = replyRequestOf(mention, label);
  const replies = suggestReplies(request, pack, kit, found);
  return {
    ...facts,
    mention: cardMention(mention),
    // Where it stands in queues tells until when it sleeps, which is nobody's but the user's.
    matches: matches.map(({ queued: _queued, ...match }) => match),
    topics: cardTopics(topics, mention, matches),
    status: statusOf(mention, label),
    story,
    replies,
    triage: triageOf(request, found),
    article: replies.state === 'ready' && replies.answer === 'said' ? (found?.article.questions[0] ?? null) : null,
  };
}
