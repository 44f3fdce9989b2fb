import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/posts/post';
import { scoreSentiment } from '@/lib/sentiment/score';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { sentimentToward } from '@/lib/sentiment/toward';

const lexiconFor = shippedLexicons();
const placesOf = (text: string, name: string): Span[] =>
  [...text.matchAll(new RegExp(name, 'giu'))].map(({ index }) => ({ start: index, end: index + name.length }));
const toward = (text: string, name: string, other: string, language = 'en'): number =>
  Math.sign(sentimentToward(text, scoreSentiment(text, language, lexiconFor), language, {
    own: placesOf(text, name),
    others: placesOf(text, other),
  }).score ?? Number.NaN);

describe('the sentiment toward one of two', () => {
  it.each<[string, number, number]>([
    ['Norvelo is great, Lumaride is a joke', 1, -1],
    ['Norvelo is great and Lumaride is a joke', 1, -1],
    ['I love Norvelo and hate Lumaride', 1, -1],
    ['While Lumaride was awful, Norvelo is brilliant', 1, -1],
    ['Norvelo is better than Lumaride', 1, -1],
    ['Lumaride is worse than Norvelo', 1, -1],
    ['Bought Norvelo. It broke in a week, terrible. Then I got Lumaride. Works perfectly.', -1, 1],
    ['Terrible day: Norvelo broke. Lumaride arrived.', -1, 0],
    ['Norvelo and Lumaride are both on the shelf. Lumaride is ugly.', 0, -1],
  ])('%j: %d and %d', (text, norvelo, lumaride) => {
    expect([toward(text, 'norvelo', 'lumaride'), toward(text, 'lumaride', 'norvelo')]).toEqual([norvelo, lumaride]);
  });

  it('is as unsure as the text is where words may not be meant', () => {
    const text = 'Oh great, Norvelo is a broken scam, awful. Lumaride is brilliant, excellent and wonderful.';
    const whole = scoreSentiment(text, 'en', lexiconFor);
    expect(whole).toMatchObject({ label: 'unsure', sarcasm: 1 });
    for (const name of ['norvelo', 'lumaride']) {
      const other = name === 'norvelo' ? 'lumaride' : 'norvelo';
      const found = sentimentToward(text, whole, 'en', { own: placesOf(text, name), others: placesOf(text, other) });
      expect(found).toMatchObject({ label: 'unsure', sarcasm: whole.sarcasm });
    }
  });

  it('is as neutral as what was learned says of the text', () => {
    const text = 'Norvelo is good, Lumaride is bad';
    const whole = scoreSentiment(text, 'en', lexiconFor);
    const of = { own: placesOf(text, 'norvelo'), others: placesOf(text, 'lumaride') };
    expect(sentimentToward(text, whole, 'en', of).label).toBe('positive');
    expect(sentimentToward(text, { ...whole, neutrality: 4 }, 'en', of)).toMatchObject({ label: 'neutral', neutrality: 4 });
  });

  it('is that of the whole where nothing else is named, or both are named by the same words', () => {
    const text = 'Norvelo is great. The box was ugly and cheap.';
    const whole = scoreSentiment(text, 'en', lexiconFor);
    const own = placesOf(text, 'norvelo');
    expect(sentimentToward(text, whole, 'en', { own, others: [] })).toBe(whole);
    expect(sentimentToward(text, whole, 'en', { own, others: own })).toBe(whole);
  });
});
