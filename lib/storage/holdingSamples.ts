import { Dexie } from 'dexie';
import type { EarshotDatabase } from './database';
import { matchesOf } from './matchesOf';
import type { Match, Mention } from './rows';

/** What a few mentions say of all of a site, or of a topic. */
export interface HoldingsSample {
  /** Mentions that were looked at. */
  looked: number;
  /** Bytes of a mention with its matches, on average, before the browser packs them. */
  bytes: number;
  /** Share of them under which an answer was seen, 0 to 1. */
  answered: number;
}

/** Rows that are looked at: some at each of so many places, evenly between the oldest and the newest. */
const PLACES = 6;
const AT_EACH = 10;

const NOTHING: HoldingsSample = { looked: 0, bytes: 0, answered: 0 };

/** A sample of the mentions of a site or of a topic between two instants (ms since 1970) at which they were listed. */
export async function sampleHoldings(
  db: EarshotDatabase,
  of: { site: string } | { topicId: string },
  { oldest, newest }: { oldest: number | null; newest: number | null },
): Promise<HoldingsSample> {
  if (oldest === null || newest === null) return NOTHING;
  const found = new Map<string, Mention>();
  for (let place = 0; place < PLACES; place++) {
    const from = oldest + ((newest - oldest) * place) / PLACES;
    for (const mention of await readFrom(db, of, from)) found.set(mention.id, mention);
  }
  const mentions = [...found.values()];
  if (mentions.length === 0) return NOTHING;
  const matches = await matchesOf(db, mentions);
  return {
    looked: mentions.length,
    bytes: [...mentions, ...matches].reduce((sum, row) => sum + bytesOf(row), 0) / mentions.length,
    answered: mentions.filter(({ answer, post }) => answer !== undefined || post.reply !== null).length / mentions.length,
  };
}

async function readFrom(db: EarshotDatabase, of: { site: string } | { topicId: string }, from: number): Promise<Mention[]> {
  if ('site' in of) {
    return db.mentions.where('[site+listedAt]').between([of.site, from], [of.site, Dexie.maxKey]).limit(AT_EACH).toArray();
  }
  const matches = await db.matches.where('[topicId+listedAt]').between([of.topicId, from], [of.topicId, Dexie.maxKey]).limit(AT_EACH).toArray();
  const mentions = await db.mentions.bulkGet(matches.map(({ mentionId }) => mentionId));
  return mentions.filter((mention) => mention !== undefined);
}

/** About as many bytes as the browser writes for a row: one for each Latin letter, two for each other. */
function bytesOf(row: Mention | Match): number {
  const written = JSON.stringify(row);
  return written.length + (written.match(/[^\u0000-\u00ff]/gu)?.length ?? 0);
}
