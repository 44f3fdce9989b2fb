import type { EarshotDatabase } from '../database';
import { matchesOf } from '../matchesOf';
import { readPerson } from '../people/accounts';
import { readCustomerStory, type CustomerStory } from '../people/customers';
import type { AuthorRow, Match, Mention, PersonRow, SurveyRow, WorkRow } from '../rows';

/** What is stored of one author beside what they wrote. */
export interface PersonHead {
  author: AuthorRow;
  /** Names of topics, by their ids. */
  topics: Record<string, string>;
  /** What the user wrote down of them; null: nothing. */
  person: PersonRow | null;
  /** Other accounts of which the user said that they are theirs. */
  accounts: AuthorRow[];
  /** What they answered to surveys. */
  answers: SurveyRow[];
  /** What files of shops said of them. */
  story: CustomerStory;
}

/** A mention of theirs with all that goes with it, read in one transaction. */
export interface PersonMention {
  mention: Mention;
  matches: Match[];
  /** What was done to it, in the order in which it was done. */
  work: WorkRow[];
}

/** Who an author is; null where nobody of that id is stored. */
export async function readPersonHead(db: EarshotDatabase, authorId: string): Promise<PersonHead | null> {
  const author = await db.authors.get(authorId);
  if (author === undefined) return null;
  const stored = await readPerson(db, authorId);
  const topics = await db.topics.toArray();
  return {
    author, topics: Object.fromEntries(topics.map(({ id, name }) => [id, name])),
    person: stored?.person ?? null, accounts: stored?.accounts.slice(1) ?? [],
    story: await readCustomerStory(db, authorId),
    answers: await db.surveys.where('authorId').equals(authorId).toArray(),
  };
}

/** The ids of all mentions of an author, in their order. */
export function personMentionIds(db: EarshotDatabase, authorId: string): Promise<string[]> {
  return db.mentions.where('authorId').equals(authorId).primaryKeys();
}

/** Mentions with these ids, each with its matches; those that are gone are left out. */
export function readPersonMentions(db: EarshotDatabase, ids: readonly string[]): Promise<PersonMention[]> {
  return db.transaction('r', db.mentions, db.matches, db.workLog, async () => {
    const mentions = (await db.mentions.bulkGet([...ids])).filter((mention) => mention !== undefined);
    const matches = await matchesOf(db, mentions);
    const work = (await db.workLog.where('mentionId').anyOf(ids).toArray()).toSorted((a, b) => a.at - b.at);
    const isOf = ({ id }: Mention) => ({ mentionId }: { mentionId: string }): boolean => mentionId === id;
    return mentions.map((mention) => ({ mention, matches: matches.filter(isOf(mention)), work: work.filter(isOf(mention)) }));
  });
}
