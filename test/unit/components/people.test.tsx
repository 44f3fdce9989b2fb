// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DeleteEverything } from '@/components/data/DeleteEverything';
import { People, type PeopleProps } from '@/components/data/People';
import type { AuthorRow } from '@/lib/storage/rows';
import { accessibilityProblems, show, wordsOf } from './screen';

const author = (handle: string, name: string | null = null): AuthorRow => ({
  id: `hackernews:${handle}`, site: 'hackernews', handle, name, url: null, followers: null, firstSeenAt: 0, lastSeenAt: 0,
});
const TAMSIN = author('tamsin_q9', 'Tamsin Bexlow');

const props = (changes: Partial<PeopleProps> = {}): PeopleProps => ({
  search: { text: 'tam', found: [{ author: TAMSIN, mentions: 12 }], searching: false, more: false, failed: false, onText: () => undefined, onMore: () => undefined },
  siteNames: new Map([['hackernews', 'Hacker News']]),
  asked: null, onAsk: () => undefined, running: [], results: [], onErase: async () => true, onSave: async () => 'file.json',
  ...changes,
});

describe('erasing people', () => {
  it('says who was found, where, and how much of them is stored', async () => {
    const onAsk = vi.fn<(authorId: string | null) => void>();
    const { container } = await show(<People {...props({ onAsk })} />);
    expect(await accessibilityProblems(container)).toEqual([]);
    expect(wordsOf(container)).toContain('Tamsin Bexlow@tamsin_q9Hacker News12 mentions');
    fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
    expect(onAsk).toHaveBeenCalledWith(TAMSIN.id);
  });

  it('names what goes, that it is for good, and on the button who', async () => {
    const onErase = vi.fn<PeopleProps['onErase']>(async () => true);
    const asked = { author: TAMSIN, mentions: 12, touched: 2, topics: ['Norvelo'], files: ['old.csv'] };
    const { container } = await show(<People {...props({ asked, onErase })} />);
    expect(await accessibilityProblems(container)).toEqual([]);
    const words = wordsOf(screen.getByRole('dialog'));
    for (const part of ['12 mentions under Norvelo go', 'You worked on 2 of them', '1 file that you saved', 'This cannot be undone']) expect(words).toContain(part);
    fireEvent.click(screen.getByRole('button', { name: /^Erase .*Tamsin Bexlow/u }));
    expect(onErase).toHaveBeenCalledWith(TAMSIN.id);
  });

  it('shows how far it is, and afterwards what went and which files to delete by hand, without a name', async () => {
    const running = [{ id: 'job', author: TAMSIN, step: 'others' as const, done: 500, total: 2_000, mentions: 12, quotes: 0 }];
    const first = await show(<People {...props({ running })} />);
    expect(wordsOf(first.container)).toContain('Erasing Tamsin Bexlow');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('500');
    expect(screen.queryByRole('button', { name: 'Erase' })).toBeNull();
    first.unmount();

    const onText = vi.fn<(text: string) => void>();
    const results = [{ mentions: 12, quotes: 3, files: ['old.csv', 'week.earshot'] }];
    const { container } = await show(<People {...props({ results, search: { ...props().search, text: '', found: [], onText } })} />);
    expect(await accessibilityProblems(container)).toEqual([]);
    const words = wordsOf(container);
    for (const part of ['12 mentions were removed', 'In 3 texts of others', 'old.csv', 'week.earshot']) expect(words).toContain(part);
    expect(words).not.toContain('amsin');
    expect(onText).toHaveBeenCalledWith('');
  });

  it.each([
    ['erase', 'Nothing was erased'],
    ['save', 'Nothing was saved'],
  ])('says that it could not %s', async (what, words) => {
    const asked = what === 'erase' ? { author: TAMSIN, mentions: 1, touched: 0, topics: [], files: [] } : null;
    const { container } = await show(<People {...props({ asked, onErase: async () => false, onSave: async () => null })} />);
    fireEvent.click(screen.getByRole('button', { name: what === 'erase' ? /^Erase .*Bexlow/u : 'Save their data' }));
    await vi.waitFor(() => expect(wordsOf(container)).toContain(words));
  });
});

describe('deleting everything', () => {
  it('asks once more, names what goes and what stays, and then does it', async () => {
    const onDelete = vi.fn<() => void>();
    const { container } = await show(<DeleteEverything state="idle" stored={{ mentions: 1_234, topics: 2 }} onDelete={onDelete} />);
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    expect(await accessibilityProblems(container)).toEqual([]);
    const words = wordsOf(screen.getByRole('dialog'));
    for (const part of ['1,234 mentions', '2 topics', 'gives it back', 'stay where you put them', 'cannot be undone']) expect(words).toContain(part);
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything for good' }));
    expect(onDelete).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['blocked' as const, 'Close all others'],
    ['failed' as const, 'when the browser starts next'],
  ])('says what is to be done where it is %s', async (state, words) => {
    const { container } = await show(<DeleteEverything state={state} stored={null} onDelete={() => undefined} />);
    expect(wordsOf(container)).toContain(words);
  });
});
