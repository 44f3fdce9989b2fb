// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { AspectsView, type AspectsViewProps } from '@/components/insights/aspects/AspectsView';
import { aspectBoardOf } from '@/lib/insights/aspects/aspectBoard';
import type { OverviewInput } from '@/lib/insights/topicDays';
import { daysBetween } from '@/lib/insights/volume';
import type { FacetDay } from '@/lib/mentions/facets';
import { aspectCells, facetDay } from '../../insights/facetDays';
import { topicOf } from '../samples';
import { accessibilityProblems, show, wordsOf } from '../screen';

const topics = [topicOf({ id: 't1', listeningSince: Date.parse('2026-01-01T00:00:00Z'), aspects: [{ id: 'own-1', name: 'Lens', words: 'lens' }] })];
const current = { from: '2026-11-08', to: '2026-11-21' };
const previous = { from: '2026-10-25', to: '2026-11-07' };

const FACETS: FacetDay[] = [
  facetDay('t1', '2026-11-01', aspectCells('price', { positive: 30, negative: 10 })),
  ...daysBetween('2026-11-10', '2026-11-14').map((day) => facetDay('t1', day, aspectCells('price', { positive: 3, neutral: 2, negative: 10, unsure: 1 }))),
  facetDay('t1', '2026-11-15', [...aspectCells('own-1', { neutral: 70, negative: 20 }), ...aspectCells('app', { negative: 8, positive: 1 }), ...aspectCells('price', { negative: 20 }, 'shop')]),
];

function propsOf(facets: FacetDay[], more: Partial<AspectsViewProps> = {}): AspectsViewProps {
  const filter = { topicId: 't1', site: null, days: 14 as const };
  const tallies: OverviewInput['tallies'] = [{ topicId: 't1', day: '2026-11-15', published: [{ site: 'forum', language: 'en', context: 'thread', label: 'neutral', count: 500 }], seen: [] }];
  const board = aspectBoardOf({ topics, topicId: 't1', site: null, current, previous, zone: 'UTC', tallies, facets });
  return { filter, topics, siteNames: new Map([['forum', 'Forum'], ['shop', 'Shop']]), aspects: { state: 'ready', value: { board, counting: false } }, weekStart: 1, ...more };
}

const hrefOf = (element: Element | null | undefined): string | null | undefined => element?.querySelector('a')?.getAttribute('href');
const heads = (): string[] => within(screen.getByRole('grid')).getAllByRole('rowheader').map((head) => wordsOf(head.querySelector('bdi')));
const cellsOf = (name: RegExp): HTMLElement[] => within(screen.getByRole('row', { name })).getAllByRole('gridcell');
const DAYS = 'from=2026-11-08&to=2026-11-21';

describe('the heat map', () => {
  it('shows each aspect by the name that the topic gives it, most mentioned first, with net, interval and n', async () => {
    const { container } = await show(<AspectsView {...propsOf(FACETS)} />);
    expect(heads()).toEqual(['Price', 'Lens', 'App']);
    const [negative, , , unsure, net, change] = cellsOf(/Price/u).map(wordsOf);
    // 70 of 100 negative, 15 positive of 95 scored: −58; before +50 of 40.
    expect(negative).toMatch(/Price\. Negative: 70, 70% \(60% – 78%\)7070%/u);
    expect(unsure).toContain('Unsure: 5, 5%');
    expect(net).toMatch(/net sentiment −58 \(−72 to −42\), 95 scored/u);
    expect(change).toMatch(/Worse: −58 \(.*\), before \+50 \(.*\)↓ −108/u);
    expect(wordsOf(screen.getByRole('row', { name: /Price/u }))).toContain('Price: 100 mentions of 500');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('opens from each cell just what it counts', async () => {
    await show(<AspectsView {...propsOf(FACETS)} />);
    expect(hrefOf(screen.getByRole('rowheader', { name: /Price/u }))).toBe(`#/mentions?topic=t1&signal=aspect%3Aprice&${DAYS}`);
    expect(cellsOf(/Price/u).map(hrefOf)).toEqual([
      ...['negative', 'neutral', 'positive', 'unsure'].map((label) => `#/mentions?topic=t1&signal=aspect%3Aprice%3A${label}&${DAYS}`),
      `#/mentions?topic=t1&signal=aspect%3Aprice%3Ascored&${DAYS}`, undefined,
    ]);
    expect(cellsOf(/Lens/u).map(hrefOf)[3]).toBeUndefined();
  });

  it('gives only counts of fewer than ten', async () => {
    await show(<AspectsView {...propsOf(FACETS)} />);
    const [negative, , , , net, change] = cellsOf(/App/u);
    expect([negative, net, change].map((cell) => wordsOf(cell))).toEqual(['App. Negative: 88', 'App. 9 scored–n 9', 'App. Too few to compare (fewer than 10 scored); 0 before –']);
    expect(negative?.querySelector('svg')).toBeNull();
    expect(negative?.style.getPropertyValue('--part')).toBe('');
  });

  it('tells how much of a row a cell holds by the size of its sign and its ground, not by colour alone', async () => {
    await show(<AspectsView {...propsOf(FACETS)} />);
    const cells = cellsOf(/Price/u);
    expect(cells.slice(0, 4).map((cell) => cell.style.getPropertyValue('--part'))).toEqual(['0.700', '0.100', '0.150', '0.050']);
    expect(new Set(cells.slice(0, 4).map((cell) => cell.querySelector('svg')?.innerHTML)).size).toBe(4);
  });

  it('stands worst first where that is asked', async () => {
    await show(<AspectsView {...propsOf(FACETS)} />);
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'worst' } });
    expect(heads()).toEqual(['Price', 'Lens', 'App']);
    const calm = [facetDay('t1', '2026-11-15', [...aspectCells('price', { neutral: 400 }), ...aspectCells('own-1', { negative: 20 })])];
    document.body.replaceChildren();
    await show(<AspectsView {...propsOf(calm)} />);
    expect(heads()).toEqual(['Price', 'Lens']);
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'worst' } });
    expect(heads()).toEqual(['Lens', 'Price']);
  });

  it('has a column for each site where that is asked', async () => {
    const { container } = await show(<AspectsView {...propsOf(FACETS)} />);
    fireEvent.change(screen.getByLabelText('Columns'), { target: { value: 'sites' } });
    expect(screen.getAllByRole('columnheader').map(wordsOf).map((head) => head.trim())).toEqual(['Aspect', 'Forum', 'Shop', 'Net sentiment', 'Change']);
    expect(wordsOf(cellsOf(/Price/u)[1])).toMatch(/Shop: net sentiment −100 \(.*\), 20 mentions/u);
    expect(hrefOf(cellsOf(/Price/u)[1])).toBe(`#/mentions?topic=t1&site=shop&signal=aspect%3Aprice&${DAYS}`);
    expect(hrefOf(cellsOf(/Lens/u)[1])).toBeUndefined();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is one stop of the Tab key, through which arrows walk', async () => {
    const { container } = await show(<AspectsView {...propsOf(FACETS)} />);
    const stops = [...container.querySelectorAll<HTMLElement>('[data-place]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map((stop) => stop.dataset['place'])).toEqual(['0 0']);
    stops[0]?.focus();
    const at = (): string | undefined => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['place'] : undefined);
    const press = (key: string, more = {}): void => void fireEvent.keyDown(document.activeElement as Element, { key, ...more });
    press('ArrowDown');
    press('ArrowRight');
    expect(at()).toBe('1 1');
    press('End');
    expect(at()).toBe('1 6');
    press('Home', { ctrlKey: true });
    press('ArrowUp');
    expect(at()).toBe('0 0');
  });

  it('walks the other way from right to left', async () => {
    const { container } = await show(<AspectsView {...propsOf(FACETS)} />, 'ar');
    container.querySelector<HTMLElement>('[data-place="0 0"]')?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowLeft' });
    expect((document.activeElement as HTMLElement).dataset['place']).toBe('0 1');
  });

  it('has its numbers as a table, too', async () => {
    const { container } = await show(<AspectsView {...propsOf(FACETS)} />);
    for (const button of screen.getAllByRole('button', { name: 'Show as table' })) fireEvent.click(button);
    const table = screen.getByRole('table', { name: 'Aspects by sentiment' });
    expect(wordsOf(within(table).getByRole('row', { name: /Price/u }))).toMatch(/^Price10020% \(.*\)7010155−58.*95.*↓ −108$/u);
    expect(hrefOf(within(table).getByRole('row', { name: /Price/u }))).toBe(`#/mentions?topic=t1&signal=aspect%3Aprice&${DAYS}`);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('aspects over time', () => {
  it('are lines of one scale below each other, of those that have enough', async () => {
    await show(<AspectsView {...propsOf(FACETS)} />);
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label')?.replaceAll(/[⁦-⁩]/gu, ''))).toEqual(['Price over time', 'Lens over time']);
    const points = within(screen.getByRole('group', { name: /Price/u })).getAllByRole('link');
    expect(points[0]?.getAttribute('href')).toBe('#/mentions?topic=t1&signal=aspect%3Aprice%3Ascored&from=2026-11-10&to=2026-11-10');
  });
});

describe('where there is nothing', () => {
  it('says what will appear, and where aspects are changed', async () => {
    const { container } = await show(<AspectsView {...propsOf([])} />);
    expect(wordsOf(container)).toContain('No aspects in this time');
    expect(wordsOf(container)).toContain('500 mentions.');
    expect(screen.getByRole('link', { name: 'Change aspects and their words' }).getAttribute('href')).toBe('#/topics');
  });

  it('says that it loads, fails or still counts', async () => {
    const props = propsOf(FACETS);
    const { rerender, container } = await show(<AspectsView {...props} aspects={{ state: 'loading' }} />);
    expect(screen.getByRole('status')).toBeTruthy();
    rerender(<AspectsView {...props} aspects={{ state: 'failed' }} />);
    expect(screen.queryByRole('grid')).toBeNull();
    const value = props.aspects.state === 'ready' ? { ...props.aspects.value, counting: true } : null;
    if (value !== null) rerender(<AspectsView {...props} aspects={{ state: 'ready', value }} />);
    expect(wordsOf(container)).toContain('Older mentions are still being counted');
  });
});
