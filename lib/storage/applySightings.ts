import { answerMention } from '@/lib/mentions/answered';
import type { FindPromises } from '@/lib/mentions/promises';
import { sameWords } from '@/lib/mentions/searchWords';
import { withdraw } from '@/lib/mentions/withdraw';
import type { Renewal } from '@/lib/mentions/matches';
import type { EarshotDatabase } from './database';
import { matchesOf } from './matchesOf';
import { putMatches } from './putMatches';
import type { Mention, TopicRow } from './rows';
import { putMentions } from './words/putMentions';

/** An answer of a brand's own account that was met in a thread. */
export interface AnswerSighting {
  /** Id of the mention that is answered, if it is one. */
  to: string;
  topicId: string;
  handle: string;
  /** ISO 8601 in UTC. */
  at: string | null;
  permalink: string | null;
  /** Absent where nothing is known of what it says. */
  text?: string;
}

/**
 * What was seen of stored mentions beside their own text: those that are deleted on their site lose it, those that were
 * answered wait no more, and what was promised to them is noted. Gives the ids of those of whose answer more is known now. Must run
 * inside a transaction over `mentions`, `words`, `matches` and `settings`.
 */
export async function applySightings(
  db: EarshotDatabase,
  seen: { gone: readonly string[]; answers: readonly AnswerSighting[]; seenAt: number; topics: readonly TopicRow[]; promises?: FindPromises | undefined },
): Promise<string[]> {
  const { gone, answers, seenAt } = seen;
  if (gone.length === 0 && answers.length === 0) return [];
  const roles = new Map(seen.topics.map(({ id, role }) => [id, role]));
  const ids = [...new Set([...gone, ...answers.map(({ to }) => to)])];
  const answered: string[] = [];
  for (const mention of await db.mentions.bulkGet(ids)) {
    if (mention === undefined) continue;
    const answer = answers.find(({ to, topicId }) => to === mention.id && countsFor(mention, topicId, roles));
    let after: ({ mention: Mention } & Renewal) | null = null;
    const matches = await matchesOf(db, [mention]);
    if (answer !== undefined) {
      const { to: _to, topicId: _topic, ...said } = answer;
      after = answerMention(mention, matches, { ...said, seenAt }, seen.promises);
      if (after !== null) answered.push(mention.id);
    }
    if (gone.includes(mention.id)) {
      const answered = after?.mention ?? mention;
      const put = new Map((after?.put ?? []).map((match) => [match.topicId, match]));
      after = withdraw(answered, matches.map((match) => put.get(match.topicId) ?? match), seenAt) ?? after;
    }
    if (after === null) continue;
    await putMentions(db, [after.mention], sameWords(mention, after.mention) ? [] : [after.mention]);
    await putMatches(db, after.put, { mentions: [after.mention], known: matches });
  }
  return answered;
}

/** The own brand answers for itself; of a competitor's answers only those to mentions that no own brand hears. */
function countsFor(
  { topicIds }: Mention,
  topicId: string,
  roles: ReadonlyMap<string, TopicRow['role']>,
): boolean {
  const role = roles.get(topicId);
  if (role === undefined || role === 'brand') return role !== undefined;
  return topicIds.includes(topicId) && !topicIds.some((id) => roles.get(id) === 'brand');
}
