import { describe, expect, test } from 'vitest';
import everywhere from '@/lib/i18n/messages/everywhere/en.json';
import later from '@/lib/i18n/messages/later/en.json';
import pages from '@/lib/i18n/messages/pages/en.json';
import { cardWords } from '../../scripts/build-data/cardWords.mjs';
import { reachedFrom, roomOf, sourcesOf, textOf } from './sources';

const files = sourcesOf('lib', 'components');
const reached = reachedFrom(['components/card/drawCard.tsx'], files);
const code = reached.map(textOf).join('\n');

describe('the card in a page', () => {
  test('is made of the components and of what they stand on', () => {
    expect(reached.length).toBeGreaterThan(30);
    expect(reached.filter((file) => roomOf(file) === 'hooks')).toEqual(['components/hooks/translation.ts']);
    const rooms = new Set(reached.map(roomOf));
    for (const room of ['storage', 'messaging', 'platform', 'exchange', 'background', 'listener', 'sites']) expect(rooms).not.toContain(room);
  });

  test('takes nothing that is typed: the page reads every key', () => {
    expect(reached.filter((file) => /<(?:input|textarea|select|form)\b|contenteditable|role="textbox"|designMode/iu.test(textOf(file)))).toEqual([]);
  });

  test('brings no words of the screens, and nothing that is loaded later', () => {
    expect(reached.filter((file) => /i18n\/(?:messages|pageMessages)\b|\bimport\(|import\.meta\.glob/u.test(textOf(file)))).toEqual([]);
  });

  test('is given every word that it can say', () => {
    const keys = Object.keys({ ...everywhere, ...later, ...pages });
    const whole = new Set([...code.matchAll(/'([^'\s]+)'/gu)].map(([, key = '']) => key));
    // A key that is put together: what stands before its first place begins it.
    const begun = [...code.matchAll(/\b(?:text|count)\(\s*`([^`$]+)\$\{/gu)].map(([, start = '']) => start);
    const sayable = keys.filter((key) => whole.has(key) || begun.some((start) => key.startsWith(start)));
    expect(sayable.length).toBeGreaterThan(150);
    const packed = cardWords().map(({ contents }) => JSON.parse(contents) as object);
    expect(packed.length).toBe(5);
    for (const words of packed) expect(sayable.filter((key) => !Object.hasOwn(words, key))).toEqual([]);
  });
});
