import { describe, expect, test } from 'vitest';
import { outcomeOf, wantedOf, type Case } from './cases';

const MELTWATER: Case[] = [
  {
    pasted: 'ingress:lumo and (lamp or bulb) not job',
    tool: 'meltwater',
    query: 'text:lumo AND (lamp OR bulb) AND NOT job',
    hits: ['lumo bulb'],
    misses: ['lumo', 'lumo lamp job', { text: 'lamp', title: 'lumo' }],
  },
  {
    pasted: 'title:lumo NEAR lamp and (big or red)',
    tool: 'meltwater',
    query: 'lamp AND (big OR red)',
    hits: ['a red lamp'],
    misses: ['a lamp'],
    cannot: [['title:lumo', 'near-operand']],
  },
  {
    pasted: 'title:"lumo lamp" and (lumo near/3 broken)',
    tool: 'meltwater',
    query: 'title:"lumo lamp" AND lumo NEAR/3 broken',
    hits: [{ text: 'lumo is now broken', title: 'A Lumo lamp' }],
    misses: [{ text: 'lumo is, as I say, now broken', title: 'A Lumo lamp' }],
  },
  {
    pasted: 'ingress:(lumo OR lumos) AND lumo NEAR lamp',
    tool: 'meltwater',
    query: 'text:(lumo OR lumos) AND lumo NEAR/4 lamp',
    hits: ['lumo one two three four lamp'],
    misses: ['lumo one two three four five lamp'],
  },
  {
    pasted: 'ingress:lumo AND lumo ONEAR lamp',
    tool: 'meltwater',
    query: 'text:lumo AND lumo ONEAR/4 lamp',
    hits: ['lumo has a lamp'],
    misses: ['lamp by lumo'],
  },
  {
    pasted: 'ingress:internat* NEAR/8 lumo',
    tool: 'meltwater',
    query: 'lumo',
    hits: ['lumo'],
    misses: ['international'],
    cannot: [['ingress:internat*', 'near-operand']],
  },
  {
    pasted: 'ingress:internat* OR title:lum?nary',
    tool: 'meltwater',
    query: 'text:internat* OR title:lum?nary',
    hits: ['an international shop', { text: 'see', title: 'Luminary' }],
    misses: ['intern', { text: 'see', title: 'Lumnary' }],
  },
  {
    pasted: '("desk lamp" or "bulb") and ("lumo" not "job")',
    tool: 'meltwater',
    query: '("desk lamp" OR "bulb") AND "lumo" AND NOT "job"',
    hits: ['lumo bulb'],
    misses: ['lumo bulb job', 'bulb'],
  },
];

const TALKWALKER: Case[] = [
  {
    pasted: '++"LuMo" AND lamp',
    tool: 'talkwalker',
    query: '`LuMo` AND lamp',
    hits: ['a LuMo lamp'],
    misses: ['a Lumo lamp'],
  },
  {
    pasted: '(lumo AND lamp) AND NOT broken -site:"lumo.example" -"lamp shade"',
    tool: 'ours',
    query: '(lumo AND lamp) AND NOT broken -site:"lumo.example" -"lamp shade"',
    hits: ['lumo lamp'],
    misses: [{ text: 'lumo lamp', host: 'www.lumo.example' }, 'lumo lamp broken', 'lumo lamp shade'],
  },
  {
    pasted: '++lumo engagement:>50',
    tool: 'talkwalker',
    query: '`lumo` AND engagement:>50',
    hits: [{ text: 'lumo', engagement: { likes: 51 } }],
    misses: [{ text: 'lumo', engagement: { likes: 50 } }, 'lumo'],
  },
  {
    pasted: 'lumo ONEAR/3 lamp AND sourcetype:SOCIALMEDIA_TWITTER',
    tool: 'talkwalker',
    query: 'lumo ONEAR/3 lamp AND site:x.com',
    hits: [{ text: 'lumo big lamp', host: 'x.com' }],
    misses: [{ text: 'lamp lumo', host: 'x.com' }, 'lumo lamp'],
  },
  {
    pasted: 'lumo site:"www.lamps.example" site:"bulbs.example" -site:"lumo.example"',
    tool: 'talkwalker',
    query: 'lumo AND site:(www.lamps.example OR bulbs.example) AND NOT site:lumo.example',
    hits: [{ text: 'lumo', host: 'bulbs.example' }, { text: 'lumo', host: 'lamps.example' }],
    misses: [{ text: 'lumo', host: 'forum.example' }],
  },
  {
    pasted: 'lumin* AND reali?ation AND sourcecountry:Norway',
    tool: 'talkwalker',
    query: 'lumin* AND reali?ation AND place:Norway',
    hits: [{ text: 'Luminous realisation', place: 'Bergen, Norway' }],
    misses: [{ text: 'Luminous reallisation', place: 'Bergen, Norway' }],
  },
  {
    pasted: 'lumo~1 AND lampshade~',
    tool: 'talkwalker',
    query: 'lumo AND lampshade',
    hits: ['lumo lampshade'],
    misses: ['luma lampshade'],
    cannot: [['lumo~1', 'fuzzy'], ['lampshade~', 'fuzzy']],
  },
  {
    pasted: '++"Lumo" AND reach:>1000 AND authorgender:F AND sourcetype:TV',
    tool: 'talkwalker',
    query: '`Lumo`',
    hits: ['Lumo'],
    misses: ['lumo'],
    cannot: [['reach:>1000', 'reach'], ['authorgender:F', 'person'], ['sourcetype:TV', 'no-such-value']],
  },
  {
    pasted: 'content:"lumo lamp" OR ++"Lumo+"',
    tool: 'talkwalker',
    query: 'text:"lumo lamp" OR `Lumo+`',
    hits: ['my lumo lamp', 'Lumo+'],
    misses: [{ text: 'see', title: 'lumo lamp' }],
  },
];

const YOUSCAN: Case[] = [
  {
    pasted: 'lumo /2 lamp',
    tool: 'youscan',
    query: 'lumo NEAR/1 lamp',
    hits: ['lumo big lamp', 'lamp by lumo'],
    misses: ['lumo very big lamp'],
    cannot: [['lumo', 'word-forms']],
  },
  {
    pasted: '"lumo lamp" /1 "broken"',
    tool: 'youscan',
    query: '"lumo lamp" NEAR/0 "broken"',
    hits: ['lumo lamp broken'],
    misses: ['lumo lamp is broken'],
  },
  {
    pasted: '"lumo" /3 "lamp" OR "lumos" -"job offer"',
    tool: 'youscan',
    query: '("lumo" NEAR/2 "lamp" OR "lumos") AND NOT "job offer"',
    hits: ['lumos', 'lumo lamp'],
    misses: ['lumo lamp: a job offer', 'lumos job offer'],
  },
  {
    pasted: '("lumo" /3 "lamp" -shop) OR ("bulb" AND NOT "red")',
    tool: 'youscan',
    query: '("lumo" NEAR/2 "lamp" OR "bulb" AND NOT "red") AND NOT shop',
    hits: ['lumo lamp', 'bulb'],
    misses: ['bulb in a shop', 'red bulb'],
    cannot: [['shop', 'word-forms']],
  },
  {
    pasted: '<<< lamps >>> ("лампа" OR "лампы") /4 "Люмо"',
    tool: 'youscan',
    query: '("лампа" OR "лампы") NEAR/3 "Люмо"',
    hits: ['лампы от фирмы Люмо'],
    misses: ['лампы от той самой фирмы Люмо', 'лампой Люмо'],
  },
  {
    pasted: '"#lumo" /5 "$lumo" OR "100%" /2 "C++"',
    tool: 'youscan',
    query: '"#lumo" NEAR/4 "$lumo" OR "100%" NEAR/1 "C++"',
    hits: ['#lumo and $lumo', '100% pure C++'],
    misses: ['lumo and lumo', '100 pure C'],
  },
  {
    pasted: '"lumo" /2 "lamp" smarttag:complaint',
    tool: 'youscan',
    query: '"lumo" NEAR/1 "lamp"',
    hits: ['lumo lamp'],
    misses: ['lumo'],
    cannot: [['smarttag:complaint', 'ai']],
  },
  {
    pasted: 'lumi* /3 "lamp"',
    tool: 'youscan',
    query: 'lumi* NEAR/2 "lamp"',
    hits: ['luminous red lamp'],
    misses: ['lum lamp'],
    cannot: [['lumi*', 'word-forms']],
  },
];

describe('queries of Meltwater', () => {
  test.each(MELTWATER)('$pasted', (each) => {
    expect(outcomeOf(each)).toEqual(wantedOf(each));
  });
});

describe('queries of Talkwalker', () => {
  test.each(TALKWALKER)('$pasted', (each) => {
    expect(outcomeOf(each)).toEqual(wantedOf(each));
  });
});

describe('queries of YouScan', () => {
  test.each(YOUSCAN)('$pasted', (each) => {
    expect(outcomeOf(each)).toEqual(wantedOf(each));
  });
});
