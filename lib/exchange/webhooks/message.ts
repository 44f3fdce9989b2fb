/** What a destination is told, before it has the form that the destination reads. */
export interface HookMessage {
  /** As in `Delivery.id`. */
  id: string;
  type: 'alert.spike' | 'alert.drift' | 'alert.negative' | 'alert.mentions' | 'mention.flagged' | 'test';
  /** ISO 8601. */
  created: string;
  /** The topic; empty where it is gone. */
  brand: string;
  /** Hours in which it was heard, ISO 8601. */
  window: { from: string; to: string } | null;
  /** The numbers that alarmed; `p` by chance. */
  metric: { value: number; baseline: number; threshold: number | null; p: number | null } | null;
  mentions: HookMention[];
  /** Mentions of it that are not listed. */
  more: number;
  /** In words of the reader: what happened, and how many more there are. */
  words: { head: string; line: string; more: (count: number) => string };
  appVersion: string;
}

/** A mention as it may leave. */
export interface HookMention {
  id: string;
  /** An address of http or https; null where none may be told. */
  url: string | null;
  site: string;
  siteName: string;
  postedAt: string | null;
  sentiment: string;
  author: string | null;
  excerpt: string;
}

/** Mentions that one message lists. */
export const MOST_LISTED = 10;
