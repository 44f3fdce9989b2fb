// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useMentionHistory } from '@/components/hooks/mentionHistory';
import { MoreWork } from '@/components/inbox/MoreWork';
import { Notes } from '@/components/inbox/Notes';
import type { Wish } from '@/components/inbox/wish';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { readWork } from '@/lib/storage/inbox/workLog';
import { decideSetting } from '@/lib/storage/settings';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

/** A Saturday. */
const NOW = Date.parse('2026-11-21T12:00:00Z');
const ID = 'forum:1';

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  db = openDatabase({ durability: 'strict', name: `work-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function shown(sample: Partial<SampleMention> = {}): Promise<{ container: Element; said: WorkDecision[] }> {
  const said: WorkDecision[] = [];
  const { mention, matches } = listedMention({ id: ID, ...sample });
  function Wished(): VNode {
    const [wish, setWish] = useState<Wish | null>(null);
    return (
      <>
        {(['snooze', 'tag', 'escalate'] as const).map((kind) => (
          <button key={kind} type="button" onClick={() => setWish({ kind, at: (wish?.at ?? 0) + 1 })}>{`wish ${kind}`}</button>
        ))}
        <MoreWork mention={mention} matches={matches} now={NOW} wish={wish} onWork={(one) => said.push(one)} />
      </>
    );
  }
  const container = openWith(db, <Wished />);
  await screen.findByRole('group', { name: 'Tags' });
  return { container, said };
}

const submit = (field: HTMLElement): boolean => fireEvent.submit(field.closest('form') ?? field);
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('tags of a mention', () => {
  it('are added by Enter, cleaned, each once, and removed', async () => {
    const { container, said } = await shown({ decided: { tags: { refund: true, gone: false } } });
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Add a tag' });
    for (const typed of ['  lost   parcel ', 'refund', '   ']) {
      fireEvent.input(field, { target: { value: typed } });
      submit(field);
      await waitFor(() => expect(field.value).toBe(''));
    }
    expect(said).toEqual([{ tags: { 'lost parcel': true } }]);
    press(/Remove tag.*refund/u);
    expect(said.at(-1)).toEqual({ tags: { refund: false } });
    expect(document.activeElement).toBe(field);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('in use are offered, the last one first, but for those that it has', async () => {
    const { mention, matches } = listedMention({ id: 'forum:2' });
    await db.mentions.bulkPut([mention, { ...mention, id: 'forum:3' }]);
    await db.matches.bulkPut(matches);
    await decideInbox(db, [{ mentionId: 'forum:2', tags: { before: true, refund: true } }], { now: NOW - 9 });
    await decideInbox(db, [{ mentionId: 'forum:3', tags: { last: true } }], { now: NOW });
    const { container } = await shown({ decided: { tags: { refund: true } } });
    expect(container.querySelectorAll('option')).toHaveLength(0);
    fireEvent.focus(screen.getByRole('combobox', { name: 'Add a tag' }));
    await waitFor(() => expect([...container.querySelectorAll('datalist option')].map(({ textContent }) => textContent)).toEqual(['last', 'before']));
  });
});

describe('times of a mention', () => {
  it('by which it is due are chosen by name', async () => {
    const { container, said } = await shown();
    press('Set a deadline');
    // Nobody is there on Sunday.
    await screen.findByRole('button', { name: /At the next opening.*23 Nov 2026|At the next opening.*Nov 23, 2026/u });
    expect(screen.queryByRole('button', { name: /Today at closing/u })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
    press(/At the next opening/u);
    expect(said).toEqual([{ dueAt: Date.parse('2026-11-23T09:00Z') }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: /At the next opening/u })).toBeNull());
    expect(document.activeElement?.textContent).toBe('Set a deadline');
  });

  it('or written, in the reporting zone, and never in the past', async () => {
    await decideSetting(db, 'zone', 'Europe/Kyiv');
    const { said } = await shown();
    press('Snooze');
    const field = await screen.findByLabelText<HTMLInputElement>('Date and time');
    fireEvent.input(field, { target: { value: '2026-11-21T13:00' } });
    await screen.findByText('This time is over. Choose a later one.');
    submit(field);
    expect(said).toEqual([]);
    fireEvent.input(field, { target: { value: '2026-11-21T18:30' } });
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Set' }).disabled).toBe(false));
    submit(field);
    expect(said).toEqual([{ snoozedUntil: Date.parse('2026-11-21T16:30Z') }]);
  });

  it('that were chosen are said, and taken back', async () => {
    const { said } = await shown({ decided: { snoozedUntil: Date.parse('2026-11-25T09:00Z') } });
    press(/Snoozed until .*25/u);
    fireEvent.click(await screen.findByRole('button', { name: 'Take back' }));
    expect(said).toEqual([{ snoozedUntil: null }]);
  });

  it('are wished for by a key, each wish once, and left by Escape', async () => {
    await shown();
    press('wish snooze');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /In 3 hours/u })));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('button', { name: /In 3 hours/u })).toBeNull());
    expect(document.activeElement?.textContent).toBe('Snooze');
    press('wish tag');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Add a tag' })));
    press('wish escalate');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('To whom')));
  });
});

describe('a mention is escalated', () => {
  it('to somebody and by a time, in one decision', async () => {
    const { container, said } = await shown();
    press('Escalate');
    fireEvent.input(await screen.findByLabelText('To whom'), { target: { value: ' Tamsin ' } });
    fireEvent.input(screen.getByLabelText('Answer by'), { target: { value: '2026-11-21T15:00' } });
    expect(await accessibilityProblems(container)).toEqual([]);
    submit(screen.getByLabelText('To whom'));
    expect(said).toEqual([{ status: { is: 'escalated', at: NOW }, owner: 'Tamsin', dueAt: Date.parse('2026-11-21T15:00Z') }]);
  });

  it('and is not offered to be where it is already', async () => {
    await shown({ decided: { status: { is: 'escalated', at: NOW - 9 } } });
    expect(screen.queryByRole('button', { name: 'Escalate' })).toBeNull();
  });
});

describe('consent to quote', () => {
  it('is set where praise stands in that queue, or something was decided, and nowhere else', async () => {
    await shown();
    expect(screen.queryByRole('combobox', { name: 'Consent to quote' })).toBeNull();
    cleanup();
    const { said } = await shown({ decided: { testimonial: 'asked' } });
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Consent to quote' });
    expect(select.value).toBe('asked');
    fireEvent.change(select, { target: { value: 'granted' } });
    fireEvent.change(select, { target: { value: 'none' } });
    expect(said).toEqual([{ testimonial: 'granted' }, { testimonial: null }]);
  });
});

function NotesOf(): VNode {
  return <Notes mentionId={ID} history={useMentionHistory(ID)} />;
}

describe('notes of a mention', () => {
  async function store(): Promise<void> {
    const { mention, matches } = listedMention({ id: ID });
    await db.mentions.put(mention);
    await db.matches.bulkPut(matches);
  }

  it('are saved by Ctrl+Enter, once, and say when and by which copy they were written', async () => {
    await store();
    await db.workLog.add({ id: 'n0', mentionId: ID, at: NOW - 86_400_000, by: 'elsewhere', kind: 'note', details: { text: 'Called\ntwice' } });
    const container = openWith(db, <NotesOf />);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Write a note' });
    fireEvent.input(field, { target: { value: 'Parcel found' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await screen.findByText('Parcel found', { selector: 'li p' });
    expect([...container.querySelectorAll('li')].map(wordsOf)).toEqual([
      expect.stringMatching(/^Called\ntwice.*another copy$/su), expect.stringMatching(/^Parcel found.*this browser$/su),
    ]);
    expect(await readWork(db, ID)).toHaveLength(2);
    await waitFor(() => expect(field.value).toBe(''));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('that cannot be saved keep their words, also while something else is looked at', async () => {
    openWith(db, <NotesOf />);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Write a note' });
    fireEvent.input(field, { target: { value: 'For nobody' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Save note' }));
    await screen.findByText(/could not be saved/u);
    expect(field.value).toBe('For nobody');
    cleanup();
    openWith(db, <NotesOf />);
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Write a note' })).value).toBe('For nobody');
  });
});
