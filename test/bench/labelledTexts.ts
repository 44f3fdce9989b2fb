import { exampleOf, type Example } from '@/lib/sentiment/adapterInput';
import { withAdapter } from '@/lib/sentiment/adapted';
import type { Adapter } from '@/lib/sentiment/adapter';
import type { Evidence } from '@/lib/sentiment/evidence';
import { judgeFirmly } from '@/lib/sentiment/judge';
import { thinned, type Corpus } from '@/scripts/train/corpora';
import type { Random } from '@/scripts/generate/random';

/** Texts of a corpus that are looked at, at most. */
const MOST_TEXTS = 3_000;
const LABELS = ['negative', 'neutral', 'positive'] as const;
const INDEX = { negative: 0, neutral: 1, positive: 2 } as const;

/** A labelled text of a corpus, read by the engine as shipped. */
export interface Prepared {
  text: string;
  language: string;
  label: number;
  evidence: Evidence;
  example: Example;
  /** The label as shipped. */
  shipped: number;
}

/** Some texts of a corpus, each read once. */
export function prepared({ rows, language }: Corpus, read: (text: string) => Evidence): Prepared[] {
  return thinned(rows, MOST_TEXTS).map(({ text, label }) => {
    const evidence = read(text);
    const example = exampleOf({ text, language, label: LABELS[label], weight: 1 }, evidence);
    return { text, language, label, evidence, example, shipped: labelOf(evidence) };
  });
}

/** What texts are called with an adapter, by the index of the label; as shipped where there is none. */
export function labelsWith(adapter: Adapter | null, texts: readonly Prepared[]): number[] {
  return texts.map(({ text, language, evidence, shipped }) => (adapter === null ? shipped : labelOf(withAdapter(text, language, evidence, adapter))));
}

function labelOf(evidence: Evidence): number {
  const { label } = judgeFirmly(evidence);
  return INDEX[LABELS.find((one) => one === label) ?? 'neutral'];
}

/** In any order (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as T, order[index] as T];
  }
  return order;
}
