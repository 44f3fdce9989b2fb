// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authorOfHref } from '@/components/authors/authorsAddress';
import { InboxMention, type InboxMentionProps } from '@/components/inbox/InboxMention';
import type { ListedMention } from '@/components/mentions/listedMention';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { Mention } from '@/lib/mentions/mention';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { addNote } from '@/lib/storage/inbox/workLog';
import { decideSetting } from '@/lib/storage/settings';
import { listedMention, topicOf, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const ID = 'forum:1';
const TOPICS = new Map([['t1', topicOf({ id: 't1' })]]);

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `inbox-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await db.topics.put({ ...topicOf({ id: 't1' }), createdAt: 0, stamps: {} });
});

afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  await db.delete();
});

async function store(sample: SampleMention, post: Partial<Mention['post']> = {}): Promise<ListedMention> {
  const { mention, matches } = listedMention(sample);
  const stored = { ...mention, post: { ...mention.post, ...post } };
  await db.mentions.put(stored);
  await db.matches.bulkPut(matches);
  return { mention: stored, matches };
}

function shown(listed: ListedMention, props: Partial<InboxMentionProps> = {}): { container: Element; said: WorkDecision[] } {
  const said: WorkDecision[] = [];
  const container = openWith(db, <InboxMention listed={listed} topics={TOPICS} topicId="t1" now={NOW} onWork={(one) => said.push(one)} {...props} />);
  return { container, said };
}

const lines = async (container: Element, least: number): Promise<string[]> => {
  await waitFor(() => expect(container.querySelectorAll('details li').length).toBeGreaterThanOrEqual(least));
  return [...container.querySelectorAll('details > ol > li')].map(wordsOf);
};

describe('one mention in the inbox', () => {
  it('says who wrote what, where and when, with the ways to the author and to the post', async () => {
    const { container } = shown(await store({ id: ID, text: 'Seagull lost my parcel' }), { onCorrect: () => undefined, onRelevance: () => undefined });
    const author = await screen.findByRole<HTMLAnchorElement>('link', { name: /ada/u });
    expect(author.getAttribute('href')).toBe(authorOfHref(ID));
    expect(screen.getByRole('link', { name: /Open on/u }).getAttribute('href')).toBe('https://forum.example/forum:1');
    expect(wordsOf(container)).toContain('Seagull lostlost −2 my parcel');
    await screen.findByRole('textbox', { name: 'Write a note' });
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('tells its history in words, in the order of time, and what another copy did as such', async () => {
    const reply = { text: 'We look into it.', author: 'Seagull', publishedAt: { at: '2026-11-20T11:00:00Z', precision: 'minute', raw: null } } as const;
    const listed = await store({ id: ID, reply });
    const at = (minute: number): { now: number } => ({ now: Date.parse('2026-11-20T13:00:00Z') + minute * 60_000 });
    await decideInbox(db, [{ mentionId: ID, owner: 'Tamsin' }], at(0));
    await decideInbox(db, [{ mentionId: ID, tags: { parcel: true } }], at(0.5));
    await addNote(db, ID, 'Called\ntwice', at(1));
    await decideInbox(db, [{ mentionId: ID, status: { is: 'escalated', at: 5 } }], at(2));
    await decideInbox(db, [{ mentionId: ID, dueAt: Date.parse('2026-11-23T09:00Z') }], at(2.5));
    await db.workLog.bulkAdd([
      { id: 'l1', mentionId: ID, at: at(3).now, by: 'other', kind: 'opened', details: {} },
      { id: 'l2', mentionId: ID, at: at(4).now, by: 'other', kind: 'opened', details: {} },
      { id: 'l3', mentionId: ID, at: at(5).now, by: 'other', kind: 'reply', details: { how: 'copied', edited: true } },
      { id: 'l4', mentionId: ID, at: at(6).now, by: 'other', kind: 'snoozed', details: { until: null } },
      { id: 'l5', mentionId: ID, at: at(7).now, by: 'other', kind: 'testimonial', details: { is: 'asked' } },
    ]);
    const { container } = shown(listed);
    expect((await lines(container, 11)).map((line) => line.replace(/^[^,]*, 2026, [^AP]*[AP]M/u, '').replaceAll(/\s+/gu, ' '))).toEqual([
      'Published', 'Answered by SeagullWe look into it.', 'First seen', 'Tamsin looks after it now.', 'Tagged “parcel”.', 'NoteCalled twice',
      'Status: Escalated.', 'To be answered by Nov 23, 2026, 9:00 AM.', 'Looked at · another copy', 'A reply was copied (in own words) · another copy',
      'No longer snoozed. · another copy', 'Noted: consent to quote was asked for. · another copy',
    ]);
  });

  it('notes once that it was looked at for a second, and not what is passed by', async () => {
    const one = await store({ id: ID });
    const two = await store({ id: 'forum:2' });
    const opened = async (id: string): Promise<number> => (await db.workLog.where('mentionId').equals(id).toArray()).filter(({ kind }) => kind === 'opened').length;
    shown(one);
    await new Promise((done) => setTimeout(done, 300));
    cleanup();
    shown(two);
    await waitFor(async () => expect(await opened('forum:2')).toBe(1));
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((done) => setTimeout(done, 1_200));
    expect([await opened(ID), await opened('forum:2')]).toEqual([0, 1]);
  });

  it('hears what a key wishes for: the reply, or a note', async () => {
    const listed = await store({ id: ID });
    shown(listed, { wish: { kind: 'reply', at: 1 } });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your reply' })));
    cleanup();
    shown(listed, { wish: { kind: 'note', at: 1 } });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Write a note' })));
  });
});

describe('the discussion of a mention', () => {
  it('shows what it answers at once, and the others once they are asked for; each can be opened', async () => {
    const thread = { threadUrl: 'https://forum.example/t/9' };
    await store({ id: 'forum:0', handle: 'olek', text: 'Seagull is late' }, { ...thread, nativeId: '0' });
    await store({ id: 'forum:7', handle: 'mira', text: 'Seagull is never late' }, { ...thread, nativeId: '7', parentId: '0' });
    await store({ id: 'forum:8', handle: 'nobody', text: 'Seagull elsewhere' }, { threadUrl: 'https://forum.example/t/10', nativeId: '8' });
    const listed = await store({ id: ID }, { ...thread, nativeId: '1', parentId: '0' });
    const went: string[] = [];
    shown(listed, { onMention: (id) => went.push(id) });
    const part = await screen.findByRole('region', { name: 'Discussion' });
    expect(wordsOf(part)).toMatch(/It answersolek.*Seagull is late/u);
    expect(wordsOf(part)).not.toContain('never');
    fireEvent.click(within(part).getByRole('button', { name: 'Look for more of this discussion' }));
    await within(part).findByText('1 more mention of this discussion');
    expect(wordsOf(part)).toContain('Seagull is never late');
    expect(wordsOf(part)).not.toContain('elsewhere');
    fireEvent.click(within(part).getByRole('button', { name: /mira/u }));
    expect(went).toEqual(['forum:7']);
    expect(await accessibilityProblems(part)).toEqual([]);
  });
});
