import { expect, test } from 'vitest';
import { sourcesOf, textOf } from './sources';

/** Where words may change, and where they do not. */
const DOORS = ['lib/storage/words/putMentions.ts', 'lib/storage/words/putSameWords.ts'];

test('mentions are stored and removed by these doors, so that they are found by the words that they have', () => {
  const writes = /\bdb\.mentions\b(?:(?!\bdb\.)[^;{])*?\.(?:put|bulkPut|add|bulkAdd|update|bulkUpdate|delete|bulkDelete|clear|modify)\(/u;
  const direct = sourcesOf('lib', 'components', 'entrypoints').filter((file) => writes.test(textOf(file)));
  expect(direct).toEqual(DOORS);
});
