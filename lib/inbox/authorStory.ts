import type { Match, Mention } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { experienceOf, type Experience } from './experience';
import { openPromises, type OpenPromise } from './promiseState';
import { riskOf, type Risk } from './risk';
import { saidOfBrand, type Roles, type Said } from './saidOfBrand';

export type { OpenPromise };

/** One mention of an author, as a point on the line of their story. */
export interface StoryPoint {
  id: string;
  /** `listedAt`, ms since 1970. */
  at: number;
  label: SentimentLabel;
}

/** The brand's last answer to an author. */
export interface LastAnswer {
  mentionId: string;
  /** ms since 1970; null: the page does not say when. */
  at: number | null;
  text: string | null;
  permalink: string | null;
}

/** What is known of an author from what is stored of them: nothing else is asked anywhere. */
export interface AuthorStory {
  /** Mentions of the author that were looked at, oldest first; that which is shown is among them. */
  points: StoryPoint[];
  /** There are older ones that were not looked at. */
  more: boolean;
  lastAnswer: LastAnswer | null;
  /** The first that is due before the others. */
  promises: OpenPromise[];
  risk: Risk;
  experience: Experience;
}

export interface StoryOf {
  /** There are older mentions that are not given. */
  more: boolean;
  /** What is heard for competitors or the industry alone is not said of the brand. */
  roles: Roles;
  /** Hours after which what waits for an answer is late. */
  answerWithin?: number;
}

/**
 * The story of one author at an instant (ms since 1970), from their mentions and the matches of these under topics that are
 * there and do not hide them.
 */
export function authorStory(mentions: readonly Mention[], matches: readonly Match[], now: number, of: StoryOf): AuthorStory {
  const { more, roles, answerWithin } = of;
  const said = saidOfBrand(mentions, matches, roles);
  const promises = openPromises(said, now);
  return {
    points: said.map(({ mention, label }) => ({ id: mention.id, at: mention.listedAt, label })),
    more,
    lastAnswer: lastAnswerTo(said),
    promises,
    risk: riskOf(said, { promises, now, ...(answerWithin === undefined ? {} : { answerWithin }) }),
    experience: experienceOf(said, now),
  };
}

/** By when it was given; where the page does not say, by when it was seen, or at the soonest. */
function lastAnswerTo(said: readonly Said[]): LastAnswer | null {
  const answers = said.flatMap(({ mention, isOfBrand }) => (isOfBrand ? answersTo(mention) : []));
  return answers.toSorted((a, b) => a.order - b.order).at(-1)?.answer ?? null;
}

function answersTo({ id, listedAt, answer, post: { reply } }: Mention): { answer: LastAnswer; order: number }[] {
  const answerOf = (at: string | null, text: string | undefined, permalink: string | null): LastAnswer =>
    ({ mentionId: id, at: at === null ? null : Date.parse(at), text: text === undefined || text.trim() === '' ? null : text, permalink });
  const inCard = reply && answerOf(reply.publishedAt.clamped === true ? null : reply.publishedAt.at, reply.text, null);
  const inThread = answer && answerOf(answer.at, answer.text, answer.permalink);
  return [
    ...(inCard ? [{ answer: inCard, order: inCard.at ?? listedAt }] : []),
    ...(answer && inThread ? [{ answer: inThread, order: inThread.at ?? answer.seenAt }] : []),
  ];
}
