// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AboutAuthor } from '@/components/authors/AboutAuthor';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const NOW = Date.parse('2026-11-21T12:00:00Z');

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `author-story-${number++}` });
  await db.open();
  await saveTopic(db, { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' }, { now: NOW, newId: () => 't1' });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function store(...samples: SampleMention[]): Promise<void> {
  const listed = samples.map(listedMention);
  await db.transaction('rw', db.mentions, db.matches, async () => {
    await db.mentions.bulkPut(listed.map(({ mention }) => mention));
    await db.matches.bulkPut(listed.flatMap(({ matches }) => matches));
  });
}

const on = (day: string): NonNullable<SampleMention['publishedAt']> => ({ at: `2026-11-${day}T10:00:00.000Z`, precision: 'second', raw: null });
const open = (): Element => openWith(db, <AboutAuthor mentionId="forum:2" />);
const told = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'About the author' });

describe('the story of an author beside a mention', () => {
  it('has their mentions, what they were answered, and follows what comes later', async () => {
    await store({ id: 'forum:1', label: 'positive', publishedAt: on('10') }, { id: 'forum:2', publishedAt: on('19') });
    const container = open();
    const region = await told();
    expect(wordsOf(region)).toContain('2 mentions since Nov 10, 2026');
    expect(wordsOf(region)).toContain('Not seen answered');
    expect(screen.getByRole('img', { name: /^Sentiment from .*Nov 10.*Nov 19/u })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await store({
      id: 'forum:3', publishedAt: on('20'),
      reply: { text: 'We look into it.', author: 'Seagull', publishedAt: { at: '2026-11-20T12:00:00.000Z', precision: 'second', raw: null } },
    });
    await waitFor(() => expect(wordsOf(region)).toContain('3 mentions since Nov 10, 2026'), { timeout: 3_000 });
    expect(wordsOf(region)).toContain('We look into it.');
  });

  it('is silent of a mention that is gone, or whose page names nobody', async () => {
    const { mention } = listedMention({ id: 'forum:2' });
    await db.mentions.put({ ...mention, authorId: null });
    const container = open();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(wordsOf(container)).toBe('');
    await db.mentions.delete('forum:2');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(wordsOf(container)).toBe('');
  });
});
