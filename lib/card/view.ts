import type { AuthorStory } from '@/lib/inbox/authorStory';
import type { Correction, Match, Mention } from '@/lib/mentions/mention';
import type { Replied, Status } from '@/lib/mentions/status';
import type { Topic, TopicAspect } from '@/lib/query/topic';
import type { ReplySuggestions } from '@/lib/replies/suggestReplies';
import type { Triage } from '@/lib/replies/triage';

/** What a page's script may know of a mention's decisions: nothing that the user wrote. */
export type CardMention = Omit<Mention, 'decided'> & { decided?: Omit<NonNullable<Mention['decided']>, 'draft' | 'tags' | 'dueAt' | 'snoozedUntil' | 'testimonial'> };

/** The words of the card, by key, in the language of the screens. */
export interface CardWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  messages: Readonly<Record<string, unknown>>;
}

/** A topic as the card shows it. Of its aspects only those that the mention speaks of are there, and only what they are called. */
export interface CardTopic extends Pick<Topic, 'id' | 'name' | 'hue' | 'role'> {
  aspects?: Required<Pick<TopicAspect, 'id' | 'name'>>[];
}

/** All that the card in the page shows of one mention, for the isolated script alone: the page itself can read none of it. */
export interface CardView {
  words: CardWords;
  mention: CardMention;
  /** Those of topics that are there and do not hide it, the first one first; then those that hide it because the user said so. */
  matches: Match[];
  topics: CardTopic[];
  siteName: string;
  status: Status;
  /** Null where the page does not say who wrote it. */
  story: AuthorStory | null;
  replies: ReplySuggestions;
  /** Null: nobody waits for an answer. */
  triage: Triage | null;
  /** What the article is called whose answer stands in the first reply; null: none does. */
  article: string | null;
  blursAbuse: boolean;
  /** IANA name of the reporting zone. */
  zone: string;
  theme: 'auto' | 'light' | 'dark';
}

/** What is pressed on the card. Null takes back what was said. */
export type CardAction =
  | { kind: 'label'; label: Correction | null }
  | { kind: 'irrelevant'; topicId: string; irrelevant: true | null }
  | { kind: 'status'; status: Exclude<Status, 'new'> | null }
  | { kind: 'mine'; mine: boolean }
  | { kind: 'replied'; how: Replied['how']; text: string; template?: string };

export type CardAnswer =
  | { state: 'card'; card: CardView }
  /** It is stored no more. */
  | { state: 'gone' }
  /** This page may not ask, or what was pressed could not be stored: nothing changed. */
  | { state: 'refused' };
