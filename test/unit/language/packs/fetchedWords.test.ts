import { expect, test } from 'vitest';
import { CLAUSE_WORDS } from '@/lib/language/packs/clauseWords';
import * as fetched from '@/lib/language/packs/fetchedWords';
import { FIRST_PERSON_WORDS } from '@/lib/language/packs/firstPerson';
import { STOP_WORDS } from '@/lib/language/packs/stopWordLists';
import { fetchedWordLists } from '../../../../scripts/build-data/fetchedWords.mjs';

test('the worker fetches the lists that pages have in their scripts, once', async () => {
  const { relativeDest, contents } = await fetchedWordLists();
  let reads = 0;
  const read = (path: string): Promise<unknown> => {
    reads += 1;
    if (reads === 1) return Promise.reject(new Error('The package is being replaced.'));
    return Promise.resolve(path === relativeDest ? (JSON.parse(contents) as unknown) : null);
  };
  await expect(fetched.loadWords(read)).rejects.toThrow('being replaced');
  await fetched.loadWords(read);
  await fetched.loadWords(read);
  expect(reads).toBe(2);
  expect(fetched.STOP_WORDS).toEqual(STOP_WORDS);
  expect(fetched.CLAUSE_WORDS).toEqual(CLAUSE_WORDS);
  expect(fetched.FIRST_PERSON_WORDS).toEqual(FIRST_PERSON_WORDS);
});
