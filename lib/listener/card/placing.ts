/** Where the card stands and how large it may be, px of the window. */
export interface Place {
  left: number;
  top: number;
  width: number;
  /** It scrolls what is higher. */
  tallest: number;
  side: Side;
}

export type Side = 'below' | 'above';

/** A rectangle, px of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const WIDEST = 340;
/** What is higher scrolls, so that the post can still be seen, px. */
const HIGHEST = 460;
/** About as high as a card is once it is filled in, px: one that is still empty is put where it will fit. */
const USUAL = 400;
/** Between card and mark, and between card and the window's edges, px. */
const GAP = 6;
const MARGIN = 8;
/** A card that would have less height than this beside its mark may cover it, px. */
const LEAST = 240;

/**
 * The place of a card of this natural height at its mark: below it where it fits or there is more room than above, within
 * the window, and out of it together with its mark. A side that was chosen is kept while the card fits there.
 */
export function placeCard(mark: Box, height: number, view: { width: number; height: number }, isRtl: boolean, before: Side | null): Place {
  const width = Math.max(0, Math.min(WIDEST, view.width - 2 * MARGIN));
  const room = { below: view.height - MARGIN - mark.bottom - GAP, above: mark.top - GAP - MARGIN };
  const side = sideOf(room, between(height, USUAL, HIGHEST), before);
  const inWindow = between(view.height - 2 * MARGIN, 0, HIGHEST);
  const tallest = room[side] < Math.min(height, LEAST) ? inWindow : Math.min(room[side], inWindow);
  const shown = Math.min(height, tallest);
  const start = isRtl ? mark.right - width : mark.left;
  const top = side === 'below' ? mark.bottom + GAP : mark.top - GAP - shown;
  return {
    left: between(start, MARGIN, view.width - MARGIN - width),
    top: between(top, MARGIN, view.height - MARGIN - shown) + beyond((mark.top + mark.bottom) / 2, view.height),
    width,
    tallest,
    side,
  };
}

function sideOf(room: Record<Side, number>, height: number, before: Side | null): Side {
  if (before !== null && height <= room[before]) return before;
  if (height <= room.below || room.below >= room.above) return 'below';
  return 'above';
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** How far a place is out of 0..end. */
const beyond = (at: number, end: number): number => at - between(at, 0, end);
