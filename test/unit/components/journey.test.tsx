// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { JourneyView, type JourneyViewProps } from '@/components/insights/journey/JourneyView';
import type { ReadSteps } from '@/components/insights/journey/StepsPanel';
import type { JourneyRow } from '@/lib/insights/journey/journey';
import { journeyMapOf } from '@/lib/insights/journey/journeyMap';
import { journeyToldOf } from '@/lib/insights/journey/journeyTold';
import { transitionsOf } from '@/lib/insights/journey/transitions';
import type { FacetCell, FacetDay } from '@/lib/mentions/facets';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Stage } from '@/lib/signals/signals';
import { listedMention, topicOf } from './samples';
import { accessibilityProblems, show, wordsOf } from './screen';

const topics = [topicOf({ id: 't1', listeningSince: Date.parse('2026-01-01T00:00:00Z') })];
const cell = (facet: FacetCell['facet'], value: string, label: SentimentLabel, count: number, gone?: number): FacetCell => ({ site: 'forum', facet, value, label, count, ...(gone === undefined ? {} : { gone }) });
const NOW: FacetDay = {
  topicId: 't1', day: '2026-11-20',
  cells: [
    cell('stage', 'support', 'negative', 30), cell('stage', 'support', 'positive', 10), cell('stage', 'use', 'positive', 12), cell('stage', 'advocate', 'positive', 3, 3),
    cell('stageAspect', 'support>delivery', 'negative', 16), cell('stageAspect', 'support>delivery', 'neutral', 4), cell('stageAspect', 'use>app', 'positive', 12),
    cell('touchpoint', 'comment>support', 'negative', 30), cell('touchpoint', 'own:n1', 'positive', 2), cell('touchpoint', 'own:gone', 'positive', 2),
    cell('leave', '*', 'negative', 12), cell('leave', 'price', 'negative', 9), cell('leave', '-', 'negative', 3),
  ],
};
const BEFORE: FacetDay = { topicId: 't1', day: '2026-11-01', cells: [cell('stage', 'support', 'positive', 40)] };
const tallies = [{ topicId: 't1', day: '2026-11-20', seen: [], published: [{ site: 'forum', language: 'en', label: 'neutral' as const, context: 'thread' as const, count: 60 }] }];

function mapOf(facets: FacetDay[] = [NOW, BEFORE], counted = tallies, counting = false): JourneyViewProps['map'] {
  const periods = { current: { from: '2026-11-08', to: '2026-11-21' }, previous: { from: '2026-10-25', to: '2026-11-07' } };
  return { state: 'ready', value: { map: journeyMapOf({ topics, topicId: 't1', site: null, zone: 'UTC', ...periods, tallies: counted, facets }), counting } };
}

function toldOf(whole: boolean): JourneyViewProps['told'] {
  const said = (id: string, sample: Parameters<typeof listedMention>[0]) => {
    const { mention, matches: [match] } = listedMention(sample);
    if (match === undefined) throw new Error('It has a match.');
    return { mention: { ...mention, authorId: id }, match };
  };
  return journeyToldOf({
    rows: [
      said('a', { id: 'forum:1', text: 'Seagull lost my parcel and says nothing', signals: { stage: { kind: 'support', cues: [] }, gap: [] } }),
      said('b', { id: 'forum:2', text: 'I went over to Velomar in spring', intent: 'cancel', signals: { stage: { kind: 'leave', cues: [] }, switchedTo: { term: 'Velomar', start: 15, end: 22 } } }),
    ],
    of: whole ? 2 : 90, whole,
  });
}

const row = (authorId: string, at: number, stage: Stage): JourneyRow => ({
  id: `forum:${authorId}-${at}`, authorId: `forum:${authorId}`, at: Date.parse('2026-11-10T12:00:00Z') + at * 86_400_000, stage, label: 'neutral', intent: null, gap: false, aspects: [], switchedTo: null,
});
const STEPS: ReadSteps = { ...transitionsOf([row('wren', 0, 'buy'), row('wren', 2, 'support'), row('owl', 0, 'buy'), row('owl', 1, 'support')]), looked: 7, all: true };

const view = (part: Partial<JourneyViewProps> = {}) => (
  <JourneyView
    map={mapOf()} told={toldOf(true)} steps={STEPS} topics={topics} siteNames={new Map([['forum', 'Forum']])}
    touchpoints={[{ id: 'n1', name: 'Newsletter', query: 'newsletter' }]} {...part}
  />
);
const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const stages = (): string[] => [...region('The journey, stage by stage').querySelectorAll('h3')].map(({ textContent }) => textContent);
const hrefs = (element: Element): (string | null)[] => [...element.querySelectorAll('a')].map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
const STEP = /Buys.*, then .*Needs support/u;
const PERIOD = 'from=2026-11-08&to=2026-11-21';

describe('the journey', () => {
  it('keeps all stages on the map, with volume, sentiment, aspects, gaps and quotes', async () => {
    const { container } = await show(view());
    expect(stages()).toEqual(['Becomes aware', 'Considers', 'Buys', 'Begins', 'Uses', 'Needs support', 'Renews or leaves', 'Speaks for it']);
    const support = [...region('The journey, stage by stage').querySelectorAll('li')].find((one) => one.querySelector('h3')?.textContent === 'Needs support');
    if (support === undefined) throw new Error('Support is on the map.');
    // (10 − 30) / 40, and +100 before; all of 40 before.
    expect(wordsOf(support)).toMatch(/40 mentions 73%.*net sentiment −50 \(−\d+ to −\d+\)↓−150.*Delivery 20 −80.*Expected more1 of 1 read.*Seagull lost my parcel and says nothing/u);
    expect(hrefs(support)).toEqual([
      `#/mentions?topic=t1&signal=stage:support&${PERIOD}`,
      `#/mentions?topic=t1&signal=stage:support:negative&${PERIOD}`, `#/mentions?topic=t1&signal=stage:support:positive&${PERIOD}`,
      `#/mentions?topic=t1&signal=stage:support>delivery&${PERIOD}`, `#/mentions?topic=t1&signal=gap:support&${PERIOD}`, '#/mentions?mention=forum:1',
    ]);
    expect(wordsOf(region('The journey, stage by stage'))).toContain('No mentions in this time');
    expect(wordsOf(region('The journey, stage by stage'))).toContain('55 of 60 captured mentions show a stage. 5 show none.');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('shows the same numbers by experience, worst first', async () => {
    await show(view());
    fireEvent.change(screen.getByLabelText('Lens'), { target: { value: 'experience' } });
    expect(stages()).toEqual(['Needs support', 'Uses', 'Becomes aware', 'Considers', 'Buys', 'Begins', 'Renews or leaves', 'Speaks for it']);
  });

  it('opens nothing of what is no longer kept, and says so', async () => {
    await show(view());
    const gone = [...region('The journey, stage by stage').querySelectorAll('li')].find((one) => one.querySelector('h3')?.textContent === 'Speaks for it');
    expect(gone && hrefs(gone)).toEqual([]);
    expect(gone && wordsOf(gone)).toContain('No longer kept');
    expect(screen.getByText('Mentions that are no longer kept are counted, too.', { exact: false })).toBeTruthy();
    expect(screen.queryByText('Older mentions are still being counted', { exact: false })).toBeNull();
    document.body.replaceChildren();
    await show(view({ map: mapOf([NOW], tallies, true) }));
    expect(screen.getByText('Older mentions are still being counted', { exact: false })).toBeTruthy();
  });

  it('ranks friction and what goes well', async () => {
    await show(view());
    // Wilson of 16 in 20: 58.4 to 91.9 %; × 20 at least 11. Of 12 in 12: 75.8 %; × 12 at least 9.
    expect(wordsOf(region('Friction'))).toMatch(/Needs support: Delivery.*16.*80% negative \(58% – 92%\) of 20 scored · at least 11 mentions/u);
    expect(wordsOf(region('Opportunities'))).toMatch(/Uses: App.*12.*at least 9 mentions/u);
    expect(hrefs(region('Friction'))).toEqual([`#/mentions?topic=t1&signal=stage:support>delivery:negative&${PERIOD}`]);
  });

  it('has outcomes of touchpoints, the user’s own by their names; those that are deleted are left out', async () => {
    await show(view());
    const table = within(region('Touchpoints')).getByRole('table');
    expect([...table.querySelectorAll('tbody th')].map((head) => wordsOf(head))).toEqual(['Newsletter', 'Forum · Comment · Needs support']);
    expect(hrefs(table)).toEqual([
      `#/mentions?topic=t1&signal=touchpoint:own>n1:positive&${PERIOD}`, `#/mentions?topic=t1&site=forum&signal=touchpoint:comment>support:negative&${PERIOD}`,
    ]);
  });

  it('tells why customers leave and where they go', async () => {
    await show(view({ told: toldOf(false) }));
    const words = wordsOf(region('Why customers leave'));
    expect(words).toMatch(/12 mentions of leaving.*Price9 75% \(47% – 91%\).*Nothing named3.*Velomar1.*2 of 90 mentions/u);
    expect(hrefs(region('Why customers leave'))).toEqual([
      `#/mentions?topic=t1&signal=leave&${PERIOD}`, `#/mentions?topic=t1&signal=leave:price&${PERIOD}`, `#/mentions?topic=t1&signal=leave:-&${PERIOD}`,
      `#/mentions?topic=t1&signal=switched:Velomar&${PERIOD}`,
    ]);
  });

  it('opens a step of authors: who, and by which mentions', async () => {
    const { container } = await show(view());
    const button = screen.getByRole('button', { name: /Buys.*, then .*Needs support.*: .*2.* of .*2.* steps/u });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    const made = screen.getByRole('region', { name: STEP });
    expect(hrefs(made)).toEqual([
      '#/authors?mention=forum:wren-2', '#/mentions?mention=forum:wren-0', '#/mentions?mention=forum:wren-2',
      '#/authors?mention=forum:owl-1', '#/mentions?mention=forum:owl-0', '#/mentions?mention=forum:owl-1',
    ]);
    expect(wordsOf(region('From stage to stage'))).toContain('All 7 authors of the period were looked at. 2 were heard at least twice');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(button);
    expect(screen.queryByRole('region', { name: STEP })).toBeNull();
  });

  it('says what it lacks: nothing captured, nobody who leaves, nobody heard twice, no reading', async () => {
    await show(view({ map: mapOf([], []) }));
    expect(screen.getByText('No mentions in this time')).toBeTruthy();
    document.body.replaceChildren();
    await show(view({ map: mapOf([]), told: null, steps: { ...transitionsOf([]), looked: 1, all: false } }));
    for (const words of ['Nobody says that they leave, in what was captured.', 'No author was heard twice with a known stage.']) expect(screen.getByText(words)).toBeTruthy();
    expect(wordsOf(region('Friction'))).toContain('No place on the journey has ten scored mentions');
    document.body.replaceChildren();
    await show(view({ map: { state: 'failed' } }));
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
