import { describe, expect, it } from 'vitest';
import { placeCard, type Box } from '@/lib/listener/card/placing';

const VIEW = { width: 1000, height: 800 };
const mark = (left: number, top: number): Box => ({ left, top, right: left + 18, bottom: top + 18 });
const place = (at: Box, height = 400, view = VIEW, isRtl = false, before: 'below' | 'above' | null = null): ReturnType<typeof placeCard> =>
  placeCard(at, height, view, isRtl, before);

describe('the place of a card', () => {
  it('is below its mark, from its start on', () => {
    expect(place(mark(100, 100))).toEqual({ left: 100, top: 124, width: 340, tallest: 460, side: 'below' });
  });

  it('is mirrored from right to left', () => {
    expect(place(mark(600, 100), 400, VIEW, true).left).toBe(600 + 18 - 340);
  });

  it('is above where it does not fit below and there is more room', () => {
    const { top, side } = place(mark(100, 600));
    expect([side, top]).toEqual(['above', 600 - 6 - 400]);
  });

  it('is no higher than lets the post be seen, however much it says', () => {
    expect(place(mark(100, 100), 900)).toMatchObject({ top: 124, tallest: 460, side: 'below' });
    expect(place(mark(100, 600), 900)).toMatchObject({ top: 600 - 6 - 460, tallest: 460, side: 'above' });
  });

  it('stands from the first on where it will fit once it is filled in', () => {
    const empty = place(mark(100, 500), 200);
    expect([empty.side, empty.top]).toEqual(['above', 500 - 6 - 200]);
    expect(place(mark(100, 500), 400, VIEW, false, empty.side).side).toBe('above');
  });

  it('stays on its side while it fits there', () => {
    expect(place(mark(100, 420), 380, VIEW, false, 'above').side).toBe('above');
    expect(place(mark(100, 300), 380, VIEW, false, 'above').side).toBe('below');
  });

  it.each([[mark(990, 100), false], [mark(0, 100), true]])('never leaves the window sideways', (at, isRtl) => {
    const { left, width } = place(at, 400, VIEW, isRtl);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(left + width).toBeLessThanOrEqual(992);
  });

  it.each([[360, 640], [180, 320], [640, 200]])('is within a window of %i × %i, over its mark where it must', (width, height) => {
    for (let top = 0; top <= height - 18; top += 10) {
      const placed = place(mark(20, top), 600, { width, height });
      expect(placed.width).toBeLessThanOrEqual(Math.min(340, width - 16));
      expect(placed.tallest).toBeGreaterThanOrEqual(Math.min(240, height - 16));
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.top + Math.min(600, placed.tallest)).toBeLessThanOrEqual(height - 8);
    }
  });

  it('goes out of the window with its mark', () => {
    const top = (at: number): number => place(mark(100, at), 400, VIEW, false, 'below').top;
    expect(top(-9)).toBe(15);
    expect(top(-509)).toBe(15 - 500 + (8 - 15));
  });
});
