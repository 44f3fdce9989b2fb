import { describe, expect, it } from 'vitest';
import { ALIKE, isSiteWeights, weightOf, withWeight } from '@/lib/mentions/siteWeights';

describe('the weights of sites', () => {
  it('are one where nothing is said', () => {
    expect([weightOf(ALIKE, 'forum'), weightOf({ shop: 0 }, 'shop'), weightOf(ALIKE, 'constructor')]).toEqual([1, 0, 1]);
  });

  it('name only sites that weigh otherwise, within bounds', () => {
    const some = withWeight(withWeight(ALIKE, 'forum', 2.5), 'shop', 99);
    expect(some).toEqual({ forum: 2.5, shop: 10 });
    expect(withWeight(some, 'forum', 1)).toEqual({ shop: 10 });
    expect(withWeight(some, 'shop', Number.NaN)).toEqual({ forum: 2.5 });
    expect(withWeight(ALIKE, 'forum', -3)).toEqual({ forum: 0 });
  });

  it('are read from what is stored only where they are weights', () => {
    expect([{ forum: 2 }, {}, null, [], { forum: -1 }, { forum: 11 }, { forum: '2' }].map(isSiteWeights)).toEqual([true, true, false, false, false, false, false]);
  });
});
