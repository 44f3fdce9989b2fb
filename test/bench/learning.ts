import { evidenceIn } from '@/lib/sentiment/evidence';
import { learn } from '@/lib/sentiment/learn';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { seeded } from '@/scripts/generate/random';
import { readCorpora } from '@/scripts/train/corpora';
import { macroF1, mean } from '@/scripts/train/figures';
import { labelsWith, prepared, shuffled, type Prepared } from './labelledTexts';

/** Corpora that nothing which Earshot ships was learnt from, and whose language has no learnt part. */
const UNSEEN = /^(?:de|es|fr|pl|ru|tr|uk)-|^pt-tweetsmg$/u;
/** Texts on which what was learned is measured, at most. */
const MOST_MEASURED = 1_000;

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
      const draws = Array.from({ length: of.draws }, (_, draw) => measure(shuffled(texts, seeded(draw + 1)), labels));
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

function measure(texts: readonly Prepared[], labels: number): { shipped: number; adapted: number; used: number } {
  const adapter = learn(texts.slice(0, labels).map(({ example }) => example))?.adapter ?? null;
  const others = texts.slice(labels, labels + MOST_MEASURED);
  const truth = others.map(({ label }) => label);
  return {
    shipped: macroF1(truth, labelsWith(null, others)),
    adapted: macroF1(truth, labelsWith(adapter, others)),
    used: adapter === null ? 0 : 1,
  };
}
