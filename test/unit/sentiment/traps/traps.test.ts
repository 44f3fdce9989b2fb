import { describe, expect, it } from 'vitest';
import { scoreBest, scoreSentiment } from '@/lib/sentiment/score';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import type { Trap } from './trap';

const files = import.meta.glob<readonly Trap[]>('./??.ts', { eager: true, import: 'default' });
const lexiconFor = shippedLexicons();

describe.each(Object.entries(files).map(([path, traps]) => [path.slice(2, 4), traps] as const))('in %s', (language, traps) => {
  const said = (text: string, expected: string): string =>
    (expected === 'unsure' ? scoreSentiment(text, language, lexiconFor) : scoreBest(text, language, lexiconFor)).label;

  it.each(traps.filter(([, , , state]) => state === undefined).map(([text, expected, trap]) => ({ text, expected, trap })))('$text: $expected ($trap)', ({ text, expected }) => {
    expect(said(text, expected)).toBe(expected);
  });

  it('leaves few traps open, and says of none that it is open where it is understood', () => {
    const open = traps.filter(([, , , state]) => state === 'open');
    expect(open.length).toBeLessThanOrEqual(4);
    expect(open.filter(([text, expected]) => said(text, expected) === expected)).toEqual([]);
  });
});
