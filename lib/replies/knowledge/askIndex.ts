import type { Article } from '../article';
import type { Term, TermKind, TermReader } from './terms';

/** How much each kind of term counts, and where. */
export interface IndexWeights {
  kinds: Readonly<Record<TermKind, number>>;
  /** Of what stands in answer, steps and product, against what stands in a question. */
  rest: number;
  /** How much a term of the rest makes it common, against one of a question. */
  restCommon: number;
  /** By how much what few articles hold says more. */
  rarity: number;
  /** How much repetition says. */
  repetition: number;
  /** How much more a text shares that says little else. */
  alike: number;
  /** Of the article as a whole, all its questions and the rest together, against its nearest question. */
  whole: number;
}

/** Found on every second question of test/unit/replies/knowledge/questions, in five languages. */
export const WEIGHTS: IndexWeights = {
  kinds: { word: 0.6, gram: 0.3, theme: 2 }, rest: 0.6, restCommon: 0.3, rarity: 0.7, repetition: 0.5, alike: 0.5, whole: 2,
};

/** Articles that hold nothing are thought beside those that are there, so that what is common says little in a small base too. */
const UNSEEN = 20;

/** An article as a text found it. */
export interface FoundArticle {
  article: Article;
  score: number;
  /** Which of its questions is nearest. */
  question: number;
  /** How much of that question the text names, 0..1. */
  covered: number;
  /** How alike the two are, 0..1: the cosine between them. */
  alike: number;
}

/** Articles of one language, to be found by what they are asked for. */
export interface AskIndex {
  add(article: Article): void;
  remove(id: string): void;
  /** Articles that are allowed and share anything with a text, the likeliest first. */
  find(terms: readonly Term[], allows: (article: Article) => boolean): FoundArticle[];
  /** Those terms of a text that an article has. */
  sharedTerms(terms: readonly Term[], id: string): Term[];
  /** Places in memory that belong to articles which are gone: where they are many, a new index is due. */
  gone(): number;
  size(): number;
}

/** Where a term stands: in which units, and how much it counts there. */
interface Posting {
  units: number[];
  counts: number[];
  common: number;
  lastArticle: number;
}

const NOWHERE: Posting = { units: [], counts: [], common: 0, lastArticle: -1 };

/** A question of an article, or all else of it (`question` -1). */
interface Unit {
  article: number;
  question: number;
  /** Square of its length as a vector of terms. */
  square: number;
}

/**
 * An index in memory. Texts are vectors of terms, each by its count and how few articles hold it; an article scores what its nearest
 * question shares with a text, for the length of the question, what the rest of it does, and what all of it together does (Salton and
 * Buckley 1988, tf-idf with one side normalised; Rocchio 1971 for the whole).
 */
export function askIndex(read: TermReader, weights: IndexWeights = WEIGHTS): AskIndex {
  const articles: (Article | null)[] = [];
  const placeOf = new Map<string, number>();
  const unitsOf: number[][] = [];
  /** Squares of lengths of articles as a whole. */
  const squares: number[] = [];
  const units: Unit[] = [];
  const postings = new Map<string, Posting>();
  let settledAt = 0;

  const rarityOf = ({ common }: Posting): number => {
    const all = articles.length + UNSEEN;
    return Math.log(1 + (all - Math.min(common, all) + 0.5) / (common + 0.5)) ** weights.rarity;
  };

  const addUnit = (terms: readonly Term[], article: number, question: number): void => {
    const unit = units.push({ article, question, square: 0 }) - 1;
    unitsOf[article]?.push(unit);
    for (const [key, count] of countsOf(terms, weights)) {
      const posting = postings.get(key) ?? { units: [], counts: [], common: 0, lastArticle: -1 };
      posting.units.push(unit);
      posting.counts.push(count);
      if (posting.lastArticle !== article) posting.common += question < 0 ? weights.restCommon : 1;
      posting.lastArticle = article;
      postings.set(key, posting);
    }
  };

  const shareOf = ({ question }: Unit): number => (question < 0 ? weights.rest : 1);

  /** Lengths follow from how common terms are: they are found again where that has changed much. */
  const settle = (): void => {
    if (settledAt > 0 && articles.length <= settledAt * 1.02 && units.at(-1)?.square !== 0) return;
    settledAt = articles.length;
    for (const unit of units) unit.square = 0;
    squares.fill(0);
    for (const posting of postings.values()) {
      const rarity = rarityOf(posting);
      let article = -1;
      let whole = 0;
      for (let at = 0; at <= posting.units.length; at++) {
        const unit = units[posting.units[at] ?? -1];
        // Units of an article stand together.
        if (unit?.article !== article) {
          if (article >= 0) squares[article] = (squares[article] ?? 0) + (whole * rarity) ** 2;
          whole = 0;
        }
        if (unit === undefined) break;
        const count = posting.counts[at] ?? 0;
        unit.square += (count * rarity) ** 2;
        whole += count * shareOf(unit);
        article = unit.article;
      }
    }
  };

  return {
    size: () => placeOf.size,
    gone: () => articles.length - placeOf.size,
    add(article) {
      this.remove(article.id);
      const place = articles.push(article) - 1;
      placeOf.set(article.id, place);
      unitsOf[place] = [];
      squares[place] = 0;
      for (const [question, text] of article.questions.entries()) addUnit(read(text), place, question);
      addUnit(read([article.product, article.answer, ...article.steps].join('\n')).filter(({ kind }) => kind !== 'gram'), place, -1);
    },
    remove(id) {
      const place = placeOf.get(id);
      if (place === undefined) return;
      placeOf.delete(id);
      articles[place] = null;
    },
    find(terms, allows) {
      settle();
      const dots = new Float64Array(units.length);
      const covered = new Float64Array(units.length);
      let square = 0;
      for (const [key, asked] of countsOf(terms, weights)) {
        const posting = postings.get(key) ?? NOWHERE;
        const rarity = rarityOf(posting) ** 2;
        square += asked ** 2 * rarity;
        const { units: places, counts } = posting;
        for (let at = 0; at < places.length; at++) {
          const place = places[at] ?? 0;
          const count = counts[at] ?? 0;
          dots[place] = (dots[place] ?? 0) + asked * count * rarity;
          covered[place] = (covered[place] ?? 0) + count * count * rarity;
        }
      }
      const best = new Map<number, FoundArticle>();
      const wholes = new Map<number, number>();
      for (let place = 0; place < dots.length; place++) {
        const dot = dots[place] ?? 0;
        const unit = units[place];
        const article = unit === undefined ? null : articles[unit.article];
        if (dot === 0 || unit === undefined || article === null || article === undefined || unit.square === 0) continue;
        // Units of an article stand together, its questions first.
        const one = best.get(unit.article) ?? { article, score: 0, question: 0, covered: 0, alike: 0 };
        const shared = dot / Math.sqrt(unit.square);
        const alike = shared / Math.sqrt(square);
        const score = shared * (1 + weights.alike * alike ** 2);
        if (unit.question < 0) one.score += weights.rest * shared;
        else if (score > one.score) Object.assign(one, { score, question: unit.question, covered: Math.min(1, (covered[place] ?? 0) / unit.square), alike });
        best.set(unit.article, one);
        wholes.set(unit.article, (wholes.get(unit.article) ?? 0) + dot * shareOf(unit));
      }
      for (const [place, one] of best) one.score += (weights.whole * (wholes.get(place) ?? 0)) / Math.sqrt(squares[place] || 1);
      return [...best.values()].filter(({ article }) => allows(article)).sort((one, other) => other.score - one.score || compare(one.article.id, other.article.id));
    },
    sharedTerms(terms, id) {
      const own = unitsOf[placeOf.get(id) ?? -1] ?? [];
      return terms.filter(({ key }) => own.some((unit) => holds(postings.get(key)?.units ?? [], unit)));
    },
  };
}

function countsOf(terms: readonly Term[], { kinds, repetition }: IndexWeights): Map<string, number> {
  const counts = new Map<string, number>();
  const kindOf = new Map<string, TermKind>();
  for (const { key, kind, weight } of terms) {
    counts.set(key, (counts.get(key) ?? 0) + weight);
    kindOf.set(key, kind);
  }
  for (const [key, count] of counts) counts.set(key, (count <= 1 ? count : count ** repetition) * kinds[kindOf.get(key) ?? 'word']);
  return counts;
}

/** Whether an ascending list holds a number. */
function holds(list: readonly number[], wanted: number): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return list[from] === wanted;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
