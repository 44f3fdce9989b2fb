import { describe, expect, test } from 'vitest';
import { outcomeOf, wantedOf, type Case } from './cases';

const AWARIO: Case[] = [
  {
    pasted: 'near/4:lumo,lamp',
    tool: 'awario',
    query: 'lumo NEAR/4 lamp',
    hits: ['lamp one two three four lumo'],
    misses: ['lamp one two three four five lumo'],
  },
  {
    pasted: 'onear/2:"lumo co",lamp AND broken',
    tool: 'awario',
    query: '"lumo co" ONEAR/2 lamp AND broken',
    hits: ['Lumo Co sold a lamp, broken'],
    misses: ['a lamp by Lumo Co, broken', 'Lumo Co lamp'],
  },
  {
    pasted: 'near/3:(lumo OR lumos), (lamp OR bulb), broken',
    tool: 'awario',
    query: '(lumo OR lumos) NEAR/3 (lamp OR bulb) NEAR/3 broken',
    hits: ['broken: a bulb by lumos'],
    misses: ['lumos bulb, and then on another day broken'],
  },
];

const SENTIONE: Case[] = [
  {
    pasted: '"lumo lamp"~2 AND domain:shop.example AND influence:>5',
    tool: 'sentione',
    query: '"lumo lamp"~2 AND site:shop.example',
    hits: [{ text: 'lumo is a lamp', host: 'shop.example' }],
    misses: ['lumo lamp'],
    cannot: [['influence:>5', 'reach']],
  },
  {
    pasted: '(lumo OR lumos) NEAR/5 (lamp?) AND influenceScore:[3 TO 10]',
    tool: 'sentione',
    query: '(lumo OR lumos) NEAR/5 lamp?',
    hits: ['lamps by lumo'],
    misses: ['lamp by lumo'],
    cannot: [['influenceScore:[3 TO 10]', 'reach']],
  },
  {
    pasted: 'advertis* AND "lumo lam*"~3 AND domain:"shop.example"',
    tool: 'sentione',
    query: 'advertis* AND lumo NEAR/3 lam* AND site:shop.example',
    hits: [{ text: 'advertising lumo, a lamp', host: 'shop.example' }],
    misses: [{ text: 'advertising lumo, it is not a lamp', host: 'shop.example' }],
  },
];

const PULSAR: Case[] = [
  {
    pasted: '!"LUMO" AND lamp',
    tool: 'pulsar',
    query: 'case:"LUMO" AND lamp',
    hits: ['LUMO lamp'],
    misses: ['lumo lamp'],
  },
  {
    pasted: 'lumo AND LANG(en OR fr) AND NOT SITE(shop.example OR lumo.example)',
    tool: 'pulsar',
    query: 'lumo AND lang:(en OR fr) AND NOT site:(shop.example OR lumo.example)',
    hits: ['lumo', { text: 'lumo', language: 'fr' }],
    misses: [{ text: 'lumo', language: 'de' }, { text: 'lumo', host: 'shop.example' }],
  },
  {
    pasted: 'lumo AND IN_URL((lamp OR bulb) AND sale)',
    tool: 'pulsar',
    query: 'lumo AND url:(lamp OR bulb) AND url:sale',
    hits: [{ text: 'lumo', permalink: 'https://a.example/lamp-sale' }],
    misses: [{ text: 'lumo', permalink: 'https://a.example/lamp' }],
  },
  {
    pasted: 'lumo AND BY_TWITTER(@ann OR @bob)',
    tool: 'pulsar',
    query: 'lumo AND site:x.com AND author:(ann OR bob)',
    hits: [{ text: 'lumo', host: 'x.com', author: { handle: 'ann' } }],
    misses: [{ text: 'lumo', author: { handle: 'ann' } }, { text: 'lumo', host: 'x.com' }],
  },
  {
    pasted: 'lumo AND NOT BY_TWITTER(@ann)',
    tool: 'pulsar',
    query: 'lumo AND NOT (site:x.com AND author:ann)',
    hits: [{ text: 'lumo', host: 'x.com' }, { text: 'lumo', author: { handle: 'ann' } }],
    misses: [{ text: 'lumo', host: 'x.com', author: { handle: 'ann' } }],
  },
  {
    pasted: 'lumo AND LOCATION(US OR IT|Tuscany)',
    tool: 'pulsar',
    query: 'lumo AND place:(US OR Tuscany)',
    hits: [{ text: 'lumo', place: 'Florence, Tuscany' }, { text: 'lumo', place: 'United States' }],
    misses: [{ text: 'lumo', place: 'Milan, Italy' }],
  },
  {
    pasted: '(lumo OR lumos) AND NOT RT',
    tool: 'pulsar',
    query: '(lumo OR lumos) AND NOT is:repost',
    hits: ['lumo'],
    misses: [{ text: 'lumo', repost: true }],
  },
  {
    pasted: 'lumo AND NOT REPLY AND NOT QUOTE',
    tool: 'pulsar',
    query: 'lumo AND NOT type:(reply OR comment)',
    hits: ['lumo'],
    misses: [{ text: 'lumo', kind: 'reply' }, { text: 'lumo', kind: 'comment' }],
    cannot: [['NOT QUOTE', 'quote-posts']],
  },
  {
    pasted: 'lumo AND MEDIA()',
    tool: 'pulsar',
    query: 'lumo AND has:media',
    hits: [{ text: 'lumo', media: ['video'] }],
    misses: ['lumo', { text: 'lumo', media: ['link'] }],
  },
  {
    pasted: 'lumo AND MEDIA(video OR photo)',
    tool: 'pulsar',
    query: 'lumo AND has:(video OR image)',
    hits: [{ text: 'lumo', media: ['image'] }],
    misses: [{ text: 'lumo', media: ['audio'] }],
  },
  {
    pasted: '(lumo AND lamp) AND SAMPLE 25',
    tool: 'pulsar',
    query: 'lumo AND lamp',
    hits: ['lumo lamp'],
    misses: ['lumo'],
    cannot: [['SAMPLE 25', 'sample']],
  },
  {
    pasted: '(lumo OR lumos) NEAR/5 (lamp OR bulb) AND NOT RT_OF(@h1 OR @h2) AND LANG(en)',
    tool: 'pulsar',
    query: '(lumo OR lumos) NEAR/5 (lamp OR bulb) AND lang:en',
    hits: ['bulb, lumo'],
    misses: ['lumo'],
    cannot: [['RT_OF(@h1 OR @h2)', 'addressee']],
  },
  {
    pasted: 'PINTEREST (lumo OR lamp) AND "lumo lamp"~4',
    tool: 'pulsar',
    query: 'site:pinterest.com AND (lumo OR lamp) AND "lumo lamp"~4',
    hits: [{ text: 'a lamp by lumo', host: 'pinterest.com' }],
    misses: ['a lamp by lumo'],
  },
];

const SYFTEN: Case[] = [
  {
    pasted: 'lumo site:shop.example site:reddit.com/r/lamps/ type:post',
    tool: 'syften',
    query: 'lumo AND site:(shop.example OR reddit.com/r/lamps/) AND type:post',
    hits: [{ text: 'lumo', host: 'shop.example' }, { text: 'lumo', permalink: 'https://reddit.com/r/lamps/7' }],
    misses: ['lumo', { text: 'lumo', host: 'shop.example', kind: 'comment' }],
  },
  {
    pasted: 'author:ann author:bob lumo type:comment',
    tool: 'syften',
    query: 'author:(ann OR bob) AND lumo AND type:comment',
    hits: [{ text: 'lumo', kind: 'comment', author: { handle: 'bob' } }],
    misses: [{ text: 'lumo', kind: 'comment', author: { handle: 'eve' } }],
  },
  {
    pasted: '`Lumo!` lang:en $accept: asks for advice',
    tool: 'syften',
    query: '`Lumo!` AND lang:en',
    hits: ['oh Lumo! why'],
    misses: ['oh Lumo why', { text: 'Lumo!', language: 'nl' }],
    cannot: [['$accept: asks for advice', 'ai']],
  },
  {
    pasted: 'title:"lumo lam*" NOT broken $reject: jokes',
    tool: 'syften',
    query: 'title:"lumo lam*" AND NOT broken',
    hits: [{ text: 'see', title: 'A Lumo lamp' }],
    misses: [{ text: 'broken', title: 'A Lumo lamp' }, 'lumo lamp'],
    cannot: [['$reject: jokes', 'ai']],
  },
  {
    pasted: '*lumo `Lumo`',
    tool: 'syften',
    query: 'lumo AND `Lumo`',
    hits: ['Lumo'],
    misses: ['lumo'],
    cannot: [['*lumo', 'leading-wildcard']],
  },
];

describe.each([['Awario', AWARIO], ['SentiOne', SENTIONE], ['Pulsar', PULSAR], ['Syften', SYFTEN]])(
  'queries of %s',
  (_, cases) => {
    test.each(cases)('$pasted', (each) => {
      expect(outcomeOf(each)).toEqual(wantedOf(each));
    });
  },
);
