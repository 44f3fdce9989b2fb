// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_AUTHORS, type AuthorsAddress } from '@/components/authors/authorsAddress';
import { Authors } from '@/components/dashboard/Authors';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { addNote } from '@/lib/storage/inbox/workLog';
import { decidePerson } from '@/lib/storage/people/decidePerson';
import { linkAuthors } from '@/lib/storage/people/linkAuthors';
import { decideSetting } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(58);
  db = openDatabase({ durability: 'strict', name: `authors-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await saveTopic(db, { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' }, { now: NOW, newId: () => 't1' });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

interface Wrote extends Omit<SampleMention, 'handle'> {
  site: string;
  handle: string;
  daysAgo: number;
}

/** Stores a mention by an account of a site, and the account. */
async function wrote({ site, handle, daysAgo, ...sample }: Wrote): Promise<string> {
  const at = NOW - daysAgo * DAY;
  const { mention, matches } = listedMention({ ...sample, publishedAt: { at: new Date(at).toISOString(), precision: 'second', raw: null } });
  const authorId = `${site}:${handle}`;
  const author = { handle, name: null, url: `https://${site}.example/${handle}`, followers: null };
  await db.transaction('rw', db.mentions, db.matches, db.authors, async () => {
    await db.mentions.put({ ...mention, site, authorId, post: { ...mention.post, site, author } });
    await db.matches.bulkPut(matches.map((match) => ({ ...match, site })));
    const known = await db.authors.get(authorId);
    await db.authors.put({ id: authorId, site, ...author, firstSeenAt: known?.firstSeenAt ?? at, lastSeenAt: Math.max(known?.lastSeenAt ?? at, at) });
  });
  return authorId;
}

function open(at: Partial<AuthorsAddress> = {}): { container: Element; went: AuthorsAddress[] } {
  const went: AuthorsAddress[] = [];
  return { container: openWith(db, <Authors at={{ ...FIRST_AUTHORS, ...at }} onGo={(to) => went.push(to)} />), went };
}

const rows = (): Promise<HTMLElement[]> => screen.findAllByRole('article');
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the list of authors', () => {
  it('says what will stand there, where nobody has written yet', async () => {
    const { container } = open();
    await waitFor(() => expect(wordsOf(container)).toContain('No authors yet'));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('has who was seen last first, linked accounts as one, with mentions, risk and its points', async () => {
    await wrote({ id: 'forum:1', site: 'forum', handle: 'tamsin_q9', daysAgo: 1 });
    await wrote({ id: 'forum:2', site: 'forum', handle: 'tamsin_q9', daysAgo: 3, text: 'Seagull lost it again' });
    await wrote({ id: 'board:1', site: 'board', handle: 'tamsin_q9', daysAgo: 9, label: 'positive', text: 'Seagull is fine' });
    await wrote({ id: 'board:2', site: 'board', handle: 'olek', daysAgo: 2, label: 'positive', text: 'Seagull is great' });
    await linkAuthors(db, 'forum:tamsin_q9', 'board:tamsin_q9');
    const { container } = open();
    const [first, second] = await rows();
    expect(wordsOf(first)).toMatch(/^tamsin_q9forum, board2 accounts3 mentionslast seen yesterday/u);
    expect(wordsOf(second)).toContain('olek');
    expect(wordsOf(container)).toContain('2 authors');
    expect(within(first as HTMLElement).getByRole('img', { name: /Negative.* 2, .*Positive.* 1/u })).toBeTruthy();
    const risk = within(first as HTMLElement).getByRole('button', { name: 'Raised risk' });
    expect(wordsOf(document.querySelector(`#${risk.getAttribute('aria-describedby')}`))).toContain('negative of late (2) +1.5');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is walked by j and k, and opened by Enter, without naming the author in the address', async () => {
    await wrote({ id: 'forum:1', site: 'forum', handle: 'ada', daysAgo: 1 });
    await wrote({ id: 'forum:2', site: 'forum', handle: 'ben', daysAgo: 2 });
    open();
    const [first, second] = await rows();
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'о', code: 'KeyJ' });
    await waitFor(() => expect(document.activeElement).toBe(second));
    fireEvent.keyDown(second as HTMLElement, { key: 'Enter', code: 'Enter' });
    await waitFor(() => expect(location.hash).toBe('#/authors?mention=forum%3A2'));
    fireEvent.keyDown(second as HTMLElement, { key: 'k', code: 'KeyK' });
    await waitFor(() => expect(document.activeElement).toBe(first));
  });

  it('is limited by words, site and risk, and says so where nobody fits', async () => {
    await wrote({ id: 'forum:1', site: 'forum', handle: 'ada', daysAgo: 1 });
    const { container, went } = open({ text: 'nobody at all' });
    await waitFor(() => expect(wordsOf(container)).toContain('No author fits these filters'));
    fireEvent.change(screen.getByLabelText('Risk'), { target: { value: 'high' } });
    expect(went.at(-1)).toMatchObject({ risk: 'high', text: 'nobody at all' });
    fireEvent.click(button('Clear filters'));
    expect(went.at(-1)).toEqual(FIRST_AUTHORS);
  });

  it('names first whom the user wanted to look in on, until it is done, and takes that back', async () => {
    const id = await wrote({ id: 'forum:1', site: 'forum', handle: 'ada', daysAgo: 1 });
    await decidePerson(db, id, { checkInAt: NOW - DAY, contact: { name: 'Ada of the harbour' } });
    open();
    const due = await screen.findByRole('region', { name: 'Look in on today' });
    expect(wordsOf(due)).toContain('Ada of the harbour');
    fireEvent.click(within(due).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Look in on today' })).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('region', { name: 'Look in on today' });
  });
});

describe('the page of an author', () => {
  it('tells one timeline over linked accounts, newest first, by kinds, each entry leading to its mention', async () => {
    const ada = await wrote({ id: 'forum:1', site: 'forum', handle: 'ada_q9', daysAgo: 4 });
    const other = await wrote({ id: 'board:1', site: 'board', handle: 'ada_q9', daysAgo: 2, text: 'Seagull again' });
    await linkAuthors(db, ada, other);
    await decideInbox(db, [{ mentionId: 'forum:1', status: { is: 'done', at: NOW } }], { now: NOW - DAY });
    await addNote(db, 'forum:1', 'Called them at noon.', { now: NOW - DAY / 2 });
    const { container } = open({ mentionId: 'forum:1' });
    const told = (await rows()).map(wordsOf);
    expect(told.map((words) => /noon|Status: Done|again|parcel/u.exec(words)?.[0])).toEqual(['noon', 'Status: Done', 'again', 'parcel']);
    expect(screen.getByRole('link', { name: 'Seagull again' }).getAttribute('href')).toBe('#/inbox?mention=board%3A1');
    expect(wordsOf(container)).toContain('2 mentions since Nov 17, 2026');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(button('Notes'));
    await waitFor(() => expect(wordsOf(container)).not.toContain('noon'));
    await waitFor(() => expect(wordsOf(container)).toContain('noon'));
    expect(wordsOf(container)).not.toContain('Status: Done');
  });

  it('suggests the account of the same handle with its reason, links it, and takes that back', async () => {
    await wrote({ id: 'forum:1', site: 'forum', handle: 'tamsin_q9', daysAgo: 4 });
    await wrote({ id: 'board:1', site: 'board', handle: 'tamsin_q9', daysAgo: 2, text: 'Seagull again' });
    const { container } = open({ mentionId: 'forum:1' });
    const suggested = await screen.findByRole('group', { name: 'Suggested accounts' });
    expect(wordsOf(suggested)).toContain('Both use the handle tamsin_q9');
    fireEvent.click(within(suggested).getByRole('button', { name: /Same person/u }));
    await waitFor(() => expect(wordsOf(container)).toContain('Seagull again'));
    expect(screen.getAllByRole('button', { name: /^Unlink/u })).toHaveLength(2);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(wordsOf(container)).not.toContain('Seagull again'));
    await screen.findByRole('group', { name: 'Suggested accounts' });
  });

  it('suggests no more what the user said is somebody else', async () => {
    await wrote({ id: 'forum:1', site: 'forum', handle: 'tamsin_q9', daysAgo: 4 });
    await wrote({ id: 'board:1', site: 'board', handle: 'tamsin_q9', daysAgo: 2 });
    open({ mentionId: 'forum:1' });
    const suggested = await screen.findByRole('group', { name: 'Suggested accounts' });
    fireEvent.click(within(suggested).getByRole('button', { name: /Not the same/u }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Suggested accounts' })).toBeNull(), { timeout: 4_000 });
  });

  it('keeps what is written down of them, says that nothing is sent, and takes it back', async () => {
    await wrote({ id: 'forum:1', site: 'forum', handle: 'ada', daysAgo: 4 });
    const { container } = open({ mentionId: 'forum:1' });
    fireEvent.click(await screen.findByText('Contact details'));
    expect(wordsOf(container)).toContain('Nothing is sent');
    const email = screen.getByRole<HTMLInputElement>('textbox', { name: 'Email' });
    fireEvent.change(email, { target: { value: ' ada@harbour.example ' } });
    await waitFor(() => expect(wordsOf(container)).toContain('Email: saved.'));
    expect((await db.people.toArray()).map(({ contact }) => contact)).toEqual([{ email: 'ada@harbour.example' }]);
    const channel = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Write to them on' });
    expect(wordsOf(channel.options[0])).toBe('Where they write most: forum (1 of 1)');
    await waitFor(() => expect([...channel.options].map(({ value }) => value)).toContain('email'));
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(email.value).toBe(''), { timeout: 3_000 });
  });

  it('sets a check-in by a day, at its first instant, and says when', async () => {
    await wrote({ id: 'forum:1', site: 'forum', handle: 'ada', daysAgo: 4 });
    const { container } = open({ mentionId: 'forum:1' });
    fireEvent.click(await screen.findByRole('button', { name: 'In a week' }));
    await waitFor(() => expect(wordsOf(container)).toContain('Check-in on Nov 28, 2026.'));
    expect((await db.people.toArray())[0]?.checkInAt).toBe(Date.parse('2026-11-28T00:00:00Z'));
  });

  it('says that nothing is stored of somebody any more', async () => {
    const { container } = open({ authorId: 'forum:gone' });
    await waitFor(() => expect(wordsOf(container)).toContain('Nothing is stored of this author any more'));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
