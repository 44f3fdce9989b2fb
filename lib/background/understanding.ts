import { UNKNOWN_LANGUAGE } from '@/lib/language/finding';
import { createEngine } from '@/lib/mentions/engine';
import type { Understanding } from '@/lib/mentions/mention';
import { readPackageBytes, readPackageData } from '@/lib/platform/packageData';
import { UNSCORED } from '@/lib/sentiment/sentiment';
import { readOwnWords } from '@/lib/storage/learning/ownWords';
import { readWantedAdapters } from '@/lib/storage/learning/adapters';
import { db } from './database';

/** What is stored of a post that was acknowledged before what understands it was there; it is understood soon after. */
export const NOT_YET_UNDERSTOOD: Understanding = { version: 0, language: UNKNOWN_LANGUAGE, sentiment: UNSCORED };

/** The engine of this life of the worker. */
export const { understandNow, understanding, evidenceIn, refreshOwnWords, refreshAdapters, identifierNow, loadIdentifier, fetched } = createEngine({
  readData: readPackageData, readBytes: readPackageBytes, readOwnWords: () => readOwnWords(db), readLearnt: () => readWantedAdapters(db),
});
