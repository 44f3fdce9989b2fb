import { withAdapter } from '@/lib/sentiment/adapted';
import { exampleOf, type Example } from '@/lib/sentiment/adapterInput';
import { evidenceIn, type Evidence } from '@/lib/sentiment/evidence';
import { judgeFirmly } from '@/lib/sentiment/judge';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { learn } from '@/lib/sentiment/learn';
import { seeded, type Random } from '@/scripts/generate/random';
import { readCorpora, thinned, type Corpus } from '@/scripts/train/corpora';
import { macroF1, mean } from '@/scripts/train/figures';

/** Corpora that nothing which Earshot ships was learnt from, and whose language has no learnt part. */
const UNSEEN = /^(?:de|es|fr|pl|ru|tr|uk)-|^pt-tweetsmg$/u;
/** Texts of a corpus that are looked at, and those on which what was learned is measured, at most. */
const MOST_TEXTS = 3_000;
const MOST_MEASURED = 1_000;
const LABELS = ['negative', 'neutral', 'positive'] as const;
const INDEX = { negative: 0, neutral: 1, positive: 2 } as const;

interface Prepared {
  text: string;
  label: number;
  evidence: Evidence;
  example: Example;
  shipped: number;
}

export interface Curve {
  name: string;
  /** For each number of labels: macro-F1 as shipped and with what they taught, means over all draws. */
  points: { labels: number; shipped: number; adapted: number; used: number }[];
}

/**
 * What so many labels of one corpus teach, measured on its other texts: labels are drawn `draws` times. Nothing else of the
 * corpus was ever learnt from.
 */
export function learningCurves(folder: string, of: { labels: readonly number[]; draws: number }, onCurve: (curve: Curve) => void): Curve[] {
  const lexiconFor = shippedLexicons();
  return readCorpora(folder).filter(({ name }) => UNSEEN.test(name)).flatMap((corpus) => {
    const lexicon = lexiconFor(corpus.language);
    if (lexicon === undefined) return [];
    const texts = prepared(corpus, (text) => evidenceIn(text, lexicon));
    const points = of.labels.map((labels) => {
      const draws = Array.from({ length: of.draws }, (_, draw) => measure(shuffled(texts, seeded(draw + 1)), labels, corpus.language));
      return {
        labels,
        shipped: mean(draws.map(({ shipped }) => shipped)),
        adapted: mean(draws.map(({ adapted }) => adapted)),
        used: mean(draws.map(({ used }) => used)),
      };
    });
    const curve = { name: corpus.name, points };
    onCurve(curve);
    return [curve];
  });
}

function prepared({ rows, language }: Corpus, read: (text: string) => Evidence): Prepared[] {
  return thinned(rows, MOST_TEXTS).map(({ text, label }) => {
    const evidence = read(text);
    const example = exampleOf({ text, language, label: LABELS[label], weight: 1 }, evidence);
    return { text, label, evidence, example, shipped: INDEX[labelOf(evidence)] };
  });
}

function measure(texts: readonly Prepared[], labels: number, language: string): { shipped: number; adapted: number; used: number } {
  const adapter = learn(texts.slice(0, labels).map(({ example }) => example))?.adapter ?? null;
  const others = texts.slice(labels, labels + MOST_MEASURED);
  const truth = others.map(({ label }) => label);
  const shipped = macroF1(truth, others.map((one) => one.shipped));
  if (adapter === null) return { shipped, adapted: shipped, used: 0 };
  const said = others.map(({ text, evidence }) => INDEX[labelOf(withAdapter(text, language, evidence, adapter))]);
  return { shipped, adapted: macroF1(truth, said), used: 1 };
}

function labelOf(evidence: Evidence): (typeof LABELS)[number] {
  const { label } = judgeFirmly(evidence);
  return LABELS.find((one) => one === label) ?? 'neutral';
}

/** In any order (Fisher-Yates). */
function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as T, order[index] as T];
  }
  return order;
}
