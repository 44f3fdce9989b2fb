import type { AuthorStory } from '@/lib/inbox/authorStory';
import { labelOfWork } from '@/lib/inbox/status';
import type { ReplyPack } from '@/lib/language/packs/replies';
import type { Match, Mention } from '@/lib/mentions/mention';
import { statusOf } from '@/lib/mentions/status';
import type { Topic } from '@/lib/query/topic';
import { replyRequestOf } from '@/lib/replies/replyRequest';
import { suggestReplies } from '@/lib/replies/suggestReplies';
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
}

/** All that the card shows of a mention. Status and replies follow the label of the mention as a whole. */
export function cardOf(mention: Mention, { matches, topics, story, pack, ...facts }: CardFacts): CardView {
  const label = labelOfWork(mention, matches);
  return {
    ...facts,
    mention: cardMention(mention),
    // Where it stands in queues tells until when it sleeps, which is nobody's but the user's.
    matches: matches.map(({ queued: _queued, ...match }) => match),
    topics: cardTopics(topics, mention, matches),
    status: statusOf(mention, label),
    story,
    replies: suggestReplies(replyRequestOf(mention, label), pack),
  };
}
