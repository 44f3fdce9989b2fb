// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { NetTable } from '@/components/charts/NetTable';
import { volumeBars } from '@/components/charts/volumeBars';
import { VolumeChart } from '@/components/charts/VolumeChart';
import { VolumeTable } from '@/components/charts/VolumeTable';
import { netSeries } from '@/lib/insights/netSeries';
import { noCounts } from '@/lib/insights/sentimentCounts';
import type { VolumeDay } from '@/lib/insights/volume';
import { accessibilityProblems, show, wordsOf } from './screen';

function dayOf(day: string, negative: number, positive: number, read = true): VolumeDay {
  return { day, counts: { ...noCounts(), negative, positive }, total: negative + positive, read };
}

const days = [
  dayOf('2026-11-18', 1, 3),
  dayOf('2026-11-19', 0, 0, false),
  dayOf('2026-11-20', 0, 0),
  dayOf('2026-11-21', 2, 0),
];

describe('the bars', () => {
  it('stack negative below positive, on one scale that begins at zero', () => {
    const { bars } = volumeBars(days, 4);
    const first = bars.filter(({ day }) => day === '2026-11-18');
    const [negative, positive] = ['negative', 'positive'].map((label) => first.find((bar) => bar.label === label));
    expect((negative?.top ?? 0) + (negative?.height ?? 0)).toBeCloseTo(1);
    expect((positive?.top ?? 0) + (positive?.height ?? 0)).toBeCloseTo(negative?.top ?? 0);
    expect((positive?.height ?? 0) / (negative?.height ?? 1)).toBeCloseTo(3);
  });

  it('have whole numbers as lines, also where there is next to nothing', () => {
    expect(volumeBars([dayOf('2026-11-18', 1, 0)], 4).ticks.map(({ value }) => value)).toEqual([0, 1]);
    expect(volumeBars([], 4).bars).toEqual([]);
  });
});

describe('the chart', () => {
  it('draws a zero for a day without mentions, and nothing for a day on which nothing was read', async () => {
    const { container } = await show(<VolumeChart days={days} />);
    const zeros = [...container.querySelectorAll('svg rect')].filter((rect) => rect.getAttribute('y') === '100%');
    expect(zeros).toHaveLength(3);
    const names = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label')?.replaceAll(/[\u2066-\u2069]/gu, ''));
    expect(names[1]).toMatch(/nothing was read/u);
    expect(names[2]).toMatch(/0 mentions/u);
    expect(names[0]).toMatch(/4 mentions \(Negative 1, Positive 3\)/u);
  });

  it('is one stop of the Tab key, along which arrows walk', async () => {
    await show(<VolumeChart days={days} />);
    const buttons = screen.getAllByRole('button');
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[3]]);
    buttons[3]?.focus();
    fireEvent.keyDown(buttons[3] as Element, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(buttons[2]);
    fireEvent.keyDown(buttons[2] as Element, { key: 'Home' });
    expect(document.activeElement).toBe(buttons[0]);
    fireEvent.keyDown(buttons[0] as Element, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(buttons[0]);
  });

  it('walks the other way where lines run from right to left', async () => {
    const { container } = await show(<VolumeChart days={days} />, 'ar');
    const buttons = screen.getAllByRole('button');
    buttons[3]?.focus();
    fireEvent.keyDown(buttons[3] as Element, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(buttons[2]);
    const rects = [...container.querySelectorAll('svg rect')];
    const bars = rects.map((rect) => Number.parseFloat(rect.getAttribute('x') ?? ''));
    expect(Math.max(...bars)).toBe(bars[0]);
  });

  it('opens a day that has mentions', async () => {
    const onDay = vi.fn<() => void>();
    await show(<VolumeChart days={days} onDay={onDay} />);
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(onDay.mock.calls).toEqual([['2026-11-18'], ['2026-11-21']]);
  });

  it('opens no day of which nothing is kept, and says of each what is not', async () => {
    const onDay = vi.fn<() => void>();
    const aged: VolumeDay[] = [
      { ...dayOf('2026-11-18', 3, 0), gone: { ...noCounts(), negative: 3 } },
      { ...dayOf('2026-11-19', 3, 0), gone: { ...noCounts(), negative: 1 } },
    ];
    const { unmount } = await show(<VolumeChart days={aged} onDay={onDay} />);
    const [first, second] = screen.getAllByRole('button');
    for (const button of [first, second]) fireEvent.click(button as Element);
    expect(onDay.mock.calls).toEqual([['2026-11-19']]);
    expect(first?.getAttribute('aria-label')).toMatch(/3 mentions.*No longer kept/u);
    expect(second?.getAttribute('aria-label')).toMatch(/3 mentions.*1 of them is no longer kept/u);
    unmount();
    await show(<VolumeChart days={aged} hrefOf={({ day }) => `#/${day}`} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/2026-11-19']);
  });

  it.each(['en', 'ar'])('is accessible, as a table too (%s)', async (language) => {
    const { container } = await show(
      <div>
        <VolumeChart days={days} />
        <VolumeTable days={days} />
      </div>,
      language,
    );
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('as a table opens the mentions of each number that has any, of a label too', async () => {
    const aged: VolumeDay[] = [...days, { ...dayOf('2026-11-22', 4, 0), gone: { ...noCounts(), negative: 4 } }];
    await show(<VolumeTable days={aged} hrefOf={({ day }, label) => `#/${day}/${label ?? 'all'}`} />);
    const links = screen.getAllByRole('link').map((link) => `${link.textContent} ${link.getAttribute('href')}`);
    expect(links).toEqual([
      '2 #/2026-11-21/negative', '2 #/2026-11-21/all', '1 #/2026-11-18/negative', '3 #/2026-11-18/positive', '4 #/2026-11-18/all',
    ]);
  });

  it('as a table says how much of each day is no longer kept, where anything is not', async () => {
    const aged: VolumeDay[] = [{ ...dayOf('2026-11-18', 3, 0), gone: { ...noCounts(), negative: 2 } }, dayOf('2026-11-19', 1, 0)];
    const { container } = await show(<VolumeTable days={aged} />);
    expect(screen.getAllByRole('columnheader').map(wordsOf).at(-1)).toBe('No longer kept');
    expect([...container.querySelectorAll('tbody tr')].map((row) => wordsOf(row.lastElementChild as Element))).toEqual(['0', '2']);
  });

  it('as a table of net sentiment counts among those scored what is no longer kept', async () => {
    const points = netSeries([
      { ...dayOf('2026-11-18', 3, 1), gone: { ...noCounts(), negative: 2, unsure: 1 } }, dayOf('2026-11-19', 4, 0),
    ], []).points;
    const { container, unmount } = await show(<NetTable points={points} hrefOf={({ at }) => `#${at}`} />);
    expect([...container.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['8', '#2026-11-19'], ['4', '#2026-11-18']]);
    expect([...container.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].slice(2).map(wordsOf))).toEqual([['8', '2'], ['4', '2']]);
    unmount();
    await show(<NetTable points={netSeries([dayOf('2026-11-18', 3, 1)], []).points} />);
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
  });

  it('as a table has no numbers for a day on which nothing was read', async () => {
    const { container } = await show(<VolumeTable days={days} />);
    const rows = [...container.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(wordsOf));
    expect(rows).toEqual([
      ['2', '0', '0', '0', '0', '2'],
      ['0', '0', '0', '0', '0', '0'],
      ['–', '–', '–', '–', '–', '–'],
      ['1', '0', '3', '0', '0', '4'],
    ]);
  });
});
