import { describe, expect, test } from 'vitest';
import { MOST_PROPOSED, proposeWords, type AskedMention, type Proposal } from '@/lib/insights/proposals';
import { wordsOfMention } from '@/lib/insights/mentionWords';
import type { Mention } from '@/lib/mentions/mention';
import { completePost } from '@/lib/posts/complete';
import { bodyOf } from '@/lib/posts/post';
import { decide } from '@/lib/query/matching/decide';
import { parseQuery } from '@/lib/query/grammar/parse';
import { compileTopics } from '@/lib/query/readTopics';
import type { Intent } from '@/lib/signals/signals';

let next = 0;

function mention(text: string, language: string | null, intent: Intent | null = null): Mention {
  next += 1;
  const post = completePost({ kind: 'post', text, nativeId: String(next) }, { site: 'forum', base: 'https://forum.example', context: 'feed' });
  return {
    id: `forum:${next}`, post, site: 'forum', authorId: null, topicIds: ['t'], publishedAt: null, firstSeenAt: 0, lastSeenAt: 0,
    listedAt: 0, understandingVersion: 2, stamps: {},
    understanding: {
      version: 2,
      language: { language, confidence: 0.9, by: 'detector' },
      sentiment: { label: 'neutral', score: 0, confidence: 0.5, reasons: [] },
      intent: { intent, reasons: [] },
    },
  };
}

/** One text for each way to fill the slots of a pattern: `{a|b}`. Slots take turns at different paces, so that texts differ. */
function texts(pattern: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    let slot = 0;
    return pattern.replaceAll(/\{([^}]*)\}/gu, (_all, ways: string) => {
      const choices = ways.split('|');
      slot += 1;
      return choices[Math.floor(index / slot) % choices.length] ?? '';
    });
  });
}

interface Case {
  language: string;
  query: string;
  /** Patterns of hits with how many, and what they want. */
  hits: [pattern: string, count: number, intent?: Intent][];
  others: [pattern: string, count: number][];
}

function ask({ language, query, hits, others }: Case): { asked: AskedMention[]; proposals: Proposal[] } {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(query);
  const all = [
    ...hits.flatMap(([pattern, count, intent]) => texts(pattern, count).map((text) => mention(text, language, intent))),
    ...others.flatMap(([pattern, count]) => texts(pattern, count).map((text) => mention(text, language))),
  ];
  const topics = compileTopics([{ id: 't', query }]);
  const asked = all.map((one) => ({
    mention: one, heard: decide(topics, { post: one.post, host: null }).some(({ answer }) => answer === 'yes'),
  }));
  return { asked, proposals: proposeWords(asked, parsed.query.tree) };
}

const textsIn = (proposals: readonly Proposal[], kind: Proposal['kind']): string[] => (
  proposals.filter((proposal) => proposal.kind === kind).map(({ text }) => text)
);

const ENGLISH: Case = {
  language: 'en',
  query: 'aurora',
  hits: [
    ['My aurora lamp is {dim|bright|warm} in the {bedroom|kitchen|hall}, the bulb {hums|flickers|glows}.', 30],
    ['We are hiring at Aurora: apply for the {packer|driver|cook} role, salary {weekly|monthly}, send resume', 12],
    ['Saw the aurora over the {fjord|lake|hills} tonight, green sky and solar storm {photos|pictures|shots}', 14],
    ['My Aurora parcel came {late|damaged|broken} and support is silent about the refund', 12, 'complaint'],
  ],
  others: [
    ['Coffee at the seagull place is {cold|hot|fine}, the {barista|waiter} was {kind|rude} and the parcel of beans late', 60],
  ],
};
const UKRAINIAN: Case = {
  language: 'uk',
  query: 'Вельмішок',
  hits: [
    ['Замовив у Вельмішок лампу, абажур {теплий|яскравий|рівний}, стоїть у {спальні|кухні}', 24],
    ['Вельмішок шукає людей: вакансія {пакувальник|водій|кухар}, зарплата {щотижня|щомісяця}, надсилайте резюме', 9],
  ],
  others: [['Кава в Чайці {холодна|гаряча}, бариста {привітний|сумний}, столик біля вікна', 30]],
};
const ARABIC: Case = {
  language: 'ar',
  query: 'نورفيلو',
  hits: [
    ['اشتريت مصباح نورفيلو والضوء {دافئ|ساطع|خافت} في {المطبخ|الغرفة}', 24],
    ['كوبون نورفيلو خصم {اليوم|غدا} استخدم الكود {الاول|الثاني}', 8],
  ],
  others: [['قهوة النورس {باردة|ساخنة} والنادل {لطيف|حزين} قرب النافذة', 30]],
};
const CHINESE: Case = {
  language: 'zh',
  query: '极光',
  hits: [
    ['极光台灯的灯泡{很亮|很暗|闪烁}，放在{卧室|厨房}里', 24],
    ['极光公司招聘{司机|厨师|保安}，薪资面议，请投简历', 9],
  ],
  others: [['海鸥咖啡{冷了|很热}，服务员{热情|冷淡}，窗边的座位', 30]],
};

describe('words that a topic could be given', () => {
  test.each<[string, Case, context: string[], exclusion: RegExp]>([
    ['English', ENGLISH, ['lamp', 'bulb'], /salary|hiring|apply|resume/u],
    ['Ukrainian', UKRAINIAN, ['лампу', 'абажур'], /вакансія|зарплата|резюме/u],
    ['Arabic', ARABIC, ['مصباح', 'والضوء', 'اشتريت'], /كوبون|خصم/u],
    ['Chinese', CHINESE, ['台灯', '灯泡'], /招聘|薪资|简历/u],
  ])('in %s: what most hits say, and what a part of them offers', (_, of, contexts, exclusion) => {
    const { proposals } = ask(of);
    const words = textsIn(proposals, 'context').join(' ');
    expect(contexts.filter((word) => words.includes(word))).not.toEqual([]);
    expect(textsIn(proposals, 'exclusion').filter((text) => exclusion.test(text))).not.toEqual([]);
    expect(textsIn(proposals, 'context').some((text) => exclusion.test(text))).toBe(false);
  });

  test('what only hits say that may be left out is no context', () => {
    expect(textsIn(ask(ARABIC).proposals, 'context')).not.toContain('استخدم');
  });

  test('a cluster that offers nothing is found by the words that its hits share', () => {
    const { proposals } = ask(ENGLISH);
    expect(textsIn(proposals, 'exclusion').some((text) => /sky|solar|storm|tonight/u.test(text))).toBe(true);
  });

  test('what customers want is never left out, nor what the user touched', () => {
    const { asked, proposals } = ask(ENGLISH);
    expect(textsIn(proposals, 'exclusion').join(' ')).not.toMatch(/parcel|refund|support|silent/u);
    const parsed = parseQuery(ENGLISH.query);
    if (!parsed.ok) throw new Error('query');
    const touched = asked.map((one) => ({ ...one, touched: one.mention.post.text.includes('solar') }));
    expect(textsIn(proposeWords(touched, parsed.query.tree), 'exclusion').join(' ')).not.toMatch(/sky|solar|storm/u);
  });

  test('every number is what can be counted, and the example holds the words', () => {
    const { asked, proposals } = ask(ENGLISH);
    expect(proposals.length).toBeGreaterThan(3);
    for (const { text, n, of, elsewhere, example } of proposals) {
      const topics = compileTopics([{ id: 'p', query: text }]);
      const holds = asked.filter(({ mention: { post } }) => decide(topics, { post, host: null })[0]?.answer === 'yes');
      expect([n, of]).toEqual([holds.filter(({ heard }) => heard).length, asked.filter(({ heard }) => heard).length]);
      expect(elsewhere).toEqual({ n: holds.length - n, of: asked.length - of });
      const body = bodyOf(example.mention.post);
      const said = example.spans.map(({ start, end }) => body.slice(start, end).toLowerCase());
      expect(said[0]).toBe(text.replaceAll(/["#]/gu, ''));
    }
  });

  test.each<[string, string, string, RegExp]>([
    ['words of the query and forms of them', 'Aurora lamp', 'The aurora lamp, auroras and lamps {a|b|c} glow', /aurora|lamp/u],
    ['stop words', 'aurora', 'aurora and this is what they have {of|in|on} the and with', /./u],
    ['numbers, handles and letters', 'aurora', 'aurora 2026 x @seagull_help {a|b} 100 mail@seagull.example', /\d|seagull|x/u],
  ])('%s are left out', (_, query, pattern, never) => {
    const { proposals } = ask({ language: 'en', query, hits: [[pattern, 12]], others: [['coffee is cold', 12]] });
    expect(proposals.filter(({ text }) => never.test(text))).toEqual([]);
  });

  test('of a link the host counts, a hashtag as its word, and only as a hashtag where nobody writes it otherwise', () => {
    const { proposals } = ask({
      language: 'en',
      query: 'aurora',
      hits: [['aurora {dim|warm} #cosylight https://www.lamps.example/{a|b|c}?x=1 #shade', 12], ['aurora shade', 3]],
      others: [['coffee is cold', 12]],
    });
    const all = proposals.map(({ text }) => text).join(' ');
    expect(all).toMatch(/#cosylight|lamps\.example/u);
    expect(all).not.toMatch(/https|www|#shade/u);
  });

  test('an apostrophe within a Ukrainian word parts nothing', () => {
    const { proposals } = ask({
      language: 'uk', query: 'Вельмішок', hits: [['Вельмішок прислав кур’єра {рано|пізно|вчасно}', 12]], others: [['кава холодна', 12]],
    });
    expect(textsIn(proposals, 'context')).toContain('кур’єра');
  });

  test('a word that offers something is no cluster where nothing stands beside it', () => {
    const { proposals } = ask({
      ...ENGLISH, hits: [['aurora lamp {dim|warm|bright}', 30], ['aurora lamp {dim|warm|bright} discount', 5]],
    });
    expect(textsIn(proposals, 'exclusion')).toEqual([]);
  });

  test('five hundred mentions of three hundred words, all different, are within its bounds', { timeout: 30_000 }, () => {
    const long = Array.from({ length: 700 }, (_, index) => (
      `${index % 2 === 0 ? 'aurora' : 'coffee'} ${Array.from({ length: 400 }, (_one, at) => `w${(index * 7 + at * at) % 4_000}q`).join(' ')}`
    ));
    const parsed = parseQuery('aurora');
    if (!parsed.ok) throw new Error('query');
    const asked = long.map((text, index) => ({ mention: mention(text, 'en'), heard: index % 2 === 0 }));
    const proposals = proposeWords(asked, parsed.query.tree);
    for (const { of, elsewhere } of proposals) expect([of, elsewhere.of]).toEqual([250, 250]);
    const [hit] = asked;
    if (hit === undefined) throw new Error('no mention');
    expect(wordsOfMention(hit.mention, () => false).places.size).toBeLessThanOrEqual(600);
  });

  test('is bounded, valid, the same each time, and nothing for few hits', () => {
    const few = ask({ ...ENGLISH, hits: [['aurora lamp', 7]] });
    expect(few.proposals).toEqual([]);
    const { asked, proposals } = ask(ENGLISH);
    const parsed = parseQuery(ENGLISH.query);
    if (!parsed.ok) throw new Error('query');
    expect(proposeWords(asked, parsed.query.tree)).toEqual(proposals);
    for (const kind of ['context', 'exclusion'] as const) expect(textsIn(proposals, kind).length).toBeLessThanOrEqual(MOST_PROPOSED);
    for (const { text } of proposals) expect(parseQuery(text)).toMatchObject({ ok: true, query: { hints: [] } });
  });

  test('without other mentions only what a quarter of the hits says is proposed, without z', () => {
    const { proposals } = ask({ ...ENGLISH, others: [] });
    const contexts = proposals.filter(({ kind }) => kind === 'context');
    expect(contexts.length).toBeGreaterThan(0);
    for (const { z, n, of } of contexts) {
      expect(z).toBeNull();
      expect(n / of).toBeGreaterThanOrEqual(0.25);
    }
  });
});

describe('the words of a mention', () => {
  const keys = (text: string, language: string | null, longest?: number): string[] => [...wordsOfMention(mention(text, language), (word) => word === 'norvelo', longest).places.keys()];

  test('make phrases of two', () => {
    expect(keys('Delivery late again, Norvelo parcel out of stock', 'en')).toEqual(['delivery', 'late', 'delivery late', 'parcel', 'stock']);
  });

  test('make longer phrases where they are asked for, with stop words only within', () => {
    expect(keys('the parcel was out of stock', 'en', 3)).toEqual(['parcel', 'stock']);
    expect(keys('a waste of money', 'en', 3)).toEqual(['waste', 'money', 'waste of money']);
    expect(keys('late again today Norvelo late', 'en', 3)).not.toContain('today norvelo late');
  });

  test('make them of scripts without spaces, and of letters beyond the first plane', () => {
    expect(keys('配送が遅い', 'ja', 3).some((key) => key.includes('配送'))).toBe(true);
    expect(keys('доставка знову запізнилась', 'uk', 3)).toContain('доставка знову запізнилась');
  });
});
