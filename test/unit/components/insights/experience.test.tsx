// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { OwnWork } from '@/components/hooks/ownWork';
import { ExperienceView, type ExperienceProps } from '@/components/insights/experience/ExperienceView';
import { answersOf } from '@/lib/insights/experience/answers';
import { needsOf } from '@/lib/insights/experience/needs';
import { reviewsOf } from '@/lib/insights/experience/reviews';
import { surveyFigures, type SurveyAnswer } from '@/lib/insights/experience/surveyFigures';
import { noCounts } from '@/lib/insights/sentimentCounts';
import { shareOf } from '@/lib/insights/wilson';
import { daysBetween, type VolumeDay } from '@/lib/insights/volume';
import { createCalendar } from '@/lib/mentions/calendar';
import { listedMention } from '../samples';
import { accessibilityProblems, show, wordsOf } from '../screen';

const HOUR = 3_600_000;
const POSTED = Date.parse('2026-11-20T10:00:00Z');
const DAYS = 'from=2026-11-08&to=2026-11-21';
const period = { from: '2026-11-08', to: '2026-11-21' };
const behind = { topicId: 't1', site: null, ...period };
const spaced = (words: string): string => words.replaceAll(/[\u2066-\u2069]/gu, '').replaceAll(/[\u00a0\u202f\u2009]/gu, ' ');
const plain = (element: Element | null): string => spaced(wordsOf(element));
const nameOf = (element: Element | undefined): string => spaced(element?.getAttribute('aria-label') ?? '');
const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const linkOf = (element: Element | undefined): string | null | undefined => element?.getAttribute('href');

function answered(hours: number) {
  const publishedAt = { at: new Date(POSTED + hours * HOUR).toISOString(), precision: 'second', raw: null } as const;
  return rowOf({ reply: { text: 'Sorry', author: null, publishedAt } });
}
function rowOf(sample: object = {}) {
  const { mention, matches } = listedMention({ id: 'm', ...sample });
  return { mention, match: matches[0] as (typeof matches)[number] };
}
/** Twelve answered after 1 to 12 hours, and four that are not; sixteen ratings. */
const rows = [...Array.from({ length: 12 }, (_, index) => answered(index + 1)), rowOf(), rowOf(), rowOf(), rowOf()];
const ratings = [5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 3, 1].map((value) => ({ rating: { value, best: 5 } }));
const cells = (wanted: number, answers: number, gone = 0) => [
  { site: 'forum', facet: 'needs' as const, value: 'answer', label: 'negative' as const, count: wanted, ...(gone > 0 ? { gone } : {}) },
  { site: 'forum', facet: 'needs' as const, value: 'answered', label: 'negative' as const, count: answers },
];
const needs = (wanted: number, answers: number, gone = 0) =>
  needsOf([{ topicId: 't1', day: '2026-11-20', cells: cells(wanted, answers, gone) }], { topicIds: new Set(['t1']), period, site: null });
const work: OwnWork = {
  handling: { n: 0, median: null, p90: null, setAside: 0 },
  contacts: { contacts: 20, authors: 15, perAuthor: 4 / 3, repeated: shareOf(5, 20), nameless: 0 },
  more: false,
};

const answer = (value: number, at: string, more: Partial<SurveyAnswer> = {}): SurveyAnswer => ({
  id: `${value} ${at} ${more.text ?? ''}`, survey: 'After a repair', kind: 'nps', scale: { least: 0, best: 10 }, value, at: Date.parse(at), segment: null, text: null, ...more,
});
const survey = surveyFigures(
  [
    ...Array.from({ length: 14 }, () => answer(10, '2026-11-09T10:00:00Z', { segment: 'Firms' })), ...Array.from({ length: 6 }, () => answer(2, '2026-11-17T10:00:00Z')),
    answer(2, '2026-11-18T10:00:00Z', { text: 'Nobody came for a week' }),
  ],
  { calendar: createCalendar('UTC'), weekStart: 1 },
);

const NEGATIVE = [3, 6, 2, 4, 8, 1, 5, 5, 2, 7, 3, 1, 8, 6, 2, 2, 7, 4, 1, 5, 8, 3, 6, 2];
const year: VolumeDay[] = daysBetween('2026-06-01', '2026-11-15').map((day, at) => {
  const negative = NEGATIVE[Math.floor(at / 7)] ?? 0;
  return { day, total: 10, read: true, counts: { ...noCounts(), negative, positive: 10 - negative } };
});
/** Two weeks after the negative ones grow, so does what is lost. */
const lost = year.flatMap(({ day, counts }, at) => (year[at + 14] === undefined ? [] : [{ day: year[at + 14]?.day ?? day, value: counts.negative }]));

function propsOf(more: Partial<ExperienceProps> = {}): ExperienceProps {
  return {
    behind,
    several: false,
    sampled: { state: 'ready', value: { answers: answersOf(rows, (_, from, to) => (to - from) / 120_000), reviews: reviewsOf(ratings), starred: new Map(), read: 16, of: 16, whole: true, ids: ['m1', 'm2'] } },
    needs: { state: 'ready', value: needs(16, 12) },
    work: { state: 'ready', value: work },
    surveys: { state: 'ready', value: survey === null ? [] : [survey] },
    series: { state: 'ready', value: { series: [{ id: 's1', name: 'Orders lost', unit: 'a day', points: lost }], days: year, weekStart: 1 } },
    ...more,
  };
}

describe('the experience', () => {
  it('tells the response rate exactly, and opens what is answered, what wanted it, and what is not seen answered', async () => {
    await show(<ExperienceView {...propsOf()} />);
    const tile = region('Response rate');
    // 12 of 16; Wilson 50.5 to 89.8.
    expect(plain(tile)).toMatch(/75%51% – 90%/u);
    expect(within(tile).getAllByRole('link').map(linkOf)).toEqual(
      ['answered', 'answer', 'unseen'].map((which) => `#/mentions?topic=t1&signal=needs%3A${which}&${DAYS}`),
    );
    expect(plain(tile)).toContain('4 not seen answered');
    expect(plain(tile)).not.toMatch(/unanswered/iu);
  });

  it('says what of it is no longer kept, and only counts of few', async () => {
    await show(<ExperienceView {...propsOf({ needs: { state: 'ready', value: needs(7, 3, 2) } })} />);
    expect(plain(region('Response rate'))).toMatch(/3of 7/u);
    expect(plain(region('Response rate'))).toContain('2 of them are no longer kept');
    expect(plain(region('Response rate'))).not.toContain('%');
  });

  it('sets the clock beside business hours, with intervals and of how many', async () => {
    await show(<ExperienceView {...propsOf()} />);
    const lines = within(region('First answer')).getAllByRole('row').map((row) => plain(row));
    // 1..12 hours: 6.5 in the middle, ranks 3 and 10; P(X ≤ 7) of 12 with 0.9 is 0.004, so the 8th is the lower end of nine in ten; of half the time half of it.
    expect(lines[1]).toMatch(/^Median of the answered6\.5 hours \(3 hours to 10 hours\)3\.3 hours \(1\.5 hours to 5 hours\)$/u);
    expect(lines[3]).toMatch(/^Nine in ten of the answered within11 hours \(at least 8 hours\)/u);
    expect(lines.at(-1)).toBe('Told from12 answered12 answered');
    expect(plain(region('First answer'))).toContain('Of all 16 mentions of this time.');
  });

  it('says of how many it was told where only some were read', async () => {
    const { sampled } = propsOf();
    const value = sampled.state === 'ready' ? { ...sampled.value, of: 41_200, read: 1000, whole: false } : null;
    await show(<ExperienceView {...propsOf(value === null ? {} : { sampled: { state: 'ready', value } })} />);
    expect(plain(region('First answer'))).toContain('Told from 1,000 of 41,200 mentions of this time, spread over its days. Open them as a list');
    const opens = within(region('First answer')).getByRole('link', { name: 'Open them as a list' });
    expect(linkOf(opens)).toBe('#/mentions?mentions=m1%0Am2');
    expect(within(region('First answer')).getAllByRole('link', { name: '12 answered' })).toHaveLength(2);
  });

  it('shows how long they wait as steps that are walked by keys, or as a table, by either clock', async () => {
    const { container } = await show(<ExperienceView {...propsOf()} />);
    const panel = region('How long they wait');
    const marks = within(within(panel).getByRole('group')).getAllByRole('button');
    expect(nameOf(marks.at(-1))).toMatch(/^After 12 hours: 0% still wait/u);
    marks.at(-1)?.focus();
    fireEvent.keyDown(marks.at(-1) ?? panel, { key: 'Home' });
    expect(document.activeElement).toBe(marks[0]);
    expect(nameOf(marks[0])).toBe('After 30 minutes: 100% still wait');
    expect(container.querySelectorAll('path[d=""]')).toHaveLength(0);
    fireEvent.change(within(panel).getByRole('combobox'), { target: { value: 'business' } });
    fireEvent.click(within(panel).getByRole('button', { name: 'Show as table' }));
    // Two of sixteen, after 0.5 and 1 hour: √(1/240 + 1/210) = 0.0945, × 1.96 / |ln 0.875| = 1.387; 0.875^4.003 and 0.875^(1/4.003).
    expect(within(panel).getAllByRole('row').map((row) => plain(row))).toContain('1 hour88%59% – 97%');
  });

  it('gives stars under their own names, never as NPS or CSAT, and opens each', async () => {
    await show(<ExperienceView {...propsOf()} />);
    const panel = region('Reviews in stars');
    // 10 of 12 with four or five; 8 of 12 with five less 2 of 12 with three or fewer.
    expect(plain(within(panel).getByRole('region', { name: 'Review satisfaction' }))).toMatch(/83%/u);
    expect(plain(within(panel).getByRole('region', { name: 'Star promoter balance' }))).toMatch(/\+50/u);
    expect(within(within(panel).getByRole('list', { name: 'Ratings by stars' })).getAllByRole('link').map(linkOf)).toEqual(
      ['5', '4', '3', '1'].map((stars) => `#/mentions?topic=t1&signal=stars%3A${stars}&${DAYS}`),
    );
    expect(plain(panel)).toContain('neither NPS nor CSAT');
  });

  it('shows a survey with its scale, margin, segments, weeks and words', async () => {
    await show(<ExperienceView {...propsOf()} />);
    const panel = region('Surveys');
    // 14 promoters and 7 detractors of 21.
    const tile = plain(within(panel).getByRole('region', { name: (name) => spaced(name) === 'NPS · After a repair' }));
    expect(tile).toMatch(/\+33/u);
    expect(tile).toMatch(/21 answers.*scale 0 to 10, 10 is best.*margin ±40\.3/u);
    expect(plain(within(panel).getByRole('region', { name: 'By segment' }))).toContain('Firms+100');
    expect(within(within(panel).getByRole('region', { name: 'By week' })).getAllByRole('button').map((point) => nameOf(point)).slice(1)).toEqual([
      expect.stringMatching(/\+100 \(.*\), 14 answers$/u), expect.stringMatching(/7 answers, too few for a score$/u),
    ]);
    expect(plain(within(panel).getByRole('region', { name: 'What they wrote' }))).toMatch(/2.*Nobody came for a week/u);
  });

  it('opens the answers behind each bar, segment and week, as many as it says', async () => {
    const { container } = await show(<ExperienceView {...propsOf()} />);
    const panel = region('Surveys');
    const opens = (name: RegExp): number => within(within(panel).getByRole('table', { name })).getAllByRole('row').length - 1;
    fireEvent.click(within(panel).getByRole('button', { name: /^2\s*7/u }));
    expect(opens(/^2 · 7 answers$/u)).toBe(7);
    expect(plain(within(panel).getByRole('table', { name: /^2 · 7 answers$/u }))).toContain('Nobody came for a week');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(within(within(panel).getByRole('region', { name: 'By segment' })).getByRole('button', { name: '14' }));
    expect(opens(/^Firms · 14 answers$/u)).toBe(14);
    const all = within(panel).getByRole('button', { name: /^\d+ answers$/u });
    fireEvent.click(all);
    expect(opens(new RegExp(`· ${wordsOf(all)}$`, 'u'))).toBe(Number.parseInt(wordsOf(all), 10));
    const weeks = within(panel).getByRole('region', { name: 'By week' });
    fireEvent.click(within(weeks).getByRole('button', { name: /14 answers$/u }));
    expect(opens(/· 14 answers$/u)).toBe(14);
    fireEvent.click(within(weeks).getByRole('button', { name: 'Show as table' }));
    fireEvent.click(within(weeks).getByRole('button', { name: '7' }));
    expect(opens(/Nov 16.*7 answers$/u)).toBe(7);
    fireEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(within(panel).queryByRole('table', { name: /7 answers$/u })).toBeNull();
  });

  it('lays a series beside the mentions, and says at which lag they go together', async () => {
    await show(<ExperienceView {...propsOf()} />);
    const panel = region('Business numbers beside the mentions');
    expect(plain(panel)).toContain('Orders lost follows Net sentiment the other way, 2 weeks later.');
    expect(plain(panel)).toMatch(/Best r −1 of n \d+ changes/u);
    const links = within(within(panel).getByRole('group', { name: 'Net sentiment' })).getAllByRole('link');
    expect(linkOf(links[0])).toBe('#/mentions?topic=t1&signal=scored&from=2026-06-01&to=2026-06-07');
    fireEvent.change(within(panel).getByRole('combobox', { name: 'Beside' }), { target: { value: 'negative' } });
    expect(plain(panel)).toContain('Orders lost follows Negative share the same way, 2 weeks later.');
    fireEvent.click(within(panel).getByRole('button', { name: 'Show as table' }));
    const n = within(within(panel).getByRole('table', { name: 'Business numbers beside the mentions' })).getAllByRole('link').at(-1);
    expect([n?.textContent, linkOf(n)]).toEqual(['70', '#/mentions?topic=t1&signal=scored&from=2026-06-01&to=2026-06-07']);
  });

  it('says that no lag fits, or that there are too few weeks', async () => {
    const flat = [{ id: 's1', name: 'Visits', unit: null, points: year.map(({ day }, at) => ({ day, value: [4, 9, 1, 7, 3, 8, 8, 2, 5, 1, 6, 9, 2, 3, 7, 1, 4, 8, 5, 2, 9, 6, 1, 3][Math.floor(at / 7)] ?? 0 })) }];
    const few = [{ id: 's1', name: 'Visits', unit: null, points: flat[0]?.points.slice(-40) ?? [] }];
    const { rerender } = await show(<ExperienceView {...propsOf({ series: { state: 'ready', value: { series: flat, days: year, weekStart: 1 } } })} />);
    expect(plain(region('Business numbers beside the mentions'))).toContain('No lag fits better than chance.');
    rerender(<ExperienceView {...propsOf({ series: { state: 'ready', value: { series: few, days: year, weekStart: 1 } } })} />);
    expect(plain(region('Business numbers beside the mentions'))).toMatch(/too few to look for a lag; 12 are needed/u);
  });

  it('reckons churn by both formulas, and says what tells them apart', async () => {
    await show(<ExperienceView {...propsOf()} />);
    const panel = region('Churn');
    const type = (name: string, value: string): boolean => fireEvent.input(within(panel).getByRole('textbox', { name }), { target: { value } });
    type('Customers at the start', '200');
    type('Customers at the end', '210');
    type('New customers between', 'x');
    expect(plain(panel)).toContain('Write a whole number, 0 or more.');
    type('New customers between', '30');
    // 200 + 30 − 210 = 20 of 200 left; 10 more than before.
    expect(plain(within(panel).getByRole('region', { name: 'Customer churn' }))).toMatch(/10%.*20 left/u);
    expect(plain(within(panel).getByRole('region', { name: 'Net loss of customers' }))).toMatch(/−5%/u);
    type('New customers between', '3');
    expect(plain(panel)).toContain('contradict each other');
  });

  it('says what will appear where nothing is imported, rated or heard', async () => {
    const nothing = { answers: answersOf([], () => 0), reviews: reviewsOf([]), starred: new Map(), read: 0, of: 0, whole: true, ids: [] };
    const none = propsOf({
      sampled: { state: 'ready', value: nothing }, needs: { state: 'ready', value: needs(0, 0) }, surveys: { state: 'ready', value: [] },
      series: { state: 'ready', value: { series: [], days: [], weekStart: 1 } },
    });
    const { container, rerender } = await show(<ExperienceView {...none} />);
    expect(plain(container)).toContain('No mentions in this time');
    expect(plain(region('Surveys'))).toContain('Bring them in under “Your data”.');
    expect(plain(region('Business numbers beside the mentions'))).toContain('Bring them in under “Your data”.');
    expect(await accessibilityProblems(container)).toEqual([]);
    rerender(<ExperienceView {...none} sampled={{ state: 'ready', value: { ...nothing, of: 3, read: 3 } }} />);
    expect(plain(container)).toContain('Nothing in this time wanted an answer.');
    expect(plain(container)).toContain('No ratings in this time.');
  });

  it('says that it loads, and that it failed', async () => {
    const { container, rerender } = await show(<ExperienceView {...propsOf({ sampled: { state: 'loading' } })} />);
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
    rerender(<ExperienceView {...propsOf({ needs: { state: 'failed' } })} />);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it.each(['en', 'ar'])('has no barrier in %s', async (language) => {
    const { container } = await show(<ExperienceView {...propsOf()} />, language);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
