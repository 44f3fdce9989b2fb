// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSearchedMentions, type SearchedMentions } from '@/components/hooks/searchedMentions';
import { Looking, IndexingNote } from '@/components/dashboard/SearchProgress';
import { MentionRow } from '@/components/mentions/MentionRow';
import { SearchBox } from '@/components/mentions/SearchBox';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { searchFor } from '@/lib/storage/searchMentions';
import { indexChunk } from '@/lib/storage/words/indexing';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listedMention, topicOf } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';
import { openWith } from './withRoot';

const COUNT = 4_300;
const NEWEST = Date.parse('2026-11-20T10:00:00Z');
const MINUTE = 60_000;

let db: EarshotDatabase;
let number = 0;
let seen: SearchedMentions[];
/** Whether the list is stopped as soon as it says how far it looked. */
let stops: boolean;

/** Mentions, one a minute, of which the newest and the oldest have the word that is looked for. */
async function fill(): Promise<void> {
  const listed = Array.from({ length: COUNT }, (_, index) => {
    const text = index === 0 || index === COUNT - 1 ? 'Seagull sent a glockenspiel' : 'Seagull lost my parcel';
    const at = new Date(NEWEST - index * MINUTE).toISOString();
    return listedMention({ id: `forum:${index}`, text, publishedAt: { at, precision: 'second', raw: null } });
  });
  await db.transaction('rw', db.mentions, db.matches, db.settings, async () => {
    await db.mentions.bulkPut(listed.map(({ mention }) => mention));
    await db.matches.bulkPut(listed.flatMap(({ matches }) => matches));
    await db.settings.put({ key: 'counters', value: { mentions: COUNT, sites: {} } });
  });
}

beforeEach(async () => {
  seen = [];
  stops = false;
  db = openDatabase({ durability: 'strict', name: `search-${number++}` });
  await db.open();
  await saveTopic(db, { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' }, { now: NEWEST, newId: () => 't1' });
  await fill();
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

function Searched({ text }: { text: string }): VNode {
  const list = useSearchedMentions({ ...NO_FILTER, text });
  seen.push(list);
  if (stops && list.lookedTo !== null) list.stop();
  return (
    <>
      <button type="button" onClick={list.goOn}>on</button>
      <button type="button" onClick={list.more}>more</button>
    </>
  );
}

const last = (): SearchedMentions | undefined => seen.at(-1);
const ids = (list: SearchedMentions | undefined): string[] => (list?.rows ?? []).map(({ mention }) => mention.id);

describe('a search that finds few among many', () => {
  it('shows what it found first, and how far it looked, before it is at the end', async () => {
    openWith(db, <Searched text="glockenspiel" />);
    await waitFor(() => expect(last()?.complete).toBe(true), { timeout: 20_000 });
    const early = seen.find(({ rows }) => rows.length > 0);
    expect([ids(early), early?.complete, early?.state]).toEqual([['forum:0'], false, 'loading']);
    expect(early?.lookedTo).toBeLessThan(NEWEST - 1_000 * MINUTE);
    expect(ids(last())).toEqual(['forum:0', `forum:${COUNT - 1}`]);
    expect([last()?.lookedTo, last()?.stopped]).toEqual([null, false]);
  }, 30_000);

  it('is stopped, stays so when its end is reached or something is stored, and goes on when asked', async () => {
    stops = true;
    openWith(db, <Searched text="glockenspiel" />);
    await waitFor(() => expect(last()?.stopped).toBe(true), { timeout: 20_000 });
    expect([ids(last()), last()?.complete, last()?.state]).toEqual([['forum:0'], false, 'ready']);
    stops = false;
    const { lookedTo } = last() ?? {};
    fireEvent.click(screen.getByRole('button', { name: 'more' }));
    await db.mentions.update('forum:7', { lastSeenAt: NEWEST });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([last()?.stopped, last()?.lookedTo]).toEqual([true, lookedTo]);
    fireEvent.click(screen.getByRole('button', { name: 'on' }));
    await waitFor(() => expect(ids(last())).toEqual(['forum:0', `forum:${COUNT - 1}`]), { timeout: 20_000 });
    expect([last()?.stopped, last()?.complete]).toEqual([false, true]);
  }, 40_000);

  it('says how far the index over words is, until that is whole, and only where something is searched for', async () => {
    await indexChunk(db, 1_000);
    openWith(db, <Searched text="glockenspiel" />);
    const to = NEWEST - 999 * MINUTE;
    await waitFor(() => expect(last()?.indexing).toEqual({ to, looked: 1_000, all: COUNT }));
    while (await indexChunk(db, 1_000));
    await waitFor(() => expect(last()?.indexing).toBeNull());
    cleanup();
    await db.settings.delete('wordIndexing');
    openWith(db, <Searched text="" />);
    await waitFor(() => expect(last()?.state).toBe('ready'));
    expect(last()?.indexing).toBeNull();
  }, 40_000);
});

describe('what a search says', () => {
  it('how far it looked, with the way to stop and to go on', async () => {
    const [stop, goOn] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const looking = (stopped: boolean): VNode => <Looking lookedTo={NEWEST} stopped={stopped} stop={stop} goOn={goOn} />;
    const { container, rerender } = await show(looking(false));
    expect(wordsOf(container)).toContain('back to Nov 20, 2026 so far');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    rerender(looking(true));
    expect(wordsOf(container)).toContain('Looked back to Nov 20, 2026, then stopped.');
    fireEvent.click(screen.getByRole('button', { name: 'Look further' }));
    expect([stop.mock.calls.length, goOn.mock.calls.length]).toEqual([1, 1]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('how far the index is, also before it was begun', async () => {
    const { container, rerender } = await show(<IndexingNote indexing={{ to: NEWEST, looked: 10, all: 40 }} />);
    expect(wordsOf(container)).toBe('Words are found back to Nov 20, 2026 so far. Older mentions are searched slowly.');
    expect(container.querySelector('progress')?.value).toBe(10);
    expect(await accessibilityProblems(container)).toEqual([]);
    rerender(<IndexingNote indexing={{ to: Infinity, looked: 0, all: 40 }} />);
    expect(wordsOf(container)).toContain('not sorted yet');
  });

  it('where it found its words, in the sentence that has them', async () => {
    const listed = listedMention({ id: 'a', text: `Seagull is here. ${'Words without end. '.repeat(20)}My Lampshade arrived broken.` });
    const foundIn = searchFor('lampsh', () => '')?.foundIn ?? null;
    const topics = new Map([['t1', topicOf({ id: 't1', name: 'Seagull', hue: 3 })]]);
    const { container } = await show(
      <MentionRow listed={listed} topics={topics} siteName="The Forum" now={ENGLISH_NOW} foundIn={foundIn} open={false} onOpen={() => undefined} />,
    );
    expect([...container.querySelectorAll('mark')].map(wordsOf)).toEqual(['Lampshade']);
  });

  it('goes to its field by /, but not from where something is typed, nor without single keys', async () => {
    const box = (singleKeys: boolean): VNode => (
      <>
        <textarea aria-label="note" />
        <SearchBox value="lamp" singleKeys={singleKeys} onValue={() => undefined} />
      </>
    );
    const { rerender } = await show(box(true));
    const field = screen.getByRole('searchbox');
    const note = screen.getByRole('textbox', { name: 'note' });
    note.focus();
    fireEvent.keyDown(note, { key: '/' });
    expect(document.activeElement).toBe(note);
    note.blur();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(field);
    field.blur();
    rerender(box(false));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).not.toBe(field);
  });
});
