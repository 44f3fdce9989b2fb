import { describe, expect, it } from 'vitest';
import { placeFilterName } from '@/components/mentions/placeName';
import { carriesSignal, readSignalFilter } from '@/components/mentions/signalFilter';
import { PAGES } from '@/lib/i18n/pageMessages';
import { createTranslator } from '@/lib/i18n/translator';
import { listedMention } from './samples';

const ENGLISH = createTranslator({ language: 'en', messages: PAGES.english });

function fits(wanted: string, place: string | null): boolean {
  const row = listedMention({ id: 'forum:1', label: 'neutral' });
  const { mention } = row;
  return readSignalFilter(wanted) === wanted && carriesSignal({ ...row, mention: { ...mention, post: { ...mention.post, place } } }, wanted, null);
}

describe('a list limited to a place', () => {
  it.each([
    ['place:DE', 'DE'], ['place:DE', 'Berlin,  Germany'], ['place:Innsmouth', ' Innsmouth'], ['place:*', 'Innsmouth'],
  ])('%s holds %s', (wanted, place) => expect(fits(wanted, place)).toBe(true));

  it.each([
    ['place:DE', 'AT'], ['place:DE', null], ['place:Innsmouth', 'Arkham'], ['place:*', null],
  ])('%s does not hold %s', (wanted, place) => expect(fits(wanted, place)).toBe(false));

  it('is called by the name of its country, or as the place is written', () => {
    expect(['DE', 'Innsmouth', '*'].map((key) => placeFilterName(key, ENGLISH))).toEqual(['Place: \u2068Germany\u2069', 'Place: \u2068Innsmouth\u2069', 'With a place']);
  });
});
