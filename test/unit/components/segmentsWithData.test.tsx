// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_AUTHORS } from '@/components/authors/authorsAddress';
import { Authors } from '@/components/dashboard/Authors';
import type { Segment } from '@/lib/inbox/segment';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideSegments, readSegments } from '@/lib/storage/people/segments';
import type { walkSegment as WalkSegment } from '@/lib/storage/people/walkSegment';
import { decideSetting } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

/** Holds a count after each window, so that it can be stopped at one. */
const gate = vi.hoisted(() => ({ hold: null as Promise<void> | null }));
vi.mock('@/lib/storage/people/walkSegment', async (original) => {
  const real = await original<{ walkSegment: typeof WalkSegment }>();
  return {
    ...real,
    async *walkSegment(...of: Parameters<typeof real.walkSegment>) {
      for await (const so of real.walkSegment(...of)) {
        await gate.hold;
        yield so;
      }
    },
  };
});

const NOW = Date.parse('2026-11-21T12:00:00Z');

const DISPLEASED: Segment = {
  id: 'displeased', name: 'Displeased', sites: [], languages: [], stages: [], histories: ['negatives'], leastFollowers: null, leastLikes: null, leastMentions: 1, days: null,
};

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(52);
  db = openDatabase({ durability: 'strict', name: `segments-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await saveTopic(db, { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' }, { now: NOW, newId: () => 't1' });
});

afterEach(async () => {
  gate.hold = null;
  cleanup();
  await db.delete();
});

async function wrote(handle: string, ...samples: Partial<SampleMention>[]): Promise<void> {
  const id = `forum:${handle}`;
  await db.authors.put({ id, site: 'forum', handle, name: null, url: null, followers: null, firstSeenAt: 0, lastSeenAt: NOW });
  for (const [n, sample] of samples.entries()) {
    const { mention, matches } = listedMention({ id: `forum:${handle}-${n}`, ...sample });
    await db.mentions.put({ ...mention, authorId: id });
    await db.matches.bulkPut(matches);
  }
}

function Screen(): VNode {
  const [at, setAt] = useState({ ...FIRST_AUTHORS, part: 'segments' as 'list' | 'segments', segmentId: null as string | null });
  return <Authors at={at} onGo={(to) => setAt({ ...to })} />;
}

describe('segments', () => {
  it('say what is never inferred, and what they are for, where there is none', async () => {
    const container = openWith(db, <Screen />);
    await waitFor(() => expect(wordsOf(container)).toContain('No segments yet'));
    expect(wordsOf(container)).toContain('Age, gender, health and politics are never inferred');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are made in a plain form, counted at once, and tell who belongs and why', async () => {
    await wrote('ada', {}, { text: 'Seagull lost it again. When will it come back to me?' });
    await wrote('ben', { label: 'positive', text: 'Seagull is lovely' });
    const container = openWith(db, <Screen />);
    fireEvent.click(await screen.findByRole('button', { name: 'New segment' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(wordsOf(container)).toContain('Give the segment a name.'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Displeased' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'often negative' }));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'often negative' }).checked).toBe(true));
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const card = await screen.findByRole('region', { name: /Displeased.*: what they have in common/u });
    expect(wordsOf(card)).toContain('1 person · 2 mentions');
    const members = screen.getByRole('region', { name: 'Who belongs to it' });
    expect(wordsOf(members)).toContain('ada');
    expect(wordsOf(members)).toContain('Negative 2');
    expect(wordsOf(members)).not.toContain('ben');
    expect((await readSegments(db)).map(({ name, histories }) => [name, histories])).toEqual([['Displeased', ['negatives']]]);
    expect(wordsOf(container)).toContain('Displeased: saved.');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('hide who is quoted', async () => {
    await wrote('ada_of_harbour', {}, { text: 'Seagull lost it again, says @ada_of_harbour, at ada@harbour.example' });
    await decideSegments(db, [DISPLEASED]);
    openWith(db, <Authors at={{ ...FIRST_AUTHORS, part: 'segments', segmentId: 'displeased' }} onGo={() => undefined} />);
    const card = await screen.findByRole('region', { name: /Displeased.*: what they have in common/u });
    expect(wordsOf(card)).toContain('They complain');
    expect(wordsOf(card)).not.toMatch(/ada/u);
  });

  it('are edited and deleted, and deleting is undone', async () => {
    await decideSegments(db, [DISPLEASED]);
    openWith(db, <Screen />);
    const menu = await screen.findByRole('list', { name: /^More for .*Displeased/u });
    fireEvent.click(within(menu).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Displeased' })).toBeNull());
    expect(await readSegments(db)).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('link', { name: 'Displeased' });
    expect(await readSegments(db)).toEqual([DISPLEASED]);
  });

  it('are counted until the user stops that, and say how far it was', async () => {
    await db.authors.bulkPut(Array.from({ length: 600 }, (_, n) => ({
      id: `forum:u${n}`, site: 'forum', handle: `u${n}`, name: null, url: null, followers: null, firstSeenAt: 0, lastSeenAt: NOW,
    })));
    await decideSegments(db, [DISPLEASED]);
    let release = (): void => undefined;
    gate.hold = new Promise((resolve) => {
      release = resolve;
    });
    const container = openWith(db, <Authors at={{ ...FIRST_AUTHORS, part: 'segments', segmentId: 'displeased' }} onGo={() => undefined} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    release();
    await waitFor(() => expect(wordsOf(container)).toContain('Stopped after 200 of 600 authors'));
    fireEvent.click(screen.getByRole('button', { name: 'Count again' }));
    await waitFor(() => expect(wordsOf(container)).toContain('Nobody belongs to this segment'), { timeout: 15_000 });
  });
});
