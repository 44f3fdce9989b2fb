import { describe, expect, it } from 'vitest';
import { FIRST_AUTHORS } from '@/components/authors/authorsAddress';
import { readAddress, writeAddress, type Address } from '@/components/dashboard/address';
import { FIRST_INSIGHTS } from '@/components/insights/insightsAddress';
import { FIRST_KIT, kitHref, writeArticleHref, type KitAddress } from '@/components/replies/kit/kitAddress';
import { NO_FILTER } from '@/components/mentions/listedMention';

describe('the address', () => {
  it.each<Address>([
    { view: 'mentions', filter: NO_FILTER },
    { view: 'settings', filter: NO_FILTER },
    { view: 'data', filter: NO_FILTER },
    { view: 'replies', filter: NO_FILTER, kit: FIRST_KIT },
    { view: 'data', filter: NO_FILTER, part: 'backup' },
    { view: 'insights', filter: NO_FILTER, insights: FIRST_INSIGHTS },
    { view: 'insights', filter: { ...NO_FILTER, topicId: 't 1', site: 'forum' }, insights: { part: 'forecast', filter: { topicId: 't 1', site: 'forum', days: 90 } } },
    { view: 'overview', filter: NO_FILTER, days: 14 },
    { view: 'overview', filter: { ...NO_FILTER, topicId: 't 1', site: 'forum' }, days: 90 },
    {
      view: 'mentions',
      filter: {
        ...NO_FILTER,
        topicId: 't 1',
        site: 'forum',
        label: 'unsure',
        language: 'fy',
        from: '2026-11-20',
        to: '2026-11-20',
        waiting: true,
        text: 'topic:Acme -lang:en date:>=2026-11-01 "a&b=c" #?+ سلام',
      },
    },
    { view: 'mentions', filter: { ...NO_FILTER, signal: 'intent:cancel' } },
    { view: 'mentions', filter: { ...NO_FILTER, signal: 'aspect:own-1f2e3d4c' } },
    { view: 'mentions', filter: { ...NO_FILTER, signal: 'delight' } },
    { view: 'mentions', filter: { ...NO_FILTER, from: '2026-11-01', to: '2026-11-20' } },
    { view: 'mentions', filter: { ...NO_FILTER, to: '2026-11-20', mentionId: 'x:12/34?a=b' } },
    {
      view: 'mentions',
      filter: { ...NO_FILTER, from: '2026-11-20' },
    },
  ])('comes back as it was written: %j', (address) => {
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it('of the reply kit comes back, too', () => {
    const kit: KitAddress = { part: 'templates', itemId: 'new', mentionId: 'x:1/2', language: 'uk', topicId: 't 1', expired: true };
    expect(readAddress(writeAddress({ view: 'replies', filter: NO_FILTER, kit }))).toMatchObject({ view: 'replies', kit });
    expect(readAddress(writeArticleHref('x:1/2')).kit).toEqual({ ...FIRST_KIT, itemId: 'new', mentionId: 'x:1/2' });
    expect(readAddress(kitHref('products')).kit).toEqual({ ...FIRST_KIT, part: 'products' });
  });

  it.each(['#/mentions?', '#/mentions?sentiment=angry&day=yesterday&from=2026-13-01&language=x1&waiting=yes&signal=mood:bad&topic=&mention='])(
    'leaves out what cannot be read in %j',
    (hash) => {
      expect(readAddress(hash)).toEqual({ view: 'mentions', filter: NO_FILTER });
    },
  );

  it('reads one day as both ends of a period', () => {
    expect(readAddress('#/mentions?day=2026-11-20').filter).toMatchObject({ from: '2026-11-20', to: '2026-11-20' });
  });

  it.each(['', '#', '#/', '#/nowhere', '#/overview?days=15&topic='])('is the overview for %j', (hash) => {
    expect(readAddress(hash)).toEqual({ view: 'overview', filter: NO_FILTER, days: 14 });
  });

  it('names a part of the data only where there is one', () => {
    expect(readAddress('#/data?part=cellar')).toEqual({ view: 'data', filter: NO_FILTER });
    expect(readAddress('#/settings?part=backup')).toEqual({ view: 'settings', filter: NO_FILTER });
  });

  it.each([
    FIRST_AUTHORS,
    { ...FIRST_AUTHORS, mentionId: 'x:12/34?a=b' },
    { ...FIRST_AUTHORS, authorId: 'x:ada', text: 'ada & co', site: 'x', risk: 'high' as const },
    { ...FIRST_AUTHORS, part: 'segments' as const, segmentId: 'one' },
  ])('of authors comes back as it was written: %j', (authors) => {
    expect(readAddress(writeAddress({ view: 'authors', filter: NO_FILTER, authors }))).toMatchObject({ view: 'authors', authors });
  });

  it('leaves out what cannot be read of authors', () => {
    expect(readAddress('#/authors?part=cellar&risk=none&author=&mention=&text=&site=').authors).toEqual(FIRST_AUTHORS);
  });

  it('bounds a search', () => {
    expect(readAddress(`#/mentions?text=${'x'.repeat(5_000)}`).filter.text).toHaveLength(1_000);
  });
});
