// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Consent, type ConsentProps } from '@/components/data/Consent';
import { Contents } from '@/components/data/Contents';
import { DATA_PARTS } from '@/components/data/parts';
import { Section } from '@/components/data/Section';
import { Stored, type StoredProps } from '@/components/data/Stored';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

describe('the page', () => {
  const page = (called: (typeof DATA_PARTS)[number] | null) => (
    <>
      <Contents />
      {DATA_PARTS.map((part) => (
        <Section key={part} part={part} called={part === called}>
          <p>…</p>
        </Section>
      ))}
    </>
  );

  it('leads to each of its parts, also to the one that the address names already', async () => {
    const { container } = await show(page('backup'));
    expect(await accessibilityProblems(container)).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Backup' }));
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(DATA_PARTS.map((part) => `#/data?part=${part}`));
    (document.activeElement as HTMLElement).blur();
    fireEvent.click(screen.getByRole('link', { name: 'Backup' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Backup' }));
  });

  it('puts what removes for good last', () => {
    expect(DATA_PARTS.slice(-2)).toEqual(['people', 'everything']);
  });
});

describe('consent', () => {
  const props = (changes: Partial<ConsentProps>): ConsentProps => ({
    given: { at: ENGLISH_NOW, text: 1 }, text: 1, onWithdraw: async () => true, onSetUp: () => undefined, ...changes,
  });

  it.each<[string, Partial<ConsentProps>, string, string]>([
    ['given', {}, 'You agreed on Nov 21, 2026', 'Withdraw consent'],
    ['to an older text', { text: 2 }, 'to text 1. Since then', 'Read and agree'],
    ['not given', { given: null }, 'You have not agreed', 'Read and agree'],
  ])('%s: says since when, to which text, and what can be done', async (_, changes, words, button) => {
    const { container } = await show(<Consent {...props(changes)} />);
    expect(wordsOf(container)).toContain(words);
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says what becomes of what is stored, with the way to delete it', async () => {
    const { container } = await show(<Consent {...props({})} />);
    expect(wordsOf(container)).toContain('What is stored stays');
    expect(screen.getByRole('link', { name: 'Delete everything' }).getAttribute('href')).toBe('#/data?part=everything');
  });

  it('says so where it could not be withdrawn', async () => {
    const onWithdraw = vi.fn<() => Promise<boolean>>(async () => false);
    await show(<Consent {...props({ onWithdraw })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw consent' }));
    expect(await screen.findByText(/could not be saved/u)).toBeTruthy();
  });
});

describe('what is stored', () => {
  const few = { n: 2, more: false };
  const none = { n: 0, more: false };
  const holdings = {
    mentions: 214, authors: { n: 10_000, more: true }, labels: few, marks: none, alerts: few, topics: 2, alertRules: 0, days: few,
    scannedDays: few, learned: 1, tombstones: few, logLines: none, workLines: none, staged: none, people: none, replyKit: 7,
    surveys: few, series: 3, goals: 5, actions: 0,
  };
  const topic = { id: 't', name: 'Norvelo', mentions: 214, hidden: 12, oldest: ENGLISH_NOW - 9e8, newest: ENGLISH_NOW };
  const site = { ...topic, id: 'reddit', name: 'Reddit', hidden: 0 };
  const props = (changes: Partial<StoredProps> = {}): StoredProps => ({
    holdings: { state: 'ready', value: holdings },
    topics: { state: 'ready', value: [topic] },
    sites: { state: 'ready', value: [site] },
    topicSizes: new Map([['t', { looked: 60, bytes: 2_000, answered: 0 }]]),
    siteSizes: new Map([['reddit', { looked: 60, bytes: 2_000, answered: 0.1 }]]),
    room: { usage: 2_400_000, quota: 120e9 },
    ...changes,
  });
  const plain = (words: string): string => words.replaceAll(/[\u2066-\u2069]/gu, '');
  const hrefOf = (name: string) =>
    screen.getAllByRole('link').find((link) => plain(link.getAttribute('aria-label') ?? link.textContent) === name)?.getAttribute('href');

  it('is told by kind, each number leading to its list', async () => {
    const { container } = await show(<Stored {...props()} />);
    expect(wordsOf(container)).toContain('takes 2.4 MB on this device. The browser would allow 120 GB.');
    expect(hrefOf('Mentions: 214')).toBe('#/mentions');
    expect(hrefOf('Authors: more than 10,000')).toBe('#/data?part=people');
    expect(hrefOf('Replies seen: ≈ 21')).toBe('#/mentions?text=is%3Aanswered');
    expect(hrefOf('Erased people: 2')).toBe('#/data?part=people');
    expect(hrefOf('Reply kit: 7')).toBe('#/replies');
    expect(hrefOf('Survey answers: 2')).toBe('#/insights?part=experience');
    expect(hrefOf('Numbers of the business: 3')).toBe('#/insights?part=experience');
    expect(hrefOf('Goals: 5')).toBe('#/insights?part=goals');
    expect(wordsOf(container)).toContain('None yet: People you keep notes on, Marks that you set, Alert rules, Actions, Lines in the log, and Steps of your work.');
    expect(wordsOf(container)).not.toContain('wait to be merged');
    expect(wordsOf(container)).toContain('Which pages you visit');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is told by topic and by site, with the hidden, its ends and about its room', async () => {
    const { container } = await show(<Stored {...props()} />);
    const [byTopic, bySite] = [...container.querySelectorAll('tbody tr')].map(wordsOf);
    expect(byTopic).toBe('Norvelo214 + 12 hiddenNov 11, 2026Nov 21, 2026≈ 452 kB');
    expect(bySite).toBe('Reddit214Nov 11, 2026Nov 21, 2026≈ 428 kB');
    expect(hrefOf('Norvelo: 214')).toBe('#/mentions?topic=t');
    expect(hrefOf('+ 12 hidden')).toBe('#/mentions?topic=t&hidden=1');
    expect(hrefOf('Reddit: 214')).toBe('#/mentions?site=reddit');
  });

  it('never takes more by site than all of it takes', async () => {
    const { container } = await show(<Stored {...props({ room: { usage: 214_000, quota: 1e9 } })} />);
    expect([...container.querySelectorAll('tbody tr')].map((row) => wordsOf(row.lastElementChild))).toEqual(['≈ 226 kB', '≈ 214 kB']);
  });

  it('says what it does not know yet, or the browser does not say', async () => {
    const { container } = await show(<Stored {...props({ siteSizes: new Map(), topicSizes: new Map(), room: null })} />);
    expect(hrefOf('Replies seen: …')).toBeDefined();
    expect(wordsOf(container.querySelector('tbody tr'))).toContain('…');
    expect(wordsOf(container)).not.toContain('on this device. The');
  });

  it('is short while nothing is stored', async () => {
    const empty = { ...holdings, mentions: 0, replyKit: 0, surveys: none, series: 0, goals: 0, authors: none, labels: none, alerts: none, days: none, scannedDays: none, learned: 0, tombstones: none };
    const { container } = await show(<Stored {...props({ holdings: { state: 'ready', value: empty }, topics: { state: 'ready', value: [] }, sites: { state: 'ready', value: [] } })} />);
    expect(screen.getAllByRole('link').map(wordsOf)).toEqual(['2']);
    expect(container.querySelector('table')).toBeNull();
    expect(wordsOf(container)).toContain('None yet: Mentions, Authors');
  });

  it.each(['loading', 'failed'] as const)('can be %s', async (state) => {
    const { container } = await show(<Stored {...props({ holdings: { state } })} />);
    expect(container.querySelector('dl')).toBeNull();
  });
});

describe('a full disk', () => {
  it('leads to what is stored, other trouble does not', async () => {
    const onStored = vi.fn<() => void>();
    const { rerender } = await show(<TroubleNotice trouble={{ code: 'storage-full' }} onStored={onStored} />);
    fireEvent.click(screen.getByRole('button', { name: 'See what is stored' }));
    expect(onStored).toHaveBeenCalledOnce();
    rerender(<TroubleNotice trouble={{ code: 'database-newer' }} onStored={onStored} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
