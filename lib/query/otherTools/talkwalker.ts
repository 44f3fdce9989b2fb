import { as, cannot, each, type ToolRules } from './rules';

export const talkwalker: ToolRules = {
  tool: 'talkwalker',
  telltales: [
    [/(?:^|[\s(-])\+\+["\p{L}]/u, 3],
    [/-site:"/u, 2],
    [/\bengagement:[<>]/u, 1],
    [/\bONEAR\/\d/u, 1],
    [/\bAND NOT\b/u, 0.5],
    [/\p{L}~\d?(?=[\s)]|$)/u, 2],
  ],
  fields: {
    content: { kind: 'within', part: 'text' },
    sourcecountry: as('place'),
    authorcountry: as('place'),
    sourcetype: {
      kind: 'means',
      why: 'no-such-value',
      values: {
        socialmedia_twitter: ['site', 'x.com'],
        socialmedia_facebook: ['site', 'facebook.com'],
        socialmedia_instagram: ['site', 'instagram.com'],
        socialmedia_youtube: ['site', 'youtube.com'],
        socialmedia_linkedin: ['site', 'linkedin.com'],
        socialmedia_tiktok: ['site', 'tiktok.com'],
        messageboard_reddit: ['site', 'reddit.com'],
        onlinenews: ['type', 'article'],
        consumer_reviews: ['type', 'review'],
      },
    },
    ...each(['authorgender', 'authorage', 'authorfamily', 'authorinterests', 'authoroccupation'], cannot('person')),
    ...each(['reach', 'alexarank', 'pageviews'], cannot('reach')),
    ...each(['imagedetection', 'images.brand', 'ocr'], cannot('image')),
    ...each(['panel', 'topic_id', 'customentity'], cannot('list-elsewhere')),
  },
  repeatedAreOr: ['site'],
};
