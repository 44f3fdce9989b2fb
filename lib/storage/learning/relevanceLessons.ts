import { Dexie } from 'dexie';
import { relevanceTextOf } from '@/lib/mentions/relevanceText';
import { isRelevanceStamp, MARKS, relevanceStamp, type Mark, type Stamp } from '@/lib/mentions/mention';
import type { MarkedText } from '@/lib/signals/learnRelevance';
import type { RelevanceText } from '@/lib/signals/relevanceTraits';
import type { EarshotDatabase } from '../database';
import type { Match, Mention } from '../rows';

/** Newest marks of a kind that a topic learns from. */
const MOST_MARKS: Record<Mark, number> = { irrelevant: 150, relevant: 100, touched: 50 };
/** What a mark counts: what the user says outweighs what follows from what else was done. */
const WEIGHT: Record<Mark, number> = { irrelevant: 1, relevant: 1, touched: 0.5 };
/** Unmarked mentions that tell rare words from common ones. */
const MOST_BACKGROUND = 300;

export interface RelevanceLessons {
  marked: MarkedText[];
  background: RelevanceText[];
  /** How many marks of each kind are among them. */
  marks: Record<Mark, number>;
}

/** What a topic may learn from: its newest marks, and some of what nobody marked. What was marked before `forgotten` is no mark. */
export async function readRelevanceLessons(db: EarshotDatabase, topicId: string, forgotten?: Stamp): Promise<RelevanceLessons> {
  return db.transaction('r', db.matches, db.mentions, async () => {
    const marked: MarkedText[] = [];
    const marks: Record<Mark, number> = { irrelevant: 0, relevant: 0, touched: 0 };
    for (const mark of MARKS) {
      const matches = await db.matches
        .where('[topicId+mark+listedAt]')
        .between([topicId, mark, Dexie.minKey], [topicId, mark, Dexie.maxKey])
        .reverse()
        .limit(MOST_MARKS[mark])
        .toArray();
      for (const { mention, match } of await withMentions(db, matches)) {
        if (forgotten !== undefined && clockOf(mention, topicId, mark) <= forgotten.clock) continue;
        marks[mark] += 1;
        marked.push({ ...relevanceTextOf(mention, match), meant: mark !== 'irrelevant', weight: WEIGHT[mark] });
      }
    }
    const newest = await db.matches
      .where('[topicId+listedAt]')
      .between([topicId, Dexie.minKey], [topicId, Dexie.maxKey])
      .reverse()
      .limit(MOST_BACKGROUND)
      .toArray();
    const unmarked = await withMentions(db, newest.filter(({ mark }) => mark === undefined));
    return { marked, marks, background: unmarked.map(({ mention, match }) => relevanceTextOf(mention, match)) };
  });
}

/** Whether anything is marked under a topic. */
export async function hasMarks(db: EarshotDatabase, topicId: string): Promise<boolean> {
  const first = await db.matches
    .where('[topicId+mark+listedAt]')
    .between([topicId, Dexie.minKey], [topicId, Dexie.maxKey])
    .first();
  return first !== undefined;
}

/** Those with a text: what is gone from its site teaches nothing. */
async function withMentions(db: EarshotDatabase, matches: readonly Match[]): Promise<{ mention: Mention; match: Match }[]> {
  const mentions = await db.mentions.bulkGet(matches.map(({ mentionId }) => mentionId));
  return matches.flatMap((match, index) => {
    const mention = mentions[index];
    return mention === undefined || mention.goneAt !== undefined ? [] : [{ mention, match }];
  });
}

/** By the logical clock, when a mention was marked or dealt with; 0 where no stamp says. */
function clockOf({ stamps }: Mention, topicId: string, mark: Mark): number {
  if (mark !== 'touched') return stamps[relevanceStamp(topicId)]?.clock ?? 0;
  return Math.max(0, ...Object.entries(stamps).flatMap(([field, { clock }]) => (isRelevanceStamp(field) ? [] : [clock])));
}
