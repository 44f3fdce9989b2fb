import { describe, expect, test } from 'vitest';
import { outcomeOf, wantedOf, type Case, type Told } from './cases';

const OTHERS: Case[] = [
  {
    pasted: 'authorContaining:lumo AND message:"lumo lamp"',
    tool: 'sprinklr',
    query: 'author:*lumo* AND text:"lumo lamp"',
    hits: [{ text: 'lumo lamp', author: { handle: 'the_lumo_fan' } }],
    misses: [{ text: 'lumo lamp', author: { handle: 'fan' } }],
  },
  {
    pasted: 'message:lumo AND language: en AND followers: >1000',
    tool: 'sprinklr',
    query: 'text:lumo AND lang:en AND followers:>1000',
    hits: [{ text: 'lumo', author: { followers: 1001 } }],
    misses: [{ text: 'lumo', author: { followers: 1000 } }],
  },
  {
    pasted: 'title:lumo AND author:"Ann Lamp" AND authorContaining:ann',
    tool: 'sprinklr',
    query: 'title:lumo AND author:"Ann Lamp" AND author:*ann*',
    hits: [{ text: 'see', title: 'lumo', author: { name: 'Ann Lamp' } }],
    misses: [{ text: 'lumo', author: { name: 'Ann Lamp' } }],
  },
  {
    pasted: 'platform:x AND author.followers:>1000 AND text:"lumo lamp" AND lang:en',
    tool: 'blackbird',
    query: 'site:x AND followers:>1000 AND text:"lumo lamp" AND lang:en',
    hits: [{ text: 'lumo lamp', site: 'x', author: { followers: 2000 } }],
    misses: [{ text: 'lumo lamp', site: 'x', author: { followers: 20 } }, 'lumo lamp'],
  },
  {
    pasted: 'lumo AND author.username:ann AND author.isBotLike:true AND narrative.title:"lamps"',
    tool: 'blackbird',
    query: 'lumo AND author:ann',
    hits: [{ text: 'lumo', author: { handle: 'ann' } }],
    misses: ['lumo'],
    cannot: [['author.isBotLike:true', 'person'], ['narrative.title:"lamps"', 'other-tool-only']],
  },
  {
    pasted: 'lumo NEAR lamp NOTNEAR broken',
    tool: 'semantria',
    query: 'lumo NEAR/10 lamp AND NOT lumo NEAR/10 lamp NEAR/10 broken',
    hits: ['lumo one two three four five six seven lamp'],
    misses: ['broken lumo lamp', 'lumo'],
  },
  {
    pasted: 'lumo WITH lamp NOTWITH broken',
    tool: 'semantria',
    query: 'lumo AND lamp',
    hits: ['lumo lamp'],
    misses: ['lumo'],
    cannot: [['WITH lamp', 'same-sentence'], ['NOTWITH broken', 'same-sentence']],
  },
  {
    pasted: 'site == "reddit" && type == "comment" && title contains "lumo"',
    tool: 'badour',
    query: 'site:reddit AND type:comment AND title:"lumo"',
    hits: [{ text: 'see', title: 'lumo', site: 'reddit', kind: 'comment' }],
    misses: [{ text: 'lumo', title: 'see', site: 'reddit', kind: 'comment' }],
  },
  {
    pasted: '(site == "reddit" || site == "hackernews") && author != "ann" && score > 10 && body contains "lumo"',
    tool: 'badour',
    query: 'site:(reddit OR hackernews) AND NOT author:ann AND likes:>10 AND text:"lumo"',
    hits: [{ text: 'lumo', site: 'reddit', engagement: { likes: 11 } }],
    misses: [
      { text: 'lumo', site: 'reddit', engagement: { likes: 11 }, author: { handle: 'ann' } },
      { text: 'lumo', site: 'reddit', engagement: { likes: 10 } },
    ],
  },
  {
    pasted: 'site == "reddit" && !"job offer" && lumo',
    tool: 'badour',
    query: 'site:reddit AND NOT "job offer" AND lumo',
    hits: [{ text: 'lumo', site: 'reddit' }],
    misses: [{ text: 'lumo job offer', site: 'reddit' }],
  },
  {
    pasted: 'from:lumo_help -is:retweet -is:quote has:images min_faves:10',
    tool: 'x',
    query: 'author:lumo_help AND NOT is:repost AND has:image AND likes:>=10',
    hits: [{ text: 'hi', author: { handle: 'lumo_help' }, media: ['image'], engagement: { likes: 10 } }],
    misses: [{ text: 'hi', author: { handle: 'lumo_help' }, media: ['image'], engagement: { likes: 9 } }],
    cannot: [['is:quote', 'quote-posts']],
  },
  {
    pasted: 'lumo has:links is:reply to:ann since:2026-01-02',
    tool: 'x',
    query: 'lumo AND has:link AND type:(reply OR comment) AND date:>=2026-01-02',
    hits: [
      {
        text: 'lumo', kind: 'reply', media: ['link'],
        publishedAt: { at: '2026-01-05T00:00:00.000Z', precision: 'day', raw: null },
      },
    ],
    misses: [
      {
        text: 'lumo', kind: 'reply', media: ['link'],
        publishedAt: { at: '2026-01-01T00:00:00.000Z', precision: 'day', raw: null },
      },
    ],
    cannot: [['to:ann', 'addressee']],
  },
];

const LISTS: Case[] = [
  {
    pasted: 'Required: lumo\nOptional: lamp, desk light\nExcluded: job offer, hiring',
    tool: 'mention',
    query: 'lumo AND (lamp OR "desk light") AND NOT ("job offer" OR hiring)',
    hits: ['a lumo desk light'],
    misses: ['lumo', 'lumo lamp hiring', 'lamp'],
  },
  {
    pasted: 'Required keywords: lumo, lamp; Excluded keywords: broken',
    tool: 'mention',
    query: 'lumo AND lamp AND NOT broken',
    hits: ['lumo lamp'],
    misses: ['lumo', 'lumo lamp broken'],
  },
  {
    pasted: 'Optional: #lumo, @lumo, "lumo co"',
    tool: 'mention',
    query: '#lumo OR @lumo OR "lumo co"',
    hits: ['#lumo', 'hey @lumo', 'Lumo Co'],
    misses: ['lumo'],
  },
  {
    pasted: 'lumo, lumo lamp, "lumos"',
    tool: 'keywords',
    query: 'lumo OR "lumo lamp" OR lumos',
    hits: ['lumos'],
    misses: ['lamp'],
  },
  {
    pasted: 'lumo\nlamp shade\n@lumo',
    tool: 'keywords',
    query: 'lumo OR "lamp shade" OR @lumo',
    hits: ['a lamp shade'],
    misses: ['shade of a lamp'],
  },
  {
    pasted: '+lumo +lamp -broken',
    tool: 'keywords',
    query: 'lumo AND lamp AND NOT broken',
    hits: ['lumo lamp'],
    misses: ['lumo', 'broken lumo lamp'],
  },
  {
    pasted: 'lumo + "desk lamp" -hiring',
    tool: 'keywords',
    query: 'lumo AND "desk lamp" AND NOT hiring',
    hits: ['desk lamp by lumo'],
    misses: ['desk lamp', 'lumo desk lamp hiring'],
  },
];

const UNKNOWN: Case[] = [
  {
    pasted: 'lumo && (lamp || bulb) && !broken',
    tool: null,
    query: 'lumo AND (lamp OR bulb) AND NOT broken',
    hits: ['lumo bulb'],
    misses: ['lumo bulb broken', 'lumo'],
  },
  {
    pasted: 'lumo | lamp',
    tool: null,
    query: 'lumo OR lamp',
    hits: ['lamp'],
    misses: ['bulb'],
  },
  {
    pasted: 'lumo &amp;&amp; &quot;desk lamp&quot;',
    tool: null,
    query: 'lumo AND "desk lamp"',
    hits: ['lumo desk lamp'],
    misses: ['lumo lamp desk'],
  },
  {
    pasted: '“desk lamp”\u00a0AND\tsource:shop.example \u2013broken',
    tool: null,
    query: '"desk lamp" AND site:shop.example AND NOT broken',
    hits: [{ text: 'desk lamp', host: 'shop.example' }],
    misses: [{ text: 'broken desk lamp', host: 'shop.example' }, 'desk lamp'],
  },
  {
    pasted: 'language:german AND from:ann AND country:Peru AND replies:>3',
    tool: null,
    query: 'lang:de AND author:ann AND place:Peru AND comments:>3',
    hits: [{ text: 'a', language: 'de', author: { handle: 'ann' }, place: 'Peru', engagement: { replies: 4 } }],
    misses: [{ text: 'a', language: 'de', author: { handle: 'ann' }, place: 'Peru', engagement: { replies: 3 } }],
  },
  {
    pasted: '"lumo * lamp"',
    tool: null,
    query: 'lumo ONEAR/1 lamp',
    hits: ['lumo desk lamp'],
    misses: ['lamp lumo', 'lumo red desk lamp'],
  },
  {
    pasted: 'intitle:lumo inurl:shop',
    tool: null,
    query: 'title:lumo AND url:shop',
    hits: [{ text: 'a', title: 'Lumo', permalink: 'https://a.example/shop' }],
    misses: [{ text: 'lumo', permalink: 'https://a.example/shop' }],
  },
  {
    pasted: 'lumo || brand:Lumo',
    tool: null,
    query: 'lumo',
    hits: ['lumo'],
    misses: ['lamp'],
    cannot: [['brand:Lumo', 'filter-only']],
  },
];

/** What means the same in Earshot, in whatever tool it was written. */
const OURS: Case[] = ([
  ['lumo AND (lamp OR bulb) NOT broken', ['lumo bulb'], ['lumo', 'lumo bulb, broken']],
  ['lumo lamp -broken -"desk lamp"', ['lamp by lumo'], ['lumo desk lamp', 'broken lumo lamp']],
  ['lumo AND NOT lamp', ['lumo'], ['lumo lamp']],
  ['“desk lamp” OR «bureau lamp»', ['my desk lamp', 'a bureau lamp'], ['lamp for a desk']],
  ['lumo NEAR/2 lamp', ['lamp made by lumo'], ['lamp that is by lumo']],
  ['lumo NEAR lamp', ['lumo a b c d lamp'], ['lumo a b c d e lamp']],
  ['lumo NEAR/1f lamp', ['lumo desk lamp'], ['lamp lumo']],
  ['(lumo OR lumos) ONEAR/1 (lamp OR bulb)', ['lumos red bulb'], ['bulb lumo']],
  ['"lumo lamp"~1', ['lumo desk lamp', 'lamp lumo'], ['lumo red desk lamp']],
  ['lumo*', ['lumos'], ['lum']],
  ['reali?e', ['realise', 'realize'], ['realie']],
  ['lumo.example', ['see lumo.example', 'see lumo[.]example'], ['see lumo']],
  ['site:reddit.com/r/lamps/ lumo', [{ text: 'lumo', permalink: 'https://www.reddit.com/r/lamps/1' }], ['lumo']],
  ['#lumo OR @lumo', ['#lumo', '@lumo'], ['lumo']],
  ['"and" lumo', ['lumo and'], ['lumo']],
] satisfies [string, Told[], Told[]][]).map(([pasted, hits, misses]) => ({
  pasted, tool: 'ours', query: pasted, hits, misses,
}));

describe.each([['other tools', OTHERS], ['lists', LISTS], ['unknown tools', UNKNOWN], ['our own', OURS]])('queries of %s', (_, cases) => {
  test.each(cases)('$pasted', (each) => {
    expect(outcomeOf(each)).toEqual(wantedOf(each));
  });
});
