import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/lib/sentiment/tokens';

const shape = (text: string): string => tokensOf(text).map(({ kind, word }) => `${kind}:${word}`).join(' ');

describe('tokens of a text', () => {
  it.each([
    ['Plain words here', 'word:plain word:words word:here'],
    ['It’s THEIRS', "word:it's word:theirs"],
    ['well-made', 'word:well word:made'],
    ['Stop. Now!', 'word:stop end:. word:now end:!'],
    ['yes, no', 'word:yes pause:, word:no'],
    ['great :-) and :(', 'word:great face::-) word:and face::('],
    ['حلو (: سيء ):', 'word:حلو face:(: word:سيء face:):'],
    ['جدا):', 'word:جدا face:):'],
    ['(ملاحظة): جديد', 'pause:( word:ملاحظة pause:): word:جديد'],
    ['so (see below): new', 'word:so pause:( word:see word:below pause:) pause:: word:new'],
    ['ratio 3:2', 'word:ratio word:3 pause:: word:2'],
    ['👍👍👍 ❤️ 👍🏽', 'face:👍 face:❤ face:👍'],
    ['see https://a.example/b?c=:) end', 'word:see word:end'],
    ['the endhttps://a.example/b and httpsy', 'word:the word:end word:and word:httpsy'],
    ['cut off http:/… here', 'word:cut word:off word:here'],
    ['@someone hi bob@mail.example', 'word:hi'],
    ['#love', 'word:love'],
    ['Це дуже добре', 'word:це word:дуже word:добре'],
  ])('%j', (text, tokens) => {
    expect(shape(text)).toBe(tokens);
  });

  it('know their place', () => {
    const text = 'A 😍 b’s, c';
    for (const { start, text: written } of tokensOf(text)) {
      expect(text.slice(start, start + written.length)).toBe(written);
    }
  });
});
