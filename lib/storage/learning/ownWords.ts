import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import { parseOwnWord, readOwnWords as readWords, sameAs, type OwnWord, type ParsedOwnWord } from '@/lib/sentiment/ownWords';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { askRescoring, UNDETERMINED } from './rescoring';
import { randomOrigin } from '../settings';
import { noteToLearn } from './toLearn';

const KEY = 'ownWords';

/** What the user says of words, the newest first. */
export async function readOwnWords(db: EarshotDatabase): Promise<OwnWord[]> {
  return readWords((await db.settings.get(KEY))?.value);
}

/**
 * Stores a word as typed, at `place` or where it was said before, in one transaction with the wish to learn and to score anew in
 * its language. Nothing is stored where it says nothing new, or is refused.
 */
export async function decideOwnWord(
  db: EarshotDatabase,
  typed: OwnWord,
  place = 0,
  newOrigin: () => string = randomOrigin,
): Promise<ParsedOwnWord> {
  return db.transaction('rw', db.settings, async () => {
    const words = await readOwnWords(db);
    const parsed = parseOwnWord(typed, words);
    if (!parsed.ok) return parsed;
    const { word, replaces } = parsed;
    if (replaces?.value === word.value && replaces.word === word.word) return parsed;
    const renewed = replaces === null ? words.toSpliced(place, 0, word) : words.map((one) => (one === replaces ? word : one));
    await put(db, renewed, word.language, newOrigin);
    return parsed;
  });
}

/** Takes a word away. Returns it and its place, so that deciding on these undoes it; null where it is not there. */
export async function removeOwnWord(
  db: EarshotDatabase,
  word: Pick<OwnWord, 'word' | 'language'>,
  newOrigin: () => string = randomOrigin,
): Promise<{ word: OwnWord; place: number } | null> {
  return db.transaction('rw', db.settings, async () => {
    const words = await readOwnWords(db);
    const place = words.findIndex(sameAs(word));
    const removed = words[place];
    if (removed === undefined) return null;
    await put(db, words.toSpliced(place, 1), removed.language, newOrigin);
    return { word: removed, place };
  });
}

async function put(db: EarshotDatabase, words: readonly OwnWord[], language: string | null, newOrigin: () => string): Promise<void> {
  await db.settings.put({ key: KEY, value: words, stamp: await nextStamp(db, newOrigin) });
  // What was learned stands on the scores of the engine, own words included.
  await noteToLearn(db, language === null ? SCORED_LANGUAGES : [language]);
  await askRescoring(db, language === null ? [...SCORED_LANGUAGES, UNDETERMINED] : [language]);
}
