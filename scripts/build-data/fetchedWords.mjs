import { loadModule } from '../loadModule.mjs';

const PACKS = 'lib/language/packs';
const WORKER = 'background';

/** Modules whose lists the worker fetches, and what they offer. */
const FETCHED = { stopWordLists: 'STOP_WORDS', clauseWords: 'CLAUSE_WORDS', firstPerson: 'FIRST_PERSON_WORDS', loadWords: 'loadWords' };

/** Lists of words that the worker fetches, as `data/words.json` (`WordFile` in lib/language/packs/fetchedWords.ts). */
export async function fetchedWordLists() {
  const { WORD_FILE } = await loadModule(`${PACKS}/fetchedWords.ts`);
  const { STOP_WORDS } = await loadModule(`${PACKS}/stopWordLists.ts`);
  const { CLAUSE_WORDS } = await loadModule(`${PACKS}/clauseWords.ts`);
  const { FIRST_PERSON_WORDS } = await loadModule(`${PACKS}/firstPerson.ts`);
  const contents = JSON.stringify({
    stop: STOP_WORDS,
    clause: Object.fromEntries(CLAUSE_WORDS),
    firstPerson: Object.fromEntries(FIRST_PERSON_WORDS),
  });
  return { relativeDest: WORD_FILE, contents };
}

/**
 * Vite plugin: the worker's script holds none of these lists, which would be read whenever it wakes.
 * @returns {import('vite').Plugin}
 */
export function fetchedWords() {
  let isWorker = false;
  return {
    name: 'earshot-fetched-words',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      isWorker = typeof build.lib === 'object' && build.lib.fileName === WORKER;
    },
    load(id) {
      const name = isWorker ? new RegExp(`/${PACKS}/(\\w+)\\.ts$`, 'u').exec(id.replaceAll('\\', '/'))?.[1] : undefined;
      const offered = name === undefined ? undefined : FETCHED[name];
      return offered === undefined ? null : `export { ${offered} } from './fetchedWords';`;
    },
  };
}
