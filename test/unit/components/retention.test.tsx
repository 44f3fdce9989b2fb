// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Retention, type RetentionProps } from '@/components/data/Retention';
import { isSooner, offeredMonths } from '@/components/data/retentionChoices';
import { SITE_WHY, siteRules } from '@/components/data/siteRules';
import { SiteRules, type SiteRulesProps } from '@/components/data/SiteRules';
import type { RetentionChoice } from '@/components/hooks/retentionChoice';
import { DEFAULT_RETENTION, SITE_DEFAULTS, withPart, type RetentionPart } from '@/lib/mentions/retention';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const DAY = 86_400_000;

function choiceOf(changes: Partial<RetentionChoice> = {}) {
  return {
    asked: null, preview: { state: 'none' }, failed: false, choose: vi.fn<(part: RetentionPart) => void>(), look: vi.fn<() => void>(),
    agree: vi.fn<() => void>(), leave: vi.fn<() => void>(), ...changes,
  } satisfies RetentionChoice;
}

describe('a decision', () => {
  const topic = { ...DEFAULT_RETENTION, topics: { t: 24, always: null } };
  it.each<[string, RetentionPart, boolean]>([
    ['a shorter time for all', { of: 'all', months: 6 }, true],
    ['a longer one', { of: 'all', months: 24 }, false],
    ['the same', { of: 'all', months: 13 }, false],
    ['no end', { of: 'all', months: null }, false],
    ['what was worked on like all', { of: 'touched', kept: 'alike' }, true],
    ['what was worked on for good', { of: 'touched', kept: 'always' }, false],
    ['a topic shorter than all', { of: 'topic', topicId: 'other', months: 6 }, true],
    ['a topic longer than all', { of: 'topic', topicId: 'other', months: 24 }, false],
    ['a topic as all, which is shorter', { of: 'topic', topicId: 't', months: 'default' }, true],
    ['a topic from no end to one', { of: 'topic', topicId: 'always', months: 60 }, true],
    ['a site limited', { of: 'site', site: 'reddit', policy: { most: 60, export: 'allowed' } }, true],
    ['a site freed', { of: 'site', site: 'youtube', policy: { most: null, export: 'ask' } }, false],
    ['a site kept from files alone', { of: 'site', site: 'reddit', policy: { most: null, export: 'blocked' } }, false],
  ])('%s is asked about first: %s', (_, part, asked) => {
    expect(isSooner(part, topic, withPart(topic, part))).toBe(asked);
  });

  it('offers the time that holds, whichever it is', () => {
    expect(offeredMonths(13)).toEqual([1, 3, 6, 13, 24, 36, 60, null]);
    expect(offeredMonths(7)).toEqual([1, 3, 6, 7, 13, 24, 36, 60, null]);
  });
});

describe('how long it is kept', () => {
  const props = (changes: Partial<RetentionProps> = {}): RetentionProps => ({
    policy: DEFAULT_RETENTION,
    state: { running: null, nextAt: ENGLISH_NOW + DAY, held: null, last: { at: ENGLISH_NOW - DAY, mentions: 12, matches: 14 } },
    choice: choiceOf(),
    topics: [{ id: 't', name: 'Norvelo' }, { id: 'u', name: 'Lumaride' }],
    sites: new Map([['reddit', 'Reddit']]),
    ...changes,
  });
  const effect = {
    looked: 5, total: 5,
    mentions: { untouched: 3, touched: 1, from: ENGLISH_NOW - 400 * DAY, to: ENGLISH_NOW - 100 * DAY },
    topics: [
      { topicId: 'u', untouched: 2, touched: 0, from: ENGLISH_NOW - 200 * DAY, to: ENGLISH_NOW - 200 * DAY },
      { topicId: 't', untouched: 1, touched: 1, from: ENGLISH_NOW - 400 * DAY, to: ENGLISH_NOW - 100 * DAY },
    ],
    sites: [{ site: 'reddit', untouched: 3, touched: 1, from: ENGLISH_NOW - 400 * DAY, to: ENGLISH_NOW - 100 * DAY }],
  };

  it('is said in sentences, changed where they stand', async () => {
    const given = props();
    const { container } = await show(<Retention {...given} />);
    const words = wordsOf(container);
    for (const said of ['after Earshot last saw them', 'next run is on Nov 22, 2026', 'On Nov 20, 2026, 12 mentions went']) expect(words).toContain(said);
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.change(screen.getByLabelText('How long mentions are kept'), { target: { value: 'null' } });
    expect(given.choice.choose).toHaveBeenLastCalledWith({ of: 'all', months: null });
    fireEvent.change(screen.getByLabelText(/you worked on/u), { target: { value: 'always' } });
    expect(given.choice.choose).toHaveBeenLastCalledWith({ of: 'touched', kept: 'always' });
    fireEvent.click(screen.getByRole('button', { name: 'What would go now?' }));
    expect(given.choice.look).toHaveBeenCalledOnce();
  });

  it('can be of a topic alone', async () => {
    const given = props({ policy: { ...DEFAULT_RETENTION, topics: { t: 24 } } });
    await show(<Retention {...given} />);
    const list = screen.getByRole('list', { name: 'Topics with a time of their own' });
    expect(within(list).getAllByRole('combobox').map((one) => (one as HTMLSelectElement).value)).toEqual(['24']);
    fireEvent.change(within(list).getByRole('combobox'), { target: { value: 'default' } });
    expect(given.choice.choose).toHaveBeenLastCalledWith({ of: 'topic', topicId: 't', months: 'default' });
    fireEvent.change(screen.getByLabelText('Give a topic a time of its own…'), { target: { value: 'u' } });
    const rows = within(list).getAllByRole('combobox');
    expect(rows.map((one) => (one as HTMLSelectElement).value)).toEqual(['24', 'default']);
    fireEvent.change(rows[1] as HTMLElement, { target: { value: 'null' } });
    expect(given.choice.choose).toHaveBeenLastCalledWith({ of: 'topic', topicId: 'u', months: null });
  });

  it('says what would go before a shorter time is stored, the oldest first', async () => {
    const choice = choiceOf({ asked: { of: 'all', months: 3 }, preview: { state: 'counted', effect } });
    const { container } = await show(<Retention {...props({ choice })} />);
    expect(screen.getByLabelText<HTMLSelectElement>('How long mentions are kept').value).toBe('3');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Before this is stored' }));
    expect(wordsOf(container)).toMatch(/4 mentions would go, last seen Oct 17, 2025\s–\sAug 13, 2026\. You worked on 1 of them\./u);
    const rows = [...container.querySelectorAll('tbody tr')].map(wordsOf);
    expect(rows.map((row) => /^\D+/u.exec(row)?.[0])).toEqual(['Norvelo', 'Lumaride', 'Reddit']);
    expect(wordsOf(container)).toContain('only from a backup');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Agree, let them go' }));
    expect(choice.agree).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(choice.leave).toHaveBeenCalledOnce();
  });

  it('says so where nothing would go, and stores it all the same', async () => {
    const none = { ...effect, mentions: { untouched: 0, touched: 0, from: null, to: null }, topics: [], sites: [] };
    const choice = choiceOf({ asked: { of: 'all', months: 3 }, preview: { state: 'counted', effect: none } });
    const { container } = await show(<Retention {...props({ choice })} />);
    expect(wordsOf(container)).toContain('Nothing would go');
    expect(wordsOf(container)).not.toContain('only from a backup');
    fireEvent.click(screen.getByRole('button', { name: 'Store it' }));
    expect(choice.agree).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<RetentionChoice>, string, boolean]>([
    ['counted', { asked: { of: 'all', months: 3 }, preview: { state: 'counting', looked: 200, total: 1_000 } }, '200 of 1,000 looked at', false],
    ['not counted', { asked: { of: 'all', months: 3 }, preview: { state: 'failed' } }, 'could not be counted', false],
    ['looked at as it is', { asked: 'now', preview: { state: 'counted', effect } }, 'What would go now', true],
  ])('shows what is %s', async (_, changes, words, removable) => {
    const { container } = await show(<Retention {...props({ choice: choiceOf(changes) })} />);
    expect(wordsOf(container)).toContain(words);
    expect(screen.queryByRole('button', { name: 'Remove them now' }) !== null).toBe(removable);
    expect(screen.queryByRole('button', { name: /^Agree|^Store/u })).toBeNull();
  });

  it.each([
    ['back', 'was set back before times'],
    ['ahead', 'leapt ahead on Nov 21, 2026'],
  ] as const)('says that nothing is removed while the clock was set %s', async (clock, words) => {
    const held = { clock, since: ENGLISH_NOW, until: ENGLISH_NOW + DAY };
    const { container } = await show(<Retention {...props({ state: { running: null, nextAt: ENGLISH_NOW, held, last: null } })} />);
    expect(wordsOf(screen.getByRole('alert'))).toContain(words);
    expect(wordsOf(screen.getByRole('alert'))).toContain('Nov 22, 2026');
    expect(wordsOf(container)).not.toContain('The next run');
  });
});

describe('rules for single sites', () => {
  const sites = ['youtube', 'reddit', 'trustpilot'].map((id) => ({ id, name: id }));
  const props = (changes: Partial<SiteRulesProps> = {}): SiteRulesProps => ({
    policy: DEFAULT_RETENTION, choice: choiceOf(), sites, topics: new Map(), ...changes,
  });

  it('say why Earshot is careful, for each site with which it is', () => {
    expect(Object.keys(SITE_WHY).toSorted()).toEqual(Object.keys(SITE_DEFAULTS).toSorted());
  });

  it('know what is limited, and what the user decided', () => {
    const policy = { sites: { ...SITE_DEFAULTS, youtube: { most: null, export: 'allowed' as const } } };
    expect(siteRules(policy, sites).map(({ id, isLimited, isOwn }) => [id, isLimited, isOwn])).toEqual([
      ['reddit', false, false], ['trustpilot', false, false], ['youtube', false, true],
    ]);
  });

  it('show those that differ, then all', async () => {
    const given = props();
    const { container } = await show(<SiteRules {...given} />);
    expect(screen.getAllByRole('heading').map(wordsOf)).toEqual(['youtube']);
    expect(wordsOf(container)).toContain('30 days');
    fireEvent.click(screen.getByRole('button', { name: 'Show all 2 other sites' }));
    expect(screen.getAllByRole('heading').map(wordsOf)).toEqual(['reddit', 'trustpilot', 'youtube']);
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.change(screen.getByLabelText(/mentions of .*reddit.* may go/u), { target: { value: 'blocked' } });
    expect(given.choice.choose).toHaveBeenLastCalledWith({ of: 'site', site: 'reddit', policy: { most: null, export: 'blocked' } });
    fireEvent.change(screen.getByLabelText(/mentions of .*youtube.* at most/u), { target: { value: 'null' } });
    expect(given.choice.choose).toHaveBeenLastCalledWith({ of: 'site', site: 'youtube', policy: { most: null, export: 'ask' } });
  });

  it('go back to the default, and ask before something goes sooner', async () => {
    const policy = { ...DEFAULT_RETENTION, sites: { ...SITE_DEFAULTS, youtube: { most: null, export: 'ask' as const } } };
    const choice = choiceOf({ asked: { of: 'site', site: 'youtube', policy: 'default' }, preview: { state: 'counting', looked: 0, total: 9 } });
    const { container } = await show(<SiteRules {...props({ policy, choice })} />);
    expect(wordsOf(container)).toContain('0 of 9 looked at');
    fireEvent.click(screen.getByRole('button', { name: /^Back to Earshot's default/u }));
    expect(choice.choose).toHaveBeenLastCalledWith({ of: 'site', site: 'youtube', policy: 'default' });
  });

  it('say so where there are none', async () => {
    const { container } = await show(<SiteRules {...props({ sites: [] })} />);
    expect(wordsOf(container)).toBe('No site of yours has a rule of its own.');
  });
});
