import type { Promised } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Experience } from './experience';
import type { Risk } from './risk';

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

/** A promise to an author that is not known to be kept. */
export interface OpenPromise extends Promised {
  mentionId: string;
  /** Its time is over. */
  overdue: boolean;
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
