// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import {
  groupSites, isFound, readingsOf, unreadableSites, type ListedSite, type UnreadableKind,
} from '@/components/sites/listedSites';
import { SiteList } from '@/components/sites/SiteList';
import { SitesView, type SitesViewProps } from '@/components/sites/SitesView';
import { healthBySite, type HealthOfDay } from '@/lib/insights/siteHealth';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const HOSTS = ['bazaar.example', 'bazaar.test', 'bazaar.invalid', 'bazaar.localhost'];
const bazaar: ListedSite = { id: 'bazaar', name: 'Bazaar', kind: 'reviews', hosts: HOSTS, grantedHosts: ['bazaar.test'], proven: true };
const square: ListedSite = { id: 'square', name: 'Town Square', kind: 'social', hosts: ['square.example'], grantedHosts: ['square.example'], proven: true };
const panel: ListedSite = { id: 'panel', name: 'Panel', kind: 'forum', hosts: ['panel.example'], grantedHosts: [], proven: false };
const flock: ListedSite = { id: 'flock', name: 'Flock', kind: 'social', hosts: [], grantedHosts: [], proven: true };
const SITES = [bazaar, square, panel, flock];

const row = (part: Partial<HealthOfDay>): HealthOfDay => ({
  site: 'square', day: '2026-11-20', kind: 'thread', found: 1_210, read: 1_204, missing: { time: 145 }, ...part,
});
const period = { from: '2026-11-08', to: '2026-11-21' };
const broken: UnreadableKind & { site: string } = {
  site: 'bazaar', kind: 'reviews', found: 24, since: Date.parse('2026-11-21T10:40:00Z'),
};

type Grant = (hosts: readonly string[]) => Promise<boolean>;
const yes = (): Grant => vi.fn<Grant>(async () => true);

function props(part: Partial<SitesViewProps> & { off?: string[]; health?: HealthOfDay[]; unreadable?: (typeof broken)[] } = {}): SitesViewProps {
  const { off = [], health = [row({}), row({ kind: 'feed', found: 10, read: 10, missing: {} })], unreadable = [], ...rest } = part;
  return {
    sites: SITES, otherHosts: [], days: 14, now: ENGLISH_NOW,
    sources: new Map([['panel', ['Panel’s own templates, 2019']]]),
    readingOf: readingsOf({ health: healthBySite(health, period), unreadable, off }),
    onGrant: yes(), onGiveBack: yes(),
    onGrantAddress: vi.fn<SitesViewProps['onGrantAddress']>(async () => true),
    onGiveBackHost: vi.fn<SitesViewProps['onGiveBackHost']>(async () => true),
    onSwitch: vi.fn<SitesViewProps['onSwitch']>(),
    ...rest,
  };
}

const groups = (): string[] => screen.getAllByRole('heading', { level: 2 }).map(wordsOf);
const names = (): string[] => screen.getAllByRole('heading', { level: 3 }).map(wordsOf);
const rowOf = (name: string): HTMLElement => screen.getByRole('heading', { name }).closest('li') ?? document.body;
const type = (words: string): void => void fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
const unfold = (name: string): void => void fireEvent.click(within(rowOf(name)).getByRole('button', { name: /^Details of/u }));

describe('sites as they are listed', () => {
  it('are grouped by kind and sorted by name; software without hosts has a group of its own', () => {
    const sorted = groupSites([square, { ...square, id: 'agora', name: 'agora' }, flock, panel, bazaar]);
    expect(sorted.map(({ group, sites }) => [group, sites.map(({ id }) => id)])).toEqual([
      ['social', ['agora', 'square']], ['forum', ['panel']], ['reviews', ['bazaar']], ['software', ['flock']],
    ]);
  });

  it.each([
    ['bazaar', true], ['BAZ', true], ['bázaar', true], ['bazaar.inv', true], ['https://www.bazaar.test/lamps', true],
    ['', true], ['harbour', false], ['bazaar.org', false],
  ])('are found by %s: %s', (typed, found) => {
    expect(isFound(bazaar, typed)).toBe(found);
  });

  const all = (off: string[] = []) =>
    readingsOf({ health: new Map(), off, unreadable: [broken, { ...broken, site: 'flock' }, { ...broken, site: 'town.example' }, { ...broken, site: 'panel' }] });
  it.each<[string, string[], string[], string[]]>([
    ['only those that are allowed', [], [], ['Bazaar']],
    ['software and addresses where an address is allowed', ['www.town.example'], [], ['Bazaar', 'Flock', 'www.town.example']],
    ['none that is switched off', [], ['bazaar'], []],
  ])('cannot be read: %s', (_, otherHosts, off, expected) => {
    expect(unreadableSites({ sites: SITES, otherHosts }, all(off)).map(({ name }) => name)).toEqual(expected);
  });
});

describe('the view of the sites', () => {
  it.each<[string, SitesViewProps]>([
    ['with none allowed', props({ sites: [panel, flock] })],
    ['with some', props()],
    ['with what cannot be read', props({ unreadable: [broken] })],
    ['with all, and other addresses', props({ sites: SITES.map((site) => ({ ...site, grantedHosts: site.hosts })), otherHosts: ['town.example'] })],
    ['with all switched off', props({ off: ['square', 'bazaar', 'town.example'], otherHosts: ['town.example'] })],
  ])('is accessible %s', async (_, given) => {
    const { container } = await show(<SitesView {...given} />);
    expect(await accessibilityProblems(container)).toEqual([]);
    for (const button of screen.queryAllByRole('button', { name: /^Details of/u })) fireEvent.click(button);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('begins with what is allowed; where nothing is, with all', async () => {
    const { unmount } = await show(<SitesView {...props()} />);
    expect(names()).toEqual(['Town Square', 'Bazaar']);
    fireEvent.click(screen.getByRole('button', { name: /^All \(/u }));
    expect(groups()).toEqual(['Social networks', 'Forums and discussions', 'Reviews', 'Software of any address', 'Other addresses']);
    unmount();
    await show(<SitesView {...props({ sites: [panel, flock] })} />);
    expect(names()).toEqual(['Panel', 'Flock']);
  });

  it('says in words how well a site was read, and which fields its posts lack', async () => {
    await show(<SitesView {...props()} />);
    expect(wordsOf(rowOf('Town Square'))).toContain('Read 1,214 of 1,220 posts in the last 14 days');
    expect(wordsOf(rowOf('Town Square'))).toContain('time missing in 12%');
    expect(wordsOf(rowOf('Bazaar'))).toContain('No posts met in the last 14 days');
    expect(within(rowOf('Town Square')).getByRole('img').querySelectorAll('[title]')).toHaveLength(14);
  });

  it('sums up what was read on all of them, and says where nothing was lost', async () => {
    const health = [row({}), row({ site: 'bazaar', found: 90, read: 90, missing: {} })];
    const { container } = await show(<SitesView {...props({ health })} />);
    expect(wordsOf(container)).toContain('Read 1,294 of 1,300 posts in the last 14 days');
    expect(wordsOf(rowOf('Bazaar'))).toContain('Read all 90 posts of the last 14 days');
  });

  it('tells on demand how each kind of page is read', async () => {
    await show(<SitesView {...props()} />);
    unfold('Town Square');
    const cells = within(rowOf('Town Square')).getAllByRole('row').map((line) => [...line.children].map(wordsOf));
    expect(cells).toEqual([
      ['Kind of page', 'Found', 'Read', 'Missing'],
      ['threads', '1,210', '1,204', 'time missing in 12%'],
      ['feeds', '10', '10', '–'],
    ]);
  });

  it('puts what cannot be read first, says since when, and what to do', async () => {
    await show(<SitesView {...props({ unreadable: [broken] })} />);
    expect(groups()[0]).toBe('Cannot be read now');
    expect(names()).toEqual(['Bazaar', 'Town Square']);
    expect(wordsOf(rowOf('Bazaar')).replaceAll('\u202f', ' ')).toContain(
      'Bazaar, reviews: 0 of 24 posts readable since 10:40 AM; the site may have changed.',
    );
    expect(wordsOf(rowOf('Bazaar'))).toContain('Copy diagnostic');
  });

  it('finds among all, and says where there is none', async () => {
    const { container } = await show(<SitesView {...props()} />);
    type('pan');
    expect(names()).toEqual(['Panel']);
    expect(wordsOf(container.querySelector('search'))).toBe('1 site found');
    type('harbour');
    expect(wordsOf(container)).toContain('No site is called that');
  });

  it('marks what is not proven, with what it is known from', async () => {
    await show(<SitesView {...props()} />);
    type('panel');
    expect(wordsOf(rowOf('Panel'))).toContain('Not yet proven on real pages');
    unfold('Panel');
    expect(wordsOf(rowOf('Panel'))).toContain('Built from descriptions, not yet proven on real pages. Its look is known from:Panel’s own templates, 2019');
  });

  it('switches reading off without giving the access back, and on again', async () => {
    const given = props();
    const { rerender } = await show(<SitesView {...given} />);
    fireEvent.click(screen.getByRole('switch', { name: /Town Square/u }));
    expect(given.onSwitch).toHaveBeenCalledWith('square', false);
    expect(given.onGiveBack).not.toHaveBeenCalled();
    rerender(<SitesView {...props({ off: ['square'], unreadable: [{ ...broken, site: 'square' }], onSwitch: given.onSwitch })} />);
    expect(wordsOf(rowOf('Town Square'))).toContain('Switched off');
    expect(groups()).not.toContain('Cannot be read now');
    fireEvent.click(screen.getByRole('switch', { name: /Town Square/u }));
    expect(given.onSwitch).toHaveBeenLastCalledWith('square', true);
  });

  it('asks for a site from its button, says a refusal, and gives the focus to the switch', async () => {
    const onGrant = vi.fn<Grant>(async () => false);
    const given = props({ sites: [panel], onGrant });
    const { rerender } = await show(<SitesView {...given} />);
    const button = screen.getByRole('button', { name: /^Read \S*Panel/u });
    button.focus();
    fireEvent.click(button);
    expect(onGrant).toHaveBeenCalledWith(['panel.example']);
    expect(wordsOf(await screen.findByRole('alert'))).toContain('did not give access to Panel');
    rerender(<SitesView {...given} sites={[{ ...panel, grantedHosts: ['panel.example'] }]} />);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('switch')));
  });

  it('keeps a site in its place whose access was taken back, with the button that allows it again', async () => {
    const given = props();
    const { rerender } = await show(<SitesView {...given} />);
    rerender(<SitesView {...given} sites={SITES.map((site) => ({ ...site, grantedHosts: [] }))} />);
    expect(names()).toEqual(['Town Square', 'Bazaar']);
    expect(within(rowOf('Town Square')).getByRole('button', { name: /^Read/u })).toBeTruthy();
    expect(wordsOf(screen.getByRole('button', { name: /^Allowed/u }))).toBe('Allowed (0)');
  });

  it('gives and takes back the hosts of a site one by one, or all', async () => {
    const given = props();
    await show(<SitesView {...given} />);
    unfold('Bazaar');
    const details = within(rowOf('Bazaar'));
    expect(wordsOf(rowOf('Bazaar'))).toContain('4 addresses · 1 allowed');
    fireEvent.click(details.getByRole('button', { name: /bazaar\.invalid/u }));
    expect(given.onGrant).toHaveBeenCalledWith(['bazaar.invalid']);
    fireEvent.click(details.getByRole('button', { name: /bazaar\.test/u }));
    fireEvent.click(details.getByRole('button', { name: /Take back access to \S*Bazaar/u }));
    expect(vi.mocked(given.onGiveBack).mock.calls).toEqual([[['bazaar.test']], [['bazaar.test']]]);
  });

  it('lists other addresses with their health, to be switched off and given back by host', async () => {
    const given = props({ otherHosts: ['www.town.example'], health: [row({ site: 'town.example', found: 8, read: 8, missing: {} })] });
    await show(<SitesView {...given} />);
    expect(wordsOf(rowOf('www.town.example'))).toContain('Read all 8 posts of the last 14 days');
    fireEvent.click(within(rowOf('www.town.example')).getByRole('switch'));
    expect(given.onSwitch).toHaveBeenCalledWith('town.example', false);
    fireEvent.click(within(rowOf('www.town.example')).getByRole('button', { name: /Take back/u }));
    expect(given.onGiveBackHost).toHaveBeenCalledWith('www.town.example');
    fireEvent.input(screen.getByLabelText('Another site'), { target: { value: 'city.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Read this site' }));
    expect(given.onGrantAddress).toHaveBeenCalledWith('https://city.example/');
  });
});

describe('the sites of the set-up', () => {
  it('are grouped, searchable and accessible, with the unproven marked', async () => {
    const { container } = await show(<SiteList sites={SITES} onGrant={yes()} />);
    expect(screen.getAllByRole('heading').map(wordsOf)).toEqual([
      'Social networks', 'Forums and discussions', 'Reviews', 'Software of any address',
    ]);
    expect(wordsOf(container)).toContain('Panel panel.example · Not yet proven on real pages');
    expect(await accessibilityProblems(container)).toEqual([]);
    type('square');
    expect(screen.getAllByRole('heading').map(wordsOf)).toEqual(['Social networks']);
  });

  it('offer one button a site, and no way back', async () => {
    const onGrant = yes();
    await show(<SiteList sites={[bazaar, panel]} onGrant={onGrant} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: /^Read \S*Panel/u }));
    expect(onGrant).toHaveBeenCalledWith(['panel.example']);
  });
});
