import cloud from 'd3-cloud';

/** A word of a cloud: how large it is to be, px, and how bold. */
export interface CloudWord {
  text: string;
  size: number;
  weight: number;
}

/** A word in its place: its middle and the line on which it stands, from the middle of the cloud, px. */
export interface PlacedWord extends CloudWord {
  x: number;
  y: number;
}

/** How much smaller a cloud becomes until all of its words have room. */
const SCALES = [1, 0.85, 0.72, 0.6, 0.5];
/** Widest word, of the cloud's width; the room around each, px. */
const WIDEST = 0.94;
const PADDING = 3;
/** The layout keeps 32 places of a row in one number. */
const STEP = 32;
const SEED = 20_261;

/**
 * Lays out words around the middle of a cloud, none over another (d3-cloud: along a spiral, by the pixels of each). The same words in the
 * same room come to stand in the same places. Words for which there is no room at half their size are left out; all of them where
 * nothing can be drawn.
 */
export function layOutCloud(
  words: readonly CloudWord[],
  room: { width: number; height: number; family: string },
  makeCanvas: () => HTMLCanvasElement = () => document.createElement('canvas'),
): PlacedWord[] {
  const width = Math.floor(room.width / STEP) * STEP;
  const context = makeCanvas().getContext('2d');
  if (context === null || width === 0 || words.length === 0) return [];
  const fitting = words.map((word) => {
    context.font = `${word.weight} 100px ${room.family}`;
    return { ...word, size: Math.min(word.size, (WIDEST * width * 100) / Math.max(1, context.measureText(word.text).width)) };
  });
  let placed: PlacedWord[] = [];
  for (const scale of SCALES) {
    placed = attempt(fitting.map((word) => ({ ...word, size: Math.max(1, Math.floor(word.size * scale)) })), { ...room, width }, makeCanvas);
    if (placed.length === words.length) break;
  }
  return placed;
}

function attempt(words: CloudWord[], { width, height, family }: { width: number; height: number; family: string }, makeCanvas: () => HTMLCanvasElement): PlacedWord[] {
  const placed: PlacedWord[] = [];
  cloud<CloudWord>()
    .canvas(makeCanvas)
    .size([width, height])
    .words(words)
    .text(({ text }) => text)
    .font(family)
    .fontSize(({ size }) => size)
    .fontWeight(({ weight }) => weight)
    .padding(PADDING)
    .rotate(0)
    .random(numbersFrom(SEED))
    .on('end', (found) => placed.push(...found.map(({ text, size, weight, x, y }) => ({ text, size, weight, x, y }))))
    .start();
  return placed;
}

/** Numbers in [0, 1) that are the same each time (Park and Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
