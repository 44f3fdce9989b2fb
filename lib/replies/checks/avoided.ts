import { phrasesIn, phraseTable, type PhraseTable } from '@/lib/signals/phrases';
import { unwanted, type Check } from './check';
import { hitsOf } from './said';

interface Avoided { family: 'avoided'; kind: 'avoided' }

const NONE: readonly string[] = [];
const tables = new WeakMap<readonly string[], PhraseTable<Avoided>>();

/** Words that the brand never uses, in any case, and phrases that say nothing. */
export const avoided: Check = (reading, { voice: { avoid = NONE } }) => {
  const own = phrasesIn(reading.words, tableOf(avoid)).map(({ first, last }) => ({
    start: reading.words[first]?.start ?? 0, end: reading.words[last]?.end ?? 0,
  }));
  return unwanted([...own, ...hitsOf(reading, 'hollow')]);
};

/** What is typed is words: signs of the lists' own notation mean nothing, but a star at the end of one. */
function tableOf(avoid: readonly string[]): PhraseTable<Avoided> {
  const known = tables.get(avoid);
  if (known !== undefined) return known;
  const list = avoid.map((entry) => entry.replace(/[(),|]|\.{3}/gu, ' ')).join(', ');
  const made = phraseTable<Avoided>([[{ family: 'avoided', kind: 'avoided' }, list]]);
  tables.set(avoid, made);
  return made;
}
