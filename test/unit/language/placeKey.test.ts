import { describe, expect, it } from 'vitest';
import { placeKey } from '@/lib/language/placeKey';

describe('under what a place is counted', () => {
  it.each([
    ['DE', 'DE'], ['Germany', 'DE'], ['Berlin, Germany', 'DE'], ['Deutschland', 'Deutschland'], ['USA', 'US'], ['Україна', 'UA'],
    ['New Orleans, LA', 'New Orleans, LA'], ['Innsmouth', 'Innsmouth'],
  ])('%s: %s', (place, key) => expect(placeKey(place)).toBe(key));
});
