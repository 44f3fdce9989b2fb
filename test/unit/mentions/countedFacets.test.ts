import { describe, expect, test } from 'vitest';
import { authorChanges, facetChanges, facetsCounted } from '@/lib/mentions/countedFacets';
import type { Counted, Match, Mention } from '@/lib/mentions/mention';
import { hashNumber } from '@/lib/posts/identity';
import { mentionWith, matchWith } from './facetSample';

/** What a match counts, counter by counter: 'aspect price negative' by how many. */
function counts(mention: Mention, match: Match, { touchpoints = [], by = 1 }: { touchpoints?: string[]; by?: 1 | -1 } = {}): Record<string, number> {
  const facets = facetsCounted(mention, match, touchpoints);
  const counted: Counted = { ...match.counted, version: 3, ...(facets === undefined ? {} : { facets }) };
  return Object.fromEntries(facetChanges(counted, by).map(({ key, by: count }) => [key.split('\t').slice(1).join(' '), count]));
}

describe('what a match adds by facet', () => {
  test('all that it shows, each under the label that it has', () => {
    const mention = mentionWith({
      kind: 'review', place: ' Ljouwert,\tFryslân ', engagement: { likes: 3, replies: null, shares: 4, views: 900 },
      intent: 'complaint', stage: 'support', emotions: ['anger', 'joy'], aspects: [['price', 'negative'], ['staff', 'positive']],
    });
    expect(counts(mention, matchWith(mention, 'negative'), { touchpoints: ['desk'] })).toEqual({
      'kind review negative': 1, 'touchpoint review>support negative': 1, 'touchpoint own:desk negative': 1,
      'place Ljouwert, Fryslân negative': 1, 'stage support negative': 1, 'intent complaint negative': 1,
      'emotion anger negative': 1, 'emotion joy negative': 1, 'aspect price negative': 1, 'aspect staff positive': 1,
      'stageAspect support>price negative': 1, 'stageAspect support>staff positive': 1,
      'engagement shown negative': 1, 'engagement sum negative': 7, 'needs answer negative': 1,
    });
  });

  test('next to nothing of what shows nothing, and takes back the same', () => {
    const mention = mentionWith({});
    expect(counts(mention, matchWith(mention, 'neutral'))).toEqual({ 'kind post neutral': 1, 'touchpoint post>- neutral': 1 });
    expect(counts(mention, matchWith(mention, 'neutral'), { by: -1 })).toEqual({ 'kind post neutral': -1, 'touchpoint post>- neutral': -1 });
  });

  test('why somebody leaves: what is not praised, or that nothing is said', () => {
    const leaving = mentionWith({ intent: 'cancel', aspects: [['price', 'neutral'], ['staff', 'positive']] });
    expect(counts(leaving, matchWith(leaving, 'negative'))).toMatchObject({ 'leave * negative': 1, 'leave price neutral': 1 });
    expect(counts(leaving, matchWith(leaving, 'negative'))).not.toHaveProperty('leave staff positive');
    const silent = mentionWith({ stage: 'leave', aspects: [['staff', 'positive']] });
    expect(counts(silent, matchWith(silent, 'neutral'))).toMatchObject({ 'leave * neutral': 1, 'leave - neutral': 1 });
  });

  test('that an answer was needed, also once it was given', () => {
    const asked = mentionWith({ intent: 'question', answered: true });
    expect(counts(asked, matchWith(asked, 'neutral'))).toMatchObject({ 'needs answer neutral': 1, 'needs answered neutral': 1 });
    expect(counts(asked, { ...matchWith(asked, 'neutral'), own: true })).not.toHaveProperty('needs answer neutral');
  });

  test('as the user decided', () => {
    const mention = mentionWith({ intent: 'complaint', stage: 'support', aspects: [['price', 'negative']], signals: { 'stage:support': false, 'aspect:price': false, 'intent:praise': true } });
    const shown = counts(mention, matchWith(mention, 'positive'));
    expect(shown).toEqual({ 'kind post positive': 1, 'touchpoint post>- positive': 1, 'intent praise positive': 1 });
  });

  test('engagement of none is shown, and sums up to nothing; what is voted down is not less than nothing', () => {
    const mention = mentionWith({ engagement: { likes: -4, replies: 0, shares: null, views: null } });
    expect(counts(mention, matchWith(mention, 'neutral'))).toMatchObject({ 'engagement shown neutral': 1, 'engagement sum neutral': 0 });
  });

  test('nothing of what a topic hides, or an older version counted', () => {
    const mention = mentionWith({ stage: 'use' });
    const hidden = { ...matchWith(mention, 'neutral'), hiddenAt: 1 };
    expect(facetsCounted(mention, hidden, [])).toBeUndefined();
    expect([facetChanges(hidden.counted, -1), authorChanges(hidden.counted, -1)]).toEqual([[], []]);
  });
});

test('authors are counted by a hash, with the followers that were shown', () => {
  const named = mentionWith({ authorId: 'x:anna', followers: 12 });
  const facets = facetsCounted(named, matchWith(named, 'neutral'), []);
  expect(facets).not.toContain('anna');
  expect(authorChanges({ ...matchWith(named, 'neutral').counted, ...(facets === undefined ? {} : { facets }) }, 1)).toEqual([{ hash: hashNumber('x:anna'), site: 'x', followers: 12, by: 1 }]);
});
