import type { Article } from '@/lib/replies/article';
import type { KitToSave } from '@/lib/replies/replyKit';
import type { Voice } from '@/lib/replies/voice';
import { removeKit, saveKit, undoKit } from '@/lib/storage/replyKit/kit';
import { decideVoice, type VoiceOf } from '@/lib/storage/replyKit/voices';
import type { KitItemRow, KitRow } from '@/lib/storage/rows';
import { between, pick, type Random } from '@/scripts/generate/random';
import type { Book } from './book';
import { isLater } from './deletions';
import type { Snapshot } from './snapshot';
import type { World } from './world';

const WORDS = ['plum', 'pear', 'fig'];

/** What is written, changed, imported, removed and taken back of the reply kit. */
export async function kit(world: World): Promise<void> {
  const { db, random, now, newId, newOrigin, book } = world;
  const there = [...book.kit.keys()];
  const ids = there.length === 0 || random() < 0.4 ? [] : [...new Set([pick(random, there), pick(random, there)])];
  const removes = ids.length > 0 && random() < 0.5;
  const items = ids.length > 0 ? ids.map((id) => someItem(random, id)) : Array.from({ length: between(random, 1, 3) }, () => someItem(random));
  const saved = removes ? null : await saveKit(db, items, { now, newId, newOrigin });
  const before = saved === null ? await removeKit(db, ids, newOrigin) : saved.state === 'saved' ? saved.before : new Map<string, KitItemRow | null>();
  if (saved?.state === 'saved') saved.ids.forEach((id, at) => book.kit.set(id, said({ ...items[at], id } as KitItemRow)));
  if (removes) for (const id of ids) book.kit.delete(id);
  if (random() > 0.3) return;
  await undoKit(db, before, newOrigin);
  for (const [id, was] of before) {
    if (was === null) book.kit.delete(id);
    else book.kit.set(id, said(was));
  }
}

/** By its id alone an item is always of one kind. */
function someItem(random: Random, id?: string): KitToSave {
  const word = pick(random, WORDS);
  const own = id === undefined ? {} : { id };
  const kind = id === undefined ? pick(random, ['article', 'product', 'template'] as const) : kindOf(id);
  if (kind === 'product') return { kind, ...own, name: word, url: pick(random, ['', 'https://norvelo.example/']), price: '', aliases: [pick(random, WORDS)] };
  if (kind === 'template') return { kind, ...own, title: word, language: 'en', text: pick(random, WORDS), intents: [], topicId: null, segmentId: null };
  return { kind, ...own, ...someArticle(random, word) };
}

function someArticle(random: Random, word: string): Omit<Article, 'id'> {
  return {
    questions: [word], answer: pick(random, WORDS), steps: [], language: pick(random, ['en', 'uk']), product: '', source: '', topicId: null,
    validUntil: pick(random, [null, '2026-12-31']),
  };
}

const kinds = new Map<string, KitItemRow['kind']>();

function kindOf(id: string): KitItemRow['kind'] {
  return kinds.get(id) ?? 'article';
}

/** What an item says, without when. */
function said(row: KitItemRow): string {
  kinds.set(row.id, row.kind);
  const { createdAt: _createdAt, stamps: _stamps, ...item } = row;
  return JSON.stringify(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What merging such a row means for the book: what was decided last holds, of each field, and of whether it is there. */
export function noteMergedKit(book: Book, there: KitRow, before: Pick<Snapshot, 'replyKit'>): void {
  const here = before.replyKit.find(({ id }) => id === there.id);
  const latest = (row: KitRow) => Object.values(row.stamps).reduce((last, stamp) => (isLater(stamp, last) ? stamp : last));
  if (there.kind === 'removed') {
    if (here !== undefined && isLater(there.stamps.removed, latest(here))) book.kit.delete(there.id);
  } else if (here === undefined || (here.kind === 'removed' && isLater(latest(there), here.stamps.removed))) book.kit.set(there.id, said(there));
  else if (here.kind !== 'removed') {
    const theirs = Object.keys(there.stamps).filter((field) => isLater(there.stamps[field], here.stamps[field]));
    const rows = [here, there].map((row) => new Map<string, unknown>(Object.entries(row)));
    const merged = { ...here, ...Object.fromEntries(theirs.map((field) => [field, rows[1]?.get(field)])) };
    book.kit.set(there.id, said(merged));
  }
}

/** All items are there, saying what they must, and no other. */
export function wrongKit(stored: Snapshot, { kit: must }: Book): string[] {
  const there = new Map(stored.replyKit.flatMap((row) => (row.kind === 'removed' ? [] : [[row.id, said(row)]])));
  return [...new Set([...there.keys(), ...must.keys()])].flatMap((id) => {
    return there.get(id) === must.get(id) ? [] : [`item ${id} of the kit is ${there.get(id)}, must be ${must.get(id)}`];
  });
}

/** How the brand speaks: of all, of a topic, of a segment. */
export async function voice(world: World): Promise<void> {
  const { db, random, newOrigin, book } = world;
  const whose: VoiceOf = pick(random, [{ of: 'all' }, { of: 'topic', id: pick(random, await world.topics()) }, { of: 'segment', id: 'loyal' }] as const);
  const decide = async (said: Voice | null): Promise<Voice | null> => {
    const was = await decideVoice(db, whose, said, newOrigin);
    book.settings.set(whose.of === 'all' ? 'voice' : `voice.${whose.of}:${whose.id}`, JSON.stringify(said));
    return was;
  };
  const was = await decide(random() < 0.3 ? null : { tone: pick(random, ['plain', 'lively'] as const), avoid: [pick(random, WORDS)] });
  if (random() < 0.2) await decide(was);
}
