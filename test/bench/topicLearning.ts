import { evidenceIn } from '@/lib/sentiment/evidence';
import { learn } from '@/lib/sentiment/learn';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { seeded } from '@/scripts/generate/random';
import { readCorpora } from '@/scripts/train/corpora';
import { macroF1, mean } from '@/scripts/train/figures';
import { labelsWith, prepared, shuffled, type Prepared } from './labelledTexts';

/** Corpora of one language that stand for two topics. */
const PAIRS = [
  ['ar-afrisenti-arq', 'ar-arsarcasm2'], ['de-holidaycheck', 'de-sb10k'], ['de-filmstarts', 'de-omp'],
  ['en-goemotions', 'en-sst'], ['en-vader-movies', 'en-vader-tweets'], ['pt-afrisenti', 'pt-tweetsmg'],
] as const;
const MOST_MEASURED = 800;

export interface TopicGain {
  name: string;
  /** Macro-F1 on the other texts of each topic, means over topics and draws: by what all labels taught, and with what its own did. */
  together: number;
  apart: number;
}

/** What learning for each topic apart gives beside learning from all labels, of which each topic has as many. */
export function topicGains(folder: string, of: { labels: number; draws: number }): TopicGain[] {
  const lexiconFor = shippedLexicons();
  const corpora = new Map(readCorpora(folder).map((corpus) => [corpus.name, corpus]));
  return PAIRS.flatMap((names) => {
    const topics = names.flatMap((name) => {
      const corpus = corpora.get(name);
      const lexicon = corpus && lexiconFor(corpus.language);
      return corpus === undefined || lexicon === undefined ? [] : [{ name, texts: prepared(corpus, (text) => evidenceIn(text, lexicon)) }];
    });
    if (topics.length < names.length) return [];
    const draws = Array.from({ length: of.draws }, (_, draw) => measure(topics, of.labels, draw + 1));
    return [{ name: names.join(' + '), together: mean(draws.map(({ together }) => together)), apart: mean(draws.map(({ apart }) => apart)) }];
  });
}

function measure(topics: readonly { name: string; texts: Prepared[] }[], labels: number, seed: number): Omit<TopicGain, 'name'> {
  const drawn = topics.map(({ name, texts }) => ({ name, texts: shuffled(texts, seeded(seed)) }));
  const lessons = drawn.flatMap(({ name, texts }) => texts.slice(0, labels).map(({ example }) => ({ ...example, topicIds: [name] })));
  const learnt = learn(shuffled(lessons, seeded(seed)));
  const of = (own: boolean): number => mean(drawn.map(({ name, texts }) => {
    const others = texts.slice(labels, labels + MOST_MEASURED);
    const topic = own ? learnt?.topics.find(({ topicId }) => topicId === name) : undefined;
    return macroF1(others.map(({ label }) => label), labelsWith(topic?.adapter ?? learnt?.adapter ?? null, others));
  }));
  return { together: of(false), apart: of(true) };
}
