import { answerWithout } from '@/lib/inbox/answerErasure';
import { notesWithout } from '@/lib/inbox/notes';
import { identityWithout, isIdentityErased, personWithout } from '@/lib/inbox/personErasure';
import { identitiesOf, personIdentity } from '@/lib/mentions/authorIdentity';
import { isByErased, type IsErased } from '@/lib/mentions/blackOut';
import { eraseFrom } from '@/lib/mentions/eraseFrom';
import { mayHold, mayName, needlesOf } from '@/lib/mentions/needles';
import { noteInLog } from '../auditLog';
import { readCounters } from '../counters';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { eraseIdentities, erasePeople } from './erasePeople';
import { isErasedIn, readErasing, writeErasing, type Erasing } from './erasures';
import { filesWith } from './filesWith';
import { forgetMentions, unlearn } from './forgetMentions';
import { matchesOf } from '../matchesOf';
import { putMatches } from '../putMatches';
import { eraseConflicts } from '../restore/restoring';
import type { Mention, StagedRow } from '../rows';
import { putMentions } from '../words/putMentions';

/** Rows that are looked at in one transaction. */
const CHUNK = 500;

/**
 * Carries an erasure one chunk on, in one transaction. False when nothing is left to do. Interrupted anywhere, it goes on where
 * it was; when it is done, the log says what came of it, and nothing says whom it was about.
 */
export async function eraseChunk(db: EarshotDatabase, using: { now: number; newId: () => string; size?: number }): Promise<boolean> {
  const { size = CHUNK } = using;
  const tables = [
    db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.people, db.customers, db.orders, db.alerts, db.relevance, db.staged, db.settings, db.auditLog, db.workLog, db.surveys,
  ];
  return db.transaction('rw', tables, async () => {
    const [job, ...others] = await readErasing(db);
    if (job === undefined) return false;
    const after = await STEPS[job.step](db, job, size);
    if (after !== null) {
      await writeErasing(db, [after, ...others]);
      return true;
    }
    const { mentions, quotes, files } = job;
    await noteInLog(db, { kind: 'erase', details: { mentions, quotes, files } }, { at: using.now, newId: using.newId });
    await writeErasing(db, others);
    return others.length > 0;
  });
}

/** The erasure after one more chunk of its step; null when it is done. */
type Step = (db: EarshotDatabase, job: Erasing, size: number) => Promise<Erasing | null>;

const STEPS: Record<Erasing['step'], Step> = {
  own: eraseOwn, others: eraseOthers, notes: eraseNotes, answers: eraseAnswers, people: erasePeople, identities: eraseIdentities, authors: eraseAuthors, staged: eraseStaged,
};

async function eraseOwn(db: EarshotDatabase, job: Erasing, size: number): Promise<Erasing> {
  const own = await db.mentions.where('authorId').equals(job.author.id).limit(size).toArray();
  if (own.length === 0) {
    const { mentions: total } = await readCounters(db);
    return { ...job, step: 'others', after: null, done: 0, total };
  }
  return remove(db, job, own);
}

/** There is no index over words: everything is looked at once. What the author wrote under another spelling of the handle goes, too. */
async function eraseOthers(db: EarshotDatabase, job: Erasing, size: number): Promise<Erasing> {
  const chunk = await db.mentions.where('id').above(job.after ?? '').limit(size).toArray();
  const last = chunk.at(-1);
  if (last === undefined) return { ...job, step: 'notes', after: null };
  const isErased = isErasedIn(job);
  const own = chunk.filter(({ post }) => isByErased(post, isErased));
  const after = await remove(db, job, own);
  const needles = needlesOf(job.identities);
  const naming = chunk.filter((mention) => !own.includes(mention) && mayName(mention, needles));
  const matches = naming.length === 0 ? [] : await matchesOf(db, naming);
  const quoted: Mention[] = [];
  for (const mention of naming) {
    const erased = eraseFrom(mention, matches.filter(({ mentionId }) => mentionId === mention.id), isErased);
    if (erased === null) continue;
    quoted.push(mention);
    await putMentions(db, [erased.mention]);
    await putMatches(db, erased.matches, { mentions: [erased.mention] });
  }
  await unlearn(db, quoted);
  const files = await filesWith(db, quoted);
  return {
    ...after, after: last.id, done: job.done + chunk.length, quotes: job.quotes + quoted.length, files: [...new Set([...after.files, ...files])],
  };
}

/** What the user noted of others may name the author. */
async function eraseNotes(db: EarshotDatabase, job: Erasing, size: number): Promise<Erasing> {
  const chunk = await db.workLog.where('id').above(job.after ?? '').limit(size).toArray();
  const last = chunk.at(-1);
  if (last === undefined) return { ...job, step: 'answers', after: null };
  const needles = needlesOf(job.identities);
  const naming = chunk.filter((row) => row.kind === 'note' && mayHold(row.details.text, needles));
  const erased = notesWithout(naming, isErasedIn(job));
  if (erased.length === 0) return { ...job, after: last.id };
  await db.workLog.bulkPut(erased);
  const noted = await db.mentions.bulkGet([...new Set(erased.map(({ mentionId }) => mentionId))]);
  const files = await filesWith(db, noted.filter((mention) => mention !== undefined));
  return { ...job, after: last.id, quotes: job.quotes + erased.length, files: [...new Set([...job.files, ...files])] };
}

/** Answers of the author go; in those of others their name is black. */
async function eraseAnswers(db: EarshotDatabase, job: Erasing, size: number): Promise<Erasing> {
  const chunk = await db.surveys.where('id').above(job.after ?? '').limit(size).toArray();
  const last = chunk.at(-1);
  if (last === undefined) return { ...job, step: 'people', after: null };
  const left = chunk.map((row) => (row.authorId === job.author.id ? null : answerWithout(row, isErasedIn(job))));
  await db.surveys.bulkDelete(chunk.filter((_, at) => left[at] === null).map(({ id }) => id));
  const black = left.filter((row, at) => row !== null && row !== chunk[at]).filter((row) => row !== null);
  await db.surveys.bulkPut(black);
  return { ...job, after: last.id, quotes: job.quotes + black.length };
}

async function eraseAuthors(db: EarshotDatabase, job: Erasing, size: number): Promise<Erasing> {
  const chunk = await db.authors.where('id').above(job.after ?? '').limit(size).toArray();
  const last = chunk.at(-1);
  if (last === undefined) return { ...job, step: 'staged', after: null };
  const isErased = isErasedIn(job);
  await db.authors.bulkDelete(chunk.filter((author) => author.id === job.author.id || identitiesOf(author).some(isErased)).map(({ id }) => id));
  return { ...job, after: last.id };
}

/** What waits to be merged is not counted yet; what was merged may have been told of. */
async function eraseStaged(db: EarshotDatabase, job: Erasing, size: number): Promise<Erasing | null> {
  const chunk = await db.staged.where(':id').above(job.after ?? 0).limit(size).toArray();
  const last = chunk.at(-1)?.n;
  const isErased = isErasedIn(job);
  if (last === undefined) {
    await eraseConflicts(db, isErased);
    return null;
  }
  const gone = chunk.filter(({ record }) => isRecordOf(record, isErased));
  await db.staged.bulkDelete(gone.flatMap(({ n }) => n ?? []));
  const changed = chunk.flatMap((row): StagedRow[] => {
    if (row.record.table === 'workLog') return notesWithout([row.record.row], isErased).map((note) => ({ ...row, record: { table: 'workLog', row: note } }));
    if (gone.includes(row)) return [];
    if (row.record.table === 'surveys') return [{ ...row, record: { table: 'surveys', row: answerWithout(row.record.row, isErased) ?? row.record.row } }];
    if (row.record.table === 'people') return [{ ...row, record: { table: 'people', row: personWithout(row.record.row, isErased) } }];
    if (row.record.table === 'identities') return [{ ...row, record: { ...row.record, row: identityWithout(row.record.row, isErased) } }];
    if (row.record.table !== 'mentions') return [];
    const erased = eraseFrom(row.record.row, row.record.matches, isErased);
    return erased === null ? [] : [{ ...row, record: { table: 'mentions', row: erased.mention, matches: erased.matches } }];
  });
  await db.staged.bulkPut(changed);
  return { ...job, after: last };
}

function isRecordOf(record: StagedRow['record'], isErased: IsErased): boolean {
  if (record.table === 'mentions') return isByErased(record.row.post, isErased);
  if (record.table === 'surveys') return answerWithout(record.row, isErased) === null;
  if (record.table === 'people') return isErased(personIdentity(record.row.id));
  if (record.table === 'identities') return isIdentityErased(record.row, record.author, isErased);
  return record.table === 'authors' && identitiesOf(record.row).some(isErased);
}

async function remove(db: EarshotDatabase, job: Erasing, mentions: readonly Mention[]): Promise<Erasing> {
  const files = await filesWith(db, mentions);
  await forgetMentions(db, mentions);
  return { ...job, mentions: job.mentions + mentions.length, files: [...new Set([...job.files, ...files])] };
}
