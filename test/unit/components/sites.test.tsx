// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SiteList, type ListedSite } from '@/components/sites/SiteList';
import { accessibilityProblems, show, wordsOf } from './screen';

const HOSTS = ['bazaar.example', 'bazaar.test', 'bazaar.invalid', 'bazaar.localhost'];
const bazaar: ListedSite = {
  id: 'bazaar', name: 'Bazaar', kind: 'reviews', hosts: HOSTS, grantedHosts: ['bazaar.test'], proven: true,
};

const yes = (): ((hosts: readonly string[]) => Promise<boolean>) => vi.fn<() => Promise<boolean>>(async () => true);

describe('a site with many addresses', () => {
  it('says how many are allowed, and is accessible', async () => {
    const { container } = await show(<SiteList sites={[bazaar]} onGrant={yes()} onGiveBack={yes()} />);
    expect(wordsOf(container)).toContain('4 addresses · 1 allowed');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is allowed and given back address by address', async () => {
    const onGrant = yes();
    const onGiveBack = yes();
    const { container } = await show(<SiteList sites={[bazaar]} onGrant={onGrant} onGiveBack={onGiveBack} />);
    const hosts = within(container.querySelector<HTMLElement>('details') ?? document.body);
    fireEvent.click(hosts.getByRole('button', { name: /bazaar\.invalid/u, hidden: true }));
    expect(onGrant).toHaveBeenCalledWith(['bazaar.invalid']);
    fireEvent.click(hosts.getByRole('button', { name: /bazaar\.test/u, hidden: true }));
    expect(onGiveBack).toHaveBeenCalledWith(['bazaar.test']);
  });

  it('is given back as a whole', async () => {
    const onGiveBack = yes();
    await show(<SiteList sites={[bazaar]} onGrant={yes()} onGiveBack={onGiveBack} />);
    fireEvent.click(screen.getByRole('button', { name: /Stop reading \u2068?Bazaar/u }));
    expect(onGiveBack).toHaveBeenCalledWith(['bazaar.test']);
  });
});

it('offers no way back where access is only given', async () => {
  await show(<SiteList sites={[bazaar]} onGrant={yes()} />);
  expect(screen.queryByRole('button', { name: /Stop reading/u })).toBeNull();
});
