import { describe, expect, it } from 'vitest';
import { adapterInputOf } from '@/lib/sentiment/adapterInput';
import { evidenceIn } from '@/lib/sentiment/evidence';
import { withOwnWords } from '@/lib/sentiment/findOwn';
import { seedOf, wordHash } from '@/lib/sentiment/grams';
import { learnedFrom } from '@/lib/sentiment/learned';
import { lexiconOf, type Lexicon } from '@/lib/sentiment/lexicon';
import type { OwnValue, OwnWord } from '@/lib/sentiment/ownWords';
import { scoreSentiment } from '@/lib/sentiment/score';
import type { Sentiment } from '@/lib/sentiment/sentiment';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { shippedWeights } from '../../../scripts/shippedWeights';

const shipped = shippedLexicons(shippedWeights);

function lexiconWith(language: string | null, words: readonly OwnWord[]): Lexicon {
  return withOwnWords(shipped(language) ?? lexiconOf({ values: [], negators: '', degrees: [], contrasts: '' }), words, language);
}

function scored(text: string, language: string | null, words: readonly OwnWord[]): Sentiment {
  return scoreSentiment(text, language, () => lexiconWith(language, words));
}

const own = (word: string, value: OwnValue, language: string | null = null): OwnWord => ({ word, language, value });

/** The own words of a text, each with what it came to. */
function ownIn(text: string, language: string | null, words: readonly OwnWord[]): [string, number][] {
  return scored(text, language, words).reasons
    .filter(({ source }) => source === 'own')
    .map(({ term, contribution }) => [term, Number(contribution.toFixed(2))]);
}

describe('an own word', () => {
  it.each<[string, string, string | null, OwnWord[], [string, number][]]>([
    ['a word that the lists blame', 'This lamp is sick', 'en', [own('sick', 4)], [['sick', 4]]],
    ['a word that they do not know', 'The Norvelo flickers', 'en', [own('flickers', -2)], [['flickers', -2]]],
    ['any ending', 'It flickered all night', 'en', [own('flicker*', -2)], [['flickered', -2]]],
    ['the exact word before its beginning', 'It flickers', 'en', [own('flick*', -2), own('flicker*', -4), own('flickers', 2)], [['flickers', 2]]],
    ['the longer beginning', 'It flickers', 'en', [own('flick*', -2), own('flicker*', -4)], [['flickers', -4]]],
    ['a phrase', 'A true no-brainer for commuters', 'en', [own('no brainer', 4)], [['no-brainer', 4]]],
    ['the longest phrase', 'dead on arrival', 'en', [own('dead', 2), own('dead on arrival', -4)], [['dead on arrival', -4]]],
    ['a word drawn out', 'siiiick lamp', 'en', [own('sick', 4)], [['siiiick', 4.4]]],
    ['turned over', 'It is not sick', 'en', [own('sick', 4)], [['sick', -2.8]]],
    ['made stronger', 'It is very sick', 'en', [own('sick', 4)], [['sick', 5.8]]],
    ['inside a phrase of the lists', 'It works like a charm', 'en', [own('charm', -4)], [['charm', -4]]],
    ['a word of degree', 'insanely bright', 'en', [own('insanely', -2)], [['insanely', -2]]],
    ['an emoji', 'My Norvelo 🔥🔥', 'en', [own('🔥', -4)], [['🔥🔥', -4.4]]],
    ['an emoticon', 'My Norvelo :/', 'en', [own(':/', 2)], [[':/', 2]]],
    ['a tag, whatever its capitals', 'Riding home #NightRider', 'en', [own('#nightrider', 4)], [['#NightRider'.slice(1), 4]]],
    ['a tag and no word', 'The night rider, #night', 'en', [own('#nightrider', 4), own('#rider', 4)], []],
    ['a word within a tag', '#EpicFlicker', 'en', [own('flicker', -2)], [['Flicker', -2]]],
    ['over a comma', 'oh, well', 'en', [own('oh well', -2)], [['oh, well', -2]]],
    ['with its stops', 'It is k.o. now, ok', 'de', [own('k.o.', -4), own('ok', 0)], [['k.o', -4]]],
    ['for its own language', 'sick', 'en', [own('sick', 4, 'en'), own('sick', -4)], [['sick', 4]]],
    ['not for another', 'sick', 'en', [own('sick', 4, 'de')], []],
    ['Ukrainian', 'Ліхтар протікає', 'uk', [own('протіка*', -4)], [['протікає', -4]]],
    ['Russian, ё as е', 'Он мёртвый', 'ru', [own('мертвый', 2)], [['мёртвый', 2]]],
    ['Arabic, with what clings', 'والتسريب من الأول', 'ar', [own('تسريب', -4)], [['والتسريب', -4]]],
    ['Arabic, an alef as any', 'هذا اضاءه', 'ar', [own('إضاءة', 2)], [['اضاءه', 2]]],
    ['French, after an article', "l'éclat", 'fr', [own('éclat', 4)], [["l'éclat", 4]]],
    ['German, not without its accents', 'das ist schon da', 'de', [own('schön', 4)], []],
    ['Spanish, accents left out by the user', 'es increíble', 'es', [own('increible', -2)], [['increíble', -2]]],
    ['Turkish', 'ışık titriyor', 'tr', [own('titriyor', -4)], [['titriyor', -4]]],
    ['Polish', 'świetna łaska', 'pl', [own('laska', -2), own('łaska', 4)], [['łaska', 4]]],
    ['an unknown language', 'gg norvelo', null, [own('gg', 2), own('norvelo', 4, 'en')], [['gg', 2]]],
  ])('is found: %s', (_, text, language, words, found) => {
    expect(ownIn(text, language, words)).toEqual(found);
  });

  it.each<[string, string, string]>([
    ['a word', 'This lamp is terrible', 'terrible'],
    ['a phrase', 'A waste of money', 'waste of money'],
    ['an emoji', 'Norvelo 😡', '😡'],
    ['a negator', 'It does not work', 'not'],
  ])('that says nothing mutes %s', (_, text, word) => {
    expect(scored(text, 'en', []).score).toBeLessThan(0);
    const muted = scored(text, 'en', [own(word, 0)]);
    expect(muted.reasons.filter(({ term }) => text.includes(word) && term === word)).toEqual([]);
    expect(muted.score).toBeGreaterThan(scored(text, 'en', []).score ?? 0);
  });

  it('stands in the gap of a phrase, and breaks one that it is a word of', () => {
    const gapped = lexiconOf({ values: [[-3, 'fällt … aus']], negators: 'nicht', degrees: [], contrasts: '' });
    const reasonsWith = (word: string): [string, number][] =>
      evidenceIn('Es fällt ständig aus', withOwnWords(gapped, [own(word, 2)], 'de')).reasons.map(({ term, value }) => [term, value]);
    expect(reasonsWith('gut')).toEqual([['fällt ständig aus', -3]]);
    expect(reasonsWith('ständig')).toEqual([['fällt ständig aus', -3], ['ständig', 2]]);
    expect(reasonsWith('aus')).toEqual([['aus', 2]]);
    expect(reasonsWith('ständig aus')).toEqual([['ständig aus', 2]]);
  });

  it('leaves texts without it as they were', () => {
    const words = [own('sick', 4), own('flicker*', -2), own('🔥', -4), own('#nightrider', 4)];
    for (const text of ['I love this lamp, it never failed me :)', 'Waste of money!', '#LoveIt']) {
      expect(scored(text, 'en', words)).toEqual(scored(text, 'en', []));
    }
  });

  it('taken away leaves nothing behind', () => {
    const before = shipped('en');
    const text = 'sick lamp, sick price';
    expect(before).toBeDefined();
    if (before === undefined) return;
    const changed = withOwnWords(before, [own('sick', 4)], 'en');
    expect(evidenceIn(text, withOwnWords(changed, [], 'en'))).toEqual(evidenceIn(text, before));
    expect(withOwnWords(changed, [], 'en').findOwn).toBeUndefined();
    expect(withOwnWords(changed, [own('sick', -4)], 'en').findOwn).toBeDefined();
    expect(evidenceIn(text, changed)).not.toEqual(evidenceIn(text, before));
  });
});

describe('what is learnt of an own word', () => {
  const SIZE = 1 << 12;
  const flimsy = wordHash('flimsy', seedOf('en'));
  const polarity = new Int8Array(SIZE);
  polarity[flimsy & (SIZE - 1)] = -40;
  const weights = { polarity, neutrality: new Int8Array(SIZE).fill(7), polarityUnit: 0.1, neutralityUnit: 0.01, neutral: 0.25 };
  const lists = lexiconOf({ values: [], negators: '', degrees: [], contrasts: '' });
  const learned: Lexicon = { ...lists, learned: learnedFrom(weights, 'en') };

  it.each<[OwnValue, number]>([[4, 1], [0, 0]])('does not count beside %s', (value, reasons) => {
    expect(evidenceIn('flimsy', learned).reasons.map(({ source }) => source)).toEqual(['learned']);
    const evidence = evidenceIn('flimsy', withOwnWords(learned, [own('flimsy', value)], 'en'));
    expect(evidence.reasons.map(({ source, contribution }) => [source, contribution])).toEqual([['own', value]].slice(0, reasons));
    expect(evidence.neutrality).toBe(0.25);
  });

  it('is not what an adapter weighs either, nor learns', () => {
    const gramsWith = (words: OwnWord[]): number[] => [
      ...adapterInputOf('flimsy and bright', 'en', evidenceIn('flimsy and bright', withOwnWords(lists, words, 'en'))).input.grams,
    ];
    const bucket = flimsy % (1 << 16);
    expect(gramsWith([])).toContain(bucket);
    expect(gramsWith([own('flimsy', 4)])).not.toContain(bucket);
    expect(gramsWith([own('flimsy', 0)])).not.toContain(bucket);
  });
});
