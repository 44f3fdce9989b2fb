import { describe, expect, test } from 'vitest';
import { CUT, LONGEST_WORD, MOST_WORDS, sameWords, typedWords, wordKeys, WORDS_VERSION, wordsRowOf } from '@/lib/mentions/searchWords';
import { stopWords } from '@/lib/language/packs/stopWords';
import { completePost } from '@/lib/posts/complete';
import { compileFilter } from '@/lib/query/matching/filter';
import { wordPlanOf, type WordPlan } from '@/lib/query/matching/wordPlan';
import { parseQuery } from '@/lib/query/grammar/parse';
import type { Mention } from '@/lib/mentions/mention';
import { understood } from '../storage/sample';
import { ALPHABETS, randomQueries } from '../query/matching/randomQueries';
import { seededNumbers } from '../query/subjects';

const AT = Date.UTC(2026, 4, 20);

function mentionOf(post: Partial<Mention['post']>, language: string | null = null): Pick<Mention, 'id' | 'post' | 'listedAt' | 'understanding'> {
  const whole = completePost({ kind: 'post', text: '' }, { site: 'forum', base: 'https://forum.example/', context: 'feed' });
  const { language: _found, ...understanding } = understood('neutral');
  const found = { language, confidence: language === null ? 0 : 1, by: 'detector' as const };
  return { id: 'forum:1', post: { ...whole, ...post }, listedAt: AT, understanding: { ...understanding, language: found } };
}

const by = (handle: string | null, name: string | null = null): Mention['post']['author'] => ({ handle, name, url: null, followers: null });

const wordsOf = (mention: Parameters<typeof wordsRowOf>[0]): string[] => wordsRowOf(mention).entries.map(([word]) => word);

/** Whether an index would have a mention among those that may fit. */
function mayFit(plan: WordPlan | null, words: ReadonlySet<string>): boolean {
  if (plan === null || words.has(CUT)) return true;
  if (plan.kind !== 'word') return plan.kind === 'all' ? plan.parts.every((part) => mayFit(part, words)) : plan.parts.some((part) => mayFit(part, words));
  const { exact, beginning } = wordKeys(plan);
  return exact.some((word) => words.has(word)) || (beginning !== null && [...words].some((word) => word.startsWith(beginning)));
}

describe('the words of a mention', () => {
  test.each([
    ['its body and names, folded, each once', { text: 'Café CAFE lamp', author: by('Ann-B', 'Åsa Berg') }, null, ['ann', 'b', 'annb', 'asa', 'berg', 'cafe', 'lamp']],
    ['title and text', { title: 'Lamps', text: 'broke' }, null, ['lamps', 'broke']],
    ['what is parted by a hyphen in one, too', { text: "E-mail for McDonald's" }, null, ['e', 'mail', 'email', 'for', 'mcdonald', 's', 'mcdonalds']],
    ['letters of scripts without spaces', { text: '東京です' }, null, ['東', '京', 'で', 'す']],
    ['without short stop words of its language, which it says', { text: 'The lamp is mine' }, 'en', ['*en', 'lamp', 'mine']],
    ['with stop words of other languages', { text: 'die lamp' }, 'en', ['*en', 'die', 'lamp']],
    ['all where the language is unknown', { text: 'The lamp is' }, null, ['the', 'lamp', 'is']],
    ['all where the language has no stop words', { text: 'The lamp is' }, 'xx', ['the', 'lamp', 'is']],
    ['long stop words', { text: 'something' }, 'en', ['*en', 'something']],
  ])('%s', (_, post, language, words) => {
    expect(wordsOf(mentionOf(post, language))).toEqual(words);
  });

  test('are at most so many, and it says where there are more', () => {
    const text = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
    expect(wordsOf(mentionOf({ text: text(MOST_WORDS) }))).toHaveLength(MOST_WORDS);
    expect(wordsOf(mentionOf({ text: text(MOST_WORDS) }))).not.toContain(CUT);
    expect(wordsOf(mentionOf({ text: `${text(MOST_WORDS)} w1` }))).not.toContain(CUT);
    const many = wordsOf(mentionOf({ text: text(MOST_WORDS + 900), author: by('ann') }));
    expect(many).toHaveLength(MOST_WORDS + 1);
    expect([many[0], many.at(-1)]).toEqual(['ann', CUT]);
  });

  test('are bounded in length, and found by more than that', () => {
    const long = 'x'.repeat(90);
    const words = new Set(wordsOf(mentionOf({ text: long })));
    expect([...words]).toEqual(['x'.repeat(LONGEST_WORD)]);
    for (const [word, prefix] of [[long, false], [long, true], ['x'.repeat(40), true], ['xxx', true]] as const) {
      expect(mayFit({ kind: 'word', word, prefix }, words)).toBe(true);
    }
  });

  test('are the same where neither words nor place changed', () => {
    const before = mentionOf({ text: 'lamp', author: by('ann') });
    expect(sameWords(before, { ...before, understanding: understood('negative', 'de') })).toBe(true);
    expect(sameWords(before, { ...before, post: { ...before.post, engagement: { likes: 1, replies: null, shares: null, views: null } } })).toBe(true);
    const { post } = before;
    const changed = [
      { ...post, text: 'lamps' }, { ...post, title: 'Lamp' }, { ...post, author: by('bo') }, { ...post, author: by('ann', 'Ann') },
    ];
    for (const other of changed) expect(sameWords(before, { ...before, post: other })).toBe(false);
    expect(sameWords(before, { ...before, listedAt: AT + 1 })).toBe(false);
  });

  test('the words that are left out are those that this version leaves out', () => {
    // If this fails, raise WORDS_VERSION with it: what was left out before would else not be found.
    const short = [...stopWords()].map(([language, words]) => `${language} ${[...words].filter((word) => word.length <= 4).toSorted().join(' ')}`);
    const sum = Array.from(short.toSorted().join('\n')).reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
    expect([WORDS_VERSION, sum]).toEqual([1, 65471342]);
  });
});

describe('what was typed', () => {
  const post = { text: 'The Norvelo lamp: node.js, 50% off! e-mail 東京駅 acme_help 👍', author: by('Wren_7', 'Åsa Berg') };
  test.each([
    ['lamp', true], ['LAMP', true], ['lam', true], ['amp', false], ['norvelo lamp', true], ['lamp norvelo', true], ['norv lamp', false],
    ['lamp norv', true], ['the lamp is', false], ['asa', true], ['wren_7', true], ['7', false], ['berg lamp', true], ['node.js', true],
    ['node.j', true], ['node js', true], ['js.node', false], ['50%', true], ['50% 6', false], ['%', true], ['€', false], ['京駅', true],
    ['東駅', false], ['東 駅', true], ['help', false], ['acme_', true], ['e-mail', true], ['(lamp', true], ['lamp,', true], ['👍', true], ['👎', false],
  ])('«%s» finds it: %s', (typed, finds) => {
    const mention = mentionOf(post, 'en');
    const { plan, found } = typedWords(typed);
    expect(found(mention)).toBe(finds);
    expect(!finds || mayFit(plan, new Set(wordsOf(mention)))).toBe(true);
  });

  test('needs the words that are typed', () => {
    const others = new Set(wordsOf(mentionOf({ text: 'nothing of that' }, 'en')));
    for (const typed of ['lamp', 'lam', 'node.js lamp', '東京', '👍']) expect(mayFit(typedWords(typed).plan, others)).toBe(false);
  });
});

describe('what a query needs', () => {
  const needs = (query: string): WordPlan | null => {
    const parsed = parseQuery(query, 'filter');
    if (!parsed.ok) throw new Error(`${query} cannot be read`);
    return wordPlanOf(parsed.query.tree);
  };
  const word = (text: string, prefix = false): WordPlan => ({ kind: 'word', word: text, prefix });
  test.each([
    ['lamp', word('lamp')],
    ['Lam*', word('lam', true)],
    ['"red lamp"', { kind: 'all', parts: [word('red'), word('lamp')] }],
    ['lamp -broken', word('lamp')],
    ['lamp site:reddit', word('lamp')],
    ['lamp OR site:reddit', null],
    ['-lamp', null],
    ['sentiment:negative', null],
    ['lamp OR bulb', { kind: 'any', parts: [word('lamp'), word('bulb')] }],
    ['author:@Wren-01*', { kind: 'all', parts: [word('wren'), word('01', true)] }],
    ['author:wren', word('wren')],
    ['wi-fi', { kind: 'any', parts: [{ kind: 'all', parts: [word('wi'), word('fi')] }, word('wifi')] }],
    ['title:lamp', word('lamp')],
    ['lamp NEAR/3 broken', { kind: 'all', parts: [word('lamp'), word('broken')] }],
    ['case:"NASA"', word('nasa')],
    ['`Google+`', null],
  ] satisfies [string, WordPlan | null][])('%s', (query, plan) => {
    expect(needs(query)).toEqual(plan);
  });

  const LANGUAGES = [null, 'en', 'de', 'ru', 'ar', 'ja'];

  test.each(Object.keys(ALPHABETS))('stands among the words of all that it finds: %s', (script) => {
    const numbers = seededNumbers(5);
    const random = randomQueries(ALPHABETS[script] ?? { words: [], between: [] }, numbers);
    let found = 0;
    let spared = 0;
    for (let run = 0; run < 1_500; run++) {
      const { tree, post } = random.pair();
      const mention = mentionOf(post, LANGUAGES[run % LANGUAGES.length]);
      const words = new Set(wordsOf(mention));
      const plan = wordPlanOf(tree);
      const answer = compileFilter({ source: '', tree, hints: [] }, [])({ post, host: null });
      if (answer === 'yes') {
        found++;
        if (!mayFit(plan, words)) throw new Error(JSON.stringify({ tree, text: post.text, title: post.title, plan, words: [...words] }));
      } else if (!mayFit(plan, words)) {
        spared++;
      }
      const typed = typedWords(post.text.slice(run % 7, (run % 7) + 1 + (run % 11)));
      if (typed.found(mention) && !mayFit(typed.plan, words)) throw new Error(JSON.stringify({ typed, text: post.text, words: [...words] }));
    }
    expect(found).toBeGreaterThan(100);
    expect(spared).toBeGreaterThan(100);
  });
});
