import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/language/fold';
import { wordsOf } from '@/lib/language/words';
import { entriesOf, partsOf, ungrouped } from '@/lib/signals/entries';
import { phrasesIn, phraseTable, type Word } from '@/lib/signals/phrases';

/** The words of a text; a full stop ends a sentence. */
function words(text: string): Word[] {
  return text.split('.').flatMap((sentence, index) => wordsOf(fold(sentence).text).map((word) => ({ ...word, sentence: index })));
}

/** What the entries of families `kind: list` find in a text, as `kind: words`. */
function found(lists: Record<string, string>, text: string, prefixes = ''): string[] {
  const table = phraseTable(Object.entries(lists).map(([name, list]) => {
    const [family = '', kind = family] = name.split('/');
    return [{ family, kind }, list] as const;
  }), prefixes);
  const read = words(text);
  return phrasesIn(read, table).map(({ meaning, first, last }) => (
    `${meaning.kind}: ${read.slice(first, last + 1).map((word) => word.text).join(' ')}`
  ));
}

describe('an entry', () => {
  test.each<[string, string, string[]]>([
    ['broke', 'It broke. Broken!', ['broke']],
    ['crash*', 'crash crashes a crashpad', ['crash', 'crashes', 'crashpad']],
    ['*phone', 'phone smartphone phones', ['phone', 'smartphone']],
    ['*liefer*', 'Die Auslieferung lief', ['auslieferung']],
    ['never *arriv*', 'it never rearrived', ['never rearrived']],
    ['charged ... twice', 'charged me a bit twice', ['charged me a bit twice']],
    ['charged ... twice', 'charged twice', ['charged twice']],
    ['charged ... twice', 'charged me one two three twice', ['charged me one two three twice']],
    ['charged ... twice', 'charged me one two three four twice', []],
    ['(no|not|never|nor|neither) ... (such|) lamp', 'never any good lamp', ['never any good lamp']],
    ['(|)', 'a b', []],
    ['charged twice', 'charged. Twice', []],
    ['charged ... twice', 'charged. Twice', []],
    ['no ... reply ... yet', 'no such reply came yet', ['no such reply came yet']],
    ['(cancel|close) my (account|plan)', 'close my plan, cancel my account, close account', ['close my plan', 'cancel my account']],
    ['(so|) sad', 'so sad, sad', ['so sad', 'sad']],
    ['colo(u|)r', 'color colour', ['color', 'colour']],
    ['(very much|) liked', 'very much liked', ['very much liked']],
    ["don't ... buy", 'I don’t ever buy', ['don t ever buy']],
    ['😡', 'what 😡', ['😡']],
    ['café', 'cafe CAFÉ', ['cafe', 'cafe']],
  ])('%j in %j: %j', (entry, text, hits) => {
    expect(found({ a: entry }, text)).toEqual(hits.map((hit) => `a: ${hit}`));
  });

  test('of one family the longest counts, of two that are as long the more precise', () => {
    expect(found({ 'a/x': 'love', 'a/y': 'love to hate' }, 'love to hate, love')).toEqual(['y: love to hate', 'x: love']);
    expect(found({ 'a/x': 'ship*', 'a/y': 'shipping*' }, 'shippings')).toEqual(['y: shippings']);
    expect(found({ 'a/x': 'late', 'a/y': 'late' }, 'late')).toEqual(['x: late']);
  });

  test('of several families all count, each on its own', () => {
    expect(found({ a: 'parcel never came, late', b: 'parcel, came late' }, 'the parcel never came late'))
      .toEqual(['a: parcel never came', 'b: parcel', 'b: came late', 'a: late']);
  });

  test('may have what clings to the beginning of a word', () => {
    expect(found({ a: 'خدمة سيئة' }, 'والخدمة السيئة', 'و, ال, وال')).toEqual([`a: ${fold('والخدمة السيئة').text}`]);
    expect(found({ a: 'سيئة' }, 'سيئات', 'و')).toEqual([]);
  });

  test('is parted from others by commas alone', () => {
    expect(entriesOf(' a b ,\n c, ')).toEqual(['a b', 'c']);
    expect(ungrouped('(a|b) (c|)')).toEqual(['a c', 'a ', 'b c', 'b ']);
    expect(partsOf('*a* ... b')).toEqual([
      { text: 'a', openBefore: true, openAfter: true, afterGap: false }, { text: 'b', openBefore: false, openAfter: false, afterGap: true },
    ]);
  });
});

/** Processor time of the quicker of two runs, in ms. */
function leastMilliseconds(read: readonly Word[], table: ReturnType<typeof phraseTable>): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    phrasesIn(read, table);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

test.each(['a', 'a b', 'a ... b ... c'])('time grows with the text, not faster, where %j almost stands', { timeout: 60_000, retry: 3 }, (entry) => {
  const table = phraseTable([[{ family: 'f', kind: 'k' }, `${entry} z, *a, a*, *a*`]]);
  const long = words('a b '.repeat(40_000));
  const short = long.slice(0, 20_000);
  leastMilliseconds(short, table);
  expect(leastMilliseconds(long, table) / Math.max(leastMilliseconds(short, table), 10)).toBeLessThan(10);
});
