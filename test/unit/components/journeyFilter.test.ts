import { describe, expect, it } from 'vitest';
import { journeyFilterName } from '@/components/mentions/journeyFilterName';
import { carriesSignal, readSignalFilter } from '@/components/mentions/signalFilter';
import { PAGES } from '@/lib/i18n/pageMessages';
import { createTranslator } from '@/lib/i18n/translator';
import type { Signals } from '@/lib/signals/signals';
import { facetsCounted } from '@/lib/mentions/countedFacets';
import { listedMention, type SampleMention } from './samples';

const ENGLISH = createTranslator({ language: 'en', messages: PAGES.english });
const SIGNALS: Signals = {
  stage: { kind: 'support', cues: [] },
  aspects: [{ kind: 'price', cues: [], label: 'negative', score: -0.5 }, { kind: 'app', cues: [], label: 'positive', score: 0.5 }],
  gap: [],
  switchedTo: { term: 'Velomar', start: 0, end: 7 },
};
const listed = (sample: Partial<SampleMention> = {}) => listedMention({ id: 'forum:1', intent: 'cancel', label: 'neutral', signals: SIGNALS, ...sample });
const fits = (wanted: string, sample: Partial<SampleMention> = {}, topicId: string | null = 't1'): boolean => (
  readSignalFilter(wanted) === wanted && carriesSignal(listed(sample), wanted, topicId)
);

describe('a list limited to a place on the way', () => {
  it.each([
    'stage:support', 'stage:*', 'stage:support:neutral', 'stage:support>price', 'stage:support>price:negative', 'gap:support',
    'touchpoint:comment>support', 'touchpoint:comment>support:neutral', 'leave', 'leave:price', 'switched:velomar', 'switched:Velomar',
  ])('holds what is there: %s', (wanted) => expect(fits(wanted)).toBe(true));

  it.each([
    'stage:use', 'stage:-', 'stage:support:negative', 'stage:support>app:negative', 'stage:support>delivery', 'stage:use>price:negative', 'gap:use',
    'touchpoint:review>support', 'touchpoint:comment>use', 'touchpoint:comment>-', 'touchpoint:comment>support:positive', 'leave:-', 'leave:staff', 'leave:app', 'switched:Lumaride',
  ])('holds nothing else: %s', (wanted) => expect(fits(wanted)).toBe(false));

  it('tells what has no stage and names nothing', () => {
    const sample: Partial<SampleMention> = { signals: {}, intent: 'cancel' };
    expect(['stage:-', 'touchpoint:comment>-', 'leave', 'leave:-'].map((wanted) => fits(wanted, sample))).toEqual([true, true, true, true]);
    expect(fits('stage:*', sample)).toBe(false);
    expect(['gap:-', 'leave:price', 'switched:x'].map((wanted) => fits(wanted, sample))).toEqual([false, false, false]);
    expect(fits('leave', { signals: {}, intent: 'complaint' })).toBe(false);
    expect(fits('leave', { signals: { stage: { kind: 'leave', cues: [] } }, intent: 'complaint' })).toBe(true);
  });

  it('asks the label under the topic that is looked at', () => {
    const sample: Partial<SampleMention> = { topicIds: ['t1', 't2'], toward: { t2: { label: 'negative', score: -0.5, confidence: 0.9 } } };
    expect(['t1', 't2', null].map((topicId) => fits('stage:support:negative', sample, topicId))).toEqual([false, true, true]);
  });

  it('follows what the user decided', () => {
    const decided = { signals: { 'stage:onboard': true, 'aspect:price': false, 'intent:cancel': false } } as const;
    expect(['stage:onboard', 'stage:support', 'stage:onboard>price', 'leave'].map((wanted) => fits(wanted, { decided }))).toEqual([true, false, false, false]);
  });

  it.each(['stage:support:angry', 'touchpoint:letter>use', 'switched:', 'leave:a b', 'gap', 'stage:support>price:'])(
    'reads nothing that it does not know: %s', (wanted) => expect(readSignalFilter(wanted)).toBe(wanted === 'gap' ? 'gap' : null),
  );
});

describe('a list limited to a touchpoint that the user named', () => {
  const row = listed();
  const met = { ...row, matches: row.matches.map((match) => ({ ...match, counted: { ...match.counted, facets: facetsCounted(row.mention, match, ['shop']) ?? '' } })) };
  const isIn = (wanted: string, topicId: string | null = null): boolean => readSignalFilter(wanted) === wanted && carriesSignal(met, wanted, topicId);

  it('holds what is counted there, with its label', () => {
    expect(['touchpoint:own>shop', 'touchpoint:own>shop:neutral', 'touchpoint:own>shop:negative', 'touchpoint:own>app'].map((wanted) => isIn(wanted))).toEqual([true, true, false, false]);
    expect([isIn('touchpoint:own>shop', 't1'), isIn('touchpoint:own>shop', 't2'), carriesSignal(row, 'touchpoint:own>shop', null)]).toEqual([true, false, false]);
  });

  it('is called by its name, also where that is gone', () => {
    const named = (id: string): string | null => journeyFilterName(`touchpoint:own>${id}:neutral`, [], ENGLISH, [{ id: 'shop', name: 'Shop', query: 'shop' }]);
    expect([named('shop'), named('gone')]).toEqual(['Shop · Neutral', 'One of your touchpoints · Neutral']);
  });
});

describe('its name', () => {
  it.each([
    ['stage:support', 'Needs support'], ['stage:support>price:negative', 'Needs support: Price · Negative'], ['stage:-', 'Stage unknown'],
    ['gap:use', 'Uses · Expected more'], ['touchpoint:review>-:positive', 'Review · Stage unknown · Positive'], ['leave', 'Leaves'],
    ['leave:-', 'Leaves: Nothing named'], ['leave:price', 'Leaves: Price'], ['switched:Velomar: Blue', 'Leaves for Velomar: Blue'],
  ])('of %s is %s', (written, name) => expect(journeyFilterName(written, [], ENGLISH)?.replace(/[\u2066-\u2069]/gu, '')).toBe(name));

  it('is none of other limits', () => expect(journeyFilterName('aspect:price', [], ENGLISH)).toBeNull());
});
