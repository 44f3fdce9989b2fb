import { describe, expect, it } from 'vitest';
import { hitSentence } from '@/lib/insights/hitSentence';

function excerptOf(body: string, hit: string | null, most: number): { text: string; before: boolean; after: boolean } {
  const at = hit === null ? -1 : body.indexOf(hit);
  const spans = hit === null ? [] : [{ start: at, end: at + hit.length }];
  const { start, end, cutBefore, cutAfter } = hitSentence(body, spans, most, 'en');
  return { text: body.slice(start, end), before: cutBefore, after: cutAfter };
}

const story = 'It rained all day. Then the parcel came. It was empty. We wrote to them twice.';

describe('the hit sentence', () => {
  it('begins with the sentence of the match and goes on while there is room', () => {
    expect(excerptOf(story, 'parcel', 40)).toEqual({
      text: 'Then the parcel came. It was empty.',
      before: true,
      after: true,
    });
  });

  it('is the whole of a short body', () => {
    expect(excerptOf(story, 'rained', 500)).toEqual({ text: story, before: false, after: false });
  });

  it('is the beginning where nothing is marked', () => {
    expect(excerptOf(story, null, 20).text).toBe('It rained all day.');
  });

  it('is cut at words around a match in a sentence that is too long', () => {
    const long = `${'so many words '.repeat(40)}parcel ${'and more of them '.repeat(40)}`;
    const { text, before, after } = excerptOf(long, 'parcel', 90);
    expect(text).toContain('parcel');
    expect(text.length).toBeLessThanOrEqual(90);
    expect(long).toContain(` ${text} `);
    expect([before, after]).toEqual([true, true]);
  });

  it('keeps the match where there is no space at all', () => {
    const wall = `${'x'.repeat(400)}parcel${'y'.repeat(400)}`;
    expect(excerptOf(wall, 'parcel', 60).text).toContain('parcel');
  });

  it('never cuts a character of two units in half', () => {
    const { text } = excerptOf(`${'😀'.repeat(100)}parcel${'😀'.repeat(100)}`, 'parcel', 61);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it('of nothing is nothing', () => {
    expect(excerptOf('', null, 50)).toEqual({ text: '', before: false, after: false });
  });
});
