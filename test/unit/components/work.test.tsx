// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { StatusWord } from '@/components/inbox/StatusWord';
import { Work } from '@/components/inbox/Work';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const AT = ENGLISH_NOW - 86_400_000;

async function shown(sample: Partial<SampleMention>): Promise<{ container: Element; said: WorkDecision[] }> {
  const said: WorkDecision[] = [];
  vi.spyOn(Date, 'now').mockReturnValue(ENGLISH_NOW);
  const { mention, matches } = listedMention({ id: 'forum:1', ...sample });
  const { container } = await show(<Work mention={mention} matches={matches} onWork={(one) => said.push(one)} />);
  return { container, said };
}

const valueOf = (name: string): string => screen.getByRole<HTMLSelectElement>('combobox', { name }).value;
const choose = (name: string, value: string): boolean => fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const choices = (name: string): string[] => [...screen.getByRole<HTMLSelectElement>('combobox', { name }).options].map(({ text }) => text);

describe('the work on a mention', () => {
  it('is set by its status, each of which can be chosen', async () => {
    const { container, said } = await shown({});
    expect(choices('Status')).toEqual(['New', 'Open', 'Escalated', 'Waiting', 'Answered', 'Done']);
    expect(valueOf('Status')).toBe('new');
    choose('Status', 'escalated');
    expect(said).toEqual([{ status: { is: 'escalated', at: ENGLISH_NOW } }]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('becomes new again by taking back what was said, and only where it would be new', async () => {
    const { said } = await shown({ decided: { status: { is: 'done', at: AT } } });
    expect(valueOf('Status')).toBe('done');
    choose('Status', 'new');
    expect(said).toEqual([{ status: null }]);
  });

  it('is not new where somebody looks after it', async () => {
    await shown({ decided: { owner: 'me' } });
    expect(valueOf('Status')).toBe('open');
    expect(choices('Status')).not.toContain('New');
    expect(valueOf('Owner')).toBe('me');
  });

  it('is given to the user, to nobody, or to somebody whose name is typed', async () => {
    const { container, said } = await shown({ decided: { owner: 'Tamsin' } });
    expect(choices('Owner')).toEqual(['Nobody', 'Me', 'Tamsin', 'Somebody else…']);
    choose('Owner', 'me');
    choose('Owner', ' nobody');
    choose('Owner', ' other');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    expect(document.activeElement).toBe(name);
    fireEvent.input(name, { target: { value: '  ' } });
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
    await waitFor(() => expect(save.disabled).toBe(true));
    fireEvent.input(name, { target: { value: ' Olek ' } });
    await waitFor(() => expect(save.disabled).toBe(false));
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(save);
    expect(said).toEqual([{ owner: 'me' }, { owner: null }, { owner: 'Olek' }]);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('says of a reply that nobody saw it yet, and what a negative mention needs', async () => {
    const replied = { at: AT, how: 'put', edited: false } as const;
    const { container } = await shown({ decided: { replied } });
    expect(valueOf('Status')).toBe('open');
    expect(wordsOf(container)).toMatch(/put a reply into the page .*not been seen in the thread yet.*counts as answered once/u);
  });

  it('says that it counts as answered where the user wrote some of it, though nobody saw it', async () => {
    const { container } = await shown({ decided: { replied: { at: AT, how: 'copied', edited: true } } });
    expect(valueOf('Status')).toBe('answered');
    expect(wordsOf(container)).toMatch(/copied a reply .*not been seen in the thread yet.*counts as answered all the same/u);
  });

  it('says only that nobody saw it where the user said the status since', async () => {
    const replied = { at: AT, how: 'put', edited: false } as const;
    const { container } = await shown({ decided: { replied, status: { is: 'answered', at: AT + 1 } } });
    expect(wordsOf(container)).toMatch(/not been seen in the thread yet/u);
    expect(wordsOf(container)).not.toContain('counts as answered');
  });

  it('says how long the answer of the business took', async () => {
    const publishedAt = { at: '2026-11-20T13:00:00Z', precision: 'minute', raw: null } as const;
    const { container } = await shown({ reply: { text: 'We will look into it.', author: null, publishedAt } });
    expect(valueOf('Status')).toBe('answered');
    expect(wordsOf(container)).toContain('Answered 3 hours later.');
  });
});

describe('at a glance', () => {
  it('stands in words, with who looks after it; what is new says nothing', async () => {
    const word = (sample: Partial<SampleMention>): Promise<{ container: Element }> =>
      show(<StatusWord {...listedMention({ id: 'forum:1', ...sample })} />);
    expect(wordsOf((await word({})).container)).toBe('');
    expect(wordsOf((await word({ decided: { status: { is: 'escalated', at: AT }, owner: 'Olek' } })).container)).toBe('Escalated · Olek');
    expect(wordsOf((await word({ decided: { owner: 'me' } })).container)).toBe('Open · Me');
  });
});
