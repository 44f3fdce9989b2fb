import type { ServiceWords } from '@/lib/language/packs/serviceWords';
import type { Article, ArticleMatch } from '../article';
import { knowledgeBase, type Asking, type KnowledgeBase } from './knowledge';

/** Where articles and words come from, and how long work goes on at a time. */
export interface KnowledgeSource {
  readArticles(): Promise<readonly Article[]>;
  wordsOf(language: string): Promise<ServiceWords | null>;
  /** ms, of any clock that does not go back. */
  now(): number;
  /** Lets others have their turn. */
  turn(): Promise<unknown>;
}

/** A knowledge base that follows what is stored. */
export interface KnowledgeKeeper {
  /** Articles may have changed: they are read again before the next search. */
  changed(): void;
  /** As `KnowledgeBase.find`, of what is stored now. Rejects where that cannot be read. */
  find(text: string, asking: Asking): Promise<ArticleMatch[]>;
}

/** Longest stretch of work before others get their turn, ms. */
const SLICE = 8;

/** Makes what keeps a knowledge base in memory: made at the first search, then only what changed is taken in. */
export function knowledgeKeeper({ readArticles, wordsOf, now, turn }: KnowledgeSource): KnowledgeKeeper {
  const words = new Map<string, ServiceWords | null>();
  let base = newBase(words);
  let known = new Map<string, string>();
  let reading: Promise<void> | null = null;
  let isStale = true;

  const load = async (languages: Iterable<string>): Promise<void> => {
    const missing = [...new Set(languages)].filter((language) => !words.has(language));
    await Promise.all(missing.map(async (language) => words.set(language, await wordsOf(language))));
  };

  const takeIn = async (): Promise<void> => {
    isStale = false;
    const articles = await readArticles();
    await load(articles.map(({ language }) => language));
    if (base.isWorn()) [base, known] = [newBase(words), new Map<string, string>()];
    const ids = new Set(articles.map(({ id }) => id));
    for (const id of [...known.keys()].filter((one) => !ids.has(one))) {
      base.remove(id);
      known.delete(id);
    }
    let end = now() + SLICE;
    for (const article of articles) {
      const content = JSON.stringify(article);
      if (known.get(article.id) !== content) base.put(article);
      known.set(article.id, content);
      if (now() < end) continue;
      await turn();
      end = now() + SLICE;
    }
  };

  const follow = async (): Promise<void> => {
    while (isStale || reading !== null) {
      reading ??= takeIn().finally(() => {
        reading = null;
      });
      try {
        await reading;
      } catch (error) {
        isStale = true;
        throw error;
      }
    }
  };

  return {
    changed() {
      isStale = true;
    },
    async find(text, asking) {
      await load(asking.language === null ? [] : [asking.language]);
      await follow();
      return base.find(text, asking);
    },
  };
}

function newBase(words: ReadonlyMap<string, ServiceWords | null>): KnowledgeBase {
  return knowledgeBase((language) => words.get(language) ?? null);
}
