// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GoalsInsight } from '@/components/dashboard/GoalsInsight';
import type { EarshotDatabase } from '@/lib/storage/database';
import { noteInsight } from '@/components/hooks/notedInsight';
import { readActions, readGoals, savePlan } from '@/lib/storage/goals/plans';
import { decideSetting } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics/topics';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';
import { accessibilityProblems, wordsOf } from '../screen';
import { openWith } from '../withRoot';

const DAY = 86_400_000;
let db: EarshotDatabase;

beforeEach(async () => {
  location.hash = '#/insights?part=goals';
  vi.spyOn(Date, 'now').mockReturnValue(NOON);
  db = await freshDatabase();
  await addTopics(db, 'acme');
  await db.topics.update('acme', { listeningSince: NOON - 100 * DAY, createdAt: NOON - 100 * DAY });
  await decideSetting(db, 'zone', 'UTC');
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await db.delete();
});

async function open(): Promise<Element> {
  return openWith(db, <GoalsInsight filter={{ topicId: null, site: null, days: 14 }} topics={await listTopics(db)} siteNames={new Map()} />);
}

/** Two mentions a day for six weeks: both negative before the fifth of May, and one of them since. */
async function heard(): Promise<void> {
  const days = Array.from({ length: 42 }, (_, ago) => NOON - (ago + 1) * DAY);
  const all = days.flatMap((at, ago) => ['a', 'b'].map((one) => heardPost(
    somePost(`${ago}${one}`, { publishedAt: { at: new Date(at).toISOString(), precision: 'second', raw: null } }),
    one === 'a' || at < Date.UTC(2026, 4, 5) ? 'negative' : 'positive',
  )));
  await ingest(db, batchOf(all));
}

it('sets a goal, refuses what is no figure, and takes it back', async () => {
  const container = await open();
  await screen.findByText('No goals yet');
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'New goal' }));
  const form = await screen.findByRole('form', { name: 'New goal' });
  fireEvent.input(within(form).getByLabelText('Target'), { target: { value: '250' } });
  fireEvent.submit(form);
  await waitFor(() => expect(wordsOf(form)).toContain('Write a title.'));
  expect(wordsOf(form)).toContain('Type a number from −100 to 100, or leave it empty.');
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.input(within(form).getByLabelText('Goal'), { target: { value: 'Happier customers' } });
  fireEvent.input(within(form).getByLabelText('Target'), { target: { value: '20' } });
  fireEvent.submit(form);
  await screen.findByRole('heading', { name: 'Happier customers' });
  expect(await readGoals(db)).toMatchObject([{ title: 'Happier customers', metric: 'net', wish: 'more', target: 20, topicId: 'acme', startedOn: '2026-05-20' }]);
  await waitFor(() => expect(wordsOf(container)).toContain('Too early: days so far 0.'));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await readGoals(db)).toEqual([]));
});

it('shows a goal before and since, with intervals and their mentions', async () => {
  await heard();
  await savePlan(db, { kind: 'goal', title: 'Fewer complaints', metric: 'negativeShare', wish: 'less', target: 0.6, topicId: 'acme', site: null, startedOn: '2026-05-05', dueOn: null }, { now: NOON });
  const container = await open();
  await screen.findByRole('heading', { name: 'Fewer complaints' });
  const rows = [...container.querySelectorAll('tbody tr')].map((row) => wordsOf(row));
  expect(rows[0]).toMatch(/^Before100%/u);
  expect(rows[1]).toMatch(/^Since then50%/u);
  expect(wordsOf(container)).toContain('Better than chance explains');
  expect([...container.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual([
    '#/mentions?topic=acme&signal=scored&from=2026-04-07&to=2026-05-04', '#/mentions?topic=acme&from=2026-04-07&to=2026-05-04',
    '#/mentions?topic=acme&signal=scored&from=2026-05-06&to=2026-05-19', '#/mentions?topic=acme&from=2026-05-06&to=2026-05-19',
  ]);
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('opens all that a share of voice stands on', async () => {
  await heard();
  await savePlan(db, { kind: 'goal', title: 'Be heard', metric: 'shareOfVoice', wish: 'more', target: null, topicId: 'acme', site: null, startedOn: '2026-05-05', dueOn: null }, { now: NOON });
  const container = await open();
  await screen.findByRole('heading', { name: 'Be heard' });
  const [stoodOn] = [...container.querySelectorAll('tbody tr:first-child a')].map((link) => new URLSearchParams((link.getAttribute('href') ?? '').split('?')[1]));
  expect(Object.fromEntries(stoodOn ?? [])).toEqual({ signal: 'among:acme', from: '2026-04-07', to: '2026-05-04' });
});

it('keeps what was seen beside an action, and tells what came of it once it is done', async () => {
  await heard();
  await savePlan(db, {
    kind: 'action', title: 'Call back within a day', seen: { words: 'Net sentiment fell to −40.', evidence: 'n 31, before 40', href: '#/mentions?from=2026-05-01', on: '2026-05-04' },
    metric: 'net', wish: 'more', goalId: null, topicId: 'acme', site: null, who: 'Ada', doneOn: null,
  }, { now: NOON });
  const container = await open();
  await screen.findByText('Net sentiment fell to −40.');
  expect(screen.getByRole('link', { name: 'Open its mentions' }).getAttribute('href')).toBe('#/mentions?from=2026-05-01');
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Done today' }));
  await waitFor(async () => expect((await readActions(db))[0]?.doneOn).toBe('2026-05-20'));
  const [action] = await readActions(db);
  if (action !== undefined) await savePlan(db, { ...action, doneOn: '2026-05-05' }, { now: NOON });
  await waitFor(() => expect(wordsOf(container)).toContain('Better than chance explains'));
});

it('begins with what was noted elsewhere, once', async () => {
  noteInsight({ seen: { words: 'Mentions rose to 31 from 12.', evidence: '', href: '#/mentions?from=2026-05-07', on: '2026-05-20' }, topicId: 'acme', site: null });
  expect(location.hash).toBe('#/insights?part=goals');
  await open();
  const form = await screen.findByRole('form', { name: 'Note an action' });
  expect(wordsOf(form)).toContain('Mentions rose to 31 from 12.');
  fireEvent.input(within(form).getByLabelText('What is done'), { target: { value: 'Ask the shop' } });
  fireEvent.submit(form);
  await screen.findByRole('heading', { name: 'Ask the shop' });
  expect(await readActions(db)).toMatchObject([{ title: 'Ask the shop', seen: { words: 'Mentions rose to 31 from 12.' }, topicId: 'acme', doneOn: null }]);
  cleanup();
  await open();
  await screen.findByRole('heading', { name: 'Ask the shop' });
  expect(screen.queryByRole('form')).toBeNull();
});
