import { calledAs, identitiesOf, personIdentity, wordsToTell, foldName, type KnownAuthor } from '@/lib/mentions/authorIdentity';
import { ANYWHERE } from '@/lib/inbox/personErasure';
import type { IsErased } from '@/lib/mentions/blackOut';
import { bodyOf } from '@/lib/posts/post';
import type { EarshotDatabase } from '../database';
import type { AuthorRow, ErasureSecret } from '../rows';
import { addErasureSecrets, newErasureSecret, readErasureSecrets, tombstoneIds } from './tombstones';

/** An erasure that is under way; it goes on wherever it was cut short. */
export interface Erasing {
  id: string;
  author: Pick<AuthorRow, 'id' | 'site' | 'handle' | 'name'>;
  /** ms since 1970. */
  at: number;
  /** All by which the author is known. */
  identities: string[];
  /**
   * In this order: what they wrote; what others wrote, and what they wrote under other spellings; notes of the user's; answers to surveys; what
   * is written down of people; of whom accounts are; authors; what waits to be restored.
   */
  step: 'own' | 'others' | 'notes' | 'answers' | 'people' | 'identities' | 'authors' | 'staged';
  /** Key of the last row of the step that was looked at; null: none yet. */
  after: string | number | null;
  /** Mentions that were looked at, and that there are. */
  done: number;
  total: number;
  /** What came of it so far: mentions removed, mentions of others that named them, and files that may hold either. */
  mentions: number;
  quotes: number;
  files: string[];
}

const KEY = 'erasing';
const WINDOW = 500;
/** Newest mentions of others that tell whether a word is plain, and how many authors must have written it. */
const SAMPLE = 2_000;
const WRITTEN_BY = 3;

/** Erasures that are under way, in their order. */
export async function readErasing(db: EarshotDatabase): Promise<Erasing[]> {
  const value = (await db.settings.get(KEY))?.value;
  return Array.isArray(value) ? (value as Erasing[]) : [];
}

/** Whether an identity is one of the author's who is being erased. */
export function isErasedIn({ identities }: Erasing): IsErased {
  const all = new Set(identities);
  return (identity) => all.has(identity);
}

/** Must run inside a transaction over `settings`. */
export async function writeErasing(db: EarshotDatabase, erasing: readonly Erasing[]): Promise<void> {
  if (erasing.length === 0) await db.settings.delete(KEY);
  else await db.settings.put({ key: KEY, value: erasing });
}

/**
 * Erases an author for good: from here on nothing of theirs is stored any more, wherever it comes from; what is stored is
 * removed by `eraseChunk`. `random`: so many random bytes. False where no such author is stored.
 */
export async function beginErasure(
  db: EarshotDatabase,
  authorId: string,
  using: { at: number; newId: () => string; random: (bytes: number) => Uint8Array },
): Promise<boolean> {
  const known = await knownAs(db, authorId);
  const [first] = known;
  if (first === undefined) return false;
  const plain = await plainAmong(db, authorId, wordsToTell(known));
  const called = (author: KnownAuthor): string[] => calledAs(author, (word) => plain.has(word));
  const own = [...new Set(known.flatMap((author) => [...identitiesOf(author), ...called(author), ...called({ ...author, site: ANYWHERE })]))];
  const { site, handle, name } = first;
  for (;;) {
    const before = await readErasureSecrets(db);
    const people = await peopleOf(db, authorId, own);
    const identities = [...own, ...people.map(personIdentity)];
    const secret = before[0] ?? newErasureSecret(using.newId(), using.random(32));
    const ids = [...(await tombstoneIds([secret], new Set(identities))).values()].flat();
    const begun = await db.transaction('rw', db.authors, db.identities, db.tombstones, db.settings, async () => {
      if (!isSameSecret((await readErasureSecrets(db))[0], before[0])) return false;
      if ((await peopleOf(db, authorId, own)).join() !== people.join()) return false;
      await addErasureSecrets(db, [secret]);
      await db.tombstones.bulkPut(ids.map((id) => ({ id, at: using.at })));
      const erasing = (await readErasing(db)).filter(({ author }) => author.id !== authorId);
      const job: Erasing = {
        id: using.newId(), author: { id: authorId, site, handle, name }, at: using.at, identities, step: 'own', after: null,
        done: 0, total: 0, mentions: 0, quotes: 0, files: [],
      };
      await writeErasing(db, [...erasing, job]);
      return true;
    });
    if (begun) return true;
  }
}

/** Whose accounts those are that go: what was written down of them goes, too. */
async function peopleOf(db: EarshotDatabase, authorId: string, identities: readonly string[]): Promise<string[]> {
  const linked = await db.identities.where('personId').above('').toArray();
  const authors = await db.authors.bulkGet(linked.map((identity) => identity.authorId));
  const own = new Set(identities);
  const gone = linked.filter((identity, at) => {
    const author = authors[at];
    return identity.authorId === authorId || (author !== undefined && identitiesOf(author).some((known) => own.has(known)));
  });
  return [...new Set(gone.flatMap(({ personId }) => personId ?? []))].toSorted();
}

const isSameSecret = (one: ErasureSecret | undefined, other: ErasureSecret | undefined): boolean => one?.id === other?.id;

/** An author as all readings of them say, the row of the author first. */
async function knownAs(db: EarshotDatabase, authorId: string): Promise<KnownAuthor[]> {
  const known = new Map<string, KnownAuthor>();
  const add = ({ site, handle, name, url }: KnownAuthor): void => {
    known.set(JSON.stringify([handle, name, url]), { site, handle, name, url });
  };
  const row = await db.authors.get(authorId);
  if (row !== undefined) add(row);
  const ids = await db.mentions.where('authorId').equals(authorId).primaryKeys();
  for (let from = 0; from < ids.length; from += WINDOW) {
    for (const mention of await db.mentions.bulkGet(ids.slice(from, from + WINDOW))) {
      if (mention !== undefined) add({ site: mention.site, ...mention.post.author });
    }
  }
  return [...known.values()];
}

/** Those of some words that others write, too: a handle of that spelling stands in no text for a person. */
async function plainAmong(db: EarshotDatabase, authorId: string, words: readonly string[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set();
  const writers = new Map(words.map((word) => [word, new Set<string>()]));
  for (let offset = 0; offset < SAMPLE; offset += WINDOW) {
    const mentions = await db.mentions.orderBy('listedAt').reverse().offset(offset).limit(WINDOW).toArray();
    for (const mention of mentions) {
      if (mention.authorId === authorId) continue;
      const text = ` ${foldName(bodyOf(mention.post))} `;
      for (const [word, by] of writers) if (standsIn(text, word)) by.add(mention.authorId ?? mention.id);
    }
    if (mentions.length < WINDOW) break;
  }
  return new Set([...writers].flatMap(([word, by]) => (by.size >= WRITTEN_BY ? [word] : [])));
}

const LETTER = /[\p{L}\p{N}_]/u;

/** As a word, and not as somebody who is called. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (!LETTER.test(before) && !LETTER.test(after) && before !== '@' && before !== '/') return true;
  }
  return false;
}
