import type { Mention } from '@/lib/mentions/mention';
import type { Span } from '@/lib/posts/post';

/** A stored mention with the query's answer to it. */
export interface AskedMention {
  mention: Mention;
  heard: boolean;
  /** Whether the user decided anything of it: no exclusion is proposed that would take it away. */
  touched?: boolean;
}

/** A word or phrase that could make a query hear better. */
export interface Proposal {
  /** `context`: "any of these too" keeps `n` of `of` hits. `exclusion`: leaving it out takes `n` of `of` hits away. */
  kind: 'context' | 'exclusion';
  /** Query text: a word, a #hashtag, a domain, or a quoted phrase of two words. */
  text: string;
  /** Hits that hold it, and all hits. */
  n: number;
  of: number;
  /** The same of mentions that the query does not hear. */
  elsewhere: { n: number; of: number };
  /** z of the log-odds ratio by which it was found; null where there was too little to compare with. */
  z: number | null;
  /** One hit, with the spans of its body that hold it. */
  example: { mention: Mention; spans: Span[] };
}
