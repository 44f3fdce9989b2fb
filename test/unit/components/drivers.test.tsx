// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '@/components/dashboard/address';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { listWindow } from '@/components/hooks/listWindow';
import { DriversView, type DriversViewProps } from '@/components/insights/drivers/DriversView';
import { idsNamed } from '@/components/mentions/namedHref';
import { applyChanges, changesOf, emptyTally } from '@/lib/mentions/tally';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { readMentions } from '@/lib/storage/mentionList';
import { searchFor } from '@/lib/storage/searchMentions';
import { decideSetting } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { boxContext } from './boxCanvas';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, show, wordsOf } from './screen';
import { openWith } from './withRoot';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  db = openDatabase({ durability: 'strict', name: `drivers-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await saveTopic(db, { name: 'Norvelo', query: 'Norvelo', hue: 0, role: 'brand' }, { now: NOW - 60 * DAY, newId: () => 't1' });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

let serial = 0;
function said(count: number, text: string, label: 'negative' | 'positive' | 'neutral', daysAgo = 2, more: Partial<SampleMention> = {}): SampleMention[] {
  return Array.from({ length: count }, () => {
    serial += 1;
    const at = new Date(NOW - daysAgo * DAY).toISOString();
    return { id: `forum:${serial}`, handle: `writer-${serial}`, text, label, topicIds: ['t1'], publishedAt: { at, precision: 'second' as const, raw: null }, ...more };
  });
}

/** As ingest stores them: mention, match and both tallies. */
async function store(samples: SampleMention[]): Promise<void> {
  await db.transaction('rw', db.mentions, db.matches, db.tallies, async () => {
    for (const sample of samples) {
      const { mention, matches } = listedMention(sample);
      const reasons = [{ start: 0, end: 6, term: 'Please', intent: 'request' as const }];
      const understanding = { ...mention.understanding, intent: { intent: sample.intent ?? null, reasons: sample.intent === 'request' ? reasons : [] } };
      await db.mentions.put({ ...mention, understanding, authorId: `forum:${sample.handle}` });
      await db.matches.bulkPut(matches);
      for (const { topicId, counted } of matches) {
        for (const change of changesOf(topicId, counted, 1)) {
          const row = (await db.tallies.get([topicId, change.day])) ?? emptyTally(topicId, change.day);
          applyChanges(row, [change]);
          await db.tallies.put(row);
        }
      }
    }
  });
}

function open(): Element {
  location.hash = '#/insights?part=drivers&topic=t1';
  return openWith(db, <Dashboard />);
}
const region = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

async function fill(): Promise<void> {
  await store([
    ...said(14, 'The parcel came late', 'negative'), ...said(6, 'The hinge squeaks', 'negative'),
    ...said(12, 'Lovely warm light', 'positive'), ...said(8, 'Lovely, even the parcel', 'positive'),
    ...said(4, 'Can I change the delivery address of my lamp?', 'neutral'),
    ...said(3, 'Please add a dimmer to the lamp.', 'neutral', 2, { intent: 'request' }),
    ...said(20, 'The hinge squeaks', 'negative', 20), ...said(4, 'Lovely warm light', 'positive', 20),
    ...said(16, 'Quiet and plain', 'positive', 20),
  ]);
}

describe('the drivers', () => {
  it('are read from what is stored, and open their mentions by topic, label, days and quoted words', async () => {
    await fill();
    const container = open();
    const pane = await region('What people say');
    expect(wordsOf(container)).toMatch(/Nov 8.–.21, 2026: all 47 captured mentions were read\.Oct 25.–.Nov 7, 2026: all 40/u);
    const late = within(pane).getByRole('link', { name: 'parcel came late' });
    expect(late.getAttribute('href')).toBe(`#/mentions?${new URLSearchParams({ topic: 't1', sentiment: 'negative', from: '2026-11-08', to: '2026-11-21', text: '"parcel came late"' }).toString()}`);
    expect(wordsOf(late.closest('li'))).toMatch(/14 mentions · 14 people.· 70% \(48%.–.85%\) of people here, 0% of the other side.· z.=.\d/u);
    expect(wordsOf(within(pane).getByRole('region', { name: /When they are pleased/u }))).toMatch(/20 mentions · 20 people.*lovely/u);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('count what opens: each number is that of its list', async () => {
    await fill();
    open();
    await region('What people say');
    const numbered = [...document.querySelectorAll('li')].flatMap((item) => {
      const told = /^(.*?)(\d+) mentions ·/u.exec(wordsOf(item));
      const href = item.querySelector('a')?.getAttribute('href');
      return told !== null && href?.includes('text=') === true ? [{ href, n: Number(told[2]) }] : [];
    });
    expect(numbered.length).toBeGreaterThan(3);
    for (const { href, n } of numbered) {
      const { stored, accepts } = listWindow(readAddress(href).filter, 'UTC', searchFor);
      const { rows } = await readMentions(db, stored, null, 200);
      expect({ href, n: rows.filter(accepts).length }).toEqual({ href, n });
    }
  });

  it('compare with the period before where that is wanted', async () => {
    await fill();
    open();
    const pane = await region('What people say');
    fireEvent.change(within(pane).getByRole('combobox', { name: 'Compared with' }), { target: { value: 'before' } });
    const late = within(pane).getByRole('link', { name: 'parcel came late' });
    expect(wordsOf(late.closest('li'))).toMatch(/70% \(48%.–.85%\) of people now, 0% before/u);
    expect(within(pane).queryByRole('link', { name: 'hinge squeaks' })).toBeNull();
  });

  it('tell what rises, and what is asked and wished again and again, one click from the knowledge base', async () => {
    await fill();
    open();
    expect(wordsOf(await region('On the rise'))).toMatch(/parcel.*14 mentions · .* before: [\d.]+ times the share · p < 0.001/u);
    const asked = await region('Asked again and again');
    expect(wordsOf(asked)).toContain('Can I change the delivery address of my lamp?');
    expect(within(asked).getByText('4 mentions')).toBeTruthy();
    expect(within(asked).getByRole('link', { name: /Write an answer/u }).getAttribute('href')).toMatch(/^#\/replies\?item=new&mention=forum%3A\d+$/u);
    const wished = await region('Wished again and again');
    expect(wordsOf(wished)).toContain('Please add a dimmer to the lamp.');
    expect(within(wished).getAllByRole('link')).toHaveLength(5);
    const all = within(asked).getByRole('link', { name: /^Open all 4/u });
    const each = within(asked).getAllByRole('link').flatMap((link) => readAddress(link.getAttribute('href') ?? '').filter.mentionId ?? []);
    expect(idsNamed(readAddress(all.getAttribute('href') ?? '').filter.named)).toEqual(each.slice(0, 4));
  });

  it('are drawn as a cloud of the same words, which no key and no reader stops at', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(480);
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function context(this: HTMLCanvasElement) { return boxContext(this); });
    await fill();
    const container = open();
    const pane = await region('What people say');
    await waitFor(() => expect(pane.querySelectorAll('svg text').length).toBeGreaterThan(1));
    const listed = within(pane).getAllByRole('link').map((link) => link.getAttribute('href'));
    const drawn = [...pane.querySelectorAll('svg a')];
    for (const link of drawn) {
      expect(listed).toContain(link.getAttribute('href'));
      expect(link.getAttribute('tabindex')).toBe('-1');
      expect(link.closest('[aria-hidden="true"]')).not.toBeNull();
    }
    expect(drawn.map((link) => link.textContent)).toContain('parcel came late');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('show examples that open their mentions', async () => {
    await fill();
    open();
    const late = within(await region('What people say')).getByRole('link', { name: 'parcel came late' }).closest('li');
    const example = late?.querySelector('details a');
    expect(wordsOf(example)).toBe('The parcel came late');
    expect(example?.querySelector('mark')?.textContent).toBe('parcel came late');
    expect(example?.getAttribute('href')).toMatch(/^#\/mentions\?mention=forum%3A\d+$/u);
  });

  it('say that too few speak, and that nothing was said', async () => {
    await store(said(3, 'The parcel came late', 'negative'));
    open();
    expect(wordsOf(await region('What people say'))).toMatch(/Too few to compare: fewer than 10 people/u);
    cleanup();
    await Promise.all([db.mentions.clear(), db.matches.clear(), db.tallies.clear()]);
    open();
    expect(await screen.findByText('No mentions in these days')).toBeTruthy();
  });
});

describe('drivers of a sample', () => {
  const props = (drivers: DriversViewProps['drivers']): DriversViewProps => ({ filter: { topicId: null, site: null, days: 14 }, topics: [], drivers });
  const none = { mentions: 0, people: 0 };
  const side = (name: 'negative' | 'positive') => ({ side: name, here: none, other: none, ids: [], terms: [], tests: 0 });

  it('say of how many mentions they are', async () => {
    const now = { period: { from: '2026-11-08', to: '2026-11-21' }, read: 1_000, of: 41_200, gone: 12, whole: false, ids: ['a:1', 'a:2'] };
    const sides = { side: { negative: side('negative'), positive: side('positive') }, before: null };
    const value = { now, before: null, comparison: { state: 'none' as const, since: '2026-11-08', name: 'Norvelo', widened: false }, sides, rising: [], questions: [], wishes: [] };
    const { container } = await show(<DriversView {...props({ state: 'ready', value })} />);
    expect(wordsOf(container)).toMatch(/1,000 of 41,200 captured mentions were read.*12 more were counted and are no longer kept/u);
    expect(screen.getByRole('link', { name: 'Open them as a list' }).getAttribute('href')).toBe('#/mentions?mentions=a%3A1%0Aa%3A2');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('say that they cannot be read', async () => {
    await show(<DriversView {...props({ state: 'failed' })} />);
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
