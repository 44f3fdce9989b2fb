import { as, cannot, each, type ToolRules } from './rules';

export const brandwatch: ToolRules = {
  tool: 'brandwatch',
  telltales: [
    [/\{[^{}\s]/u, 2],
    [/\)~\d/u, 3],
    [/\bNEAR\/\d+f\b/u, 2],
    [/\braw:/u, 2],
    [/\bNEAR\/\d/u, 1],
    [/<<</u, 1],
    [/\bAND -/u, 1],
  ],
  fields: {
    authorfollowers: as('followers'),
    authortwitterfollowers: as('followers'),
    at_mentions: { kind: 'words', sign: '@' },
    mentionedauthors: { kind: 'words', sign: '@' },
    hashtags: { kind: 'words', sign: '#' },
    links: { kind: 'words', sign: '', why: 'link-in-text' },
    ...each(['city', 'county', 'state', 'region', 'continent', 'location'], as('place')),
    subreddit: as('site', { '*': 'reddit.com/r/$' }),
    threadentrytype: {
      kind: 'means',
      why: 'no-such-value',
      values: {
        post: ['type', 'post'], comment: ['type', 'comment'], reply: ['type', 'reply'], share: ['is', 'repost'],
      },
    },
    engagementtype: {
      kind: 'means',
      why: 'quote-posts',
      values: { retweet: ['is', 'repost'], reply: ['type', 'reply'], comment: ['type', 'comment'] },
    },
    pagetype: {
      kind: 'means',
      why: 'no-such-value',
      values: {
        twitter: ['site', 'x.com'], x: ['site', 'x.com'], reddit: ['site', 'reddit.com'],
        youtube: ['site', 'youtube.com'], instagram: ['site', 'instagram.com'], facebook: ['site', 'facebook.com'],
        tumblr: ['site', 'tumblr.com'], linkedin: ['site', 'linkedin.com'], tiktok: ['site', 'tiktok.com'],
        review: ['type', 'review'], news: ['type', 'article'],
      },
    },
    ...each(['imagetype', 'imagefilter', 'image', 'imagelogo', 'imageobject', 'imagescene', 'logo'], cannot('image')),
    ...each(
      ['gender', 'authorgender', 'authorverified', 'authorverifiedtype', 'authorbio', 'authorfollowing', 'authortweets',
        'authorposts', 'accounttype', 'profession', 'interest', 'interests', 'singleauthor'],
      cannot('person'),
    ),
    ...each(
      ['reach', 'reachestimate', 'impact', 'impressions', 'monthlyvisitors', 'reachmin', 'reachmax', 'impactmin',
        'impactmax', 'backlinks'],
      cannot('reach'),
    ),
    ...each(
      ['authorgroup', 'authorlist', 'sitegroup', 'sitelist', 'locationgroup', 'category', 'parentcategory', 'feedname',
        'queryid', 'guid'],
      cannot('list-elsewhere'),
    ),
    ...each(['sample'], cannot('sample')),
  },
};
