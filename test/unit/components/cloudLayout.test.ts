import { describe, expect, it } from 'vitest';
import { layOutCloud, type CloudWord, type PlacedWord } from '@/components/charts/cloudLayout';
import { boxCanvas } from './boxCanvas';

const ROOM = { width: 400, height: 224, family: 'sans-serif' };
const WORDS: CloudWord[] = [
  ['late delivery', 40], ['refund', 34], ['متأخر جدا', 30], ['配送', 28], ['кур’єр', 24], ['broken hinge', 20], ['never again', 18], ['support', 16], ['again', 13],
].map(([text, size]) => ({ text: String(text), size: Number(size), weight: 600 }));

const boxOf = ({ text, size, x, y }: PlacedWord): { left: number; right: number; top: number; bottom: number } => {
  const width = Array.from(text).length * size * 0.5;
  return { left: x - width / 2, right: x + width / 2, top: y - size * 0.8, bottom: y + size * 0.2 };
};

describe('the layout of a cloud', () => {
  it('gives each word a place of its own within the room, whatever its letters', () => {
    const placed = layOutCloud(WORDS, ROOM, boxCanvas);
    expect(placed.map(({ text }) => text).toSorted()).toEqual(WORDS.map(({ text }) => text).toSorted());
    const boxes = placed.map(boxOf);
    for (const [index, one] of boxes.entries()) {
      expect(Math.min(one.left, -one.right) >= -ROOM.width / 2 - 1 && one.top >= -ROOM.height / 2 && one.bottom <= ROOM.height / 2 + 1).toBe(true);
      for (const other of boxes.slice(index + 1)) {
        expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
      }
    }
  });

  it('is the same each time', () => {
    expect(layOutCloud(WORDS, ROOM, boxCanvas)).toEqual(layOutCloud(WORDS, ROOM, boxCanvas));
  });

  it('makes a word no wider than the room, and all of them smaller where there is little', () => {
    const [long] = layOutCloud([{ text: 'an uncommonly long driver', size: 40, weight: 600 }], ROOM, boxCanvas);
    expect(long?.size).toBeLessThanOrEqual(30);
    const narrow = layOutCloud(WORDS, { ...ROOM, width: 230 }, boxCanvas);
    expect(narrow).toHaveLength(WORDS.length);
    expect(Math.max(...narrow.map(({ size }) => size))).toBeLessThan(40);
  });

  it('is nothing where nothing can be drawn', () => {
    expect(layOutCloud(WORDS, ROOM, () => ({ getContext: () => null }) as unknown as HTMLCanvasElement)).toEqual([]);
    expect(layOutCloud([], ROOM, boxCanvas)).toEqual([]);
    expect(layOutCloud(WORDS, { ...ROOM, width: 20 }, boxCanvas)).toEqual([]);
  });
});
