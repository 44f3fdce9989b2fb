import { labelOf } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { EarshotDatabase } from '../database';
import type { Mention, WorkRow } from '../rows';

/** Replies that are looked at, the newest, and lines of the log among which they are. */
export const MOST_REPLIES = 2_000;
const MOST_LINES = 20_000;
/** Replies whose authors are followed in one transaction. */
const CHUNK = 100;

type ReplyRow = Extract<WorkRow, { kind: 'reply' }>;

/** A reply as stored, with what the author wrote next. */
export interface ReadOutcome {
  mentionId: string;
  template: string;
  next: SentimentLabel | null;
}

/**
 * The newest replies that were made from something, each mention once, and what each author's next mention within `within` ms was
 * called. `more`: older ones were not looked at.
 */
export async function readOutcomes(db: EarshotDatabase, within: number): Promise<{ replies: ReadOutcome[]; more: boolean }> {
  const lines = await db.workLog.orderBy('at').reverse().limit(MOST_LINES).toArray();
  const last = new Map<string, ReplyRow>();
  for (const line of lines) if (line.kind === 'reply' && !last.has(line.mentionId)) last.set(line.mentionId, line);
  const newest = [...last.values()].slice(0, MOST_REPLIES);
  const replies: ReadOutcome[] = [];
  for (let from = 0; from < newest.length; from += CHUNK) {
    const some = newest.slice(from, from + CHUNK);
    replies.push(...await db.transaction('r', db.mentions, () => follow(db, some, within)));
  }
  return { replies, more: lines.length === MOST_LINES || last.size > newest.length };
}

async function follow(db: EarshotDatabase, lines: readonly ReplyRow[], within: number): Promise<ReadOutcome[]> {
  const mentions = await db.mentions.bulkGet(lines.map(({ mentionId }) => mentionId));
  const followed = await Promise.all(lines.map(async ({ mentionId, at, details: { template } }, index): Promise<ReadOutcome | null> => {
    const mention = mentions[index];
    if (template === undefined || mention === undefined) return null;
    const next = await nextOf(db, mention, { from: at, within });
    return { mentionId, template, next: next === null ? null : labelOf(next) };
  }));
  return followed.filter((one) => one !== null);
}

/** The first mention that the author of another wrote after an instant, as it is listed. */
async function nextOf(db: EarshotDatabase, { authorId, id }: Mention, { from, within }: { from: number; within: number }): Promise<Mention | null> {
  if (authorId === null) return null;
  const after = await db.mentions.where('[authorId+listedAt]').between([authorId, from], [authorId, from + within], false, true).limit(2).toArray();
  return after.find((one) => one.id !== id) ?? null;
}
