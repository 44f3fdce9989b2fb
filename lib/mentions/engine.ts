import { createIdentifier, type Identify, type LanguageTable } from '@/lib/language/identify';
import type { SentimentWords } from '@/lib/language/packs/lists';
import type { SignalWords } from '@/lib/language/packs/signalWords';
import type { Post } from '@/lib/posts/post';
import type { Adapter } from '@/lib/sentiment/adapter';
import { evidenceIn as evidenceOf, type Evidence } from '@/lib/sentiment/evidence';
import { withOwnWords } from '@/lib/sentiment/findOwn';
import { FACES_ONLY, isLearned, isScored } from '@/lib/sentiment/languages';
import { learnedFrom } from '@/lib/sentiment/learned';
import type { LearntOfTopic } from '@/lib/sentiment/learn';
import { lexiconOf, type Lexicon } from '@/lib/sentiment/lexicon';
import { weightsIn } from '@/lib/sentiment/modelFile';
import { areSameWords, type OwnWord } from '@/lib/sentiment/ownWords';
import { hasSignalWords } from '@/lib/signals/languages';
import { NO_SIGNAL_WORDS, signalTableOf, type SignalTable } from '@/lib/signals/table';
import type { Understanding } from './mention';
import { understand } from './understand';

/** What was learned in one language. */
export interface LearntIn {
  language: string;
  adapter: Adapter | null;
  topics: readonly LearntOfTopic[];
}

/** Where an engine has its data from. */
export interface EngineData {
  /** Parts of the package by their paths. */
  readData: (path: string) => Promise<unknown>;
  readBytes: (path: string) => Promise<ArrayBuffer>;
  readOwnWords: () => Promise<readonly OwnWord[]>;
  /** What was learned and is wanted. */
  readLearnt: () => Promise<readonly LearntIn[]>;
}

/** The data of a language were needed before they were fetched. */
class NotLoaded extends Error {
  constructor(readonly language: string | null) {
    super(`The words of ${language ?? 'no language'} are not loaded.`);
  }
}

/** What all labels in a language taught, and those of single topics. */
interface LanguageAdapters {
  all: Adapter | null;
  byTopic: ReadonlyMap<string, Adapter>;
}

const NO_TOPICS: ReadonlyMap<string, Adapter> = new Map();

export interface Engine {
  /** What Earshot makes of a post; null where that needs data that are not in memory yet. */
  understandNow: (post: Post) => Understanding | null;
  /**
   * Does work that understands posts, and does it again from its start where it comes upon a language whose data are not in
   * memory yet: work in a transaction, which may wait for nothing else, is undone by that.
   */
  understanding: <T>(work: (understandPost: (post: Post) => Understanding) => Promise<T> | T) => Promise<T>;
  /** What a text in a scored language holds by the engine as shipped, and by what the user says of words. */
  evidenceIn: (text: string, language: string) => Promise<Evidence>;
  /**
   * Reads anew what the user says of words; all that is scored from then on knows it. What is scored within a transaction over
   * settings that began with this is scored by what was said when it began.
   */
  refreshOwnWords: () => Promise<void>;
  /**
   * Reads anew what was learned, and whether that is wanted: what is switched off holds at once, before what was learned is
   * forgotten. Until all is read what was known holds. Readings follow each other, so that an older one never comes last.
   */
  refreshAdapters: () => Promise<void>;
  /** What tells languages apart, where it is in memory. */
  identifierNow: () => Identify | null;
  loadIdentifier: () => Promise<Identify>;
  /** A part of the package by its path, fetched once in a life of the engine. */
  fetched: (path: string) => Promise<unknown>;
}

/** What understands posts, with data that are each fetched when they are first needed. */
export function createEngine({ readData, readBytes, readOwnWords, readLearnt }: EngineData): Engine {
  const parts = new Map<string, Promise<unknown>>();
  let identifier: Identify | null = null;
  const lexicons = new Map<string | null, Lexicon>();
  /** The words of signals, by language. */
  const signalTables = new Map<string, SignalTable>();
  /** What the user says of words; null: not read yet. */
  let ownWords: readonly OwnWord[] | null = null;
  /** What was learned, by language; null: not read yet. */
  let adapters: ReadonlyMap<string, LanguageAdapters> | null = null;
  let reading: Promise<void> = Promise.resolve();

  const adapterFor = (language: string): Adapter | null => adapters?.get(language)?.all ?? null;
  const topicAdaptersFor = (language: string): ReadonlyMap<string, Adapter> => adapters?.get(language)?.byTopic ?? NO_TOPICS;
  const lexiconFor = (language: string | null): Lexicon | undefined => {
    if (language !== null && !isScored(language)) return undefined;
    const lexicon = lexicons.get(language);
    if (lexicon === undefined) throw new NotLoaded(language);
    return lexicon;
  };
  const signalsFor = (language: string | null): SignalTable => {
    if (language === null || !hasSignalWords(language)) return NO_SIGNAL_WORDS;
    const table = signalTables.get(language);
    if (table === undefined) throw new NotLoaded(language);
    return table;
  };
  const fetched = async (path: string, read: (path: string) => Promise<unknown> = readData): Promise<unknown> => {
    const known = parts.get(path) ?? read(path);
    parts.set(path, known);
    try {
      return await known;
    } catch (error) {
      parts.delete(path);
      throw error;
    }
  };
  const loadIdentifier = async (): Promise<Identify> => {
    identifier ??= createIdentifier((await fetched('data/languages.json')) as LanguageTable);
    return identifier;
  };
  const loadLexicon = async (language: string | null): Promise<Lexicon> => {
    const faces = (await fetched('data/sentiment/faces.json')) as Record<string, number>;
    const words = language === null ? FACES_ONLY : ((await fetched(`data/sentiment/${language}.json`)) as SentimentWords);
    const weights = language !== null && isLearned(language)
      ? weightsIn((await fetched(`data/sentiment/model-${language}.bin`, readBytes)) as ArrayBuffer)
      : null;
    const lists = lexiconOf(words, faces);
    const shipped = language === null || weights === null ? lists : { ...lists, learned: learnedFrom(weights, language) };
    const lexicon = withOwnWords(shipped, ownWords ?? [], language);
    lexicons.set(language, lexicon);
    return lexicon;
  };
  /** All that texts of a language are understood by. */
  const loadWords = async (language: string | null): Promise<void> => {
    if (!lexicons.has(language) && (language === null || isScored(language))) await loadLexicon(language);
    if (language === null || signalTables.has(language) || !hasSignalWords(language)) return;
    const words = (await fetched(`data/signals/${language}.json`)) as SignalWords;
    signalTables.set(language, signalTableOf(words));
  };
  const refreshOwnWords = async (): Promise<void> => {
    const words = await readOwnWords();
    if (ownWords !== null && areSameWords(ownWords, words)) return;
    ownWords = words;
    for (const [language, lexicon] of lexicons) lexicons.set(language, withOwnWords(lexicon, words, language));
  };
  const refreshAdapters = (): Promise<void> => {
    reading = reading.catch(() => undefined).then(async () => {
      adapters = new Map((await readLearnt()).map(({ language, adapter, topics }) => [
        language,
        { all: adapter, byTopic: new Map(topics.map((topic) => [topic.topicId, topic.adapter])) },
      ]));
    });
    return reading;
  };

  return {
    understandNow(post) {
      if (identifier === null || ownWords === null || adapters === null) return null;
      try {
        return understand(post, { identify: identifier, lexiconFor, adapterFor, topicAdaptersFor, signalsFor });
      } catch (error) {
        if (error instanceof NotLoaded) return null;
        throw error;
      }
    },
    async understanding(work) {
      const identify = await loadIdentifier();
      if (ownWords === null) await refreshOwnWords();
      if (adapters === null) await refreshAdapters();
      for (;;) {
        try {
          return await work((post) => understand(post, { identify, lexiconFor, adapterFor, topicAdaptersFor, signalsFor }));
        } catch (error) {
          if (!(error instanceof NotLoaded)) throw error;
          await loadWords(error.language);
        }
      }
    },
    evidenceIn: async (text, language) => evidenceOf(text, lexicons.get(language) ?? (await loadLexicon(language))),
    refreshOwnWords, refreshAdapters, identifierNow: () => identifier, loadIdentifier, fetched,
  };
}
