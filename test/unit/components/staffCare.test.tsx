// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareMeter } from '@/components/inbox/CareMeter';
import { CareSetting } from '@/components/inbox/CareSetting';
import { OwnWork } from '@/components/inbox/OwnWork';
import { ANGRY_IN_A_ROW } from '@/lib/inbox/angerExposure';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { listedMention, topicOf, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
const OWN = 'own';

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  db = openDatabase({ durability: 'strict', name: `care-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC', () => OWN);
  await db.topics.put({ ...topicOf({ id: 't1' }), createdAt: 0, stamps: {} });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const ANGRY = { label: 'negative', intent: 'threat', signals: { emotions: [{ kind: 'anger', cues: [] }] } } satisfies Partial<SampleMention>;

/** Mentions that were opened, one a minute, the last a minute ago. */
async function open(count: number, { by = OWN, ...sample }: Omit<Partial<SampleMention>, 'id'> & { by?: string } = ANGRY): Promise<void> {
  for (let n = 0; n < count; n++) {
    const id = `forum:${by}${n}`;
    await db.mentions.put(listedMention({ id, ...sample }).mention);
    await db.workLog.add({ id: `o${id}`, mentionId: id, at: NOW - (count - n) * MINUTE, by, kind: 'opened', details: {} });
  }
}

describe('exposure to anger', () => {
  it('is shown with how many were angry, and without a hint while they are few', async () => {
    await open(3);
    await open(2, { by: 'elsewhere', ...ANGRY });
    const container = openWith(db, <CareMeter />);
    const meter = await screen.findByRole('meter', { name: 'Anger read today' });
    expect(Number(meter.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
    expect(wordsOf(container)).toContain('3 angry of 3 opened');
    expect(wordsOf(container)).not.toContain('break');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is not shown where nothing angry was read today, or where that is not wanted', async () => {
    await open(4, { label: 'positive', intent: 'praise' });
    openWith(db, <CareMeter />);
    await new Promise((done) => setTimeout(done, 300));
    expect(screen.queryByRole('meter')).toBeNull();
    cleanup();
    await db.workLog.clear();
    await open(4);
    await decideSetting(db, 'staffCare', { shown: false, quietOn: null });
    openWith(db, <CareMeter />);
    await new Promise((done) => setTimeout(done, 300));
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('hints at a break, offers to blur what is abusive, and is silent for the rest of the day once told so', async () => {
    await decideSetting(db, 'blursAbuse', false);
    await open(ANGRY_IN_A_ROW);
    const container = openWith(db, <CareMeter />);
    await screen.findByText(/A short break may do you good/u);
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Blur abusive words' }));
    await waitFor(async () => expect((await readSettings(db)).blursAbuse).toBe(true));
    fireEvent.click(screen.getByRole('button', { name: 'Not again today' }));
    await waitFor(() => expect(screen.queryByText(/A short break/u)).toBeNull());
    expect((await readSettings(db)).staffCare).toEqual({ shown: true, quietOn: '2026-11-21' });
    expect(screen.getByRole('meter')).toBeTruthy();
    cleanup();
    await decideSetting(db, 'staffCare', { shown: true, quietOn: '2026-11-20' });
    openWith(db, <CareMeter />);
    await screen.findByText(/A short break may do you good/u);
  });

  it('is switched off in the settings', async () => {
    const container = openWith(db, <CareSetting />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Say how much anger you read' }));
    await waitFor(async () => expect((await readSettings(db)).staffCare.shown).toBe(false));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('own work', () => {
  it('is read once it is asked for, each figure with what it is told from and what it means', async () => {
    for (let n = 0; n < 3; n++) {
      const { mention, matches } = listedMention({ id: `forum:${n}`, publishedAt: { at: new Date(NOW - n * 2 * 60 * MINUTE - DAY).toISOString(), precision: 'second', raw: null } });
      await db.mentions.put({ ...mention, ...(n === 1 ? { decided: { status: { is: 'done', at: NOW } } } : {}) });
      await db.matches.bulkPut(matches);
      await db.workLog.bulkAdd([
        { id: `a${n}`, mentionId: mention.id, at: NOW - DAY, by: OWN, kind: 'opened', details: {} },
        { id: `b${n}`, mentionId: mention.id, at: NOW - DAY + (n + 1) * 2 * MINUTE, by: OWN, kind: 'reply', details: { how: 'put', edited: true } },
        { id: `c${n}`, mentionId: mention.id, at: NOW - DAY + MINUTE, by: 'elsewhere', kind: 'opened', details: {} },
      ]);
    }
    const { mention } = listedMention({ id: 'forum:kind', label: 'positive', text: 'Lovely', publishedAt: { at: new Date(NOW - DAY).toISOString(), precision: 'second', raw: null } });
    await db.mentions.put(mention);
    const container = openWith(db, <OwnWork />);
    const title = await screen.findByText('Your work in the last 7 days');
    expect(wordsOf(container)).not.toContain('median');
    const details = title.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await screen.findByText('Time to handle one');
    expect([...container.querySelectorAll('details details summary')].map(wordsOf)).toEqual([
      'Time to handle one4 minutes3 replies', 'Contacts per author33 contacts, 1 author', 'Had to come back2 of 33 contacts',
    ]);
    expect(wordsOf(container)).toContain('The median time from opening a mention');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('strings its figures together as the language does', async () => {
    await decideSetting(db, 'language', 'ar', () => OWN);
    const { mention } = listedMention({ id: 'forum:0', publishedAt: { at: new Date(NOW - DAY).toISOString(), precision: 'second', raw: null } });
    await db.mentions.put(mention);
    await db.workLog.add({ id: 'b0', mentionId: mention.id, at: NOW - DAY, by: OWN, kind: 'reply', details: { how: 'put', edited: true } });
    const container = openWith(db, <OwnWork />);
    const details = await waitFor(() => container.querySelector('details') ?? Promise.reject(new Error('It is not there yet.')));
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(container.querySelectorAll('details details')).toHaveLength(3));
    const [, perAuthor] = [...container.querySelectorAll('details details summary')].map(wordsOf);
    expect(perAuthor).toContain('، ');
    expect(perAuthor).not.toContain(', ');
  });
});
