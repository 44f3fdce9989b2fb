import { describe, expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { lastUsedWebTabs } from '@/lib/platform/tabs';

vi.mock('@/lib/platform/browser', () => ({ browser: { tabs: { query: vi.fn<() => Promise<object[]>>() } } }));

const read = { id: 1, url: 'https://forum.example/', lastAccessed: 10 };
const newer = { id: 2, url: 'http://shop.example/', lastAccessed: 30 };

describe('web pages that may be read', () => {
  it.each<[string, object[], number[]]>([
    ['the last used first', [read, newer], [2, 1]],
    ['of known use before the others', [{ ...read, lastAccessed: undefined }, newer], [2, 1]],
    ['without those whose address is kept from us', [{ ...newer, url: undefined }, read], [1]],
    ['without pages of the browser and our own', [{ ...newer, url: 'chrome-extension://abc/dashboard.html' }, { ...newer, url: 'about:blank' }, read], [1]],
    ['without those that were put to sleep', [{ ...newer, discarded: true }, read], [1]],
    ['without those that have no number', [{ ...newer, id: undefined }, read], [1]],
    ['none', [], []],
  ])('%s', async (_, tabs, ids) => {
    vi.mocked(browser.tabs.query).mockResolvedValue(tabs as never);
    expect((await lastUsedWebTabs()).map(({ id }) => id)).toEqual(ids);
  });
});
