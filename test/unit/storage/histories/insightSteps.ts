import type { BackupRecord } from '@/lib/storage/backup/backupRecords';
import { nextStamp } from '@/lib/storage/decisions';
import { removedRow } from '@/lib/storage/replyKit/kitRows';
import { decideReputationWeights, readReputationWeights } from '@/lib/storage/reputationWeights';
import type { ActionRow, GoalRow, SeriesRow, SurveyRow } from '@/lib/storage/rows';
import { between, pick } from '@/scripts/generate/random';
import type { Book } from './book';
import { isLater } from './deletions';
import { settingOf, type Snapshot } from './snapshot';
import type { World } from './world';

type Table = 'series' | 'goals' | 'actions';
type Row = SeriesRow | GoalRow | ActionRow;
type Item = Exclude<Row, { kind: 'removed' }>;

const WORDS = ['plum', 'pear', 'fig'];

/** Answers to a survey, some of authors that are known, some that name one. */
export async function answers(world: World): Promise<void> {
  const { db, random, now, newId, book } = world;
  const stored = await world.read('authors', 'settings');
  if (settingOf(stored, 'erasing') !== undefined) return;
  const known = stored.authors.filter(({ id }) => !isErasedId(id, book));
  const rows = Array.from({ length: between(random, 1, 3) }, (): SurveyRow => {
    const [author, named] = known.length === 0 ? [null, null] : [pick(random, known), pick(random, known)];
    const isNaming = named?.handle != null && random() < 0.5;
    return {
      id: newId(), survey: pick(random, WORDS), kind: 'nps', scale: { least: 0, best: 10 }, value: between(random, 0, 10), at: now, segment: null,
      text: isNaming ? `Ask @${named.handle} about it.` : null, authorId: random() < 0.6 ? (author?.id ?? null) : null,
    };
  });
  await db.surveys.bulkPut(rows);
  for (const { id, authorId } of rows) book.answers.set(id, authorId ?? '');
}

/** A series, a goal or an action is written, changed or removed. */
export async function write(world: World): Promise<void> {
  const { db, random, now, newId, newOrigin, book } = world;
  const table = pick(random, ['series', 'goals', 'actions'] as const);
  const there = [...book.written.keys()].flatMap((key) => (key.startsWith(`${table} `) ? [key.slice(table.length + 1)] : []));
  const id = there.length > 0 && random() < 0.6 ? pick(random, there) : newId();
  const isRemoved = there.includes(id) && random() < 0.4;
  await db.transaction('rw', db.table(table), db.settings, async () => {
    const stamp = await nextStamp(db, newOrigin);
    const before = (await db.table(table).get(id)) as Row | undefined;
    const item = someItem(table, { id, word: pick(random, WORDS), createdAt: before === undefined || before.kind === 'removed' ? now : before.createdAt });
    const fields = Object.keys(item).filter((field) => !['id', 'kind', 'createdAt', 'stamps'].includes(field));
    const row: Row = isRemoved ? removedRow(id, stamp) : { ...item, stamps: Object.fromEntries(fields.map((field) => [field, stamp])) };
    await db.table(table).put(row);
  });
  const row = (await db.table(table).get(id)) as Row;
  if (row.kind === 'removed') book.written.delete(`${table} ${id}`);
  else book.written.set(`${table} ${id}`, said(row));
}

/** Opinions weigh otherwise, or as they were made to. */
export async function weights({ db, now, newOrigin, book }: World): Promise<void> {
  const other = { ...(await readReputationWeights(db)), halfLifeDays: 7 + (now % 30) };
  await decideReputationWeights(db, now % 3 === 0 ? null : other, newOrigin);
  book.settings.set('reputationWeights', JSON.stringify((await db.settings.get('reputationWeights'))?.value));
}

function someItem(table: Table, { id, word, createdAt }: { id: string; word: string; createdAt: number }): Item {
  const scope = { topicId: null, site: null, metric: 'net', wish: 'more' } as const;
  if (table === 'series') return { kind: 'series', id, name: word, unit: null, points: [{ day: '2026-03-01', value: word.length }], createdAt, stamps: {} };
  if (table === 'goals') return { kind: 'goal', id, title: word, target: null, startedOn: '2026-03-01', dueOn: null, ...scope, createdAt, stamps: {} };
  return { kind: 'action', id, title: word, seen: null, goalId: null, who: word, doneOn: null, ...scope, createdAt, stamps: {} };
}

function said(row: Item): string {
  const { createdAt: _createdAt, stamps: _stamps, ...item } = row;
  return JSON.stringify(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function noteMergedAnswer(book: Book, { id, authorId }: SurveyRow): void {
  book.answers.set(id, authorId ?? '');
}

/** What was decided last holds, of each field, and of whether it is there. */
export function noteMergedWritten(book: Book, { table, row: there }: Extract<BackupRecord, { table: Table }>, before: Snapshot): void {
  const here = (before[table] as Row[]).find(({ id }) => id === there.id);
  const name = `${table} ${there.id}`;
  const latest = (row: Row) => Object.values(row.stamps).reduce((last, stamp) => (isLater(stamp, last) ? stamp : last));
  if (there.kind === 'removed') {
    if (here !== undefined && isLater(there.stamps.removed, latest(here))) book.written.delete(name);
  } else if (here === undefined || (here.kind === 'removed' && isLater(latest(there), here.stamps.removed))) book.written.set(name, said(there));
  else if (here.kind !== 'removed') {
    const theirs = Object.entries(there).filter(([field]) => isLater(there.stamps[field], here.stamps[field]));
    book.written.set(name, said({ ...here, ...Object.fromEntries(theirs) }));
  }
}

/** All are there, saying what they must, and no other. */
export const wrongWritten = (table: Table) => (stored: Snapshot, { written }: Book): string[] => {
  const there = new Map((stored[table] as Row[]).flatMap((row) => (row.kind === 'removed' ? [] : [[`${table} ${row.id}`, said(row)]])));
  const must = [...written].filter(([name]) => name.startsWith(`${table} `));
  return [...new Set([...there.keys(), ...must.map(([name]) => name)])].flatMap((name) =>
    there.get(name) === written.get(name) ? [] : [`${name} is ${there.get(name)}, must be ${written.get(name)}`]);
};

/** Answers of who was erased are gone, once that is done, and no others. */
export function wrongAnswers(stored: Snapshot, book: Book): string[] {
  if (settingOf(stored, 'erasing') !== undefined) return [];
  const there = new Set(stored.surveys.map(({ id }) => id));
  return [...book.answers].flatMap(([id, authorId]) => (there.has(id) === !isErasedId(authorId, book) ? [] : [`answer ${id} of ${authorId} is ${there.has(id) ? 'left' : 'gone'}`]));
}

const isErasedId = (authorId: string, { erased }: Book): boolean => erased.has(authorId.slice(authorId.indexOf(':') + 1).toLowerCase());
