import type { ServiceWords } from '@/lib/language/packs/serviceWords';
import { sentenceEnds } from '@/lib/signals/sentences';
import { SURE_ANSWER, type Article, type ArticleMatch } from '../article';
import { askIndex, type AskIndex, type FoundArticle } from './askIndex';
import { confidenceIn } from './confidence';
import { STOP_WEIGHT, termReader, type Term, type TermReader } from './terms';

/** What else is known where an answer is looked for. */
export interface Asking {
  /** Of the text, primary subtag; null: unknown, articles of all languages are looked at. */
  language: string | null;
  /** Topics that the text matches: articles for other topics alone are left out. */
  topicIds: readonly string[];
  /** YYYY-MM-DD in the reporting zone: articles that held until an earlier day are left out. */
  today: string;
  /** Most articles that are given. */
  most: number;
}

/** The articles of a knowledge base, in memory. */
export interface KnowledgeBase {
  /** Adds an article, or what became of it. */
  put(article: Article): void;
  remove(id: string): void;
  /**
   * Articles that may answer a text, the likeliest first: those in its own language, then others, which are never sure. Asking
   * sentences say more than the rest. Linear in the text and the articles that share words with it.
   */
  find(text: string, asking: Asking): ArticleMatch[];
  size(): number;
  /** Whether so much was changed that a new one should be made: what is gone stays in memory until then. */
  isWorn(): boolean;
}

/** Longest text that is looked at, UTF-16 units. */
const LONGEST = 4_000;
/** How much a sentence says that asks nothing, where another one asks. */
const BESIDE_QUESTION = 0.7;
/** Below this an article is not worth showing. */
const LEAST_CONFIDENCE = 0.02;
/** As many may be gone however few there are. */
const FEW = 200;
/** Of an article in another language. */
const MOST_SURE_OF_OTHERS = SURE_ANSWER / 2;

/** An empty knowledge base. `wordsOf`: the service words of a language; null where it has none, or they are not loaded. */
export function knowledgeBase(wordsOf: (language: string) => ServiceWords | null): KnowledgeBase {
  const indexes = new Map<string, AskIndex>();
  const readers = new Map<string, TermReader>();
  const languageOf = new Map<string, string>();

  const readerOf = (language: string): TermReader => {
    const reader = readers.get(language) ?? termReader(language, wordsOf(language));
    readers.set(language, reader);
    return reader;
  };
  const remove = (id: string): void => {
    indexes.get(languageOf.get(id) ?? '')?.remove(id);
    languageOf.delete(id);
  };

  return {
    size: () => languageOf.size,
    isWorn: () => [...indexes.values()].reduce((sum, index) => sum + index.gone(), 0) > languageOf.size + FEW,
    remove,
    put(article) {
      remove(article.id);
      const index = indexes.get(article.language) ?? askIndex(readerOf(article.language));
      indexes.set(article.language, index);
      index.add(article);
      languageOf.set(article.id, article.language);
    },
    find(text, { language, topicIds, today, most }) {
      const asked = text.slice(0, LONGEST);
      const allows = ({ validUntil, topicId }: Article): boolean => {
        return (validUntil === null || validUntil >= today) && (topicId === null || topicIds.includes(topicId));
      };
      const matches = [...indexes].flatMap(([of, index]) => {
        const isOther = language !== null && of !== language;
        const terms = weighed(readerOf(language ?? of)(asked), asked, language ?? of);
        const found = index.find(isOther ? terms.filter(({ kind }) => kind !== 'gram') : terms, allows).slice(0, most + 1);
        return found.slice(0, most).map((one, place) => {
          const confidence = confidenceIn(one, found[place === 0 ? 1 : 0]?.score ?? 0);
          const match = matchOf(one, index.sharedTerms(terms, one.article.id), { text, confidence });
          return { isOther, match: isOther ? { ...match, confidence: Math.min(confidence, MOST_SURE_OF_OTHERS) } : match };
        });
      });
      return matches
        .filter(({ match: { confidence, terms } }) => confidence >= LEAST_CONFIDENCE && terms.length > 0)
        .sort((one, other) => Number(one.isOther) - Number(other.isOther) || other.match.confidence - one.match.confidence)
        .map(({ match }) => match)
        .slice(0, most);
    },
  };
}

/** Terms of a text, those of its asking sentences before the others. */
export function weighed(terms: readonly Term[], text: string, language: string): readonly Term[] {
  const ends = sentenceEnds(text, language);
  if (!ends.some(({ asks }) => asks)) return terms;
  return terms.map((term) => (ends.find(({ end }) => end > term.start)?.asks === true ? term : { ...term, weight: term.weight * BESIDE_QUESTION }));
}

function matchOf({ article, question }: FoundArticle, shared: readonly Term[], { text, confidence }: { text: string; confidence: number }): ArticleMatch {
  const words = new Map<string, string>();
  for (const { kind, weight, start, end } of shared) {
    const word = text.slice(start, end);
    if (kind !== 'gram' && weight > STOP_WEIGHT && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
  }
  return { article, confidence, terms: [...words.values()], question: article.questions[question] ?? '' };
}
