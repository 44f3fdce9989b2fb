import type { CoachCheck } from '@/lib/replies/coaching';
import type { CoachedMention } from '@/lib/replies/coachedMention';
import type { Voice } from '@/lib/replies/voice';

/**
 * A reply of a brand to an invented mention, with what a careful colleague would say of it.
 *
 * Six checks ask for something: where they apply they are told as `good` or `missing`.
 * - `acknowledges`: upset authors, praise, recommendations, requests, fears.
 * - `owns`, `time`, `privateChannel`: upset authors.
 * - `nextStep`: upset authors, and requests.
 * - `answers`: wherever there is an article.
 *
 * Upset are complaints, threats, who leaves, and whatever is negative. A plain question or purchase is only asked for its answer.
 *
 * Seven look for what should not stand there: `tone`, `avoided`, `personalData`, `defensive`, `language`, `address` and `length` are
 * told as `wrong`, or not at all. A hollow phrase is `avoided`. Of a reply in another language nothing is told that words tell.
 */
export interface CoachedReply {
  /** What is special about it, in English: "blames the customer". Told with the figures. */
  about: string;
  /** In the language of the file. `address`: how the author speaks to the brand, where the text shows it. */
  mention: Omit<CoachedMention, 'language'>;
  /** The reply as somebody would write it. */
  words: string;
  /** Where the brand's voice says more than that of nobody. */
  voice?: Voice;
  article?: { question: string; answer: string };
  /** All that should be told; what is not named should not be. */
  expected: Partial<Record<CoachCheck, 'good' | 'missing' | 'wrong'>>;
}
