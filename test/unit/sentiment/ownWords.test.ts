import { describe, expect, it } from 'vitest';
import {
  MOST_OWN_WORDS, OWN_VALUES, parseOwnWord, readOwnWords, sameAs, type OwnWord, type OwnWordProblem,
} from '@/lib/sentiment/ownWords';

const own = (word: string, language: string | null = null, value: OwnWord['value'] = 2): OwnWord => ({ word, language, value });

describe('a word as the user types it', () => {
  it.each<[string, string]>([
    ['sick', 'sick'], ['  no   brainer ', 'no brainer'], ['flicker*', 'flicker*'], ['does not leak*', 'does not leak*'],
    ['e-bike', 'e-bike'], ["don't buy", "don't buy"], ['k.o.', 'k.o.'], ['4.5', '4.5'], ['10/10', '10/10'], ['"dead on"', '"dead on"'],
    ['течь', 'течь'], ['протіка*', 'протіка*'], ['تسريب', 'تسريب'], ['يا سلام', 'يا سلام'], ['ışık', 'ışık'],
    ['cafe\u0301', 'café'], ['🔥', '🔥'], ['❤️ 👍🏽', '❤️ 👍🏽'], [':*', ':*'], ['))', '))'], ['#NightRider', '#NightRider'], ['#norvelo*', '#norvelo*'],
  ])('%j is kept as %j', (typed, word) => {
    expect(parseOwnWord(own(typed), [])).toEqual({ ok: true, word: own(word), replaces: null });
  });

  it.each<[string, OwnWordProblem]>([
    ['', { code: 'empty' }], [' \n', { code: 'empty' }],
    ['...', { code: 'no-word' }], ['!?', { code: 'no-word' }], ['#', { code: 'no-word' }], ['*', { code: 'no-word' }],
    ['x'.repeat(61), { code: 'too-long' }],
    ['one two three four five six', { code: 'too-many-parts' }],
    ['le*ak', { code: 'star-inside' }], ['*leak', { code: 'star-inside' }], ['leak**', { code: 'star-inside' }], ['leak* badly', { code: 'star-inside' }],
    ['le*', { code: 'star-too-short' }], ['it is*', { code: 'star-too-short' }], ['🔥*', { code: 'star-too-short' }], ['#ab*', { code: 'star-too-short' }],
    ['@norvelo', { code: 'unread', part: '@norvelo' }], ['see @norvelo go', { code: 'unread', part: '@norvelo' }],
    ['https://norvelo.example', { code: 'unread', part: 'https://norvelo.example' }],
    ['A+', { code: 'unread', part: '+' }], ['100%', { code: 'unread', part: '%' }], ['🇺🇦', { code: 'unread', part: '🇺🇦' }],
  ])('%j is refused', (typed, problem) => {
    expect(parseOwnWord(own(typed), [])).toEqual({ ok: false, problem });
  });

  it('may be as long as it may be', () => {
    expect(parseOwnWord(own('x'.repeat(60)), []).ok).toBe(true);
    expect(parseOwnWord(own('one two three four five'), []).ok).toBe(true);
    expect(parseOwnWord(own('𝒳'.repeat(60)), []).ok).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['Sick', 'SICK', true], ['no-brainer', 'no brainer', true], ['don’t', "don't", true], ['#NightRider', '#nightrider', true],
    ['خطأ', 'خطا', true], ['ёлка', 'елка', true], ['"sick"', 'sick', true],
    ['sick', 'sick*', false], ['#sick', 'sick', false], ['schön', 'schon', false], ['🔥', '🔥🔥', true],
  ])('%s and %s: the same word %s', (a, b, same) => {
    expect(sameAs(own(a))(own(b))).toBe(same);
    expect(sameAs(own(a, 'en'))(own(b, 'de'))).toBe(false);
  });

  it('replaces what was said of it in the same language', () => {
    const known = [own('SICK', null, -2), own('sick', 'en', 0)];
    expect(parseOwnWord(own('sick', 'en', 4), known)).toEqual({ ok: true, word: own('sick', 'en', 4), replaces: known[1] });
    expect(parseOwnWord(own('sick', 'de', 4), known)).toMatchObject({ replaces: null });
  });

  it('finds no room where there are too many, unless it is one of them', () => {
    const full = Array.from({ length: MOST_OWN_WORDS }, (_, at) => own(`word${at}`));
    expect(parseOwnWord(own('sick'), full)).toEqual({ ok: false, problem: { code: 'full' } });
    expect(parseOwnWord(own('word7', null, -4), full)).toMatchObject({ ok: true, replaces: full[7] });
  });
});

describe('words as stored', () => {
  it.each([undefined, null, 7, 'sick', { word: 'sick' }, [null, 7, ['sick']]])('%j holds none', (value) => {
    expect(readOwnWords(value)).toEqual([]);
  });

  it('are those that have the shape of one', () => {
    const good = OWN_VALUES.map((value, at) => own(`word${at}`, at % 2 === 0 ? null : 'uk', value));
    const bad = [{ ...own('a'), value: 3 }, { ...own('b'), language: 'xx' }, { ...own('c'), word: 5 }, own(''), own('@handle'), {}];
    expect(readOwnWords([...bad, ...good, ...bad])).toEqual(good);
    expect(readOwnWords(Array.from({ length: 600 }, (_, at) => own(`word${at}`)))).toHaveLength(MOST_OWN_WORDS);
  });
});
