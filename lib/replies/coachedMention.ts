import type { PostKind } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Address, Emotion, Intent } from '@/lib/signals/signals';

/** What a coach of replies has to know of a mention. */
export interface CoachedMention {
  text: string;
  /** Primary subtag, or null. */
  language: string | null;
  label: SentimentLabel;
  intent: Intent | null;
  emotions?: readonly Emotion[];
  /** How the author speaks to the brand, where it shows. */
  address?: Address;
  kind: PostKind;
  /** The site's id. */
  site: string;
}

const UPSET_INTENTS: readonly (Intent | null)[] = ['complaint', 'threat', 'cancel'];

/** Whether the author is displeased, so that more is owed than an answer. */
export function isUpset({ label, intent }: Pick<CoachedMention, 'label' | 'intent'>): boolean {
  return label === 'negative' || UPSET_INTENTS.includes(intent);
}
