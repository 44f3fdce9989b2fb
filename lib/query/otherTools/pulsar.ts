import { as, cannot, each, type ToolRules } from './rules';

export const pulsar: ToolRules = {
  tool: 'pulsar',
  telltales: [
    [/(?:^|[\s(])!["\u201c]/u, 2],
    [/\bNOT (?:RT|REPLY|QUOTE|RT_OF)\b/u, 2],
    [/\bSAMPLE \d/u, 2],
    [/"~\d/u, 1],
    [/\)\s*NEAR\/[1-7]\s*\(/u, 0.5],
  ],
  calls: {
    site: as('site'),
    in_url: as('url'),
    by_twitter: as('author'),
    lang: as('lang'),
    location: as('place'),
    media: as('has', { photo: 'image', photos: 'image', images: 'image', videos: 'video', links: 'link' }),
    ...each(['rt_of'], cannot('addressee')),
    pinterest: as('site', { '*': 'pinterest.com' }),
    twitch: as('site', { '*': 'twitch.tv' }),
    threads: as('site', { '*': 'threads.com' }),
  },
};
