import { answerWithout, identitiesInAnswer } from '@/lib/inbox/answerErasure';
import { identitiesInWork, notesWithout } from '@/lib/inbox/notes';
import { identitiesInIdentity, identitiesInPerson } from '@/lib/inbox/personErasure';
import { identitiesOfId } from '@/lib/mentions/authorIdentity';
import { eraseFrom, identitiesInMention } from '@/lib/mentions/eraseFrom';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { eraseFromPeople } from '../erasure/erasePeople';
import { unlearn } from '../erasure/forgetMentions';
import { knowingErased } from '../erasure/tombstones';
import { matchesOf } from '../matchesOf';
import { putMatches } from '../putMatches';
import type { Mention, WorkRow } from '../rows';
import { putMentions } from '../words/putMentions';
import { eraseConflicts, identitiesInConflicts, putRestoring, readRestoring, type Restoring } from './restoring';

/** Mentions that are looked at together. */
const WINDOW = 200;

/**
 * Blacks out, in the next stored mentions, the names of authors who were erased in the other copy and of whom nothing is stored
 * here, and at last forgets conflicts that name them. False where all were looked at, which is noted.
 */
export async function eraseNextQuotes(db: EarshotDatabase, { id, after: { quotes } }: Restoring): Promise<boolean> {
  if (quotes === undefined) return false;
  const window = await db.mentions.where('id').above(quotes).limit(WINDOW).toArray();
  const last = window.at(-1);
  const listed = last === undefined ? [...(await identitiesInConflicts(db)), ...(await identitiesInPeople(db))] : [];
  const notes = await notesOf(db, window.map((mention) => mention.id));
  return knowingErased(db, () => [...window.flatMap(identitiesInMention), ...notes.flatMap(identitiesInWork), ...listed], (erased) =>
    db.transaction('rw', [db.mentions, db.words, ...countTables(db), db.relevance, db.workLog, db.authors, db.identities, db.people, db.customers, db.orders, db.surveys, db.settings, db.tombstones], async () => {
      await erased.confirm(db);
      const run = await readRestoring(db);
      if (run?.id !== id || run.phase !== 'merging') return false;
      if (!erased.isEmpty) await eraseQuotes(db, window.map((mention) => mention.id), erased.has);
      if (!erased.isEmpty && last === undefined) {
        await eraseConflicts(db, erased.has);
        await eraseFromPeople(db, erased.has);
        await db.surveys.bulkPut((await db.surveys.toArray()).flatMap((row) => answerWithout(row, erased.has) ?? []));
      }
      const { quotes: _before, ...after } = run.after;
      await putRestoring(db, { ...run, after: last === undefined ? after : { ...after, quotes: last.id } });
      return last !== undefined;
    }));
}

async function eraseQuotes(db: EarshotDatabase, ids: readonly string[], isErased: (identity: string) => boolean): Promise<void> {
  const mentions = (await db.mentions.bulkGet([...ids])).filter((mention) => mention !== undefined);
  const matches = await matchesOf(db, mentions);
  const quoted: Mention[] = [];
  for (const mention of mentions) {
    const erased = eraseFrom(mention, matches.filter(({ mentionId }) => mentionId === mention.id), isErased);
    if (erased === null) continue;
    quoted.push(mention);
    await putMentions(db, [erased.mention]);
    await putMatches(db, erased.matches, { mentions: [erased.mention] });
  }
  await unlearn(db, quoted);
  await db.workLog.bulkPut(notesWithout(await notesOf(db, ids), isErased));
}

async function identitiesInPeople(db: EarshotDatabase): Promise<string[]> {
  const [people, identities] = [await db.people.toArray(), await db.identities.toArray()];
  const customers = await db.customers.where('authorId').above('').uniqueKeys();
  return [...people.flatMap(identitiesInPerson), ...identities.flatMap(identitiesInIdentity), ...(await db.surveys.toArray()).flatMap(identitiesInAnswer), ...customers.flatMap((id) => identitiesOfId(String(id)))];
}

function notesOf(db: EarshotDatabase, ids: readonly string[]): Promise<WorkRow[]> {
  return db.workLog.where('mentionId').anyOf(ids).filter(({ kind }) => kind === 'note').toArray();
}
