import { createRequire } from 'node:module';
import { evidenceIn } from '@/lib/sentiment/evidence';
import { judgeBy } from '@/lib/sentiment/judge';
import { learnedFrom, type Weights } from '@/lib/sentiment/learned';
import type { Lexicon } from '@/lib/sentiment/lexicon';
import { scoreBest, type LexiconFor } from '@/lib/sentiment/score';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { loadIdentifier } from '@/scripts/score.ts';
import { shippedWeights } from '@/scripts/shippedWeights';
import { readCorpora, thinned, type Row } from '@/scripts/train/corpora';
import { labelled, type Labelled } from '@/scripts/train/examples';
import { macroF1, mean, pearson, polarityF1 } from '@/scripts/train/figures';
import { learnt } from '@/scripts/train/rounds';
import { median } from './measure.mjs';

const require = createRequire(import.meta.url);

/** Texts of a corpus that are measured, and dev rows that the others' thresholds are tuned on, at most. */
const MOST_MEASURED = 1_500;
const MOST_TUNED = 600;
/** Places at which a threshold may lie. */
const PLACES = 24;
const BINS = 10;
const LABEL_INDEX = { negative: 0, neutral: 1, positive: 2, unsure: 1, unscored: 1 } as const;

/** A package that scores texts of a language; null: not of this one. */
interface Peer {
  name: string;
  scorer: (language: string) => Promise<((text: string) => number | Promise<number>) | null>;
}

interface Figures {
  macroF1: number;
  polarityF1: number;
  pearson: number | null;
}

interface Answer {
  label: number;
  said: number;
  confidence: number;
  /** So that each corpus counts the same. */
  weight: number;
}

export interface SentimentBench {
  files: { name: string; language: string; earshot: Figures; peers: Record<string, Figures>; sure: Sure }[];
  reliability: { from: number; n: number; said: number; right: number }[];
  /** Expected calibration error. */
  calibrationError: number;
  sure: Sure;
}

/** The third of the answers that is the surest. */
export interface Sure {
  precision: number;
  negativePrecision: number | null;
  negatives: number;
}

/** Earshot, with nothing learnt from the corpus at hand, beside the packages, whose thresholds are tuned on its dev rows. */
export async function sentimentBench(folder: string, say: (line: string) => void): Promise<SentimentBench> {
  const identify = await loadIdentifier();
  const lists = shippedLexicons();
  const corpora = readCorpora(folder).flatMap((corpus) => labelled(corpus, lists));
  say('learning without each corpus…');
  const { decision: shared, without } = learnt(corpora);
  const peers = packages();
  const files: SentimentBench['files'] = [];
  const all: Answer[] = [];
  for (const corpus of corpora) {
    say(`${corpus.name}…`);
    const { decision, weights } = without.get(corpus) ?? { decision: shared, weights: null };
    const dev = thinned(corpus.rows.filter(({ split }) => split === 'dev'), MOST_TUNED);
    const rows = thinned(corpus.rows.filter(({ split }) => split !== 'dev'), MOST_MEASURED);
    const lexiconFor = withoutIt(lists, corpus, weights);
    const answers = rows.map(({ text }) => {
      const lexicon = lexiconFor(identify(text).language ?? 'en');
      return lexicon === undefined ? null : judgeBy(evidenceIn(text, lexicon), decision);
    });
    const own = answers.map((answer, index): Answer => ({
      label: rows[index]?.label ?? 1,
      said: LABEL_INDEX[answer?.label ?? 'neutral'],
      confidence: answer?.confidence ?? 0,
      weight: 1 / rows.length,
    }));
    // What is not scored claims nothing.
    all.push(...own.filter((_, index) => (answers[index] ?? null) !== null));
    const beside: Record<string, Figures> = {};
    for (const { name, scorer } of peers) {
      const score = await scorer(corpus.language);
      if (score === null) continue;
      const tuned = thresholds(dev, await scored(dev, score));
      const scores = await scored(rows, score);
      beside[name] = figures(rows, scores, scores.map((one) => labelBy(one, tuned)));
    }
    files.push({
      name: corpus.name,
      language: corpus.language,
      earshot: figures(rows, answers.map((answer) => answer?.score ?? 0), own.map(({ said }) => said)),
      peers: beside,
      sure: surest(own),
    });
  }
  return { files, ...reliabilityOf(all), sure: surest(all) };
}

function withoutIt(lists: LexiconFor, { language }: Labelled, weights: Weights | null): (language: string) => Lexicon | undefined {
  const shipped = shippedLexicons(shippedWeights);
  const lexicon = lists(language);
  const own = lexicon === undefined || weights === null ? lexicon : { ...lexicon, learned: learnedFrom(weights, language) };
  return (asked) => (asked === language ? own : shipped(asked));
}

async function scored(rows: readonly Row[], score: (text: string) => number | Promise<number>): Promise<number[]> {
  const scores: number[] = [];
  for (const { text } of rows) {
    const found = await score(text);
    scores.push(Number.isFinite(found) ? found : 0);
  }
  return scores;
}

function figures(rows: readonly Row[], scores: readonly number[], said: readonly number[]): Figures {
  const labels = rows.map(({ label }) => label);
  const truths = rows.flatMap(({ score }) => (score === undefined ? [] : [score]));
  return {
    macroF1: macroF1(labels, said),
    polarityF1: polarityF1(labels, scores),
    pearson: truths.length < rows.length ? null : pearson(truths, scores),
  };
}

interface Thresholds {
  negative: number;
  positive: number;
}

const labelBy = (score: number, { negative, positive }: Thresholds): number => (score < negative ? 0 : score > positive ? 2 : 1);

/** The two thresholds with the best macro-F1 on these rows. */
function thresholds(rows: readonly Row[], scores: readonly number[]): Thresholds {
  const labels = rows.map(({ label }) => label);
  const sorted = [...new Set(scores)].sort((a, b) => a - b);
  const places = thinned(sorted, PLACES).flatMap((score) => [score - 1e-9, score + 1e-9]);
  let best = { negative: 0, positive: 0 };
  let most = -1;
  for (const negative of places) {
    for (const positive of places) {
      if (positive < negative) continue;
      const f1 = macroF1(labels, scores.map((score) => labelBy(score, { negative, positive })));
      if (f1 > most) [best, most] = [{ negative, positive }, f1];
    }
  }
  return best;
}

function surest(answers: readonly Answer[]): Sure {
  const sure = answers.toSorted((a, b) => b.confidence - a.confidence).slice(0, Math.round(answers.length / 3));
  const negative = sure.filter(({ said }) => said === 0);
  const rightOf = (some: readonly Answer[]): number =>
    some.reduce((sum, { label, said, weight }) => sum + (label === said ? weight : 0), 0) / some.reduce((sum, { weight }) => sum + weight, 0);
  return { precision: rightOf(sure), negativePrecision: negative.length === 0 ? null : rightOf(negative), negatives: negative.length };
}

function reliabilityOf(answers: readonly Answer[]): Pick<SentimentBench, 'reliability' | 'calibrationError'> {
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  let calibrationError = 0;
  const reliability = Array.from({ length: BINS }, (_, bin) => {
    const here = answers.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const weight = here.reduce((sum, one) => sum + one.weight, 0);
    const said = here.reduce((sum, one) => sum + one.weight * one.confidence, 0) / (weight || 1);
    const right = here.reduce((sum, one) => sum + (one.label === one.said ? one.weight : 0), 0) / (weight || 1);
    calibrationError += weight / total * Math.abs(said - right);
    return { from: bin / BINS, n: here.length, said, right };
  });
  return { reliability, calibrationError };
}

function packages(): Peer[] {
  const Sentiment = require('sentiment') as new () => { analyze(text: string): { score: number } };
  const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  const wink = require('wink-sentiment') as (text: string) => { score: number };
  const english = new Sentiment();
  return [
    { name: 'sentiment', scorer: async () => (text) => english.analyze(text).score },
    { name: 'vader', scorer: async () => (text) => vader.polarity_scores(text).compound },
    { name: 'wink', scorer: async () => (text) => wink(text).score },
    { name: 'nlpjs', scorer: nlpjs },
  ];
}

async function nlpjs(language: string): Promise<(text: string) => Promise<number>> {
  const { Container } = require('@nlpjs/core') as { Container: new (preload?: boolean) => { use(plugin: unknown): void } };
  const { SentimentAnalyzer } = require('@nlpjs/sentiment') as {
    SentimentAnalyzer: new (settings: { container: unknown }) => {
      process(input: { locale: string; text: string }): Promise<{ sentiment: { score: number } }>;
    };
  };
  const own = require(`@nlpjs/lang-${language}`) as Record<string, unknown>;
  const container = new Container();
  container.use(own[`Lang${language.charAt(0).toUpperCase()}${language.slice(1)}`]);
  const analyzer = new SentimentAnalyzer({ container });
  return async (text) => (await analyzer.process({ locale: language, text })).sentiment.score;
}

/** Texts per second of Earshot, by lists alone and with what was learnt, as ratios to `sentiment`: the median of three turns. */
export function sentimentSpeed(folder: string): { lists: number; learned: number; perSecond: number } {
  const texts = (readCorpora(folder).find(({ name }) => name === 'en-vader-tweets')?.rows ?? []).map(({ text }) => text);
  const Sentiment = require('sentiment') as new () => { analyze(text: string): { score: number } };
  const english = new Sentiment();
  const lists = shippedLexicons();
  const learned = shippedLexicons(shippedWeights);
  const runs = {
    sentiment: () => texts.forEach((text) => english.analyze(text)),
    lists: () => texts.forEach((text) => scoreBest(text, 'en', lists)),
    learned: () => texts.forEach((text) => scoreBest(text, 'en', learned)),
  };
  const times = { sentiment: [] as number[], lists: [] as number[], learned: [] as number[] };
  for (let turn = 0; turn <= 3; turn += 1) {
    for (const name of ['sentiment', 'lists', 'learned'] as const) {
      const before = process.cpuUsage();
      for (let round = 0; round < 5; round += 1) runs[name]();
      const { user, system } = process.cpuUsage(before);
      if (turn > 0) times[name].push(user + system);
    }
  }
  const ratio = (name: 'lists' | 'learned'): number => median(times.sentiment.map((time, turn) => time / (times[name][turn] ?? Infinity)));
  return { lists: ratio('lists'), learned: ratio('learned'), perSecond: 5 * texts.length / (median(times.lists) / 1e6) };
}

/** Means over files: of all, of the English, of the others. */
export function meansOf(files: SentimentBench['files'], of: (file: SentimentBench['files'][number]) => number): Record<string, number> {
  const english = files.filter(({ language }) => language === 'en');
  const others = files.filter(({ language }) => language !== 'en');
  return { all: mean(files.map(of)), english: mean(english.map(of)), others: mean(others.map(of)) };
}
