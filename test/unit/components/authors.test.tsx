// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Accounts } from '@/components/authors/Accounts';
import { FIRST_AUTHORS, type AuthorsAddress } from '@/components/authors/authorsAddress';
import { AuthorsView, type AuthorsInList, type AuthorsViewProps } from '@/components/authors/AuthorsView';
import { CheckInsLine } from '@/components/authors/CheckInsLine';
import type { Account, ListedAuthor } from '@/components/authors/listedAuthor';
import { Outreach } from '@/components/authors/Outreach';
import { listedMention } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const SITES = new Map([['forum', 'Forum'], ['board', 'Board']]);
const account = (handle: string, part: Partial<Account> = {}): Account => ({ id: `forum:${handle}`, site: 'forum', handle, name: null, url: null, ...part });

function listed(n: number): ListedAuthor {
  const own = account(`writer${n}`);
  return {
    account: own, accounts: [own], calledName: null, lastSeenAt: ENGLISH_NOW - n * 60_000, checkInAt: null,
    facts: { mentions: 1, isMore: false, points: [{ id: `forum:${n}`, at: ENGLISH_NOW, label: 'neutral' }], risk: { level: 'none', score: 0.1, points: [] } },
  };
}

const view = (list: Partial<AuthorsInList>, part: Partial<AuthorsViewProps> = {}): AuthorsViewProps => ({
  at: FIRST_AUTHORS, sites: [{ id: 'forum', name: 'Forum' }], siteNames: SITES, now: ENGLISH_NOW, singleKeys: true, onGo: () => undefined,
  list: { state: 'ready', rows: [], complete: true, more: () => undefined, ...list },
  ...part,
});

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(58);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the list of authors', () => {
  it.each(['en', 'ar'])('has only what the window shows in the page, and is accessible (%s)', async (language) => {
    const rows = Array.from({ length: 5_000 }, (_, n) => listed(n));
    const { container } = await show(<AuthorsView {...view({ rows, complete: false })} />, language);
    expect(screen.getAllByRole('article').length).toBeLessThan(60);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says that it could not be loaded, and keeps what was', async () => {
    const first = await show(<AuthorsView {...view({ state: 'failed', complete: false })} />);
    expect(wordsOf(first.container.querySelector('[role="alert"]'))).toContain('could not be loaded');
    first.unmount();
    const { container } = await show(<AuthorsView {...view({ state: 'failed', complete: false, rows: [listed(1)] })} />);
    expect(wordsOf(container)).toContain('writer1');
    expect(container.querySelector('[role="alert"]')).not.toBeNull();
  });

  it('looks for what was typed once it rests, and leaves one step in the way back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const went: [AuthorsAddress, boolean | undefined][] = [];
    await show(<AuthorsView {...view({}, { onGo: (at, replaces) => went.push([at, replaces]) })} />);
    const search = screen.getByRole('searchbox', { name: 'Handle or name' });
    for (const value of ['a', 'ad', 'ada']) fireEvent.input(search, { target: { value } });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(went).toEqual([[{ ...FIRST_AUTHORS, text: 'ada' }, true]]);
  });
});

describe('accounts of one person', () => {
  it('are left only by addresses of the web, and name whom each button is about', async () => {
    const accounts = [account('ada', { url: 'https://forum.example/ada' }), account('eve', { url: 'javascript:alert(1)' })];
    const reasons = [{ kind: 'namesAddress' as const, url: 'https://board.example/ada', by: 'forum:ada' }, { kind: 'sameName' as const, name: 'Ada Harbour' }];
    const suggested = [{ account: account('ada_b', { id: 'board:ada_b', site: 'board' }), reasons }];
    const said: string[] = [];
    const tell = (what: string) => ({ id }: Account): number => said.push(`${what} ${id}`);
    const { container } = await show(
      <Accounts accounts={accounts} suggested={suggested} siteNames={SITES} onLink={tell('link')} onRefuse={tell('refuse')} onUnlink={tell('unlink')} />,
    );
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://forum.example/ada']);
    expect(wordsOf(container)).toContain('One of them links to the other: https://board.example/ada. Both go by Ada Harbour. Many people share a name.');
    for (const name of [/^Unlink.*eve/u, /^Same person.*ada_b/u, /^Not the same.*ada_b/u]) fireEvent.click(screen.getByRole('button', { name }));
    expect(said).toEqual(['unlink forum:eve', 'link board:ada_b', 'refuse board:ada_b']);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('cannot be parted where there is only one', async () => {
    const nothing = (): void => undefined;
    await show(<Accounts accounts={[account('ada')]} suggested={[]} siteNames={SITES} onLink={nothing} onRefuse={nothing} onUnlink={nothing} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('reaching out', () => {
  const { mention } = listedMention({ id: 'forum:1' });

  it('is suggested with its reasons, never to be sent by itself', async () => {
    const risk = { level: 'high' as const, score: 0.8, points: [{ reason: 'cancel' as const, points: 1.5, n: 1 }, { reason: 'answered' as const, points: -0.75, n: 1 }] };
    const { container } = await show(<Outreach risk={risk} to={{ mention, label: 'negative' }} />);
    expect(wordsOf(container)).toContain('High risk: wants to leave.');
    expect(wordsOf(container)).toContain('never sent by itself');
    expect(screen.queryByRole('button', { name: /put|send/iu })).toBeNull();
  });

  it('is not suggested without a risk', async () => {
    const { container } = await show(<Outreach risk={{ level: 'none', score: 0.1, points: [] }} to={{ mention, label: 'negative' }} />);
    expect(wordsOf(container)).toBe('');
  });
});

describe('the line of check-ins in the inbox', () => {
  it('says how many, leads to them, and is silent without any', async () => {
    const { container, rerender } = await show(<CheckInsLine n={2} />);
    expect(screen.getByRole('link', { name: '2 authors to look in on' }).getAttribute('href')).toBe('#/authors');
    rerender(<CheckInsLine n={0} />);
    expect(wordsOf(container)).toBe('');
  });
});
