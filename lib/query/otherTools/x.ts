import { as, atLeast, cannot, each, type ToolRules } from './rules';

/** The search of X itself. */
export const x: ToolRules = {
  tool: 'x',
  telltales: [[/\bis:(?:retweet|reply|quote|verified)\b/u, 2], [/\bhas:(?:links|images|videos|media|mentions)\b/u, 2]],
  fields: {
    min_faves: atLeast('likes'),
    min_retweets: atLeast('shares'),
    min_replies: atLeast('comments'),
    since: atLeast('date'),
    place_country: as('place'),
    filter: {
      kind: 'means',
      why: 'no-such-value',
      values: {
        links: ['has', 'link'], images: ['has', 'image'], videos: ['has', 'video'], media: ['has', 'media'],
        replies: ['type', 'reply'], retweets: ['is', 'repost'], nativeretweets: ['is', 'repost'],
      },
    },
    ...each(['to', 'conversation_id', 'retweets_of', 'in_reply_to_tweet_id'], cannot('addressee')),
    ...each(['list'], cannot('list-elsewhere')),
    ...each(['bio', 'bio_name', 'followers_count'], cannot('person')),
  },
};
