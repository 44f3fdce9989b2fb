import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { foundSpans } from '@/lib/mentions/foundSpans';
import { searchFor } from '@/lib/storage/searchMentions';

function found(search: string, text: string): string[] {
  return (searchFor(search, () => '')?.foundIn(text) ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('what is searched for, in a text', () => {
  it.each([
    ['lamp bro', 'A LAMP, broken; lamps are brown', ['LAMP', 'broken', 'brown']],
    ['cafe', 'Le Café ﬁne', ['Café']],
    ['email', 'an e-mail, an email', ['e-mail', 'email']],
    ['e email', 'an e-mail, e', ['e-mail', 'e']],
    ['"worst service"', 'the worst, WORST service', ['worst', 'WORST', 'service']],
    ['parcel -norvelo', 'a parcel of Norvelo', ['parcel']],
    ['charg* OR lamp', 'charger, charging lamp lamps', ['charger', 'charging', 'lamp']],
    ['підтримка', 'Їхня Підтримка мовчить', ['Підтримка']],
    ['المصباح', 'اشتريتُ المِصباح أمس', ['المِصباح']],
    ['sentiment:negative', 'nothing of this', []],
  ])('%s in «%s»', (search, text, expected) => {
    expect(found(search, text)).toEqual(expected);
  });

  it('is nowhere where nothing is searched for, and not all of a heap', () => {
    expect(foundSpans(null)('a lamp')).toEqual([]);
    expect(found('lamp', 'lamp '.repeat(5_000))).toHaveLength(200);
  });
});
