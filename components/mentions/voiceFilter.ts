import { aspectsUnder } from '@/components/signals/shownSignals';
import { signalsOf } from '@/lib/mentions/signals';
import { engagementOf, isNeutral, isSoughtOut } from '@/lib/posts/post';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import { isScored } from './countedFilter';
import type { ListedMention } from './listedMention';

/**
 * What shares of voice and the heat map of aspects are made of: what was not sought out; the same of some topics together (`among:ID,ID`); what
 * shows engagement; what names its author; what was first seen between two days in places that are neutral to brands (`neutral:2026-11-08..2026-11-21`); and an aspect that comes off so
 * (`aspect:price:negative`), or of which it is known how (`aspect:price:scored`).
 */
export type VoiceFilter =
  | { kind: 'unsought' | 'engaged' | 'named' }
  | { kind: 'among'; topicIds: readonly string[] }
  | { kind: 'neutral'; from: string; to: string }
  | { kind: 'aspect'; aspect: string; label: SentimentLabel | 'scored' };

const SIMPLE = ['unsought', 'engaged', 'named'] as const;
const AMONG = /^among:([\w-]{1,64}(?:,[\w-]{1,64})*)$/u;
const NEUTRAL = /^neutral:(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/u;
const ASPECT = /^aspect:([\w-]{1,64}):(\w+)$/u;

/** A limit of a list to what is not sought out of these topics together. */
export const amongFilter = (topicIds: readonly string[]): string => `among:${topicIds.join(',')}`;

/** What a list is limited to so; null where it is something else. */
export function voiceFilterOf(written: string): VoiceFilter | null {
  const simple = SIMPLE.find((kind) => kind === written);
  if (simple !== undefined) return { kind: simple };
  const [, among] = AMONG.exec(written) ?? [];
  if (among !== undefined) return { kind: 'among', topicIds: among.split(',') };
  const [, from, to] = NEUTRAL.exec(written) ?? [];
  if (from !== undefined && to !== undefined) return { kind: 'neutral', from, to };
  const [, aspect, last] = ASPECT.exec(written) ?? [];
  const label = ([...SENTIMENT_LABELS, 'scored'] as const).find((one) => one === last);
  return aspect === undefined || label === undefined ? null : { kind: 'aspect', aspect, label };
}

/** Whether a mention is so, under a topic or (null) any of those that hear it, as it is counted there. */
export function fitsVoice({ mention, matches }: ListedMention, wanted: VoiceFilter, topicId: string | null): boolean {
  const own = matches.filter((match) => topicId === null || match.topicId === topicId);
  switch (wanted.kind) {
    case 'unsought': return own.some(({ counted }) => !isSoughtOut(counted.context));
    case 'among': return own.some(({ topicId: of, counted }) => wanted.topicIds.includes(of) && !isSoughtOut(counted.context));
    case 'neutral': return own.some(({ counted: { context, seen } }) => isNeutral(context) && seen.day >= wanted.from && seen.day <= wanted.to);
    case 'engaged': return engagementOf(mention.post) !== null;
    case 'named': return mention.authorId !== null;
    default: {
      const { aspects = [] } = signalsOf(mention, { aspects: aspectsUnder(mention, matches, topicId) });
      return aspects.some(({ kind, label }) => kind === wanted.aspect && (wanted.label === 'scored' ? isScored(label) : label === wanted.label));
    }
  }
}
