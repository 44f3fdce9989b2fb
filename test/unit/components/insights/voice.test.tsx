// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { VoiceView, type VoiceViewProps } from '@/components/insights/voice/VoiceView';
import { headToHead } from '@/lib/insights/voice/headToHead';
import { rivalsOf } from '@/lib/insights/voice/rivals';
import { voiceBoardOf, type VoiceInput } from '@/lib/insights/voice/voiceBoard';
import { voiceSeriesOf } from '@/lib/insights/voice/voiceSeries';
import { daysBetween } from '@/lib/insights/volume';
import type { TallyCell } from '@/lib/mentions/tally';
import type { Topic } from '@/lib/query/topic';
import { aspectCells, engagementCells, facetDay } from '../../insights/facetDays';
import { topicOf } from '../samples';
import { accessibilityProblems, show, wordsOf } from '../screen';

const SINCE = Date.parse('2026-01-01T00:00:00Z');
const topics = [
  topicOf({ id: 't1', listeningSince: SINCE }),
  topicOf({ id: 't2', name: 'Heron', role: 'competitor', hue: 3, listeningSince: SINCE }),
  topicOf({ id: 't3', name: 'Curlew', role: 'competitor', hue: 4, listeningSince: SINCE }),
];
const current = { from: '2026-11-08', to: '2026-11-21' };
const previous = { from: '2026-10-25', to: '2026-11-07' };
const cell = (count: number, part: Partial<TallyCell> = {}): TallyCell => ({ site: 'forum', language: 'en', context: 'thread', label: 'neutral', count, ...part });

function inputOf(heard: readonly Topic[], site: string | null = null): VoiceInput {
  const days = daysBetween(previous.from, current.to);
  const row = (topicId: string, day: string, cells: TallyCell[]): VoiceInput['tallies'][number] => ({ topicId, day, published: cells, seen: cells });
  return {
    topics: heard, rivals: rivalsOf(heard, null) ?? { topics: [], own: new Set() }, site, current, previous, zone: 'UTC',
    tallies: days.flatMap((day) => [
      row('t1', day, [cell(day >= current.from ? 12 : 4), cell(5, { context: 'brand' })]), row('t2', day, [cell(6), cell(2, { site: 'shop', context: 'feed' })]),
    ]),
    exposure: days.flatMap((day) => [{ site: 'forum', day, context: 'thread' as const, count: 100 }, { site: 'shop', day, context: 'feed' as const, count: 20 }]),
    facets: [
      ...days.flatMap((day) => [facetDay('t1', day, engagementCells(6, 2)), facetDay('t2', day, engagementCells(4, 1))]),
      facetDay('t1', '2026-11-10', [...aspectCells('price', { positive: 30, negative: 10 }), ...aspectCells('delivery', { negative: 3 })]),
      facetDay('t2', '2026-11-10', aspectCells('price', { positive: 10, negative: 30 })),
      facetDay('t3', '2026-11-10', aspectCells('price', { positive: 20, negative: 9 })),
    ],
    authors: new Map([['t1', { authors: 40, nameless: 7 }], ['t2', { authors: 60, nameless: 1 }], ['t3', { authors: 0, nameless: 0 }]]),
  };
}

function propsOf(more: Partial<VoiceViewProps> = {}, input = inputOf(topics)): VoiceViewProps {
  const period = { own: ['t1'], others: ['t2', 't3'], period: current, site: input.site };
  return {
    filter: { topicId: null, site: input.site, days: 14 }, topics, siteNames: new Map([['forum', 'Forum'], ['shop', 'Shop']]), weights: input.weights ?? {}, onWeights: () => undefined,
    voice: { state: 'ready', value: { board: voiceBoardOf(input), series: voiceSeriesOf(input), duels: headToHead(input.facets, period), counting: false } },
    ...more,
  };
}

const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const links = (element: HTMLElement): (string | null)[] => within(element).getAllByRole('link').map((link) => link.getAttribute('href'));
const DAYS = 'from=2026-11-08&to=2026-11-21';

describe('the share of voice', () => {
  it('shows each measure with interval and n, ours first', async () => {
    const { container } = await show(<VoiceView {...propsOf()} />);
    // 168 of 168 + 112 mentions; 84 of 140 likes; 40 of 100 authors; 0.12 / (0.12 + 0.06 + 2 / 20) by posts.
    expect(wordsOf(region('By mentions'))).toMatch(/Seagull: 60% \(54% – 66%\), 168 of 280 mentions/u);
    expect(wordsOf(region('By visible engagement'))).toMatch(/60% \(.*84 of 140 likes, replies and shares \(n 28\)/u);
    expect(wordsOf(region('By authors'))).toMatch(/40% \(.*40 of 100 authors/u);
    expect(wordsOf(region('By authors'))).toContain('8 mentions name nobody');
    expect(wordsOf(region('By posts seen'))).toMatch(/43% \(.*168 mentions in feeds, threads and listings/u);
    expect(wordsOf(container)).toContain('These numbers are of what you saw, not of all that was said.');
    const names = [...region('By mentions').querySelectorAll('bdi')].map(wordsOf).slice(0, 3);
    expect(names).toEqual(['Seagull', 'Heron', 'Curlew']);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('opens from each number just what it counts', async () => {
    await show(<VoiceView {...propsOf()} />);
    expect(links(region('By mentions'))).toEqual([`#/mentions?topic=t1&signal=unsought&${DAYS}`, `#/mentions?topic=t2&signal=unsought&${DAYS}`]);
    expect(links(region('By visible engagement'))[0]).toBe(`#/mentions?topic=t1&signal=engaged&${DAYS}`);
    expect(links(region('By authors'))[0]).toBe(`#/mentions?topic=t1&signal=named&${DAYS}`);
    expect(links(region('By posts seen'))[0]).toBe('#/mentions?topic=t1&signal=neutral%3A2026-11-08..2026-11-21');
    expect(links(region('Sites and their weights'))).toContain('#/mentions?topic=t2&site=shop&signal=neutral%3A2026-11-08..2026-11-21');
    expect(links(region('Head to head by aspect'))[0]).toBe(`#/mentions?topic=t1&signal=aspect%3Aprice&${DAYS}`);
    expect(links(region('Share of voice over time'))[0]).toBe('#/mentions?topic=t1&signal=unsought&from=2026-11-08&to=2026-11-08');
  });

  it('has arrows where more than chance explains a movement', async () => {
    await show(<VoiceView {...propsOf()} />);
    // 56 of 168 before: a third.
    expect(wordsOf(region('By mentions'))).toMatch(/Seagull ↑\+27 pts \(\+17 to \+35\)\sfrom 33%/u);
  });

  it('draws each over time, one stop of the Tab key each, along which arrows walk', async () => {
    await show(<VoiceView {...propsOf()} />);
    const own = within(screen.getByRole('group', { name: /Seagull\S* over time/u }));
    const points = own.getAllByRole('link');
    expect(points).toHaveLength(14);
    expect(points.filter(({ tabIndex }) => tabIndex === 0)).toEqual([points[13]]);
    expect(wordsOf(points[0]) || points[0]?.getAttribute('aria-label')?.replaceAll(/[⁦-⁩]/gu, '')).toMatch(/Nov 8, 2026: 60% \(.*12 of 20 mentions/u);
    points[13]?.focus();
    fireEvent.keyDown(points[13] as Element, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(points[12]);
  });

  it('has each as a table, too', async () => {
    const { container } = await show(<VoiceView {...propsOf()} />);
    for (const button of screen.getAllByRole('button', { name: 'Show as table' })) fireEvent.click(button);
    const tables = screen.getAllByRole('table').map((table) => wordsOf(table.querySelector('caption')));
    expect(tables).toEqual(['Share of voice', 'Share of voice over time', 'Sites and their weights', 'Head to head by aspect']);
    expect(wordsOf(screen.getByRole('table', { name: 'Head to head by aspect' }))).toMatch(/Price\+50 \(.*n 40−50 \(.*n 40.*Seagull comes off better: \+100/u);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('sets aspects beside those of a competitor, who can be chosen, and tells only what chance does not explain', async () => {
    await show(<VoiceView {...propsOf()} />);
    const panel = region('Head to head by aspect');
    const rows = () => within(panel).getAllByRole('listitem').map(wordsOf).filter((words) => /Price|Delivery/u.test(words));
    expect(rows()[0]).toMatch(/^Price.*Seagull comes off better: \+100/u);
    expect(rows()[1]).toMatch(/^Delivery.*Too few to compare \(fewer than 10 scored\)/u);
    fireEvent.change(within(panel).getByLabelText('Compared with'), { target: { value: 't3' } });
    expect(rows()[0]).toMatch(/^Price.*No more than chance explains/u);
  });

  it('lets the user weigh sites, and says that they do', async () => {
    const onWeights = vi.fn<VoiceViewProps['onWeights']>();
    await show(<VoiceView {...propsOf({ onWeights, weights: { forum: 2 } }, { ...inputOf(topics), weights: { forum: 2 } })} />);
    expect(wordsOf(region('By posts seen'))).toContain('Sites weigh as you set it below.');
    const select = screen.getByLabelText(/Weight of .Shop/u);
    expect(screen.getByLabelText<HTMLSelectElement>(/Weight of .Forum/u).value).toBe('2');
    fireEvent.change(select, { target: { value: '0' } });
    expect(onWeights).toHaveBeenLastCalledWith({ forum: 2, shop: 0 });
    fireEvent.click(screen.getByRole('button', { name: 'Weigh all alike' }));
    expect(onWeights).toHaveBeenLastCalledWith({});
  });

  it('gives counts and no shares of a few', async () => {
    const input = inputOf(topics);
    const few: VoiceInput = { ...input, tallies: input.tallies.filter(({ day }) => day === '2026-11-21').map((row) => ({ ...row, published: [cell(2)], seen: [cell(2)] })), facets: [], authors: new Map() };
    const { container } = await show(<VoiceView {...propsOf({}, few)} />);
    expect(wordsOf(region('By mentions'))).toMatch(/Seagull: 2 of 4 mentions/u);
    for (const name of ['By mentions', 'By visible engagement', 'By authors', 'By posts seen']) expect(wordsOf(region(name).querySelector('ul'))).not.toContain('%');
    expect(wordsOf(region('Share of voice over time'))).toContain('Too few mentions for a line.');
    expect(wordsOf(region('Head to head by aspect'))).toContain('No mention of either speaks of an aspect');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says what is lacking where there is nothing to share', async () => {
    await show(<VoiceView {...propsOf({ voice: { state: 'ready', value: null } })} />);
    expect(screen.getByText('Share of voice needs a brand and a competitor.')).toBeTruthy();
    const trade = topicOf({ id: 't9', name: 'Coffee', role: 'industry' });
    await show(<VoiceView {...propsOf({ topics: [...topics, trade], filter: { topicId: 't9', site: null, days: 14 }, voice: { state: 'ready', value: null } })} />);
    expect(screen.getByText('An industry has no share of voice')).toBeTruthy();
  });

  it('says what it does while it loads, fails or still counts', async () => {
    const { rerender, container } = await show(<VoiceView {...propsOf({ voice: { state: 'loading' } })} />);
    expect(screen.getByRole('status')).toBeTruthy();
    rerender(<VoiceView {...propsOf({ voice: { state: 'failed' } })} />);
    expect(wordsOf(container)).not.toBe('');
    const props = propsOf();
    const counting = props.voice.state === 'ready' && props.voice.value !== null ? { ...props.voice.value, counting: true } : null;
    rerender(<VoiceView {...props} voice={{ state: 'ready', value: counting }} />);
    expect(wordsOf(container)).toContain('Older mentions are still being counted');
  });

  it('runs from right to left', async () => {
    await show(<VoiceView {...propsOf()} />, 'ar');
    const own = screen.getAllByRole('group')[0] as HTMLElement;
    const points = within(own).getAllByRole('link');
    points[13]?.focus();
    fireEvent.keyDown(points[13] as Element, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(points[12]);
  });
});
