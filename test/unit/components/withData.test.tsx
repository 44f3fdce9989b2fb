// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { Popup } from '@/components/popup/Popup';
import { Welcome } from '@/components/welcome/Welcome';
import { applyChanges, changesOf, emptyTally } from '@/lib/mentions/tally';
import { send, sendToTab } from '@/lib/messaging/messenger';
import type { PageStatus } from '@/lib/messaging/protocol';
import { currentTab, openExtensionPage } from '@/lib/platform/tabs';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listTopics } from '@/lib/storage/topics/topics';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-21T12:00:00Z'));
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  db = openDatabase({ durability: 'strict', name: `screens-${number++}` });
  location.hash = '#/mentions';
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

function open(screenOf: VNode): Element {
  return openWith(db, screenOf);
}

async function agree(): Promise<void> {
  await decideSetting(db, 'consent', { given: true, at: Date.now(), text: 2 });
}

async function addTopic(): Promise<string> {
  const topic = { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' } as const;
  return (await saveTopic(db, topic, { now: Date.now(), newId: () => 't1' })).id;
}

/** As ingest stores them: mention, match and both tallies. */
async function store(samples: SampleMention[]): Promise<void> {
  await db.transaction('rw', db.mentions, db.matches, db.tallies, async () => {
    for (const sample of samples) {
      const { mention, matches } = listedMention(sample);
      await db.mentions.put(mention);
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

describe('the dashboard with data', () => {
  beforeEach(async () => {
    await agree();
    await addTopic();
  });

  it('lists mentions, and hears of new ones by itself', async () => {
    await store([{ id: 'forum:1', handle: 'first' }]);
    const container = open(<Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('first'));
    await store([{ id: 'forum:2', handle: 'second' }]);
    await waitFor(() => expect(wordsOf(container)).toContain('second'));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('opens with the overview, which hears of new mentions by itself', async () => {
    location.hash = '';
    await store([{ id: 'forum:1' }, { id: 'forum:2', label: 'positive' }]);
    const container = open(<Dashboard />);
    const mentions = await screen.findByRole('region', { name: 'Mentions' });
    expect(wordsOf(mentions)).toMatch(/^Mentions2/u);
    await store([{ id: 'forum:3' }]);
    await waitFor(() => expect(wordsOf(screen.getByRole('region', { name: 'Mentions' }))).toMatch(/^Mentions3/u));
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: '28' } });
    await waitFor(() => expect(location.hash).toBe('#/overview?days=28'));
  });

  it('reads tallies for its overview, never mentions', async () => {
    location.hash = '';
    await store([{ id: 'forum:1' }]);
    await db.mentions.clear();
    await db.matches.clear();
    open(<Dashboard />);
    expect(wordsOf(await screen.findByRole('region', { name: 'Mentions' }))).toMatch(/^Mentions1/u);
  });

  it('keeps its filters in the address, and reads them from there', async () => {
    await store([
      { id: 'forum:1', handle: 'angry' },
      { id: 'forum:2', handle: 'happy', label: 'positive' },
    ]);
    location.hash = '#/mentions?sentiment=positive';
    const container = open(<Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('happy'));
    expect(wordsOf(container)).not.toContain('angry');
    fireEvent.change(screen.getByLabelText('Sentiment'), { target: { value: 'negative' } });
    await waitFor(() => expect(wordsOf(container)).toContain('angry'));
    expect(location.hash).toBe('#/mentions?sentiment=negative');
    expect(wordsOf(container)).not.toContain('happy');
  });

  const QUERY = 'topic:seagull sentiment:negative -lang:de date:>=2026-11-01';
  const searchBox = (): Promise<HTMLElement> => screen.findByRole('searchbox', { name: 'Search text' });
  const searched = (): string | null => new URLSearchParams(location.hash.split('?')[1]).get('text');

  it('searches by query, and keeps it in the address', async () => {
    const early = { at: '2026-10-30T08:00:00.000Z', precision: 'second', raw: null } as const;
    await store([
      { id: 'forum:1', handle: 'angry' },
      { id: 'forum:2', handle: 'happy', label: 'positive' },
      { id: 'forum:3', handle: 'german', language: 'de' },
      { id: 'forum:4', handle: 'early', publishedAt: early },
    ]);
    const container = open(<Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('early'));
    fireEvent.input(await searchBox(), { target: { value: QUERY } });
    await waitFor(() => expect(wordsOf(container)).not.toContain('happy'));
    await waitFor(() => expect(wordsOf(container)).toContain('angry'));
    expect(['happy', 'german', 'early'].filter((author) => wordsOf(container).includes(author))).toEqual([]);
    expect(searched()).toBe(QUERY);
  });

  it('leaves the list as it was where a query cannot be read, until it is mended', async () => {
    await store([
      { id: 'forum:1', handle: 'angry' },
      { id: 'forum:2', handle: 'happy', label: 'positive' },
    ]);
    location.hash = `#/mentions?text=${encodeURIComponent(QUERY)}`;
    const container = open(<Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('angry'));
    expect(wordsOf(container)).not.toContain('happy');
    fireEvent.input(await searchBox(), { target: { value: 'topic:seagull sentimnt:positive' } });
    await waitFor(() => expect(wordsOf(container)).toContain('There is no field sentimnt'));
    expect([wordsOf(container).includes('angry'), searched()]).toEqual([true, QUERY]);
    fireEvent.click(screen.getByRole('button', { name: /^Write.*sentiment/u }));
    await waitFor(() => expect(wordsOf(container)).toContain('happy'));
    expect(searched()).toBe('topic:seagull sentiment:positive');
  });

  it('opens exactly the mentions that a day counts, also those known to the day only', async () => {
    await decideSetting(db, 'zone', 'America/Los_Angeles');
    const day = { at: '2026-11-20T00:00:00.000Z', precision: 'day', raw: null } as const;
    await store([
      { id: 'forum:1', handle: 'by-day', publishedAt: day },
      { id: 'forum:2', handle: 'other-day', publishedAt: { ...day, at: '2026-11-19T00:00:00.000Z' } },
    ]);
    location.hash = '#/mentions?day=2026-11-20';
    const container = open(<Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('by-day'));
    expect(wordsOf(container)).not.toContain('other-day');
  });

  it('reads on through a sparse filter until there is something to show', async () => {
    const at = (instant: string) => ({ at: instant, precision: 'second', raw: null }) as const;
    const many = Array.from({ length: 120 }, (_, index): SampleMention => {
      return { id: `forum:${index}`, publishedAt: at('2026-11-21T08:00:00.000Z') };
    });
    await store([...many, { id: 'forum:rare', handle: 'rare', publishedAt: at('2026-11-20T08:00:00.000Z') }]);
    location.hash = '#/mentions?day=2026-11-20';
    const container = open(<Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('rare'));
  });

  it('exports all that fits the filter, as a file', async () => {
    await store([{ id: 'forum:1' }, { id: 'forum:2', label: 'positive' }]);
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file as Blob)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    location.hash = '#/mentions?sentiment=positive';
    const container = open(<Dashboard />);
    fireEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
    await waitFor(() => expect(wordsOf(container)).toContain('1 row exported'));
    expect(await saved[0]?.text()).toContain('forum:2');
    expect(await saved[0]?.text()).not.toContain('forum:1');
  });

  it('withdraws consent, and tells the worker', async () => {
    location.hash = '#/settings';
    open(<Dashboard />);
    location.hash = (await screen.findByRole('link', { name: 'Your data and consent' })).getAttribute('href') ?? '';
    // By their words: to know the roles of all on so long a page takes seconds.
    fireEvent.click(await screen.findByText('Withdraw consent'));
    await screen.findByText('Read and agree');
    expect((await readSettings(db)).consent).toBeNull();
    expect(send).toHaveBeenCalledWith('decided', {});
  });

  it('changes the language of the whole page at once', async () => {
    location.hash = '#/settings';
    const container = open(<Dashboard />);
    fireEvent.change(await screen.findByLabelText('Language'), { target: { value: 'ar' } });
    await waitFor(() => expect(wordsOf(container)).toContain('إيقاف القراءة'));
    expect(document.documentElement.dir).toBe('rtl');
  });
});

describe('the popup with data', () => {
  it('counts what the tallies hold, and leads to the set-up before consent', async () => {
    const before = open(<Popup />);
    fireEvent.click(await screen.findByRole('button', { name: 'Set up Earshot' }));
    expect(openExtensionPage).toHaveBeenCalledWith('welcome.html');
    expect(wordsOf(before)).not.toContain('mentions');
    await agree();
    await addTopic();
    const labels = Array.from({ length: 12 }, (_, index) => (index < 9 ? 'negative' : 'positive'));
    await store(labels.map((label, index): SampleMention => ({ id: `forum:${index}`, label })));
    await waitFor(() => expect(wordsOf(before)).toContain('12 mentions'));
    expect(wordsOf(before)).toContain('\u221250');
    expect(wordsOf(before)).toContain('no access to this site');
  });
});

describe('a site that is not to be read any more', () => {
  const status: PageStatus = {
    site: 'hackernews', siteName: 'Hacker News', reading: true, why: null, kind: 'thread', unreadable: null, scanned: 9,
    mentions: 0, waiting: 0, health: { found: 9, read: 9, missing: {} },
  };
  it.each<[string, Partial<PageStatus>, string, string[]]>([
    ['a known site', {}, 'https://news.ycombinator.com/item?id=1', ['hackernews']],
    ['an address of software', { site: 'mastodon', siteName: 'Mastodon' }, 'https://www.town.example/@ada', ['town.example']],
    ['an address of no known site', { site: 'forum.example', siteName: 'Web' }, 'https://forum.example/', ['forum.example']],
    ['a frame of a known site', { site: 'disqus', siteName: 'Disqus' }, 'https://blog.example/', ['disqus']],
  ])('is switched off and on again in the popup: %s', async (_, part, url, off) => {
    await agree();
    await addTopic();
    vi.mocked(currentTab).mockResolvedValue({ id: 7, url });
    vi.mocked(sendToTab).mockImplementation(async () => ({ ok: true, answer: { ...status, ...part } }));
    open(<Popup />);
    fireEvent.click(await screen.findByRole('button', { name: 'Do not read this site', hidden: true }));
    await waitFor(async () => expect((await readSettings(db)).sitesOff).toEqual(off));
    expect(send).toHaveBeenCalledWith('decided', {});
    vi.mocked(sendToTab).mockImplementation(async () => ({
      ok: true, answer: { ...status, ...part, reading: false, why: 'site-off' },
    }));
    fireEvent.click(await screen.findByRole('button', { name: 'Read this site again' }));
    await waitFor(async () => expect((await readSettings(db)).sitesOff).toEqual([]));
  });
});

describe('the welcome page with data', () => {
  it('goes from consent over the topic to the sites, storing each', async () => {
    open(<Welcome />);
    fireEvent.click(await screen.findByRole('button', { name: 'I agree, read posts for me' }));
    fireEvent.input(await screen.findByLabelText('Name'), { target: { value: 'Seagull' } });
    fireEvent.click(screen.getByRole('tab', { name: 'Write' }));
    fireEvent.input(screen.getByLabelText('Query'), { target: { value: 'Seagull' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add topic' }));
    await screen.findByText('Where may Earshot read?');
    expect((await readSettings(db)).consent).toMatchObject({ given: true });
    expect(await listTopics(db)).toMatchObject([{ name: 'Seagull', query: 'Seagull' }]);
  });
});

describe('a database that cannot be used', () => {
  it('is said instead of the screen', async () => {
    db.close();
    const newer = openDatabase({ durability: 'strict', name: db.name });
    newer.version(99).stores({});
    await newer.open();
    newer.close();
    db = openDatabase({ durability: 'strict', name: db.name });
    open(<Dashboard />);
    expect(await screen.findByText('trouble: newer')).toBeTruthy();
  });
});
