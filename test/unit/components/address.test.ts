import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress, type Address } from '@/components/dashboard/address';
import { NO_FILTER } from '@/components/mentions/listedMention';

describe('the address', () => {
  it.each<Address>([
    { view: 'mentions', filter: NO_FILTER },
    { view: 'settings', filter: NO_FILTER },
    { view: 'overview', filter: NO_FILTER, days: 14 },
    { view: 'overview', filter: { ...NO_FILTER, topicId: 't 1', site: 'forum' }, days: 90 },
    {
      view: 'mentions',
      filter: { topicId: 't 1', site: 'forum', label: 'unsure', day: '2026-11-20', text: 'a&b=c #?+ سلام' },
    },
  ])('comes back as it was written: %j', (address) => {
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it.each(['#/mentions?', '#/mentions?sentiment=angry&day=yesterday&topic='])(
    'leaves out what cannot be read in %j',
    (hash) => {
      expect(readAddress(hash)).toEqual({ view: 'mentions', filter: NO_FILTER });
    },
  );

  it.each(['', '#', '#/', '#/nowhere', '#/overview?days=15&topic='])('is the overview for %j', (hash) => {
    expect(readAddress(hash)).toEqual({ view: 'overview', filter: NO_FILTER, days: 14 });
  });

  it('bounds a search', () => {
    expect(readAddress(`#/mentions?text=${'x'.repeat(5_000)}`).filter.text).toHaveLength(200);
  });
});
