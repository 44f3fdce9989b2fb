import { aspectName } from '@/components/signals/signalNames';
import type { Translator } from '@/lib/i18n/translator';
import { POST_KINDS } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { STAGES } from '@/lib/signals/signals';

type Words = Pick<Translator, 'text'>;
type Naming = Pick<Topic, 'aspects'>;

/** What a stage is called; '-' and whatever else is none: not known. */
export function stageName(stage: string | null, { text }: Words): string {
  const known = STAGES.find((one) => one === stage);
  return text(known === undefined ? 'journey.stageUnknown' : `stage.${known}`);
}

export function kindName(kind: string, { text }: Words): string {
  const known = POST_KINDS.find((one) => one === kind);
  return known === undefined ? kind : text(`postKind.${known}`);
}

/** An aspect at a stage. */
export function placeName(at: string, aspect: string, topics: readonly Naming[], words: Words): string {
  return words.text('journey.place', { stage: stageName(at, words), aspect: aspectName(aspect, topics, words) });
}

/** The limit of a list to a stage, to what is spoken of there, and to how the mention, or that, comes off. */
export function stageSignal(stage: string, { aspect, label }: { aspect?: string | undefined; label?: SentimentLabel | undefined } = {}): string {
  return `stage:${stage}${aspect === undefined ? '' : `>${aspect}`}${label === undefined ? '' : `:${label}`}`;
}
