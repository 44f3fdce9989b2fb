import type { Span } from '@/lib/posts/post';
import { contextIn } from './relevanceContext';
import { scaledTraits, traitsOf, type RelevanceText, type Trait } from './relevanceTraits';

/** What moved the relevance of a mention, and by how much in log odds: a word, or what else is known of it. */
export interface RelevanceReason extends Span {
  /** As written. */
  term: string;
  contribution: number;
  /**
   * Absent for words. `name`: how what was heard is written; `context`: a word that the user named. Of the others the place
   * says nothing: `author`, `site`, and `signals`, all that was understood of the text.
   */
  of?: 'name' | 'context' | 'author' | 'site' | 'signals';
}

/** How likely a mention speaks of what a topic listens for, and not of something else of that name. */
export interface Relevance {
  /** 0..1. */
  score: number;
  /** Set where that is too little to be shown, as far as the topic learned to tell. */
  hides?: true;
  /** The strongest first. */
  reasons: RelevanceReason[];
}

/** Words that tell that the topic is meant, and words that tell that something else is; parted by commas. */
export interface RelevanceContext {
  about?: string;
  notAbout?: string;
}

/** By what a topic tells what is meant from what is not. */
export interface RelevanceModel {
  /** Log odds that each trait adds, by its key; those that move little are left out. */
  weights: Record<string, number>;
  bias: number;
  context: RelevanceContext;
  /** What the sum is multiplied with to be log odds: how sure it may be. */
  sharpness: number;
  /** The sum below which a mention is hidden; null: nothing is. */
  hidesBelow: number | null;
}

const MOST_REASONS = 6;
/** Log odds below which a word is no reason. */
const LEAST_REASON = 0.05;

/** How relevant a text is by what a topic learned, with the words and facts that say so. */
export function judgeRelevance(model: RelevanceModel, text: RelevanceText): Relevance {
  // Any word may stand in a text, the names of what all objects have among them.
  const traits = scaledTraits(traitsOf(text), (key) => Object.hasOwn(model.weights, key));
  const context = contextIn(text.body, model.context);
  const sum = sumOf(model, traits) + context.reduce((total, { contribution }) => total + contribution, 0);
  const score = 1 / (1 + Math.exp(-sum * model.sharpness));
  // Anybody may write a name in another way: that alone hides nothing.
  const byWriting = traits.reduce((total, { key, weight }) => total + (key.startsWith('^') ? (model.weights[key] ?? 0) * weight : 0), 0);
  const hides = model.hidesBelow !== null && sum < model.hidesBelow && sum - byWriting < 0;
  return {
    score: Math.round(score * 1000) / 1000,
    ...(hides ? { hides } : {}),
    reasons: reasonsOf(model, text.body, traits, context),
  };
}

/** What a model's traits sum up to, without the words of its context. */
export function sumOf({ weights, bias }: Pick<RelevanceModel, 'weights' | 'bias'>, traits: readonly Trait[]): number {
  return traits.reduce((sum, { key, weight }) => sum + (weights[key] ?? 0) * weight, bias);
}

type Source = NonNullable<RelevanceReason['of']> | 'word';

const SOURCES: Readonly<Record<string, Source>> = { '^': 'name', '=': 'name', '@': 'author', '#': 'site', '%': 'signals', '!': 'signals' };

/** All that one word has adds up to one reason. */
function reasonsOf(
  { weights, sharpness }: RelevanceModel,
  body: string,
  traits: readonly Trait[],
  context: readonly RelevanceReason[],
): RelevanceReason[] {
  const found = new Map<string, RelevanceReason>();
  for (const { key, weight, place } of traits) {
    const source = SOURCES[key.charAt(0)] ?? 'word';
    const { start, end } = place ?? { start: 0, end: 0 };
    const name = place === null ? source : `${source} ${body.slice(start, end).toLowerCase()}`;
    const reason = found.get(name) ?? {
      start, end, term: source === 'author' || source === 'site' ? key.slice(1) : body.slice(start, end), contribution: 0,
      ...(source === 'word' ? {} : { of: source }),
    };
    found.set(name, { ...reason, contribution: reason.contribution + (weights[key] ?? 0) * weight });
  }
  return [...found.values(), ...context]
    .map((reason) => ({ ...reason, contribution: Math.round(reason.contribution * sharpness * 100) / 100 }))
    .filter(({ contribution }) => Math.abs(contribution) >= LEAST_REASON)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start)
    .slice(0, MOST_REASONS);
}
