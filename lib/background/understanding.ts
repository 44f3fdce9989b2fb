import { createIdentifier, type Identify, type LanguageTable } from '@/lib/language/identify';
import { UNKNOWN_LANGUAGE } from '@/lib/language/finding';
import type { Understanding } from '@/lib/mentions/mention';
import { understand } from '@/lib/mentions/understand';
import { readPackageBytes, readPackageData } from '@/lib/platform/packageData';
import type { Post } from '@/lib/posts/post';
import type { Adapter } from '@/lib/sentiment/adapter';
import { evidenceIn as evidenceOf, type Evidence } from '@/lib/sentiment/evidence';
import { withOwnWords } from '@/lib/sentiment/findOwn';
import { FACES_ONLY, isLearned, isScored } from '@/lib/sentiment/languages';
import { learnedFrom } from '@/lib/sentiment/learned';
import { lexiconOf, type Lexicon } from '@/lib/sentiment/lexicon';
import { weightsIn } from '@/lib/sentiment/modelFile';
import { areSameWords, type OwnWord } from '@/lib/sentiment/ownWords';
import { UNSCORED } from '@/lib/sentiment/sentiment';
import { hasSignalWords } from '@/lib/signals/languages';
import { NO_SIGNAL_WORDS, signalTableOf, type SignalTable } from '@/lib/signals/table';
import type { SentimentWords } from '@/lib/language/packs/lists';
import type { SignalWords } from '@/lib/language/packs/signalWords';
import { readAdapters } from '@/lib/storage/learning/adapters';
import { readOwnWords } from '@/lib/storage/learning/ownWords';
import { readSettings } from '@/lib/storage/settings';
import { db } from './database';

/** What is stored of a post that was acknowledged before what understands it was there; it is understood soon after. */
export const NOT_YET_UNDERSTOOD: Understanding = { version: 0, language: UNKNOWN_LANGUAGE, sentiment: UNSCORED };

/** Parts of the package by their path, each fetched when it is first needed, once in a life of the worker. */
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

/** What all labels in a language taught, and those of single topics. */
interface LanguageAdapters {
  all: Adapter | null;
  byTopic: ReadonlyMap<string, Adapter>;
}

const NO_TOPICS: ReadonlyMap<string, Adapter> = new Map();

/** The data of a language were needed before they were fetched. */
class NotLoaded extends Error {
  constructor(readonly language: string | null) {
    super(`The words of ${language ?? 'no language'} are not loaded.`);
  }
}

/** What Earshot makes of a post; null where that needs data that are not in memory yet. */
export function understandNow(post: Post): Understanding | null {
  if (identifier === null || ownWords === null || adapters === null) return null;
  try {
    return understand(post, { identify: identifier, lexiconFor, adapterFor, topicAdaptersFor, signalsFor });
  } catch (error) {
    if (error instanceof NotLoaded) return null;
    throw error;
  }
}

/**
 * Does work that understands posts, and does it again from its start where it comes upon a language whose data are not in
 * memory yet: work in a transaction, which may wait for nothing else, is undone by that.
 */
export async function understanding<T>(work: (understandPost: (post: Post) => Understanding) => Promise<T> | T): Promise<T> {
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
}

/** What a text in a scored language holds by the engine as shipped, and by what the user says of words. */
export async function evidenceIn(text: string, language: string): Promise<Evidence> {
  return evidenceOf(text, lexicons.get(language) ?? (await loadLexicon(language)));
}

/**
 * Reads anew what the user says of words; all that is scored from then on knows it. What is scored within a transaction over
 * settings that began with this is scored by what was said when it began.
 */
export async function refreshOwnWords(): Promise<void> {
  const words = await readOwnWords(db);
  if (ownWords !== null && areSameWords(ownWords, words)) return;
  ownWords = words;
  for (const [language, lexicon] of lexicons) lexicons.set(language, withOwnWords(lexicon, words, language));
}

/**
 * Reads anew what was learned, and whether that is wanted: what is switched off holds at once, before what was learned is
 * forgotten. Until all is read what was known holds. Readings follow each other, so that an older one never comes last.
 */
export function refreshAdapters(): Promise<void> {
  reading = reading.catch(() => undefined).then(async () => {
    const { learns } = await readSettings(db);
    const rows = learns ? await readAdapters(db) : [];
    adapters = new Map(rows.map(({ language, adapter, topics }) => [
      language,
      { all: adapter, byTopic: new Map(topics.map((topic) => [topic.topicId, topic.adapter])) },
    ]));
  });
  return reading;
}

function adapterFor(language: string): Adapter | null {
  return adapters?.get(language)?.all ?? null;
}

function topicAdaptersFor(language: string): ReadonlyMap<string, Adapter> {
  return adapters?.get(language)?.byTopic ?? NO_TOPICS;
}

function lexiconFor(language: string | null): Lexicon | undefined {
  if (language !== null && !isScored(language)) return undefined;
  const lexicon = lexicons.get(language);
  if (lexicon === undefined) throw new NotLoaded(language);
  return lexicon;
}

function signalsFor(language: string | null): SignalTable {
  if (language === null || !hasSignalWords(language)) return NO_SIGNAL_WORDS;
  const table = signalTables.get(language);
  if (table === undefined) throw new NotLoaded(language);
  return table;
}

/** All that texts of a language are understood by. */
async function loadWords(language: string | null): Promise<void> {
  if (!lexicons.has(language) && (language === null || isScored(language))) await loadLexicon(language);
  if (language === null || signalTables.has(language) || !hasSignalWords(language)) return;
  const words = (await fetched(`data/signals/${language}.json`)) as SignalWords;
  signalTables.set(language, signalTableOf(words));
}

/** What tells languages apart, where it is in memory. */
export function identifierNow(): Identify | null {
  return identifier;
}

export async function loadIdentifier(): Promise<Identify> {
  identifier ??= createIdentifier((await fetched('data/languages.json')) as LanguageTable);
  return identifier;
}

async function loadLexicon(language: string | null): Promise<Lexicon> {
  const faces = (await fetched('data/sentiment/faces.json')) as Record<string, number>;
  const words = language === null ? FACES_ONLY : ((await fetched(`data/sentiment/${language}.json`)) as SentimentWords);
  const weights = language !== null && isLearned(language)
    ? weightsIn((await fetched(`data/sentiment/model-${language}.bin`, readPackageBytes)) as ArrayBuffer)
    : null;
  const lists = lexiconOf(words, faces);
  const shipped = language === null || weights === null ? lists : { ...lists, learned: learnedFrom(weights, language) };
  const lexicon = withOwnWords(shipped, ownWords ?? [], language);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** A part of the package by its path, fetched once in a life of the worker. */
export async function fetched(path: string, read: (path: string) => Promise<unknown> = readPackageData): Promise<unknown> {
  const known = parts.get(path) ?? read(path);
  parts.set(path, known);
  try {
    return await known;
  } catch (error) {
    parts.delete(path);
    throw error;
  }
}
