// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '@/components/hooks/translation';
import { takeNoted } from '@/components/hooks/notedInsight';
import type { OverviewFacets } from '@/components/overview/FacetPanels';
import { OverviewFilters } from '@/components/overview/OverviewFilters';
import { OverviewView, type OverviewViewProps } from '@/components/overview/OverviewView';
import { PAGES } from '@/lib/i18n/pageMessages';
import { createTranslator } from '@/lib/i18n/translator';
import { journeyMapOf } from '@/lib/insights/journey/journeyMap';
import { overviewOf, type Overview } from '@/lib/insights/overview';
import { placesOf } from '@/lib/insights/places';
import type { TopicDay } from '@/lib/insights/topicDays';
import { daysBetween } from '@/lib/insights/volume';
import type { FacetCell, FacetDay } from '@/lib/mentions/facets';
import type { TallyCell } from '@/lib/mentions/tally';
import { topicOf } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const topics = [
  topicOf({ id: 't1', listeningSince: Date.parse('2026-01-01T00:00:00Z') }),
  topicOf({ id: 't2', name: 'Heron', role: 'competitor', listeningSince: Date.parse('2026-01-01T00:00:00Z') }),
];
const periods = {
  current: { from: '2026-11-08', to: '2026-11-21' },
  previous: { from: '2026-10-25', to: '2026-11-07' },
};

const cell = (count: number, label: TallyCell['label'], part: Partial<TallyCell> = {}): TallyCell => ({
  site: 'forum', language: 'en', context: 'thread', label, count, ...part,
});

/** Two quiet weeks, then two in which the brand is complained about. */
function busy(): TopicDay[] {
  return daysBetween(periods.previous.from, periods.current.to).flatMap((day) => {
    const now = day >= periods.current.from;
    const own = [
      cell(now ? 9 : 4, 'negative'), cell(3, 'neutral'), cell(now ? 1 : 4, 'positive'),
      cell(1, 'unsure', { site: 'shop', language: 'fr' }), cell(2, 'unscored', { language: 'unknown', site: 'shop' }),
    ];
    const rival = [cell(2, 'positive'), cell(1, 'negative')];
    return [
      { topicId: 't1', day, published: own, seen: own },
      { topicId: 't2', day, published: rival, seen: rival },
    ];
  });
}

const exposure = daysBetween(periods.previous.from, periods.current.to).map((day) => ({
  site: 'forum', day, context: 'thread' as const, count: 100,
}));

function facetsOf(tallies: TopicDay[], facets: FacetDay[]): OverviewFacets {
  const input = { topics, topicId: null, site: null, ...periods, zone: 'UTC', tallies, facets };
  return { map: journeyMapOf(input), places: placesOf(input), counting: false };
}

type More = Partial<OverviewViewProps> & { overview?: Overview; facets?: OverviewFacets };

function propsOf(tallies: TopicDay[], { overview, facets = facetsOf(tallies, []), ...more }: More = {}): OverviewViewProps {
  const filter = more.filter ?? { topicId: null, site: null, days: 14 };
  const value = overviewOf({ topics, ...filter, ...periods, zone: 'UTC', tallies, exposure });
  return {
    filter,
    topics,
    sites: [{ id: 'forum', name: 'Forum' }, { id: 'shop', name: 'Shop' }],
    siteNames: new Map([['forum', 'Forum'], ['shop', 'Shop']]),
    read: { state: 'ready', value: { overview: overview ?? value, facets } },
    series: [],
    zone: 'UTC',
    weekStart: 1,
    unreadable: [], flags: new Map(),
    now: ENGLISH_NOW,
    onFilter: () => undefined,
    ...more,
  };
}

const FEW: TopicDay[] = [
  { topicId: 't1', day: '2026-11-20', published: [cell(2, 'negative'), cell(1, 'positive')], seen: [cell(3, 'negative')] },
];

const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const linkOf = (element: Element | null | undefined): string | null | undefined => element?.getAttribute('href');

describe('the overview', () => {
  it('shows net sentiment with its interval and n, the volume with its exposure, the shares with theirs', async () => {
    await show(<OverviewView {...propsOf(busy())} />);
    // A day: 10 negative, 3 neutral, 3 positive; 5, 3 and 6 before. −7/16, and with one more of each −98/226 ± 1.96 √(0.6261 / 226);
    // 1/14, and 14/198 ± 1.96 √(0.7829 / 198). Between them −50.9 − √(9.9² + 12.3²) and + √(10.7² + 12.4²).
    expect(wordsOf(region('Net sentiment'))).toMatch(/−44−54 to −33/u);
    expect(wordsOf(region('Net sentiment'))).toContain('224 scored');
    expect(wordsOf(region('Net sentiment'))).toMatch(/↓−51\s\(−67 to −35\)\sfrom \+7/u);
    expect(wordsOf(region('Mentions'))).toContain('266');
    expect(wordsOf(region('Mentions'))).toContain('of 1,400 posts seen');
    expect(wordsOf(region('Unsure'))).toMatch(/5%.*14 of 266 mentions/u);
    expect(wordsOf(region('Share of voice'))).toMatch(/84%.*224 of 266 mentions/u);
  });

  it('opens from every number the mentions behind it', async () => {
    await show(<OverviewView {...propsOf(busy(), { filter: { topicId: 't1', site: null, days: 14 } })} />);
    const days = 'from=2026-11-08&to=2026-11-21';
    expect(within(region('Net sentiment')).getAllByRole('link').map(linkOf)).toEqual([`#/mentions?topic=t1&${days}`, `#/mentions?topic=t1&signal=scored&${days}`]);
    const heard = within(screen.getByRole('table', { name: 'Posts seen and mentions by place' })).getAllByRole('link').map((link) => new URLSearchParams(linkOf(link)?.split('?')[1]));
    expect(heard.map((of) => [of.get('topic'), of.get('site'), of.get('text')])).toEqual([['t1', 'forum', 'seen:[2026-11-08 TO 2026-11-21] context:thread']]);
    expect(linkOf(within(region('Unsure')).getAllByRole('link')[0])).toBe(`#/mentions?topic=t1&sentiment=unsure&${days}`);
    expect(linkOf(within(region('By site')).getAllByRole('link')[0])).toBe(`#/mentions?topic=t1&site=forum&${days}`);
    expect(linkOf(within(region('By language')).getAllByRole('link')[0])).toBe(`#/mentions?topic=t1&language=en&${days}`);
    const bars = within(region('Mentions per day')).getAllByRole('link', { name: /mentions \(/u });
    expect(linkOf(bars[0])).toBe('#/mentions?topic=t1&from=2026-11-08&to=2026-11-08');
    const labels = within(region('Mentions per day')).getAllByRole('link', { name: /Negative \S*\d+$/u });
    expect(linkOf(labels[0])).toBe(`#/mentions?topic=t1&sentiment=negative&${days}`);
  });

  it('says in sentences what changed, each with its numbers and its mentions', async () => {
    await show(<OverviewView {...propsOf(busy())} />);
    const told = within(region('What changed')).getAllByRole('listitem');
    expect(told.map((item) => wordsOf(item).replaceAll('\u00a0', ' '))).toEqual([
      'Seagull: net sentiment fell to −62 (−70 to −52) from 0 (−13 to +13).n 182, before 154 · p < 0.001Note an action',
      'Net sentiment fell to −44 (−54 to −33) from +7 (−5 to +19).n 224, before 196 · p < 0.001Note an action',
    ]);
    expect(told.map((item) => linkOf(item.querySelector('a')))).toEqual([
      '#/mentions?topic=t1&signal=scored&from=2026-11-08&to=2026-11-21',
      '#/mentions?signal=scored&from=2026-11-08&to=2026-11-21',
    ]);
  });

  it('hands what changed, with its numbers as they are, to the log of actions', async () => {
    await show(<OverviewView {...propsOf(busy())} />);
    const [first] = within(region('What changed')).getAllByRole('button', { name: 'Note an action' });
    first?.click();
    expect(location.hash).toBe('#/insights?part=goals');
    const noted = takeNoted();
    expect(noted).toMatchObject({ topicId: 't1', site: null, seen: { href: '#/mentions?topic=t1&signal=scored&from=2026-11-08&to=2026-11-21', on: '2026-11-21' } });
    expect(noted?.seen?.words).toContain('net sentiment fell to');
    expect(takeNoted()).toBeNull();
  });

  it('says that nothing changed where nothing did', async () => {
    const same = busy().map((row) => ({ ...row, published: [cell(4, 'negative'), cell(4, 'positive')] }));
    await show(<OverviewView {...propsOf(same)} />);
    expect(wordsOf(region('What changed'))).toMatch(/Nothing changed by more than chance explains \(\d+ comparisons\)/u);
  });

  it('says since when it listens instead of a comparison that would be none', async () => {
    const late = [topicOf({ id: 't1', listeningSince: Date.parse('2026-11-20T08:00:00Z') })];
    const value = overviewOf({ topics: late, topicId: null, site: null, ...periods, zone: 'UTC', tallies: FEW, exposure });
    const { container } = await show(<OverviewView {...propsOf(FEW, { overview: value })} />);
    expect(wordsOf(container)).toContain('Not comparable with the time before: listening since Fri, Nov 20, 2026.');
    expect(wordsOf(container)).not.toContain('compared with');
    expect(container.textContent).not.toMatch(/[↑↓]/u);
  });

  it('names the topic that hears more than it did, and does not compare with before', async () => {
    const since = Date.parse('2026-11-20T08:00:00Z');
    const widened = [{ ...topicOf({ id: 't1', listeningSince: since }), createdAt: since - 90 * 86_400_000 }];
    const value = overviewOf({ topics: widened, topicId: null, site: null, ...periods, zone: 'UTC', tallies: busy(), exposure });
    const { container } = await show(<OverviewView {...propsOf(FEW, { overview: value })} />);
    expect(wordsOf(container)).toContain('Not comparable with the time before: Seagull hears more since Fri, Nov 20, 2026.');
    expect(container.textContent).not.toMatch(/[↑↓]/u);
  });

  it('gives counts and no rates of three mentions', async () => {
    const { container } = await show(<OverviewView {...propsOf(FEW)} />);
    expect(wordsOf(region('Net sentiment'))).toContain('Too few scored mentions for a rate (fewer than 10)');
    expect(wordsOf(region('Unsure'))).toContain('0of 3');
    expect(wordsOf(region('Share of voice'))).toContain('3of 3');
    for (const name of ['Net sentiment', 'Mentions', 'Unsure', 'Share of voice', 'By site', 'By topic']) {
      expect(wordsOf(region(name))).not.toContain('%');
    }
    expect(wordsOf(region('Net sentiment over time'))).toContain('Too few scored mentions for a line');
    expect(wordsOf(region('What changed'))).toContain('Nothing changed');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it.each([
    { name: 'without any mention leads to the sites', more: { sites: [] }, action: 'Choose where Earshot may read', role: 'link' },
    { name: 'offers a longer time', more: {}, action: 'Last 90 days', role: 'button' },
    { name: 'offers to clear its filters', more: { filter: { topicId: 't1', site: 'shop', days: 14 } }, action: 'Clear filters', role: 'button' },
  ] as const)('of nothing $name', async ({ more, action, role }) => {
    const { container } = await show(<OverviewView {...propsOf([], more)} />);
    expect(screen.getByRole(role, { name: action })).toBeTruthy();
    expect(wordsOf(container)).toMatch(/posts seen\. Net sentiment, volume and what changed appear here/u);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('asks for a topic where there is none', async () => {
    const value = overviewOf({ topics: [], topicId: null, site: null, ...periods, zone: 'UTC', tallies: [], exposure: [] });
    await show(<OverviewView {...propsOf([], { overview: value })} topics={[]} />);
    expect(linkOf(screen.getByRole('link', { name: 'Add topic' }))).toBe('#/topics');
  });

  it('says what it is doing, and when it failed', async () => {
    const { rerender, container } = await show(<OverviewView {...propsOf([])} read={{ state: 'loading' }} />);
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    rerender(<OverviewView {...propsOf([])} read={{ state: 'failed' }} />);
    expect(wordsOf(screen.getByRole('alert'))).toContain('could not be loaded');
  });

  it('says which sites cannot be read, with a way to them, before all numbers and where there are none', async () => {
    const since = Date.parse('2026-11-21T10:40:00Z');
    const kinds = [{ kind: 'thread' as const, found: 24, since }, { kind: 'feed' as const, found: 9, since: since - 86_400_000 }];
    const unreadable = [{ name: 'Forum', kinds }, { name: 'Shop', kinds: kinds.slice(0, 1) }];
    for (const tallies of [busy(), []]) {
      const { container, unmount } = await show(<OverviewView {...propsOf(tallies, { unreadable })} />);
      const words = wordsOf(screen.getByRole('alert')).replaceAll('\u202f', ' ');
      expect(words).toContain(
        'Forum, feeds: 0 of 9 posts readable since Nov 20, 2026, 10:40 AM; the site may have changed. ' +
          'Forum, threads: 0 of 24 posts readable since 10:40 AM; the site may have changed. 1 more cannot be read.',
      );
      expect(linkOf(within(screen.getByRole('alert')).getByRole('link'))).toBe('#/sites');
      expect(await accessibilityProblems(container)).toEqual([]);
      unmount();
    }
    await show(<OverviewView {...propsOf(busy())} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it("names what was met on a brand's own page, and says that it is left out of rates", async () => {
    const own = cell(5, 'positive', { context: 'brand' });
    const tallies = [{ topicId: 't1', day: '2026-11-20', published: [own, cell(12, 'negative')], seen: [own, cell(12, 'negative')] }];
    const seen = [...exposure, { site: 'forum', day: '2026-11-20', context: 'brand' as const, count: 40 }];
    const value = overviewOf({ topics, topicId: null, site: null, ...periods, zone: 'UTC', tallies, exposure: seen });
    await show(<OverviewView {...propsOf(tallies, { overview: value })} />);
    const lines = within(region('What you saw')).getAllByRole('row').map(wordsOf);
    expect(lines).toContainEqual("Forum a brand's own page or search405left out");
    expect(wordsOf(region('What you saw'))).toContain('left out of this rate and of share of voice');
  });

  it('tells its filters', async () => {
    const onFilter = vi.fn<OverviewViewProps['onFilter']>();
    await show(<OverviewView {...propsOf(busy(), { onFilter })} />);
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: '90' } });
    fireEvent.change(screen.getByLabelText('Topic'), { target: { value: 't2' } });
    fireEvent.change(screen.getByLabelText('Site'), { target: { value: 'shop' } });
    expect(onFilter.mock.calls.map(([filter]) => filter)).toEqual([
      { topicId: null, site: null, days: 90 },
      { topicId: 't2', site: null, days: 14 },
      { topicId: null, site: 'shop', days: 14 },
    ]);
  });

  it('lets no period be chosen where none is used', async () => {
    const { filter, sites, onFilter } = propsOf([]);
    const { rerender } = await show(<OverviewFilters {...{ filter, topics, sites, onFilter }} />);
    expect(screen.getByLabelText('Period')).toBeTruthy();
    rerender(<OverviewFilters {...{ filter, topics, sites, onFilter }} period={false} />);
    expect(screen.queryByLabelText('Period')).toBeNull();
    expect(screen.getByLabelText('Site')).toBeTruthy();
  });

  it('has each chart as a table', async () => {
    const { container } = await show(<OverviewView {...propsOf(busy())} />);
    for (const toggle of screen.getAllByRole('button', { name: 'Show as table' })) fireEvent.click(toggle);
    const tables = ['Mentions per day', 'Net sentiment'].map((name) => screen.getByRole('table', { name }));
    expect(tables.map((table) => within(table).getAllByRole('row').length)).toEqual([15, 15]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('walks along the line by key, the other way from right to left', () => {
    const arabic = createTranslator({ language: 'ar', messages: PAGES.english, formatting: 'en', zone: 'UTC' });
    render(
      <TranslationContext.Provider value={arabic}>
        <OverviewView {...propsOf(busy())} />
      </TranslationContext.Provider>,
    );
    const points = within(within(region('Net sentiment over time')).getByRole('group')).getAllByRole('link');
    expect(points.filter(({ tabIndex }) => tabIndex === 0)).toEqual([points.at(-1)]);
    points.at(-1)?.focus();
    fireEvent.keyDown(points.at(-1) as Element, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(points.at(-2));
  });

  it('parts the mentions by place, by country where it is known, and says of how many that is known', async () => {
    const placed = (value: string, count: number): FacetCell => ({ site: 'shop', facet: 'place', value, label: 'negative', count });
    const facets = facetsOf(busy(), [{ topicId: 't1', day: '2026-11-10', cells: [placed('Germany', 12), placed('DE', 8), placed('Innsmouth', 3)] }]);
    await show(<OverviewView {...propsOf(busy(), { facets })} />);
    const links = within(region('By place')).getAllByRole('link');
    expect(links.map(wordsOf)).toEqual([expect.stringMatching(/^Germany: 20 mentions/u), expect.stringMatching(/^Innsmouth: 3 mentions/u), '23 of 266 captured mentions show a place.']);
    const days = '&from=2026-11-08&to=2026-11-21';
    expect(links.map(linkOf)).toEqual(['DE', 'Innsmouth', '*'].map((key) => `#/mentions?${new URLSearchParams({ signal: `place:${key}` }).toString()}${days}`));
  });

  it('shows the stages of the journey as a funnel and by how they feel, and leads to the whole of it', async () => {
    const stage = (value: string, label: FacetCell['label'], count: number): FacetCell => ({ site: 'shop', facet: 'stage', value, label, count });
    const cells = [stage('buy', 'positive', 30), stage('support', 'negative', 20), stage('use', 'neutral', 4)];
    const facets = facetsOf(busy(), [{ topicId: 't1', day: '2026-11-10', cells }]);
    await show(<OverviewView {...propsOf(busy(), { facets })} />);
    const journey = region('The journey, stage by stage');
    const stages = (): string[] => within(journey).getAllByRole('listitem').map((item) => /^[^:]+: \d+/u.exec(wordsOf(item))?.[0] ?? '');
    expect(stages()).toEqual(['Buys: 30', 'Uses: 4', 'Needs support: 20']);
    fireEvent.change(within(journey).getByLabelText('Lens'), { target: { value: 'experience' } });
    expect(stages()).toEqual(['Needs support: 20', 'Buys: 30', 'Uses: 4']);
    expect(linkOf(within(journey).getAllByRole('link')[0])).toBe('#/mentions?signal=stage%3Asupport&from=2026-11-08&to=2026-11-21');
    expect(linkOf(within(journey).getByRole('link', { name: 'Open the whole journey' }))).toBe('#/insights?part=journey');
  });

  it('says how business numbers come where there are none', async () => {
    const { container } = await show(<OverviewView {...propsOf(busy())} />);
    expect(wordsOf(container)).toContain('Once a series such as revenue, churn or conversions is imported, it can be drawn over these charts.');
    expect(screen.queryByLabelText('Business numbers over the chart')).toBeNull();
  });

  it('draws a series of the business over both charts and into their tables', async () => {
    const points = [{ day: '2026-11-09', value: 1_200 }, { day: '2026-11-16', value: 900.5 }];
    const { container } = await show(<OverviewView {...propsOf(busy(), { series: [{ id: 's1', name: 'Revenue', unit: 'EUR', points }] })} />);
    const volume = region('Mentions per day');
    fireEvent.change(within(volume).getByLabelText('Business numbers over the chart'), { target: { value: 's1' } });
    for (const chart of [volume, region('Net sentiment over time')]) {
      expect(within(chart).getAllByRole('link', { name: /Revenue \(EUR\)\S?: \S?900\.5\S?$/u })).toHaveLength(1);
      expect(wordsOf(chart)).toContain('Revenue (EUR) is the dashed line');
      fireEvent.click(within(chart).getByRole('button', { name: 'Show as table' }));
      const rows = within(chart).getAllByRole('row').map((row) => wordsOf(row.lastElementChild ?? row));
      expect(rows).toEqual(['Revenue (EUR)', ...Array.from({ length: 14 }, (_, day) => ({ 5: '900.5', 12: '1,200' })[day] ?? '–')]);
    }
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says that counts are not comparable where much more was read than before', async () => {
    const read = (perDay: (day: string) => number) => daysBetween(periods.previous.from, periods.current.to).map((day) => ({
      site: 'forum', day, context: 'thread' as const, count: perDay(day),
    }));
    const showRead = async (perDay: (day: string) => number): Promise<string> => {
      const value = overviewOf({ topics, topicId: null, site: null, ...periods, zone: 'UTC', tallies: busy(), exposure: read(perDay) });
      const { container, unmount } = await show(<OverviewView {...propsOf(busy(), { overview: value })} />);
      const words = wordsOf(container);
      unmount();
      return words;
    };
    expect(await showRead((day) => (day >= periods.current.from ? 100 : 50))).toContain(
      'Counts are not comparable: 1,400 posts were seen in this period, 700 in the one before.',
    );
    expect(await showRead((day) => (day >= periods.current.from ? 100 : 70))).not.toContain('Counts are not comparable');
  });

  it('is accessible with all that it can show', async () => {
    const { container } = await show(<OverviewView {...propsOf(busy())} />);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
