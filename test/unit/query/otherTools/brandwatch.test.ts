import { describe, expect, test } from 'vitest';
import { outcomeOf, wantedOf, type Case } from './cases';

const ON_X = { site: 'x', host: 'x.com' };

const CASES: Case[] = [
  {
    pasted: '{LUMO} AND lamp',
    tool: 'brandwatch',
    query: 'case:"LUMO" AND lamp',
    hits: ['my LUMO lamp'],
    misses: ['my Lumo lamp', 'my LUMO'],
  },
  {
    pasted: 'raw:Lumo+ OR "lumo plus"',
    tool: 'brandwatch',
    query: '`Lumo+` OR "lumo plus"',
    hits: ['I have Lumo+ now', 'LUMO plus'],
    misses: ['I have Lumo', 'lumo+ in small letters'],
  },
  {
    pasted: '(lumo OR lumos) NEAR/2 (lamp OR light) AND {LUMO}',
    tool: 'brandwatch',
    query: '(lumo OR lumos) NEAR/2 (lamp OR light) AND case:"LUMO"',
    hits: ['a lamp made by LUMO'],
    misses: ['a lamp as it was made by LUMO', 'lumo lamp'],
  },
  {
    pasted: 'lumo NEAR/2f lamp AND gender:female',
    tool: 'brandwatch',
    query: 'lumo ONEAR/2 lamp',
    hits: ['Lumo big red lamp'],
    misses: ['lamp of Lumo', 'Lumo very big red lamp'],
    cannot: [['gender:female', 'person']],
  },
  {
    pasted: '(lumo AND lamp)~3',
    tool: 'brandwatch',
    query: 'lumo NEAR/3 lamp',
    hits: ['lamp from the shop Lumo'],
    misses: ['lamp from the nice big shop Lumo'],
  },
  {
    pasted: '((lumo OR "lumo co") AND (lamp OR bulb))~2',
    tool: 'brandwatch',
    query: '(lumo OR "lumo co") NEAR/2 (lamp OR bulb)',
    hits: ['bulb of Lumo Co'],
    misses: ['bulb that was not Lumo'],
  },
  {
    pasted: '(lumo AND lamp AND broken)~2',
    tool: 'brandwatch',
    query: 'lumo NEAR/2 lamp NEAR/2 broken',
    hits: ['the Lumo lamp is broken'],
    misses: ['the Lumo lamp is in no way broken'],
  },
  {
    pasted: 'lumo AND -job AND authorFollowers:[100 TO 5000]',
    tool: 'brandwatch',
    query: 'lumo AND NOT job AND followers:[100 TO 5000]',
    hits: [{ text: 'lumo', author: { followers: 100 } }],
    misses: [
      { text: 'lumo job', author: { followers: 300 } }, { text: 'lumo', author: { followers: 5001 } }, 'lumo',
    ],
  },
  {
    pasted: 'links:lumo.example AND lamp',
    tool: 'brandwatch',
    query: 'lumo.example AND lamp',
    hits: ['a lamp: https://lumo.example/shop'],
    misses: ['a lamp: https://other.example'],
  },
  {
    pasted: 'at_mentions:lumohelp OR hashtags:lumolamp OR {LuMo}',
    tool: 'brandwatch',
    query: '@lumohelp OR #lumolamp OR case:"LuMo"',
    hits: ['hey @lumohelp', 'so nice #lumolamp', 'a LuMo'],
    misses: ['lumohelp lumolamp lumo'],
  },
  {
    pasted: 'title:(lumo OR "lumo co") AND authorFollowers:>10',
    tool: 'brandwatch',
    query: 'title:(lumo OR "lumo co") AND followers:>10',
    hits: [{ text: 'see', title: 'Lumo again', author: { followers: 11 } }],
    misses: [{ text: 'lumo', title: 'Again', author: { followers: 11 } }],
  },
  {
    pasted: 'city:Leeuwarden AND raw:Lumo',
    tool: 'brandwatch',
    query: 'place:Leeuwarden AND `Lumo`',
    hits: [{ text: 'Lumo', place: 'Leeuwarden, NL' }],
    misses: [{ text: 'Lumo', place: 'Utrecht' }, 'Lumo'],
  },
  {
    pasted: 'lumo AND (state:Texas OR county:Kent OR country:Peru OR continent:Asia)',
    tool: 'brandwatch',
    query: 'lumo AND place:(Texas OR Kent OR Peru OR Asia)',
    hits: [{ text: 'lumo', place: 'Austin, Texas' }],
    misses: [{ text: 'lumo', place: 'Oslo' }],
  },
  {
    pasted: 'lumo AND threadEntryType:(comment OR reply)',
    tool: 'brandwatch',
    query: 'lumo AND type:(comment OR reply)',
    hits: [{ text: 'lumo', kind: 'comment' }, { text: 'lumo', kind: 'reply' }],
    misses: [{ text: 'lumo', kind: 'post' }],
  },
  {
    pasted: 'lumo NOT threadEntryType:share',
    tool: 'brandwatch',
    query: 'lumo AND NOT is:repost',
    hits: ['lumo'],
    misses: [{ text: 'lumo', repost: true }],
  },
  {
    pasted: 'lumo AND engagementType:(RETWEET OR QUOTE)',
    tool: 'brandwatch',
    query: 'lumo AND is:repost',
    hits: [{ text: 'lumo', repost: true }],
    misses: ['lumo'],
    cannot: [['QUOTE', 'quote-posts']],
  },
  {
    pasted: '<<< our lamps >>> lumo AND {LAMP}',
    tool: 'brandwatch',
    query: 'lumo AND case:"LAMP"',
    hits: ['a lumo LAMP'],
    misses: ['a lumo lamp'],
  },
  {
    pasted: 'lumo AND imageType:logo AND imageFilter:"lumo"',
    tool: 'brandwatch',
    query: 'lumo',
    hits: ['lumo'],
    misses: ['lamp'],
    cannot: [['imageType:logo', 'image'], ['imageFilter:"lumo"', 'image']],
  },
  {
    pasted: 'lumo AND (authorGroup:1234 OR siteGroup:77) AND reachEstimate:[10 TO 20] AND {LUMO}',
    tool: 'brandwatch',
    query: 'lumo AND case:"LUMO"',
    hits: ['LUMO'],
    misses: ['lumo'],
    cannot: [
      ['authorGroup:1234', 'list-elsewhere'], ['siteGroup:77', 'list-elsewhere'], ['reachEstimate:[10 TO 20]', 'reach'],
    ],
  },
  {
    pasted: 'lumo AND pageType:twitter AND subreddit:lamps',
    tool: 'brandwatch',
    query: 'lumo AND site:x.com AND site:reddit.com/r/lamps',
    hits: [{ text: 'lumo', ...ON_X, permalink: 'https://www.reddit.com/r/lamps/1' }],
    misses: [{ text: 'lumo', ...ON_X }],
  },
  {
    pasted: 'author:(ann OR bob) AND site:twitter.com AND {LUMO}',
    tool: 'brandwatch',
    query: 'author:(ann OR bob) AND site:x.com AND case:"LUMO"',
    hits: [{ text: 'LUMO', author: { handle: 'bob' }, ...ON_X }],
    misses: [{ text: 'LUMO', author: { handle: 'eve' }, ...ON_X }, { text: 'LUMO', author: { handle: 'bob' } }],
  },
  {
    pasted: '((lumo AND lamp) NEAR/4 broken) AND authorFollowers:>=1',
    tool: 'brandwatch',
    query: 'lumo NEAR/4 broken AND lamp NEAR/4 broken AND followers:>=1',
    hits: [{ text: 'Lumo lamp broken', author: { followers: 1 } }],
    misses: [
      { text: 'Lumo broken', author: { followers: 1 } },
      { text: 'lamp. One two three four five six broken Lumo', author: { followers: 1 } },
    ],
  },
  {
    pasted: '(lumo OR (big NEAR/1 lamp)) NEAR/3 broken AND links:x.example',
    tool: 'brandwatch',
    query: '(lumo NEAR/3 broken OR big NEAR/1 lamp NEAR/3 broken) AND x.example',
    hits: ['big red lamp is broken x.example', 'lumo broken x.example'],
    misses: ['big, or so they say, lamp is broken x.example'],
  },
  {
    pasted: '(lumo OR site:shop.example) NEAR/3 lamp AND {LUMO}',
    tool: 'brandwatch',
    query: 'lumo NEAR/3 lamp AND case:"LUMO"',
    hits: ['LUMO lamp'],
    misses: [{ text: 'lamp LUMOS', host: 'shop.example' }],
    cannot: [['site:shop.example', 'near-operand']],
  },
  {
    pasted: '"lumo lamp"~4 AND language:en AND {X}',
    tool: 'brandwatch',
    query: '"lumo lamp"~4 AND lang:en AND case:"X"',
    hits: ['lamp from Lumo is X'],
    misses: ['lamp that I bought at last from Lumo is X', { text: 'lamp Lumo X', language: 'fr' }],
  },
  {
    pasted: 'lumo AND rating:[1 TO 2] AND singleAuthor:true',
    tool: 'brandwatch',
    query: 'lumo AND rating:[1 TO 2]',
    hits: [{ text: 'lumo', rating: { value: 2, best: 5 } }],
    misses: [{ text: 'lumo', rating: { value: 3, best: 5 } }, 'lumo'],
    cannot: [['singleAuthor:true', 'person']],
  },
];

describe('queries of Brandwatch', () => {
  test.each(CASES)('$pasted', (each) => {
    expect(outcomeOf(each)).toEqual(wantedOf(each));
  });
});
