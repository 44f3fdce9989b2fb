import { FIELD_NAMES } from '../tree';
import { as, cannot, each, type FieldRules, type Meanings, type ValueNames } from './rules';

/** Old and short names of sites; `site:` knows the new address. */
const SITES: ValueNames = { 'twitter': 'x.com', 'twitter.com': 'x.com', 'www.twitter.com': 'x.com' };

const LANGUAGE_CODES = [
  'ar', 'bg', 'bn', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'it',
  'ja', 'ka', 'kk', 'ko', 'lt', 'lv', 'ms', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'ta', 'th', 'tl', 'tr',
  'uk', 'ur', 'vi', 'zh',
];

/** English names of languages, with which some tools ask for them. */
const LANGUAGES: ValueNames = Object.fromEntries(
  LANGUAGE_CODES.map((code) => [
    (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code).toLowerCase(),
    code,
  ]),
);

/** Fields of Earshot's own grammar, under their names there. */
export const OUR_FIELDS: FieldRules = {
  ...Object.fromEntries(FIELD_NAMES.map((name) => [name, as(name)])),
  site: as('site', SITES),
  lang: as('lang', LANGUAGES),
  is: {
    kind: 'field',
    field: 'is',
    values: { retweet: 'repost', rt: 'repost' },
    means: { reply: ['type', 'reply', 'comment'], quote: 'quote-posts', verified: 'person', nullcast: 'other-tool-only' },
  },
  has: {
    kind: 'field',
    field: 'has',
    values: { links: 'link', images: 'image', photos: 'image', photo: 'image', videos: 'video' },
    means: { hashtags: 'other-tool-only', mentions: 'other-tool-only' },
  },
  title: { kind: 'within', part: 'title' },
  text: { kind: 'within', part: 'text' },
  case: { kind: 'literal', signs: false },
};

/** Names that several tools share, and that Earshot understands, too. */
export const OTHER_NAMES: FieldRules = {
  ...each(['source', 'platform', 'domain'], as('site', SITES)),
  language: as('lang', LANGUAGES),
  ...each(['from', 'by'], as('author')),
  brand: as('topic'),
  ...each(['country', 'city', 'county', 'state', 'continent', 'location'], as('place')),
  replies: as('comments'),
  retweets: as('shares'),
  'author.followers': as('followers'),
  ...each(['message', 'body'], { kind: 'within', part: 'text' }),
  intitle: { kind: 'within', part: 'title' },
  intext: { kind: 'within', part: 'text' },
  inurl: as('url'),
  hashtags: { kind: 'words', sign: '#' },
  hashtag: { kind: 'words', sign: '#' },
  at_mentions: { kind: 'words', sign: '@' },
  raw: { kind: 'literal', signs: true },
  ...each(['gender'], cannot('person')),
};

/** Words in capitals that are kinds of posts right after NOT, as Pulsar writes them. */
export const AFTER_NOT: Meanings = {
  RT: ['is', 'repost'],
  REPLY: ['type', 'reply', 'comment'],
  QUOTE: 'quote-posts',
};
