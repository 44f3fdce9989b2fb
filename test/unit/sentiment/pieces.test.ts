import { describe, expect, it } from 'vitest';
import { piecesOf } from '@/lib/sentiment/pieces';

const named = (text: string, name: string): string[] => {
  const namings = [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({ start: index, end: index + name.length, own: true }));
  return piecesOf(text, namings).map(({ kind, word, start, end }) => (kind === 'word' || kind === 'ending' ? word : `${kind}:${text.slice(start, end)}`));
};

describe('the pieces of a text', () => {
  it.each<[string, string, string[]]>([
    ['mieux qu’Altora !', 'Altora', ['mieux', 'qu', 'name:Altora', 'end:!']],
    ["Altora'dan daha iyi", 'Altora', ['name:Altora', '-dan', 'daha', 'iyi']],
    ["Altora'dan daha iyi", "Altora'dan", ["name:Altora'dan", '-dan', 'daha', 'iyi']],
    ['جيد وAltora سيئ', 'Altora', ['جيد', 'و', 'name:Altora', 'سيئ']],
    ['I love @altora, and you?', '@altora', ['i', 'love', 'name:@altora', 'pause:,', 'and', 'you', 'end:?']],
    ['Wheelhouse Bikes Ltd.', 'Wheelhouse Bikes', ['name:Wheelhouse Bikes', 'ltd', 'end:.']],
    ['Wheel, House & Co: fine', 'Wheel, House & Co', ['name:Wheel, House & Co', 'pause::', 'fine']],
    ['see https://altora.example/shop now', 'altora', ['see', 'name:altora', 'now']],
    ['nothing named', 'Altora', ['nothing', 'named']],
  ])('%j, where %j is named', (text, name, pieces) => {
    expect(named(text, name)).toEqual(pieces);
  });
});
