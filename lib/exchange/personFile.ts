import { OWN_OF_REPLY } from '@/lib/mentions/status';
import { noteInLog } from '@/lib/storage/auditLog';
import type { EarshotDatabase } from '@/lib/storage/database';
import { personMentionIds, readPersonHead, readPersonMentions, type PersonHead, type PersonMention } from '@/lib/storage/erasure/personFile';
import type { WorkRow } from '@/lib/storage/rows';

const WINDOW = 200;

export type PersonFile =
  | { state: 'done'; file: Blob; mentions: number }
  /** Nobody of that id is stored. */
  | { state: 'unknown' }
  | { state: 'failed' };

/**
 * Writes all that is stored of one author as JSON, window by window, so that one window alone is in memory as objects, and notes
 * in the log that it was written. The name of the file names nobody. Times are ISO 8601 in UTC.
 */
export async function writePersonFile(
  db: EarshotDatabase,
  authorId: string,
  using: { name: string; now: number; newId: () => string; onProgress?: (done: number, all: number) => void },
): Promise<PersonFile> {
  try {
    const person = await readPersonHead(db, authorId);
    if (person === null) return { state: 'unknown' };
    const ids = await personMentionIds(db, authorId);
    const parts: Blob[] = [new Blob([headOf(person, using.now)])];
    let mentions = 0;
    for (let from = 0; from < ids.length; from += WINDOW) {
      const window = await readPersonMentions(db, ids.slice(from, from + WINDOW));
      const lines = window.map((one, at) => `${mentions + at === 0 ? '\n' : ',\n'}${JSON.stringify(mentionOf(one, person.topics))}`);
      // A Blob of its own, so that the browser may keep it on disk.
      parts.push(new Blob(lines));
      mentions += window.length;
      using.onProgress?.(mentions, ids.length);
    }
    parts.push(new Blob(['\n]}\n']));
    await noteInLog(db, { kind: 'person', details: { file: using.name, mentions } }, { at: using.now, newId: using.newId });
    return { state: 'done', file: new Blob(parts, { type: 'application/json' }), mentions };
  } catch {
    return { state: 'failed' };
  }
}

function headOf({ author, person, accounts, answers, story }: PersonHead, now: number): string {
  const { site, handle, name, url, followers, firstSeenAt, lastSeenAt } = author;
  const about = {
    writtenBy: 'Earshot', writtenAt: timeOf(now),
    author: { site, handle, name, profile: url, followers, firstSeenAt: timeOf(firstSeenAt), lastSeenAt: timeOf(lastSeenAt) },
    otherAccounts: accounts.map((other) => ({ site: other.site, handle: other.handle, name: other.name, profile: other.url })),
    surveyAnswers: answers.map(({ id: _id, authorId: _author, at, ...answer }) => ({ ...answer, at: timeOf(at) })),
    asCustomer: story.customers.map(({ id: _id, importId: _import, authorId: _author, stamps: _stamps, ...customer }) => customer),
    orders: story.orders.map(({ id: _id, importId: _import, at, ...order }) => ({ ...order, at: timeOf(at) })),
    writtenDownByUser: person === null ? null : { ...person.contact, preferredChannel: person.channel ?? null, checkInAt: timeOf(person.checkInAt ?? null) },
  };
  return `${JSON.stringify(about).slice(0, -1)},"mentions":[`;
}

/** Everything that the mention and its matches hold, by plain names. */
function mentionOf({ mention, matches, work }: PersonMention, topics: Readonly<Record<string, string>>): Record<string, unknown> {
  const { id, post, understanding, decided, stamps: _stamps, topicIds: _topics, hiddenIn: _hidden, authorId: _author, site, ...others } = mention;
  const { firstSeenAt, lastSeenAt, publishedAt, listedAt: _listed, editedAt, goneAt, answer, promises, keptFor, teaches, understandingVersion } = others;
  return {
    id,
    site,
    asOnThePage: post,
    publishedAt: timeOf(publishedAt),
    firstSeenAt: timeOf(firstSeenAt),
    lastSeenAt: timeOf(lastSeenAt),
    editedAt: timeOf(editedAt ?? null),
    seenDeletedAt: timeOf(goneAt ?? null),
    answerSeen: answer === undefined ? null : { ...answer, seenAt: timeOf(answer.seenAt) },
    promisedByTheBrand: (promises ?? []).map(({ words, dueAt, madeAt }) => ({ words, dueAt: timeOf(dueAt), madeAt: timeOf(madeAt) })),
    understood: { ...understanding, version: understandingVersion },
    decidedByUser: decided === undefined ? null : decisionsOf(decided),
    doneByUser: work.map(({ at, kind, details }) => ({ at: timeOf(at), what: kind, details: withTimes(details) })),
    keptByHandFor: (keptFor ?? []).map((topicId) => topics[topicId] ?? topicId),
    learnedFrom: teaches !== undefined,
    topics: matches.map(({ topicId, mentionId: _id, site: _site, listedAt: _at, counted, heardAt, queue, own, hiddenAt, hiddenBy, mark, queued: _queued, ...match }) => ({
      topic: topics[topicId] ?? topicId,
      ...match,
      heardAt: timeOf(heardAt ?? null),
      countedAs: { ...counted, facets: undefined },
      waitsForAnswer: queue === 'answer',
      writtenByOwnAccount: own === true,
      hidden: hiddenAt === undefined ? false : (hiddenBy ?? 'query'),
      learnedFromAs: mark ?? null,
    })),
  };
}

function decisionsOf({ status, replied, dueAt, snoozedUntil, ...others }: NonNullable<PersonMention['mention']['decided']>): Record<string, unknown> {
  return {
    ...others,
    ...(status === undefined ? {} : { status: { ...status, at: timeOf(status.at) } }),
    ...(replied === undefined ? {} : { replied: { at: timeOf(replied.at), how: replied.how, edited: replied.edited } }),
    ...(dueAt === undefined ? {} : { dueAt: timeOf(dueAt) }),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil: timeOf(snoozedUntil) }),
  };
}

/** What a line of the log of the work tells, its times as all others. */
const withTimes = (details: WorkRow['details']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(details).filter(([name]) => !OWN_OF_REPLY.has(name)).map(([name, value]) => [name, typeof value === 'number' ? timeOf(value) : value]));

function timeOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
