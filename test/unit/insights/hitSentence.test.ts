import { describe, expect, it } from 'vitest';
import { hitSentence } from '@/lib/insights/hitSentence';

function excerptOf(body: string, hit: string | null, most: number, language = 'en'): { text: string; before: boolean; after: boolean } {
  const at = hit === null ? -1 : body.indexOf(hit);
  const spans = hit === null ? [] : [{ start: at, end: at + hit.length }];
  const { start, end, cutBefore, cutAfter } = hitSentence(body, spans, most, language);
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

  it.each([
    ['en', 'It rained. I asked Dr. Smith of the U.S. Army about my parcel. He knew.', 'parcel', 'I asked Dr. Smith of the U.S. Army about my parcel.'],
    ['en', 'Fine. See J. Bright, e.g. the lamp. Then go.', 'lamp', 'See J. Bright, e.g. the lamp.'],
    ['uk', 'Добре. Відділення на вул. Садовій загубило лампу. Сумно.', 'лампу', 'Відділення на вул. Садовій загубило лампу.'],
    ['de', 'Ja. Am 5. Mai kam die Lampe. Schön.', 'Lampe', 'Am 5. Mai kam die Lampe.'],
    ['ar', 'وصل الطلب متأخرا؟ سألت د. سارة عن المصباح. لا أعرف!', 'المصباح', 'سألت د. سارة عن المصباح.'],
    ['zh', '我很生气！台灯坏了。为什么？', '台灯', '台灯坏了。'],
    ['ja', '届きました。ランプが暗いです！残念。', 'ランプ', 'ランプが暗いです！'],
    ['en', 'Nice\nThe lamp is dim\nBye now', 'lamp', 'The lamp is dim'],
    ['en', 'Done in 5. The lamp came. Good.', 'lamp', 'The lamp came.'],
  ])('in %s: %j', (language, body, hit, sentence) => {
    expect(excerptOf(body, hit, sentence.length, language).text).toBe(sentence);
  });

  it.each([
    ['zh', '今天我们去商店买东西然后在路上看见很多人', '台灯'],
    ['ja', 'きのう友だちと一緒に駅前の店へ買い物に行って', 'ランプ'],
    ['th', 'เมื่อวานนี้ฉันไปซื้อของที่ร้านใกล้บ้านกับเพื่อน', 'โคมไฟ'],
  ])('in %s a sentence that is too long is cut between words', (language, filler, hit) => {
    const body = `${filler.repeat(8)}${hit}${filler.repeat(8)}`;
    const { text, before, after } = excerptOf(body, hit, 60, language);
    expect(text).toContain(hit);
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text.length).toBeGreaterThan(30);
    expect([before, after]).toEqual([true, true]);
    const start = body.indexOf(text);
    const borders = new Set(Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(body), ({ index }) => index));
    expect([borders.has(start), borders.has(start + text.length)]).toEqual([true, true]);
  });

  it('cuts Arabic at its spaces', () => {
    const filler = 'وصل الطلب متأخرا جدا ولم يرد علي احد حتى الآن '.repeat(8);
    const { text } = excerptOf(`${filler}المصباح ${filler}`, 'المصباح', 80, 'ar');
    expect(text).toContain('المصباح');
    expect(` ${filler}المصباح ${filler}`).toContain(` ${text} `);
  });

  it('never cuts a sign of several characters', () => {
    const family = '\u{1f469}\u200d\u{1f467}';
    const { text } = excerptOf(`${family.repeat(60)}parcel${family.repeat(60)}`, 'parcel', 63);
    expect(text.replaceAll(family, '')).toBe('parcel');
  });

  it('keeps the whole of a long match', () => {
    const hit = 'parcel that never came to us';
    const { text } = excerptOf(`${'so many words '.repeat(20)}${hit} ${'and more '.repeat(20)}`, hit, 32);
    expect(text).toContain(hit);
  });

  it('goes not far for a space that stands beside the match', () => {
    const { text } = excerptOf(`${'灯'.repeat(200)} parcel ${'灯'.repeat(200)}`, 'parcel', 90, 'zh');
    expect(text.length).toBeGreaterThan(60);
  });

  it('of any text holds where the match begins, within its room, without half characters', () => {
    const pieces = ['lamp', ' ', '. ', '灯泡', '😀', '\n', 'د. سارة', 'Dr. ', 'x'.repeat(30), '！', '👩\u200d👧', '5. '];
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 2_000; round++) {
      const body = `${Array.from({ length: random(40) }, () => pieces[random(pieces.length)]).join('')}hit${Array.from({ length: random(40) }, () => pieces[random(pieces.length)]).join('')}`;
      const at = body.indexOf('hit');
      const most = 20 + random(80);
      const { start, end } = hitSentence(body, [{ start: at, end: at + 3 }], most, ['en', 'de', 'zh'][round % 3]);
      expect([start <= at, end >= at + 3, end - start <= most, /\p{Surrogate}/u.test(body.slice(start, end))]).toEqual([true, true, true, false]);
    }
  });
});
