import type { Intent } from '@/lib/signals/signals';

/** A reply that the user wrote to be used again. Its text may hold slots as sentences of packs do, and `{name}`. */
export interface Template {
  id: string;
  title: string;
  /** Primary subtag. */
  language: string;
  text: string;
  /** For mentions that want one of these; empty: any. */
  intents: Intent[];
  /** For mentions of this topic, of authors in this segment; null: any. */
  topicId: string | null;
  segmentId: string | null;
}

export const MOST_TEMPLATES = 2_000;
/** Longest text and title, in UTF-16 units. */
export const LONGEST_TEMPLATE = 5_000;
export const LONGEST_TITLE = 200;
