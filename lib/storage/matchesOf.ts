import type { EarshotDatabase } from './database';
import type { Match, Mention } from './rows';

/** The matches of these mentions, by their keys: a second index would be written with every match to be read here. */
export async function matchesOf(db: Pick<EarshotDatabase, 'matches'>, mentions: readonly Mention[]): Promise<Match[]> {
  const found = await db.matches.bulkGet(matchKeysOf(mentions));
  return found.filter((match): match is Match => match !== undefined);
}

/** The keys of all matches of these mentions. */
export function matchKeysOf(mentions: readonly Mention[]): [string, string][] {
  return mentions.flatMap(({ id, topicIds }) => topicIds.map((topicId): [string, string] => [topicId, id]));
}

/** A match without what is made again where it is written: its places in queues, and what it adds by facet and author. */
export function asBackedUp(match: Match): Match {
  const { facets, ...counted } = match.counted;
  return { ...unqueued(match), counted: facets === undefined ? counted : { ...counted, version: 2 } };
}

/** A match without its places in queues, which are made again where it is written. */
export function unqueued({ queued: _queued, ...match }: Match): Match {
  return match;
}
