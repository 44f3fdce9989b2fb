import { SERVICE_WORDS } from '@/lib/language/packs/serviceWords';
import { SURE_ANSWER, type Article, type ArticleMatch } from '@/lib/replies/article';
import { knowledgeBase, type KnowledgeBase } from '@/lib/replies/knowledge/knowledge';
import { ASKED_QUESTIONS, type AskedQuestion } from '../unit/replies/knowledge/askedQuestions';

/**
 * What an article of the base holds, and which posts then ask for it. 'question only', 'question and one variant': of the two posts that
 * avoid the article's words, each asked, beside the other one held or not. 'question and one natural post': the same for the two posts
 * that were written as they came. 'question and three posts': each of all four asked, the other three held, as in a base that is used.
 */
export const HELD = ['question only', 'question and one variant', 'question and one natural post', 'question and three posts'] as const;
export type Held = (typeof HELD)[number];

/**
 * 'seen': posts at odd places of the list, whose words were looked at when weights and lists were made; 'unseen': those at even places,
 * never looked at.
 */
export type Half = 'seen' | 'unseen';

/** How often the right article stood first and among the first three, for the posts of one half of a language's list. */
export interface FoundRate {
  held: Held;
  language: string;
  half: Half;
  posts: number;
  first: number;
  third: number;
}

/** Of posts for which an article was found surely: how many, and how often it was the right one. Half of all posts ask what none answers. */
export interface SureRate {
  held: Held;
  half: Half;
  posts: number;
  sure: number;
  right: number;
}

const TODAY = '2026-06-01';
const MOST = 3;
const FEWEST: Readonly<Record<Held, number>> = { 'question only': 2, 'question and one variant': 2, 'question and one natural post': 2, 'question and three posts': 4 };
const HALVES = ['seen', 'unseen'] as const;
const halfOf = (place: number): Half => (place % 2 === 0 ? 'seen' : 'unseen');

/** A base of a language, and the posts that are asked for each of its articles. */
interface Trial {
  articles: Article[];
  asks: readonly (readonly string[])[];
}

export function knowledgeBench(): { rates: FoundRate[]; sure: SureRate[] } {
  const rates: FoundRate[] = [];
  const sure = HELD.flatMap((held) => HALVES.map((half): SureRate => ({ held, half, posts: 0, sure: 0, right: 0 })));
  for (const held of HELD) {
    for (const [language, list] of ASKED_QUESTIONS) {
      const own = HALVES.map((half): FoundRate => ({ held, language, half, posts: 0, first: 0, third: 0 }));
      const ofSure = sure.filter((one) => one.held === held);
      for (const trial of trialsOf(held, list, language)) run(trial, { rates: own, sure: ofSure });
      rates.push(...own.filter(({ posts }) => posts > 0));
    }
  }
  return { rates, sure: sure.filter(({ posts }) => posts > 0) };
}

function trialsOf(held: Held, list: readonly AskedQuestion[], language: string): Trial[] {
  const articles = list.map((one) => articleOf(one, language));
  if (held === 'question only') return [{ articles, asks: list.map(({ asked }) => asked) }];
  const posts = list.map((one) => postsFor(held, one));
  // A language whose natural posts are not all there is not measured by them.
  const fewest = Math.min(...posts.map(({ length }) => length));
  return Array.from({ length: fewest < FEWEST[held] ? 0 : fewest }, (_, asked) => ({
    articles: articles.map((article, place) => ({ ...article, questions: [...article.questions, ...(posts[place] ?? []).toSpliced(asked, 1)] })),
    asks: posts.map((ofOne) => ofOne.slice(asked, asked + 1)),
  }));
}

function postsFor(held: Held, { asked, more }: AskedQuestion): readonly string[] {
  if (held === 'question and three posts') return [...asked, ...(more ?? [])];
  return held === 'question and one natural post' ? more ?? [] : asked;
}

function run({ articles, asks }: Trial, { rates, sure }: { rates: FoundRate[]; sure: SureRate[] }): void {
  // Each has a topic of its own, so that it can be left out without making the base anew.
  const base = baseOf(articles.map((article) => ({ ...article, topicId: article.id })));
  const all = articles.map(({ id }) => id);
  for (const [place, article] of articles.entries()) {
    const rate = rates.find(({ half }) => half === halfOf(place));
    const ofSure = sure.find(({ half }) => half === halfOf(place));
    const texts = asks[place];
    if (rate === undefined || ofSure === undefined || texts === undefined) continue;
    for (const text of texts) {
      const matches = find(base, text, article.language, all);
      const rank = matches.findIndex((match) => match.article.id === article.id);
      rate.posts += 1;
      if (rank === 0) rate.first += 1;
      if (rank >= 0) rate.third += 1;
      noteSure(ofSure, matches, article.id);
    }
    const others = all.filter((id) => id !== article.id);
    for (const text of texts) noteSure(ofSure, find(base, text, article.language, others), null);
  }
}

function noteSure(rate: SureRate, [match]: readonly ArticleMatch[], id: string | null): void {
  rate.posts += 1;
  if (match === undefined || match.confidence < SURE_ANSWER) return;
  rate.sure += 1;
  if (match.article.id === id) rate.right += 1;
}

/** A base of `many` articles: the given questions in all languages, and invented ones of words that are made up or mixed. */
export function largeBase(many: number): { base: KnowledgeBase; buildMs: number; texts: { text: string; language: string }[] } {
  const all = [...ASKED_QUESTIONS].flatMap(([language, list]) => (
    list.map((one) => ({ one, article: { ...articleOf(one, language), id: `${language}.${one.id}` } }))
  ));
  const given = all.map(({ article }) => article);
  const articles = [...given, ...Array.from({ length: Math.max(0, many - given.length) }, (_, n) => invented(n, given))];
  const start = performance.now();
  const base = baseOf(articles);
  find(base, 'warranty', 'en');
  const buildMs = performance.now() - start;
  return { base, buildMs, texts: all.flatMap(({ one, article: { language } }) => one.asked.map((text) => ({ text, language }))) };
}

/** ms of one search. */
export function searchTime(base: KnowledgeBase, { text, language }: { text: string; language: string }): number {
  const start = performance.now();
  find(base, text, language);
  return performance.now() - start;
}

function find(base: KnowledgeBase, text: string, language: string, topicIds: readonly string[] = []): ArticleMatch[] {
  return base.find(text, { language, topicIds, today: TODAY, most: MOST });
}

function baseOf(articles: readonly Article[]): KnowledgeBase {
  const base = knowledgeBase((language) => SERVICE_WORDS.get(language) ?? null);
  for (const article of articles) base.put(article);
  return base;
}

function articleOf({ id, question, answer }: AskedQuestion, language: string): Article {
  return { id, questions: [question], answer, steps: [], language, product: '', validUntil: null, source: '', topicId: null };
}

/** An article that asks with the first half of one question and the second of another, and answers as a third does, of a product of its own. */
function invented(n: number, all: readonly Article[]): Article {
  const [one, other, third] = [7, 13, 29].map((step) => all[(n * step + step) % all.length]);
  const halves = [one, other].map((article, half) => {
    const words = (article?.questions[0] ?? '').split(' ');
    const middle = Math.ceil(words.length / 2);
    return (half === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
  });
  return {
    id: `invented-${n}`, questions: [`${halves.join(' ')} Norvelo ${n}`], answer: third?.answer ?? '', steps: [], language: one?.language ?? 'en',
    product: `Norvelo ${n}`, validUntil: null, source: '', topicId: null,
  };
}
